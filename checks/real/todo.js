// Starts LoopBack's example of a to-do list on a free port, with its list in memory only.
const {TodoListApplication} = require('@loopback/example-todo');

async function main() {
  const app = new TodoListApplication({
    rest: {port: 0, host: '127.0.0.1', gracePeriodForClose: 0},
  });
  app.bind('datasources.config.db').to({name: 'db', connector: 'memory'});
  await app.boot();
  // The example asks a public service for the place of an address.
  app.bind('services.Geocoder').to({geocode: async () => [{x: 8.54, y: 47.37}]});
  await app.start();
  console.log(`Listening on ${app.restServer.url}`);
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
