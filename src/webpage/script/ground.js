// The ground of the map: land and water, borders and rivers, in the colours of the style sheet.

const cellDegrees = 5;

/** The pieces of a ring that are no cut along the edge of a cell: the coast. */
function shoresOf(ring, perDegree) {
    const cell = cellDegrees * perDegree;
    const isCut = (a, b) => (a[0] === b[0] && a[0] % cell === 0) || (a[1] === b[1] && a[1] % cell === 0);
    const pieces = [];
    let piece = [];
    for (let i = 0; i < ring.length; i += 1) {
        const from = ring[i], to = ring[(i + 1) % ring.length];
        if (isCut(from, to)) {
            if (piece.length) pieces.push(piece);
            piece = [];
        } else {
            if (!piece.length) piece.push(from);
            piece.push(to);
        }
    }
    if (piece.length) pieces.push(piece);
    return pieces;
}

/** Adds the ground below everything else. `scales` is the member "basemap" of the page's data. */
function addGround(map, scales) {
    map.createPane('ground').style.zIndex = 200;
    const renderer = L.svg({pane: 'ground', padding: 0.5});
    const add = (make, lines, className, smoothFactor) =>
        make(lines, {renderer, pane: 'ground', interactive: false, className, smoothFactor}).addTo(map);
    const line = (lines) => lines.length > 0;
    for (const scale of scales) {
        const degrees = (lines) => lines.map((points) => inDegrees(points, scale.per_degree));
        const land = gridLines(scale.land);
        add(L.polygon, degrees(land), 'land', 0);
        for (const [codes, className] of [[scale.regions, 'regions'], [scale.rivers, 'rivers']])
            add(L.polyline, degrees(gridLines(codes)), className, 0.7);
        add(L.polygon, degrees(gridLines(scale.lakes)), 'lakes', 0);
        const coast = land.flatMap((ring) => shoresOf(ring, scale.per_degree)).filter(line);
        add(L.polyline, degrees(coast), 'coast', 0.7);
        add(L.polyline, degrees(gridLines(scale.borders)), 'borders', 0.7);
        add(L.polyline, degrees(gridLines(scale.disputed)), 'disputed-border', 0.7);
    }
}
