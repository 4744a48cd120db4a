// Lines as the page carries them (see line_code.hpp): differences as base-32 digits.

/** The numbers of one encoded line. */
function decodedDifferences(code) {
    const numbers = [];
    let value = 0, shift = 0;
    for (let i = 0; i < code.length; i += 1) {
        const digit = code.charCodeAt(i) - 63;
        value += (digit & 31) * 2 ** shift;
        shift += 5;
        if (digit < 32) {
            numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
            value = shift = 0;
        }
    }
    return numbers;
}

/** The points of an encoded line on its grid, as [north, east] in whole steps. */
function gridLine(code) {
    const numbers = decodedDifferences(code);
    const points = [];
    let north = 0, east = 0;
    for (let i = 0; i + 1 < numbers.length; i += 2) {
        north += numbers[i];
        east += numbers[i + 1];
        points.push([north, east]);
    }
    return points;
}

/** The lines of a text in which spaces part them. */
function gridLines(codes) {
    return codes ? codes.split(' ').map(gridLine) : [];
}

/** [latitude, longitude] in degrees. */
function inDegrees(line, perDegree) {
    return line.map(([north, east]) => [north / perDegree, east / perDegree]);
}
