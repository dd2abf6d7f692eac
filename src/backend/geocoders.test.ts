import {expect} from '@open-wc/testing';
import {searchPlaces} from '../contract/network.js';
import {communePlaces, geoplateformePlaces} from './geocoders.js';
import {withHandlers} from './handlers.js';

const {signal} = new AbortController();

/** A service that answers as it is told, and what it was asked. */
function service(answer: unknown, status = 200) {
  const asked: {url: URL; init: RequestInit | undefined}[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    asked.push({url: new URL(String(url)), init});
    return new Response(JSON.stringify(answer), {status, headers: {'content-type': 'application/json'}});
  };
  return {asked, fetch};
}

const nantes = {
  type: 'Feature',
  geometry: {type: 'Point', coordinates: [-1.5536, 47.2181]},
  properties: {
    label: 'Nantes',
    score: 0.97,
    type: 'municipality',
    postcode: '44000',
    citycode: '44109',
    city: 'Nantes',
  },
};
const street = {
  type: 'Feature',
  geometry: {type: 'Point', coordinates: [-1.5501, 47.2149]},
  properties: {label: '12 Rue des Tanneurs 44000 Nantes', type: 'housenumber', postcode: '44000', city: 'Nantes'},
};

describe('geoplateformePlaces', () => {
  it('reads GeoJSON, longitude first, and names a town with its code', async () => {
    const {asked, fetch} = service({
      type: 'FeatureCollection',
      features: [nantes, street, {type: 'Feature', properties: {label: 'nowhere'}}],
    });
    expect(await geoplateformePlaces({fetch})({body: {text: ' nantes', limit: 5}}, {signal})).to.deep.equal([
      {label: 'Nantes (44000)', lat: 47.2181, lon: -1.5536, kind: 'municipality'},
      {label: '12 Rue des Tanneurs 44000 Nantes', lat: 47.2149, lon: -1.5501, kind: 'address'},
    ]);
    const [{url, init} = {url: new URL('about:blank'), init: undefined}] = asked;
    expect(`${url.origin}${url.pathname}`).to.equal('https://data.geopf.fr/geocodage/search');
    expect(Object.fromEntries(url.searchParams)).to.deep.equal({q: 'nantes', limit: '5', autocomplete: '1'});
    expect(init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
  });

  it('asks nothing for less than three characters', async () => {
    const {asked, fetch} = service({});
    for (const text of ['', 'na', '  ', '((('])
      expect(await geoplateformePlaces({fetch})({body: {text, limit: 5}}, {signal})).to.deep.equal([]);
    expect(asked).to.have.length(0);
  });

  it('after a 429 leaves the service alone for five seconds', async () => {
    let time = 0;
    const {asked, fetch} = service({}, 429);
    const find = geoplateformePlaces({fetch, now: () => time});
    const codeOf = () =>
      find({body: {text: 'nantes', limit: 5}}, {signal}).then(
        () => 'found',
        (error: {type: string}) => error.type,
      );
    expect(await codeOf()).to.equal('too-many-requests');
    time = 4_999;
    expect(await codeOf()).to.equal('too-many-requests');
    expect(asked).to.have.length(1);
    time = 5_001;
    await codeOf();
    expect(asked).to.have.length(2);
  });

  it('finds nothing where the service does not understand, and fails where it is down', async () => {
    expect(await geoplateformePlaces(service({}, 400))({body: {text: 'nantes', limit: 5}}, {signal})).to.deep.equal([]);
    const down = await geoplateformePlaces(service({}, 503))({body: {text: 'nantes', limit: 5}}, {signal}).catch(
      (error: {type: string}) => error.type,
    );
    expect(down).to.equal('unavailable');
  });

  it('stands in for one operation of a backend', async () => {
    const {fetch} = service({features: [nantes]});
    const backend = withHandlers(
      {id: 'x', call: () => Promise.reject(new Error('not asked'))},
      {searchPlaces: geoplateformePlaces({fetch})},
    );
    expect(backend.id).to.equal('x');
    expect(await backend.call(searchPlaces, {body: {text: 'nantes', limit: 5}})).to.have.length(1);
  });
});

describe('communePlaces', () => {
  const communes = [
    {
      nom: 'Nantes',
      code: '44109',
      codesPostaux: ['44000', '44100'],
      centre: {type: 'Point', coordinates: [-1.5541, 47.2382]},
    },
    {nom: 'Sans centre'},
  ];
  it('asks by postal code, or by the beginning of a name', async () => {
    const {asked, fetch} = service(communes);
    const find = communePlaces({fetch});
    expect(await find({body: {text: '44100 Nantes', limit: 5}}, {signal})).to.deep.equal([
      {label: 'Nantes (44100)', lat: 47.2382, lon: -1.5541, kind: 'municipality'},
    ]);
    expect(await find({body: {text: 'nan', limit: 5}}, {signal})).to.deep.equal([
      {label: 'Nantes (44000)', lat: 47.2382, lon: -1.5541, kind: 'municipality'},
    ]);
    expect(asked.map(({url}) => url.searchParams.get('codePostal') ?? url.searchParams.get('nom'))).to.deep.equal([
      '44100',
      'nan',
    ]);
    expect(await find({body: {text: '441', limit: 5}}, {signal})).to.deep.equal([]);
  });
});
