// The least that the network locator asks for, by docs/contract.md: settings and partners. `node smallest-server.mjs`,
// then <mutuelle-backend base-url="http://127.0.0.1:8788/v1"> around <mutuelle-network-locator>, and
// `npx mutuelle-elements check http://127.0.0.1:8788/v1 --origin http://localhost:5173` for what it lacks.
import {createServer} from 'node:http';

const ORIGINS = ['http://localhost:5173'];
const settings = {
  insurer: {name: 'Mutuelle Essai', portalName: 'Espace Essai'},
  help: {phone: '+33199000000', phoneText: '01 99 00 00 00', hours: 'du lundi au vendredi, de 9 h à 18 h'},
  password: {minLength: 12},
};
const nantes = {label: 'Nantes (44000)', lat: 47.2172, lon: -1.5534};
const services = [{service: 'thirdPartyPayment'}];
const network = {name: 'Réseau Essai', kinds: [{kind: 'optician', count: 1}], services, places: [nantes]};
const partners = [
  {
    id: 'optique-essai',
    kind: 'optician',
    name: 'Optique Essai',
    address: {line1: '1 rue de l’Essai', postalCode: '44000', city: 'Nantes'},
    lat: 47.2138,
    lon: -1.5561,
    services: ['thirdPartyPayment'],
  },
];

/** Metres between two places. */
function distance(one, two) {
  const radians = Math.PI / 180;
  const x = (two.lon - one.lon) * radians * Math.cos(((one.lat + two.lat) / 2) * radians);
  return Math.round(Math.hypot(x, (two.lat - one.lat) * radians) * 6_371_000);
}

function searchPartners({kind, lat, lon, radii, services, offset, limit}) {
  if (!Array.isArray(radii)) throw problem(422, 'validation', {issues: [{pointer: '/radii', code: 'required'}]});
  const near = partners
    .filter((each) => each.kind === kind && services.every((service) => each.services.includes(service)))
    .map((each) => ({...each, distance: distance({lat, lon}, each)}))
    .sort((one, two) => one.distance - two.distance);
  const radius = radii.find((kilometres) => near[0]?.distance <= kilometres * 1000) ?? null;
  const found = radius === null ? [] : near.filter((each) => each.distance <= radius * 1000);
  return {at: new Date().toISOString(), radius, total: found.length, partners: found.slice(offset, offset + limit)};
}

const operations = {
  'GET /v1/settings': () => settings,
  'GET /v1/network': () => network,
  'POST /v1/network/places/search': ({text}) => (/^(nan|44)/i.test(text) ? [nantes] : []),
  'POST /v1/network/partners/search': searchPartners,
};
const problem = (status, type, more) => ({status, body: {type: `urn:mutuelle:problem:${type}`, status, ...more}});

const server = createServer(async ({method, url, headers}, response) => {
  response.setHeader('vary', 'Origin');
  if (ORIGINS.includes(headers.origin)) response.setHeader('access-control-allow-origin', headers.origin);
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-allow-headers', 'Authorization, Content-Type');
  response.setHeader('access-control-expose-headers', 'Content-Disposition, X-Content-SHA256, Retry-After');
  if (method === 'OPTIONS') return response.writeHead(204).end();
  try {
    const operation = operations[`${method} ${url}`];
    if (!operation) throw problem(404, 'not-found');
    const answer = JSON.stringify(operation(method === 'POST' ? await readJson(response.req) : undefined));
    response.writeHead(200, {'content-type': 'application/json'}).end(answer);
  } catch ({status = 500, body = problem(500, 'unexpected').body}) {
    response.writeHead(status, {'content-type': 'application/problem+json'}).end(JSON.stringify(body));
  }
});

async function readJson(request) {
  try {
    return JSON.parse(Buffer.concat(await request.toArray()).toString());
  } catch {
    throw problem(400, 'bad-request');
  }
}
server.listen(Number(process.env.PORT ?? 8788), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/v1`);
});
