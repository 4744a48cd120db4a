// Which border lines are contested, by the codes of the two divisions that meet there. Used by mapshaper's
// expressions (see make_basemap.sh). Codes are ISO 3166-2, and Natural Earth's own where ISO has none.

// Areas with a government of their own that no ISO code separates, and areas whose holder ISO does not follow:
// every line around them is contested.
const SET_APART = {
  'UA-43': 'crimea', 'UA-40': 'crimea',  // held by Russia since 2014; ISO 3166: Ukraine
  '-99-X11~': 'somaliland', '-99-X04~': 'northern-cyprus', '-99-X06~': 'siachen',
};

// Countries between which the line itself is contested: armistice lines, the berm, Kosovo.
const COUNTRY_PAIRS = new Set(['IL PS', 'IL SY', 'EH MA', 'RS XK']);

// Divisions whose lines with a country are contested: Kashmir and Arunachal Pradesh.
const DIVISION_PAIRS = new Set(['IN-JK PK', 'IN-JK CN', 'IN-AR CN']);

function pair(a, b) { return a < b ? `${a} ${b}` : `${b} ${a}`; }

function contested(a, b) {
  const apart_a = SET_APART[a.code], apart_b = SET_APART[b.code];
  if (apart_a !== apart_b) return true;
  return COUNTRY_PAIRS.has(pair(a.country, b.country)) || DIVISION_PAIRS.has(`${a.code} ${b.country}`) ||
         DIVISION_PAIRS.has(`${b.code} ${a.country}`);
}

// ISO 3166-1 code by the division's own ISO 3166-2 code, which Natural Earth keeps even where it follows who
// holds the ground (Crimea: UA-43 in a record that says Russia).
const WITHOUT_CODE = {
  '-99-X11~': 'SO', '-99-X04~': 'CY', '-99-X06~': 'IN', '-99-X05~': 'KZ', '-99-X13~': 'US', '-99-X16~': 'GB',
  '-99-X17~': 'GB', '-99-X15~': 'CC', '-99-X03~': 'AU', '-99-X14~': 'CX', '-99-X08~': 'XX', '-99-X02~': 'FR',
};
function country(code) { return WITHOUT_CODE[code] || code.slice(0, 2); }

// What a map calls a country.
const SHORT_NAMES = {
  'United States of America': 'United States', 'United Republic of Tanzania': 'Tanzania',
  'Republic of Serbia': 'Serbia', 'Democratic Republic of the Congo': 'DR Congo', 'Republic of Congo': 'Congo',
  'The Bahamas': 'Bahamas', 'Federated States of Micronesia': 'Micronesia', 'Macedonia': 'North Macedonia',
  'Swaziland': 'Eswatini', 'Turkey': 'Türkiye', 'Hong Kong S.A.R.': 'Hong Kong', 'Macao S.A.R': 'Macao',
};
function short_name(name) { return SHORT_NAMES[name] || name; }

module.exports = { contested, country, short_name };
