'use strict';
/* Looks at report pages in Chromium and prints what it sees as JSON: node look.js CHROMIUM PAGE LARGE_PAGE PAGE_OF_EVERYTHING CHANGES_PAGE */
const { chromium } = require('playwright-core');
const axe = require('axe-core');

const [executablePath, small, large, everything, changed] = process.argv.slice(2);
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

async function open(browser, file, options) {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  page.seen = [];
  page.on('console', message => message.type() === 'error' && page.seen.push(message.text()));
  page.on('pageerror', error => page.seen.push(String(error)));
  page.on('request', request => request.url().startsWith('http') && page.seen.push('asked for ' + request.url()));
  await page.goto('file://' + file, { waitUntil: 'load' });
  return page;
}

/* The violated rules, each with the first element that breaks it. */
async function accessibility(page) {
  await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source));
  const result = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return result.violations.map(found => found.id + ': ' + found.nodes[0].html);
}

const visibleRows = page => page.locator('details.cases tbody tr:visible').count();

async function main() {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const seen = {};
  try {
    const page = await open(browser, small, { colorScheme: 'light' });
    seen.heading = (await page.locator('h1').innerText()).trim();
    seen.axeLight = await accessibility(page);

    await page.keyboard.press('/');
    seen.focusedBySlash = await page.evaluate(() => document.activeElement.id);
    await page.selectOption('#outcome', 'violated');
    seen.rowsViolated = await visibleRows(page);
    seen.shown = await page.locator('#shown').innerText();
    seen.axeFiltered = await accessibility(page);
    await page.click('#filter [type=reset]');
    await page.fill('#text', 'no such case');
    seen.rowsOfNothing = await visibleRows(page);
    await page.click('#filter [type=reset]');
    await page.locator('.chip', { hasText: '422' }).first().click();
    seen.statusesByChip = [...new Set(await page.locator('details.cases tbody tr:visible td:nth-child(4)').allInnerTexts())];
    seen.operationsByChip = await page.locator('details.cases:visible').count();
    await page.click('#filter [type=reset]');
    await page.locator('.map .operation').first().focus();
    await page.keyboard.press('Enter');
    seen.operationsByKey = await page.locator('details.cases:visible').count();

    await page.locator('.copy').first().click();
    await page.locator('.copy', { hasText: 'Copied' }).waitFor();
    seen.copied = await page.evaluate(() => navigator.clipboard.readText());
    seen.request = await page.locator('.copy + pre').first().innerText();
    seen.broken = await page.locator('.line.broken').first().innerText();
    await page.click('#theme');
    seen.themeAfterClick = await page.evaluate(() => document.documentElement.dataset.theme);

    const dark = await open(browser, small, { colorScheme: 'dark' });
    seen.theme = await dark.evaluate(() => document.documentElement.dataset.theme);
    seen.axeDark = await accessibility(dark);

    const phone = await open(browser, small, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    seen.widerThanPhone = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    seen.axePhone = await accessibility(phone);

    const parts = await open(browser, everything, { viewport: { width: 390, height: 740 }, hasTouch: true, isMobile: true });
    await parts.evaluate(() => document.querySelectorAll('details').forEach(part => { part.open = true; }));
    seen.everything = {
      axe: await accessibility(parts),
      widerThanPhone: await parts.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      cutOff: await parts.evaluate(() => Array.from(document.querySelectorAll('.scroll, details.cases'))
        .filter(part => part.scrollWidth > part.clientWidth)
        .map(part => part.getAttribute('aria-label') || part.id)),
      marked: await parts.locator('#cause-1 mark').innerText(),
    };
    await parts.locator('.sequence .copy').first().click();
    await parts.locator('.sequence .copy', { hasText: 'Copied' }).waitFor();
    seen.everything.copied = await parts.evaluate(() => navigator.clipboard.readText());
    await parts.click('#theme');
    seen.everything.axeDark = await accessibility(parts);

    const changes = await open(browser, changed, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    seen.changes = {
      heading: (await changes.locator('h1').innerText()).trim(),
      axe: await accessibility(changes),
      widerThanPhone: await changes.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      rows: await changes.locator('.changes tbody tr:visible').count(),
    };
    await changes.fill('#text', 'property-removed');
    seen.changes.found = await changes.locator('.changes tbody tr:visible').count();
    seen.changes.shown = await changes.locator('#shown').innerText();
    await changes.click('#theme');
    seen.changes.axeOther = await accessibility(changes);

    const started = Date.now();
    const many = await open(browser, large, {});
    seen.milliseconds = Date.now() - started;
    seen.cases = await many.locator('details.cases tbody tr').count();
    const filtering = Date.now();
    await many.selectOption('#outcome', 'conforms');
    seen.filterMilliseconds = Date.now() - filtering;
    seen.errors = [...page.seen, ...dark.seen, ...phone.seen, ...many.seen, ...parts.seen, ...changes.seen];
  } finally {
    await browser.close();
  }
  console.log(JSON.stringify(seen));
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
