// Node.js loads this file before Prism. As a proxy, Prism would follow redirects and send the credentials to any host.
const fetch = require('module').createRequire(process.argv[1])('node-fetch');
if (fetch.default !== fetch) {
  throw new Error('Prism uses another version of node-fetch than this file expects, so redirects cannot be disabled');
}
fetch.default = (url, options) => fetch(url, { ...options, redirect: 'manual' });
