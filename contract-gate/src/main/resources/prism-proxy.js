// Loaded before Prism. As a proxy, Prism follows redirects, and takes credentials along to whatever host they name.
const fetch = require('module').createRequire(process.argv[1])('node-fetch');
if (fetch.default !== fetch) {
  throw new Error('node-fetch is not as expected, so that redirects cannot be kept from being followed');
}
fetch.default = (url, options) => fetch(url, { ...options, redirect: 'manual' });
