// `node tools/france-outline.mjs`: the outline of France for the map without tiles, into
// src/engines/map/outline.data.ts. Cut from world-atlas (ISC), which is Natural Earth (public domain). Run by hand when
// that package changes.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {feature} from 'topojson-client';
import {ROOT} from './process.mjs';

const TARGET = join(ROOT, 'src', 'engines', 'map', 'outline.data.ts');
/** ISO 3166: France with its overseas departments, then Saint-Barthélemy and Saint-Martin. */
const COUNTRIES = new Set(['250', '652', '663']);
/** Steps to a degree: about a kilometre, as fine as the source is. */
const STEPS = 100;

const atlas = JSON.parse(readFileSync(join(ROOT, 'node_modules', 'world-atlas', 'countries-50m.json'), 'utf8'));
const {version} = JSON.parse(readFileSync(join(ROOT, 'node_modules', 'world-atlas', 'package.json'), 'utf8'));

/** @typedef {[number, number][]} Ring longitude and latitude, closed */
/**
 * @type {{id: string, geometry: {type: 'Polygon', coordinates: Ring[]} | {type: 'MultiPolygon', coordinates:
 * Ring[][]}}[]}
 */
const countries = feature(atlas, atlas.objects.countries).features.filter((/** @type {{id: string}} */ {id}) =>
  COUNTRIES.has(id),
);
const rings = countries.flatMap(({geometry}) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
);

/** Whole steps from the point before, starting at 0, 0: small numbers, which compress well; a minus also separates. */
let x = 0,
  y = 0;
const lines = rings.map((ring) =>
  ring
    .slice(0, -1)
    .flatMap(([lon, lat]) => {
      const [east, north] = [Math.round(lon * STEPS) - x, Math.round(lat * STEPS) - y];
      [x, y] = [x + east, y + north];
      return east || north ? [east, north] : [];
    })
    .join(' ')
    .replaceAll(' -', '-'),
);

writeFileSync(
  TARGET,
  `/**
 * France, one ring a line: the way east and north to each point from the one before, in hundredths of a degree. Made by
 * tools/france-outline.mjs from world-atlas ${version} (ISC), which is Natural Earth 1:50m (public domain).
 */
export const outlineSteps = ${STEPS};
export default \`
${lines.join('\n')}
\`;
`,
);
console.log(`${rings.length} rings, ${brotliCompressSync(lines.join('\n')).length} bytes brotli`);
