import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const SHA512 = `sha512-${"A".repeat(86)}==`;
const BOM = { components: [{ purl: "pkg:maven/org.example/good@1.0?type=jar" }, { purl: "pkg:maven/org.example/bad@1.0" }] };

let folder;
let osv;
let asked;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "supply-chain"));
  osv = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    asked = JSON.parse(Buffer.concat(chunks)).queries.map((query) => query.package.purl);
    response.end(JSON.stringify({ results: asked.map((purl) => (purl.includes("bad") ? { vulns: [{ id: "GHSA-1" }] } : {})) }));
  });
  await new Promise((listening) => osv.listen(0, "127.0.0.1", listening));
});

after(() => {
  osv.close();
  rmSync(folder, { recursive: true });
});

function file(content) {
  const path = join(folder, "file.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
}

function run(command, ...parameters) {
  return runWith(`http://127.0.0.1:${osv.address().port}`, command, ...parameters);
}

function runWith(url, command, ...parameters) {
  const script = fileURLToPath(new URL(`../${command}`, import.meta.url));
  const child = spawn(process.execPath, [script, ...parameters], { env: { ...process.env, OSV_URL: url } });
  let output = "";
  child.stdout.on("data", (data) => (output += data));
  child.stderr.on("data", (data) => (output += data));
  return new Promise((ended) => child.on("close", (code) => ended({ code, output })));
}

test("a vulnerability is named, with the page that describes it", async () => {
  const { code, output } = await run("vulnerabilities", file(BOM));
  assert.equal(code, 1);
  assert.match(output, /pkg:maven\/org\.example\/bad@1\.0: https:\/\/osv\.dev\/vulnerability\/GHSA-1/);
  assert.match(output, /2 packages, 1 known vulnerabilities/);
});

test("nothing is found in an npm lock without vulnerabilities", async () => {
  const { code, output } = await run("vulnerabilities", file({ packages: { "": {}, "node_modules/@a/b": { version: "2.0.0" } } }));
  assert.equal(code, 0);
  assert.deepEqual(asked, ["pkg:npm/%40a/b@2.0.0"]);
  assert.match(output, /1 packages, 0 known vulnerabilities/);
});

test("where OSV cannot be reached it is said, and fails where it is required", async () => {
  for (const [flags, expected] of [[[], 0], [["--required"], 1]]) {
    const { code, output } = await runWith("http://127.0.0.1:1", "vulnerabilities", ...flags, file(BOM));
    assert.equal(code, expected);
    assert.match(output, /NOT CHECKED: 2 packages/);
  }
});

test("another file is refused", async () => {
  const { code, output } = await run("vulnerabilities", file({}));
  assert.equal(code, 2);
  assert.match(output, /file\.json is neither/);
});

test("a lock has a checksum for each package, and no host", async () => {
  const good = { integrity: SHA512 };
  const cases = [
    [good, 0, /0 faults/],
    [{ ...good, resolved: "https://example.org/a.tgz" }, 1, /node_modules\/a names a host: https:\/\/example\.org/],
    [{}, 1, /node_modules\/a has no sha512 integrity/],
    [{ integrity: "sha1-AAAA" }, 1, /node_modules\/a has no sha512 integrity/],
  ];
  for (const [entry, expected, message] of cases) {
    const { code, output } = await run("npm-locks", file({ packages: { "": {}, "node_modules/a": entry } }));
    assert.equal(code, expected, output);
    assert.match(output, message);
  }
});
