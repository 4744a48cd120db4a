// What a person does with a page, done in Chromium.
// usage: NODE_PATH=.../node_modules node check_page.js PAGE
'use strict';
const assert = require('assert');
const fs = require('fs');
const {run, withPage} = require('./browser.js');

const file = process.argv[2];
const center = (page) => page.evaluate(() => document.querySelector('.leaflet-map-pane') &&
    [...document.querySelectorAll('.leaflet-marker-icon')].map((icon) => icon.getBoundingClientRect().x).join(' '));

const checks = {
    'a click on a claim moves the map and draws what was measured': (browser) => withPage(browser, file, {}, async (page) => {
        const before = await center(page);
        assert.strictEqual(await page.locator('path.measure').count(), 0);
        await page.click('mark[data-claim]', {position: {x: 5, y: 5}});
        assert.ok(await page.locator('.map-card').isVisible());
        await page.click('tr.off .show');
        assert.strictEqual(await page.locator('path.measure').count(), 1);
        assert.notStrictEqual(await center(page), before);
        assert.match(await page.locator('.map-card').innerText(), /117 miles, not about 100/);
        await page.keyboard.press('Escape');
        assert.strictEqual(await page.locator('path.measure').count(), 0);
    }),

    'a click on a site lights up its quotes, and the card goes through them': (browser) => withPage(browser, file, {}, async (page) => {
        const site = page.locator('.symbol-holder[role=button]').first();
        const name = (await site.getAttribute('aria-label')).split(',')[0];
        await site.click({force: true});
        const lit = page.locator('.words .lit');
        const count = await lit.count();
        assert.ok(count > 1, `${count} quotes of ${name}`);
        assert.match(await page.locator('.map-card').innerText(), new RegExp(`named ${count} times`));
        await page.click('.map-card button[aria-label="Next quote"]');
        assert.match(await page.locator('.map-card').innerText(), new RegExp(`2 of ${count}`));
        assert.ok(await page.locator('.lit.current').isVisible());
    }),

    'a click on a name shows its place': (browser) => withPage(browser, file, {}, async (page) => {
        const name = page.locator('.words a.name').first();
        await name.click();
        assert.match(await page.locator('#map-says').innerText(), /^Map: .*named/);
        assert.ok(await page.locator('path.picked').count() > 0);
    }),

    'sites, claims and tallies answer to the keyboard': (browser) => withPage(browser, file, {}, async (page) => {
        await page.keyboard.press('Tab');
        assert.strictEqual(await page.evaluate(() => document.activeElement.className), 'skip');
        await page.focus('.symbol-holder[role=button]');
        await page.keyboard.press('Enter');
        assert.ok(await page.locator('.map-card').isVisible());
        await page.focus('tr.off .show');
        await page.keyboard.press('Enter');
        assert.strictEqual(await page.locator('path.measure').count(), 1);
        await page.focus('[data-filter="off"]');
        await page.keyboard.press('Space');
        assert.strictEqual(await page.locator('.verdicts tr[data-claim]:visible').count(), 1);
    }),

    'an event shows its sites, and their names in the texts': (browser) => withPage(browser, file, {}, async (page) => {
        await page.click('article.event .show >> nth=1');
        assert.ok(await page.locator('article.event.chosen').isVisible());
        assert.ok(await page.locator('.words .lit').count() > 2);
    }),

    'an address that names a claim opens with it on the map': (browser) => withPage(browser, file, {hash: '#c0'}, async (page) => {
        assert.ok(await page.locator('#c0.chosen').isVisible());
        assert.ok(await page.locator('.map-card').isVisible());
    }),

    'colours follow the system, and a button': (browser) => withPage(browser, file, {colorScheme: 'dark'}, async (page) => {
        const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const dark = await ground();
        await page.click('text=Light colours');
        assert.notStrictEqual(await ground(), dark);
        await page.click('text=Dark colours');
        assert.strictEqual(await ground(), dark);
    }),

    'without scripts there are the picture, every part and every link': (browser) =>
        withPage(browser, file, {javaScriptEnabled: false}, async (page) => {
            assert.ok(await page.locator('svg.map').isVisible());
            assert.ok(!await page.locator('#map').isVisible());
            for (const part of ['claims', 'events', 'timeline', 'articles', 'places', 'sources'])
                assert.ok(await page.locator(`#${part}`).isVisible(), part);
            await page.click('.verdicts blockquote a >> nth=0');
            assert.match(page.url(), /#q0$/);
            await page.click('.verdicts summary >> nth=0');
            assert.ok(await page.locator('.verdicts details[open] li').first().isVisible());
        }),

    'on paper there is the picture instead of the map, and nothing is closed': (browser) => withPage(browser, file, {}, async (page) => {
        await page.emulateMedia({media: 'print'});
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        for (const width of [1440, 700, 390]) {
            await page.setViewportSize({width, height: 900});
            assert.ok(await page.locator('svg.map').isVisible());
            assert.strictEqual(await page.evaluate(() => getComputedStyle(document.getElementById('map')).display), 'none');
        }
        assert.strictEqual(await page.locator('.verdicts details:not([open])').count(), 0);
        assert.ok((await page.pdf({format: 'A4'})).length > 10000);
    }),

    'nothing is wider than a phone': (browser) => withPage(browser, file, {viewport: {width: 390, height: 844}}, async (page) => {
        assert.strictEqual(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    }),

    'no accessibility rule is broken, light and dark, wide and narrow': async (browser) => {
        const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
        for (const [colorScheme, width] of [['light', 1440], ['dark', 1440], ['light', 390], ['dark', 390]]) {
            // The page's own policy would forbid the rules to run.
            await withPage(browser, file, {colorScheme, viewport: {width, height: 844}, bypassCSP: true}, async (page) => {
                await page.click('tr.off .show');
                await page.evaluate(axe);
                const {violations} = await page.evaluate(() => globalThis.axe.run());
                const told = violations.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`).join(' | ')}`);
                assert.deepStrictEqual(told, [], `${colorScheme} ${width}`);
            });
        }
    },
};

run(checks);
