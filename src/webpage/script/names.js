// Names on the map: placed anew after each movement, the important ones first, none over another.

const symbolRoom = 34;  // pixels that a site's symbol takes, with its ring
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
    remark: [['below', 0, 22], ['above', 0, -22], ['beside', 20, -30], ['beside', 20, 30], ['beside', -60, 50], ['before', -20, -30], ['before', -20, 30]],
    'place-name': [['beside', 7, 0], ['before', -7, 0], ['below', 0, 6], ['above', 0, -6]],
    town: [['beside', 8, 0]],
    capital: [['beside', 8, 0]],
};
const heights = {'site-name': 18, remark: 22, length: 20, country: 17, sea: 16, capital: 16, town: 14, 'place-name': 15};

/** Small boxes along a line of pixels, so that names can keep clear of it. */
function boxesAlong(line, apart = 12) {
    const boxes = [];
    for (let i = 1; i < line.length; i += 1) {
        const steps = Math.min(Math.ceil(line[i - 1].distanceTo(line[i]) / apart), 400);
        for (let step = 0; step < steps; step += 1) {
            const at = line[i - 1].add(line[i].subtract(line[i - 1]).multiplyBy(step / steps));
            boxes.push(boxAround(at, apart, apart));
        }
    }
    return boxes;
}

/**
 * Shows names on a map. A name is {text, kind, at: [lat, lon], others, zoom, always}: it stands at the
 * first of its spots that is free, from that zoom on. Earlier names go first.
 */
class NameLayer {
    constructor(map, names, lines) {
        this.map = map;
        this.names = names;
        this.lines = lines;
        this.symbols = names.filter(({kind, look}) => kind === 'site-name' && look !== 'area-name').map(({at}) => at);
        this.extra = [];
        this.extraLines = [];
        this.pane = map.createPane('names');
        this.pane.style.zIndex = 620;
        this.pane.style.pointerEvents = 'none';
        this.pane.setAttribute('aria-hidden', 'true');
        this.pane.classList.add('leaflet-zoom-hide');
        map.on('zoomend moveend resize', () => this.place());
    }

    /** Names of what is selected: before all others. */
    select(names, lines = []) {
        this.extra = names;
        this.extraLines = lines;
        this.place();
    }

    place() {
        const zoom = this.map.getZoom();
        const size = this.map.getSize();
        const frame = {left: -40, top: -20, right: size.x + 40, bottom: size.y + 20};
        const taken = this.symbols.map((at) => boxAround(this.map.latLngToContainerPoint(at), symbolRoom, symbolRoom));
        const onMap = (line) => line.map((point) => this.map.latLngToContainerPoint(point));
        const crossed = [...this.extraLines, ...this.lines].flatMap((line) => boxesAlong(onMap(line)))
            .filter((box) => overlap(frame, box));
        const shown = [];
        const selected = new Set(this.extra.map(({text}) => text));
        const others = this.names.filter(({text}) => !selected.has(text));
        for (const name of [...this.extra, ...others]) {
            if (name.zoom > zoom) continue;
            const spots = [name.at, ...(name.others ?? [])].map((spot) => this.map.latLngToContainerPoint(spot))
                .filter((at) => overlap(frame, boxAround(at, 1, 1)));
            let element = null;
            for (const at of spots) element ??= this.fitted(name, at, taken, crossed);
            if (element) shown.push(element);
        }
        this.pane.replaceChildren(...shown);
    }

    /** The name's element on the first side where it covers no other, and no line if possible; nothing where none is. */
    fitted(name, at, taken, crossed) {
        const height = heights[name.kind] ?? 15;
        const width = name.text.length * height * letterShare + (name.kind === 'country' ? name.text.length * 3 : 8);
        const sides = sidesOf[name.kind] ?? [['', 0, 0]];
        const boxes = sides.map(([side, right, down]) => [side, right, down, boxAround(at.add([right, down]), width, height, side)]);
        const isFree = ([, , , box]) => !taken.some((other) => overlap(box, other));
        const isWhole = ([, , , box]) => box.left >= 0 && box.right <= this.map.getSize().x;
        const isClear = ([, , , box]) => name.kind === 'length' || !crossed.some((other) => overlap(box, other));
        const free = boxes.find((box) => isFree(box) && isWhole(box) && isClear(box))
            || boxes.find((box) => isFree(box) && isWhole(box))
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
