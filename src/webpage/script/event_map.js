// The interactive map: sites, arcs and areas of the events, and what a reader asks to see.

const stillness = matchMedia('(prefers-reduced-motion: reduce)');
const closestZoom = 9;
const mostSymbols = 1500;  // more things on the map are shown as dots
const roomForNames = 0.14;  // share of the map that is left free on each side of what is shown

/** The point after a share of a line of [lat, lon] whose points are about equally far apart. */
function pointAlong(line, share) {
    const at = share * (line.length - 1), before = Math.min(Math.floor(at), line.length - 2);
    return [0, 1].map((i) => line[before][i] + (at - before) * (line[before + 1][i] - line[before][i]));
}

/** Where a line's length may stand: best in the middle. */
function spotsAlong(line) {
    const [at, ...others] = [0.5, 0.35, 0.65, 0.2, 0.8].map((share) => pointAlong(line, share));
    return {at, others};
}

/** Draws the page's data and moves the map. */
class EventMap {
    constructor(element, data) {
        this.data = data;
        this.map = L.map(element, {
            zoomSnap: 0.25, minZoom: 1, maxZoom: 12, attributionControl: false, zoomControl: false,
            keyboardPanDelta: 120, renderer: L.svg({padding: 0.5}),
        });
        L.control.zoom({position: 'topright'}).addTo(this.map);
        L.control.attribution({position: 'bottomright', prefix: false}).addTo(this.map)
            .addAttribution('Leaflet · Natural Earth · GeoNames CC BY 4.0');
        L.control.scale({position: 'bottomright'}).addTo(this.map);
        addGround(this.map, data.basemap);
        this.selection = L.layerGroup().addTo(this.map);
        this.listeners = [];
        this.home(false);
        const names = data.objects.flatMap((object) => this.addObject(object));
        const lines = data.objects.filter(({kind}) => kind === 'arc' || kind === 'lower-bound').map(({line}) => this.line(line));
        this.names = new NameLayer(this.map, [...names.sort((a, b) => a.order - b.order), ...this.groundNames()], lines);
        this.names.place();
    }

    onPlace(listener) {
        this.listeners.push(listener);
    }

    /** The first view: all events. */
    home(moving = true) {
        const [south, west, north, east] = this.data.view;
        this.go(L.latLngBounds([south, west], [north, east]), moving);
    }

    go(bounds, moving = true) {
        const {x, y} = this.map.getSize();
        const options = {
            paddingTopLeft: [x * roomForNames, y * roomForNames],
            paddingBottomRight: [x * roomForNames, y * roomForNames * 1.6],  // the card stands at the bottom
            maxZoom: closestZoom,
        };
        if (moving && !stillness.matches) {
            this.map.flyToBounds(bounds, {...options, duration: 0.9});
        } else {
            this.map.fitBounds(bounds, {...options, animate: false});
        }
    }

    line(code) {
        return inDegrees(gridLine(code), this.data.per_degree);
    }

    at(place) {
        const {lat, lon} = this.data.places[place];
        return [lat, lon];
    }

    /** The rings of a place's outline; none when only its point is known. */
    rings(place) {
        const {area} = this.data.places[place];
        return gridLines(area).map((ring) => inDegrees(ring, this.data.per_degree));
    }

    /** Draws one thing. @returns the names that belong to it */
    addObject(object) {
        if (object.kind.endsWith('-area')) return this.addArea(object);
        if (object.kind === 'disc') return this.addShape(L.polygon([this.line(object.line)], {className: 'disc', interactive: false, smoothFactor: 0}));
        if (object.line) return this.addLine(object);
        return object.kind === 'place' ? this.addPlace(object) : this.addSite(object);
    }

    addShape(shape) {
        shape.addTo(this.map);
        return [];
    }

    addArea(object) {
        const rings = this.rings(object.place);
        if (rings.length === 0) return [];
        L.polygon(rings, {className: object.kind}).addTo(this.map).on('click', () => this.tell(object.place));
        return [{text: object.label, kind: 'site-name', look: 'area-name', at: this.at(object.place), zoom: 0, order: 3}];
    }

    addLine(object) {
        const line = this.line(object.line);
        this.addShape(L.polyline(line, {className: 'casing', interactive: false}));
        this.addShape(L.polyline(line, {className: object.kind, interactive: false}));
        if (object.kind === 'arc' || object.kind === 'lower-bound') this.addArrow(line, object.kind);
        return [{text: object.label, kind: 'length', look: `${object.kind}-length`, ...spotsAlong(line), zoom: 0, order: 2}];
    }

    /** Web Mercator keeps angles, so the head points rightly at every zoom. */
    addArrow(line, look) {
        const [before, end] = line.slice(-2).map((point) => this.map.project(point, closestZoom));
        const degrees = Math.atan2(end.x - before.x, before.y - end.y) * 180 / Math.PI;
        const icon = L.divIcon({html: arrowHead(look, degrees, this.data.symbols), className: 'symbol-holder', iconSize: [2, 2]});
        L.marker(line.at(-1), {icon, interactive: false, keyboard: false}).addTo(this.map);
    }

    addPlace(object) {
        L.circleMarker(this.at(object.place), {radius: 4, className: 'place-dot'}).addTo(this.map)
            .on('click', () => this.tell(object.place));
        return [{text: object.label, kind: 'place-name', at: this.at(object.place), zoom: 0, order: 4}];
    }

    /** In a crowd, symbols would cover each other and slow the map. */
    addDot(object) {
        L.circleMarker(this.at(object.place), {radius: 6, className: `site-dot ${object.kind}-dot`}).addTo(this.map)
            .on('click', () => this.tell(object.place));
        return [{text: object.label, kind: 'place-name', at: this.at(object.place), zoom: 0, order: 1}];
    }

    addSite(object) {
        if (this.data.objects.length > mostSymbols) return this.addDot(object);
        const symbol = siteSymbol(object.kind, object.articles, this.data.symbols, this.data.accents);
        const icon = L.divIcon({html: symbol, className: 'symbol-holder', iconSize: [2, 2]});
        const marker = L.marker(this.at(object.place), {icon, keyboard: true}).addTo(this.map);
        const element = marker.getElement();
        element.setAttribute('role', 'button');
        element.setAttribute('aria-label', `${object.label}, ${object.kind}: show what is said of it`);
        marker.on('click', () => this.tell(object.place));
        element.addEventListener('keydown', (event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            this.tell(object.place);
        });
        const at = this.at(object.place);
        const names = [{text: object.label, kind: 'site-name', at, zoom: 0, order: 0}];
        if (object.remark) names.push({text: object.remark, kind: 'remark', at, zoom: 0, order: 1});
        return names;
    }

    groundNames() {
        const own = new Set(this.data.objects.map((object) => object.label));
        return this.data.names.filter(({name}) => !own.has(name))
            .map(({name, kind, zoom, lat, lon}) => ({text: name, kind, zoom, at: [lat, lon]}));
    }

    tell(place) {
        for (const listener of this.listeners) listener(place);
    }

    clear() {
        this.selection.clearLayers();
        this.names.select([]);
    }

    select(shape) {
        shape.addTo(this.selection);
        return shape;
    }

    /** Outlines a place, or marks its point. @returns its bounds */
    outline(place, className) {
        const rings = this.rings(place);
        if (rings.length > 0) return this.select(L.polygon(rings, {className, interactive: false, smoothFactor: 0})).getBounds();
        this.select(L.circleMarker(this.at(place), {radius: 9, className, interactive: false}));
        return L.latLngBounds([this.at(place)]);
    }

    /** Shows a place and goes there. */
    showPlace(place) {
        this.clear();
        const bounds = this.outline(place, 'picked').extend(this.at(place));
        this.names.select([{text: this.data.places[place].name, kind: 'site-name', at: this.at(place), zoom: 0, always: true}]);
        this.go(bounds);
    }

    /** Goes where an event happened. @returns the places of its sites */
    showEvent(number) {
        this.clear();
        const objects = this.data.objects.filter(({event}) => event === number);
        const bounds = L.latLngBounds([]);
        for (const {line, place, kind} of objects) {
            if (line) bounds.extend(this.line(line));
            else if (kind !== 'launch-area') bounds.extend(this.at(place));
        }
        if (bounds.isValid()) this.go(bounds);
        return [...new Set(objects.filter(({line}) => !line).map(({place}) => place))];
    }

    /** Draws how a claim was measured and goes there. @returns whether there is anything to show */
    showClaim(number) {
        this.clear();
        const {places, line, label, verdict} = this.data.claims[number];
        if (places.length === 0) return false;
        const names = [];
        const bounds = L.latLngBounds([]);
        for (const place of places) {
            const extent = this.outline(place, `measured-extent ${verdict}`);
            bounds.extend(line ? this.at(place) : extent);
            names.push({text: this.data.places[place].name, kind: 'site-name', at: this.at(place), zoom: 0, always: true});
        }
        if (line) this.addMeasure(this.line(line), label, verdict, names, bounds);
        this.names.select(names, line ? [this.line(line)] : []);
        this.go(bounds.pad(0.15));
        return true;
    }

    addMeasure(line, label, verdict, names, bounds) {
        this.select(L.polyline(line, {className: 'casing', interactive: false}));
        this.select(L.polyline(line, {className: `measure ${verdict}`, interactive: false}));
        for (const end of [line[0], line[line.length - 1]])
            this.select(L.circleMarker(end, {radius: 5, className: `measured-end ${verdict}`, interactive: false}));
        bounds.extend(line);
        names.unshift({text: label, kind: 'length', look: `measure-length ${verdict}`, ...spotsAlong(line), zoom: 0, always: true});
    }
}
