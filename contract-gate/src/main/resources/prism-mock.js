// Node.js loads this file before Prism. When a request makes Prism throw an uncaught exception, Node.js would exit.
// This file answers that request with the exception, in the form of Prism's own problems, so that Prism stays alive.
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

// Prism writes its findings into a header, which allows only ISO 8859-1. All other characters are written as JSON
// escapes.
const setHeader = ServerResponse.prototype.setHeader;
const escaped = (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0');

ServerResponse.prototype.setHeader = function (name, value) {
  return setHeader.call(this, name, name === 'sl-violations' ? value.replace(/[^ -~]/g, escaped) : value);
};

// For each request, Prism sorts and matches all operations. That takes most of its time if there are hundreds. It gets
// only those whose paths have as many segments as the request, and the same literal segments. A segment with a percent
// sign is left to Prism, which decodes it.
const Module = require('module');
const load = Module._load;
const declared = new Map();

const segments = (path) => {
  if (!declared.has(path)) {
    declared.set(path, path.split('/'));
  }
  return declared.get(path);
};

const mayMatch = (own, sent) =>
  own.length === sent.length && own.every((segment, i) => segment === sent[i] || /[{%]/.test(segment + sent[i]));

const narrowed = (route) => ({ resources, input }) => {
  const sent = input.url.path.split('/');
  const some = resources.filter(({ path }) => mayMatch(segments(path), sent));
  return route({ resources: some.length > 0 ? some : resources, input });
};

Module._load = function (request, parent, ...others) {
  const loaded = load.call(this, request, parent, ...others);
  if (request === './router' && /prism-http.dist.index\.js$/.test(parent.filename)) {
    loaded.default = narrowed(loaded.default);
  }
  return loaded;
};
