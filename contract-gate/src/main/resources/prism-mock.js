// Loaded before Prism. As a mock, Prism ends at a request that it fails at: an exception that nobody catches ends
// Node.js. Here that request is answered with the exception, in the form of Prism's own problems, and Prism lives on.
const { AsyncLocalStorage } = require('async_hooks');
const { Server, ServerResponse } = require('http');

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

// Prism writes its findings into a header, which can only have the characters of ISO 8859-1: JSON escapes the others.
const setHeader = ServerResponse.prototype.setHeader;
const escaped = (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0');

ServerResponse.prototype.setHeader = function (name, value) {
  return setHeader.call(this, name, name === 'sl-violations' ? value.replace(/[^ -~]/g, escaped) : value);
};
