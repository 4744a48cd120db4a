// A page made of an article that tries to be more than text: it stays text, and nothing of it runs.
// usage: NODE_PATH=.../node_modules node check_hostile.js PAGE ARTICLE
'use strict';
const assert = require('assert');
const fs = require('fs');
const {run, withPage} = require('./browser.js');

const [file, article] = process.argv.slice(2);

// What the page shows in the place of controls and of marks that reorder text.
const shown = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

run({
    'the article is shown as it is, and is nothing but text': (browser) => withPage(browser, file, {}, async (page) => {
        const words = await page.evaluate(() => {
            const copy = document.querySelector('.words').cloneNode(true);
            for (const badge of copy.querySelectorAll('.judged')) badge.previousSibling.textContent = badge.previousSibling.textContent.replace(/ $/, '');
            for (const badge of copy.querySelectorAll('.judged')) badge.remove();
            return copy.textContent;
        });
        assert.strictEqual(words, shown(fs.readFileSync(article, 'utf8').replace(/\r\n?/g, (end) => end)));
        const elements = await page.evaluate(() => [...document.querySelectorAll('.words *')].map(({localName}) => localName));
        assert.deepStrictEqual([...new Set(elements)].filter((name) => !['a', 'mark', 'span'].includes(name)), []);
        assert.strictEqual(await page.evaluate(() => globalThis.owned), undefined);
    }),

    'no element of the page has a handler, a style or an address that the article gave it': (browser) => withPage(browser, file, {}, async (page) => {
        const odd = await page.evaluate(() => [...document.querySelectorAll('#main *')].flatMap((element) =>
            [...element.attributes].filter(({name, value}) => name.startsWith('on') || name === 'style' || /javascript:/i.test(name === 'href' ? value : ''))
                .map(({name, value}) => `${element.localName} ${name}=${value}`)));
        assert.deepStrictEqual(odd, []);
    }),

    'claims and names in it still answer': (browser) => withPage(browser, file, {}, async (page) => {
        await page.click('.verdicts .show >> nth=0');
        assert.ok(await page.locator('.map-card').isVisible());
        await page.click('.words a.name >> nth=0');
        assert.match(await page.locator('#map-says').innerText(), /^Map: /);
    }),
});
