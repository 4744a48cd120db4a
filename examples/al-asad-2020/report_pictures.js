// Draws the pictures of the page that `dateline report` writes, as a person meets it in a browser.
// usage: NODE_PATH=FOLDER_WITH_PLAYWRIGHT node report_pictures.js PAGE PICTURES_FOLDER
'use strict';
const path = require('path');
const {withBrowser, withPage} = require('../../tests/webpage/browser/browser.js');

const [file, folder] = process.argv.slice(2);
const picture = (page, name) => page.screenshot({path: path.join(folder, `${name}.png`)});

/** The first claim that is off, measured on the map. */
async function measured(page, name) {
    await page.click('tr.off .show');
    await page.waitForTimeout(500);
    await picture(page, name);
}

/** Its words in the article, with the map above them. */
async function read(page, name) {
    await page.click('tr.off .show');
    await page.locator('.words .off').first().evaluate((quote) => quote.scrollIntoView({block: 'center'}));
    await page.waitForTimeout(500);
    await picture(page, name);
}

/** A sheet of A4 at 100 dots an inch, with the margins that a browser leaves. */
async function printed(page, name) {
    await page.emulateMedia({media: 'print'});
    await page.addStyleTag({content: 'body{margin:2.2em 3.6em}'});
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await picture(page, name);
}

withBrowser(async (browser) => {
    const draw = (name, work, options = {}) => withPage(browser, file, options, (page) => work(page, name));
    await draw('report-laptop', measured);
    await draw('report-dark', measured, {colorScheme: 'dark'});
    await draw('report-phone', read, {viewport: {width: 390, height: 844}});
    await draw('report-print', printed, {viewport: {width: 828, height: 1171}, bypassCSP: true});
});
