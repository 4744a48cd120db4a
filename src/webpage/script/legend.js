// What the map's symbols and lines mean, for those that occur on it.

const meanings = {
    impact: 'impact', launch: 'launch', site: 'site of an event', place: 'place mentioned',
    arc: 'launch to impact (geodesic)', 'lower-bound': 'at least this far: from the nearest border',
    'launch-area': 'launched somewhere in this area', 'event-area': 'somewhere in this area', 'mentioned-area': 'area mentioned', disc: 'where the site may be',
    'range-forward': 'may be reached from the launch', 'range-backward': 'may have come from within',
};

/** A sample, drawn around the middle of 22 by 14 pixels. */
function sampleOf(kind, outlines) {
    const svg = svgElement('svg', {viewBox: '-11 -7 22 14', 'aria-hidden': 'true', class: `symbol ${kind}`});
    if (outlines[kind]) svgElement('path', {class: 'shape', d: outlines[kind], transform: 'scale(6)'}, svg);
    else if (kind === 'place') svgElement('circle', {class: 'place-dot', r: 4}, svg);
    else if (['arc', 'lower-bound', 'range-forward', 'range-backward'].includes(kind)) svgElement('path', {class: kind, d: 'M-11 0H11'}, svg);
    else svgElement('rect', {class: kind, x: -10, y: -6, width: 20, height: 12, rx: 2}, svg);
    return svg;
}

/** Who is behind each colour, while every source has its own. */
function sourcesOf(data) {
    const sources = [...document.querySelectorAll('#sources .source')];
    if (sources.length < 2 || sources.length > data.accents) return [];
    return sources.map((source) => {
        const item = document.createElement('li');
        item.append(source.cloneNode(true));
        return item;
    });
}

function addLegend(map, data) {
    const kinds = Object.keys(meanings).filter((kind) => data.objects.some((object) => object.kind === kind));
    if (kinds.length === 0) return;
    const control = L.control({position: 'topleft'});
    control.onAdd = () => {
        const list = document.createElement('ul');
        list.className = 'map-key';
        list.setAttribute('aria-label', 'Legend');
        for (const kind of kinds) {
            const item = document.createElement('li');
            item.append(sampleOf(kind, data.symbols), meanings[kind]);
            list.append(item);
        }
        list.append(...sourcesOf(data));
        return list;
    };
    control.addTo(map);
}
