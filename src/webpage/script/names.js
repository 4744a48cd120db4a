// Names on the map: placed anew after each movement, the important ones first, none over another.

const letterShare = 0.58;  // width of a letter to its height, on average

/** A box on the drawing, in pixels. */
function boxAround(at, width, height, side) {
    const left = {beside: at.x, before: at.x - width}[side] ?? at.x - width / 2;
    const top = {below: at.y, above: at.y - height}[side] ?? at.y - height / 2;
    return {left, top, right: left + width, bottom: top + height};
}

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const sidesOf = {
    'site-name': [['beside', 20, 0], ['before', -20, 0], ['below', 0, 20], ['above', 0, -20]],
    remark: [['below', 0, 22], ['above', 0, -22], ['beside', 22, 22], ['before', -22, 22]],
    'place-name': [['beside', 7, 0], ['before', -7, 0], ['below', 0, 6], ['above', 0, -6]],
    town: [['beside', 8, 0]],
    capital: [['beside', 8, 0]],
};
const heights = {'site-name': 18, remark: 22, length: 20, country: 17, sea: 16, capital: 16, town: 14, 'place-name': 15};

/** Shows names on a map. A name is {text, kind, at: [lat, lon], zoom, always}; earlier ones go first. */
class NameLayer {
    constructor(map, names) {
        this.map = map;
        this.names = names;
        this.extra = [];
        this.pane = map.createPane('names');
        this.pane.style.zIndex = 620;
        this.pane.style.pointerEvents = 'none';
        this.pane.setAttribute('aria-hidden', 'true');
        this.pane.classList.add('leaflet-zoom-hide');
        map.on('zoomend moveend resize', () => this.place());
    }

    /** Names of what is selected: before all others. */
    select(names) {
        this.extra = names;
        this.place();
    }

    place() {
        const zoom = this.map.getZoom();
        const size = this.map.getSize();
        const frame = {left: -40, top: -20, right: size.x + 40, bottom: size.y + 20};
        const taken = [];
        const shown = [];
        const selected = new Set(this.extra.map(({text}) => text));
        const others = this.names.filter(({text}) => !selected.has(text));
        for (const name of [...this.extra, ...others]) {
            if (name.zoom > zoom) continue;
            const at = this.map.latLngToContainerPoint(name.at);
            if (!overlap(frame, {left: at.x, right: at.x + 1, top: at.y, bottom: at.y + 1})) continue;
            const element = this.fitted(name, at, taken);
            if (element) shown.push(element);
        }
        this.pane.replaceChildren(...shown);
    }

    /** The name's element on the first side where it covers no other; nothing where none is. */
    fitted(name, at, taken) {
        const height = heights[name.kind] ?? 15;
        const width = name.text.length * height * letterShare + (name.kind === 'country' ? name.text.length * 3 : 8);
        const sides = sidesOf[name.kind] ?? [['', 0, 0]];
        const boxes = sides.map(([side, right, down]) => [side, right, down, boxAround(at.add([right, down]), width, height, side)]);
        const isFree = ([, , , box]) => !taken.some((other) => overlap(box, other));
        const isWhole = ([, , , box]) => box.left >= 0 && box.right <= this.map.getSize().x;
        const free = boxes.find((box) => isFree(box) && isWhole(box))
            || (name.kind !== 'remark' && boxes.find(isFree)) || (name.always && boxes[0]);
        if (!free) return null;
        const [side, right, down, box] = free;
        taken.push(box);
        const layerPoint = this.map.containerPointToLayerPoint(at.add([right, down]));
        const element = document.createElement('span');
        element.className = `map-name ${name.kind} ${side} ${name.look ?? ''}`;
        element.textContent = name.text;
        element.style.left = `${layerPoint.x}px`;
        element.style.top = `${layerPoint.y}px`;
        return element;
    }
}
