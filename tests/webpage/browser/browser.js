// Debian's Chromium, quiet and fresh, and what is asked of every page in it.
'use strict';
const assert = require('assert');
const path = require('path');
const {pathToFileURL} = require('url');
const {chromium} = require('playwright-core');

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];

async function withBrowser(work) {
    const browser = await chromium.launch({executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: quiet});
    try {
        return await work(browser);
    } finally {
        await browser.close();
    }
}

/** Opens a file and hands it to `work`; fails on any console message or request besides the file itself. */
async function withPage(browser, file, options, work) {
    const context = await browser.newContext({viewport: {width: 1440, height: 900}, reducedMotion: 'reduce', ...options});
    const page = await context.newPage();
    const address = pathToFileURL(path.resolve(file)).href;
    const remarks = [];
    page.on('console', (message) => remarks.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => remarks.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => { remarks.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
    page.on('request', (request) => {
        if (request.url().split('#')[0] !== address && !request.url().startsWith('data:')) remarks.push(`request: ${request.url()}`);
    });
    await page.goto(address + (options.hash ?? ''));
    const answer = await work(page);
    await page.waitForTimeout(200);
    assert.deepStrictEqual(remarks, [], file);
    await context.close();
    return answer;
}

/** Runs named checks one after the other, says how each went, and ends the process accordingly. */
async function run(checks) {
    let failures = 0;
    await withBrowser(async (browser) => {
        for (const [name, check] of Object.entries(checks)) {
            try {
                await check(browser);
                console.log(`ok: ${name}`);
            } catch (error) {
                failures += 1;
                console.log(`FAILED: ${name}\n${error.stack}`);
            }
        }
    });
    process.exit(failures ? 1 : 0);
}

module.exports = {run, withBrowser, withPage};
