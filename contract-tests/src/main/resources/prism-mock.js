// Loaded before Prism. As a mock, Prism ends at a request that it fails at: an exception that nobody catches ends
// Node.js. Here that request is answered with the exception, in the form of Prism's own problems, and Prism lives on.
const { AsyncLocalStorage } = require('async_hooks');
const { Server } = require('http');

const answers = new AsyncLocalStorage();
const emit = Server.prototype.emit;

Server.prototype.emit = function (event, ...values) {
  return event === 'request'
    ? answers.run(values[1], () => emit.call(this, event, ...values))
    : emit.call(this, event, ...values);
};

process.on('uncaughtException', (exception) => {
  const answer = answers.getStore();
  if (!answer) {
    console.error(exception);
    process.exit(1);
  }
  if (answer.headersSent) {
    answer.destroy();
    return;
  }
  answer.getHeaderNames().forEach((name) => answer.removeHeader(name));
  answer.writeHead(500, { 'Content-Type': 'application/problem+json' });
  const type = 'https://stoplight.io/prism/errors#UNKNOWN';
  answer.end(JSON.stringify({ type, title: String(exception), status: 500, detail: '' }));
});
