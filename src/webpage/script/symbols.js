// Symbols of sites, drawn as in the picture: a shape in a ring with one sector for each source.

const svgNamespace = 'http://www.w3.org/2000/svg';
const symbolPixels = 18, ringRadius = 14.1;

function svgElement(name, attributes, parent) {
    const element = document.createElementNS(svgNamespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (parent) parent.append(element);
    return element;
}

/** One arc of the ring for each article, in its accent. */
function addSectors(svg, articles, accents) {
    const around = 2 * Math.PI * ringRadius, sector = around / articles.length;
    const gap = articles.length > 1 ? 3 : 0;
    articles.forEach((article, i) => {
        svgElement('circle', {
            class: `ring s${article % accents}`, r: ringRadius, transform: 'rotate(-90)',
            'stroke-dasharray': `${sector - gap} ${around - sector + gap}`, 'stroke-dashoffset': -i * sector - gap / 2,
        }, svg);
    });
}

/** The head of a line of kind `look` that arrives at a site: it ends before the ring around the symbol. */
function arrowHead(look, degrees, outlines) {
    const svg = svgElement('svg', {class: `symbol arrow ${look}-arrow`, width: 2, height: 2, viewBox: '-1 -1 2 2', 'aria-hidden': 'true'});
    svgElement('path', {class: 'shape', d: outlines.arrow, transform: `rotate(${degrees.toFixed(1)}) translate(0 ${ringRadius + 9}) scale(6.5)`}, svg);
    return svg;
}

/** The symbol of a site: kind is "impact", "launch" or "site". */
function siteSymbol(kind, articles, outlines, accents) {
    const svg = svgElement('svg', {class: `symbol ${kind}`, width: 2, height: 2, viewBox: '-1 -1 2 2', 'aria-hidden': 'true'});
    svgElement('circle', {class: 'plate', r: ringRadius + 3}, svg);
    addSectors(svg, articles, accents);
    svgElement('path', {class: 'shape', d: outlines[kind], transform: `scale(${symbolPixels / 2})`}, svg);
    return svg;
}
