// Joins text and map. Without this script the page reads the same, with a picture for a map.

function start() {
    const data = JSON.parse(document.getElementById('map-data').textContent);
    document.documentElement.classList.add('scripted');
    const holder = document.getElementById('map');
    holder.hidden = false;
    const events = new EventMap(holder, data);
    addLegend(events.map, data);
    const says = document.getElementById('map-says');
    const clear = () => {
        unlight();
        events.clear();
        card.hide();
    };
    const card = new Card(document.getElementById('map-part'), clear);

    function showClaim(number) {
        clear();
        for (const element of all(`[data-claim="${number}"]`)) element.classList.add('chosen');
        const row = document.getElementById(`c${number}`);
        const isThere = events.showClaim(number);
        const why = row.querySelector('.why')?.textContent ?? '';
        const measured = row.querySelector('.figure')?.textContent ?? '';
        card.show(data.claims[number].verdict, row.querySelector('.verdict').cloneNode(true), newElement('p', why),
            measured && newElement('p', measured, 'quiet'), isThere ? null : newElement('p', 'Its places are not known.', 'quiet'));
        says.textContent = `Map: ${data.claims[number].verdict}. ${why}`;
    }

    function showPlace(place) {
        clear();
        const quotes = lightNames(place);
        const {name} = data.places[place];
        const articles = new Set(quotes.map((quote) => quote.closest('article').id)).size;
        const named = `named ${quotes.length} ${quotes.length === 1 ? 'time' : 'times'} in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
        const row = document.getElementById(`p${place}`);
        card.show('', newElement('h3', name), newElement('p', row.querySelector('th .quiet').textContent, 'quiet'),
            newElement('p', `${row.querySelector('.figure').textContent} · ${named}`), stepper(quotes));
        events.showPlace(place);
        says.textContent = `Map: ${name}, ${named}.`;
    }

    function showEvent(number) {
        clear();
        for (const place of events.showEvent(number)) lightNames(place);
        const heading = document.getElementById(`e${number}-heading`);
        heading.closest('article').classList.add('chosen');
        card.show('', newElement('h3', heading.textContent), newElement('p', heading.nextElementSibling.firstChild.textContent, 'quiet'));
        says.textContent = `Map: ${heading.textContent}.`;
    }

    const show = {claim: showClaim, place: showPlace, event: showEvent};
    events.onPlace(showPlace);
    listen(show, clear);
    addShowButtons();
    addHomeButton(events, clear);
    filterByVerdict();
    addThemeButton();
    openDetailsForPaper();
    showWhatTheAddressNames(show);
}

const ownAction = 'a[href^="http"], summary, button:not(.show), details';

/** A name is nearer than the claim around it; links still lead where they lead, unless they lead to a place. */
function listen(show, clear) {
    document.getElementById('main').addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest(ownAction)) return;
        const nearest = (kind) => event.target.closest(`[data-${kind}]`)?.dataset[kind];
        const [, timed] = event.target.closest('a')?.hash.match(/^#e(\d+)$/) ?? [];
        if (nearest('place')) {
            event.preventDefault();
            show.place(Number(nearest('place')));
        } else if (nearest('claim')) {
            show.claim(Number(nearest('claim')));
        } else if (timed ?? (event.target.closest('.show') && nearest('event'))) {
            show.event(Number(timed ?? nearest('event')));
        }
    });
    document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') clear();
    });
}

/** For who cannot click on a row or a text. */
function addShowButtons() {
    for (const line of all('.verdicts .where, article.event > .quiet')) {
        const button = newElement('button', 'Show on map', 'show');
        button.type = 'button';
        const subject = line.closest('tr, article').querySelector('blockquote, h3').textContent;
        button.setAttribute('aria-label', `Show on map: ${subject}`);
        line.append(' ', button);
    }
}

function addToNavigation(button) {
    const item = newElement('li');
    button.type = 'button';
    item.append(button);
    document.querySelector('nav ul').append(item);
}

function addHomeButton(events, clear) {
    const button = newElement('button', 'Whole map');
    button.addEventListener('click', () => {
        clear();
        events.home();
    });
    addToNavigation(button);
}

/** The tallies show one verdict's claims, and all again. */
function filterByVerdict() {
    const filters = all('[data-filter]');
    for (const filter of filters) {
        filter.setAttribute('role', 'button');
        filter.setAttribute('aria-pressed', 'false');
        filter.addEventListener('click', () => {
            const pressed = filter.getAttribute('aria-pressed') !== 'true';
            for (const other of filters) other.setAttribute('aria-pressed', String(pressed && other === filter));
            for (const row of all('.verdicts tr[data-claim]'))
                row.hidden = pressed && !row.classList.contains(filter.dataset.filter);
        });
        filter.addEventListener('keydown', (event) => {
            if (event.key === ' ') {
                event.preventDefault();
                filter.click();
            }
        });
    }
}

/** Turns the dark part of the style sheet on or off, whatever the system prefers. */
function addThemeButton() {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const dark = rules.find((rule) => rule.media?.mediaText.includes('prefers-color-scheme: dark'));
    if (!dark) return;
    let isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const button = newElement('button');
    const tell = () => { button.textContent = isDark ? 'Light colours' : 'Dark colours'; };
    button.addEventListener('click', () => {
        isDark = !isDark;
        dark.media.mediaText = isDark ? 'screen' : 'not all';
        tell();
    });
    tell();
    addToNavigation(button);
}

/** Paper cannot be clicked open. */
function openDetailsForPaper() {
    let closed = [];
    addEventListener('beforeprint', () => {
        closed = all('.verdicts details:not([open]), .event details:not([open])');
        for (const element of closed) element.open = true;
    });
    addEventListener('afterprint', () => {
        for (const element of closed) element.open = false;
    });
}

/** "report.html#c3" opens with the fourth claim on the map. */
function showWhatTheAddressNames(show) {
    const [, kind, number] = location.hash.match(/^#([cqpe])(\d+)$/) ?? [];
    if (!kind || !document.getElementById(location.hash.slice(1))) return;
    ({c: show.claim, q: show.claim, p: show.place, e: show.event})[kind](Number(number));
}

start();
