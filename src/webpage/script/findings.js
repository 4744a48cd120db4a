// The text's side: finds what belongs to a claim or a place, lights it up, and tells of it beside the map.

const all = (selector) => [...document.querySelectorAll(selector)];

function unlight() {
    for (const element of all('.lit')) element.classList.remove('lit', 'current');
    for (const element of all('.chosen')) element.classList.remove('chosen');
}

/** Lights up all names of a place in the texts. @returns them */
function lightNames(place) {
    const names = all(`.words [data-place="${place}"]`);
    for (const element of names) element.classList.add('lit');
    return names;
}

function isSeen(element) {
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight && box.width > 0;
}

function bringIntoView(element) {
    if (!isSeen(element)) element.scrollIntoView({block: 'center', behavior: stillness.matches ? 'auto' : 'smooth'});
}

function newElement(name, text, className) {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
}

/** The card on the map that says what is shown. */
class Card {
    constructor(holder, onClose) {
        this.element = newElement('section', '', 'map-card');
        this.element.setAttribute('aria-label', 'Shown on the map');
        this.element.hidden = true;
        this.onClose = onClose;
        holder.append(this.element);
    }

    show(verdict, ...content) {
        const close = newElement('button', '×', 'close');
        close.type = 'button';
        close.setAttribute('aria-label', 'Close');
        close.addEventListener('click', this.onClose);
        this.element.className = `map-card ${verdict}`;
        this.element.replaceChildren(close, ...content.filter(Boolean));
        this.element.hidden = false;
    }

    hide() {
        this.element.hidden = true;
    }
}

/** Buttons that go through the places of the text where something is named. */
function stepper(quotes) {
    if (quotes.length === 0) return null;
    const line = newElement('p'), count = newElement('span');
    let current = -1;
    const step = (by) => {
        quotes[current]?.classList.remove('current');
        current = (current + by + quotes.length) % quotes.length;
        quotes[current].classList.add('current');
        bringIntoView(quotes[current]);
        count.textContent = ` ${current + 1} of ${quotes.length} `;
    };
    for (const [text, words, by] of [['‹', 'Previous quote', -1], ['›', 'Next quote', 1]]) {
        const button = newElement('button', text);
        button.type = 'button';
        button.setAttribute('aria-label', words);
        button.addEventListener('click', () => step(by));
        line.append(by < 0 ? button : count, by < 0 ? '' : button);
    }
    step(1);
    return line;
}
