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
  it('K7 reads GeoJSON, longitude first, and names a town with its department: its codes are several', async () => {
    const {asked, fetch} = service({
      type: 'FeatureCollection',
      features: [nantes, street, {type: 'Feature', properties: {label: 'nowhere'}}],
    });
    expect(await geoplateformePlaces({fetch})({body: {text: ' nantes', limit: 5}}, {signal})).to.deep.equal([
      {label: 'Nantes (44)', lat: 47.2181, lon: -1.5536, kind: 'municipality'},
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
      {label: 'Nantes (44)', lat: 47.2382, lon: -1.5541, kind: 'municipality'},
    ]);
    expect(asked.map(({url}) => url.searchParams.get('codePostal') ?? url.searchParams.get('nom'))).to.deep.equal([
      '44100',
      'nan',
    ]);
    expect(await find({body: {text: '441', limit: 5}}, {signal})).to.deep.equal([]);
  });

  it('K7 L1 gives no town an arbitrary code of its several', async () => {
    const paris = {
      nom: 'Paris',
      code: '75056',
      codesPostaux: ['75116', '75001', '75002'],
      centre: {type: 'Point', coordinates: [2.347, 48.8589]},
    };
    const find = communePlaces(service([paris]));
    expect((await find({body: {text: 'Paris', limit: 5}}, {signal}))[0]!.label).to.equal('Paris (75)');
    const {code: _, ...nameless} = paris;
    expect((await communePlaces(service([nameless]))({body: {text: 'par', limit: 5}}, {signal}))[0]!.label).to.equal(
      'Paris (75)',
    );
  });

  it('K7 L5 finds « Y », « Oz », « Eu », and does not flood « a »', async () => {
    const town = (nom: string, code: string) => ({nom, code, centre: {type: 'Point', coordinates: [2, 48]}});
    const {asked, fetch} = service([town('Y', '80829'), town('Yerres', '91691')]);
    expect(
      (await communePlaces({fetch})({body: {text: 'Y', limit: 5}}, {signal})).map(({label}) => label),
    ).to.deep.equal(['Y (80)']);
    expect(asked[0]!.url.searchParams.get('codePostal')).to.equal('80190');
    const oz = communePlaces(service([town('Ozoir-la-Ferrière', '77350'), town('Oz', '38289')]));
    expect((await oz({body: {text: 'oz', limit: 5}}, {signal})).map(({label}) => label)).to.deep.equal([
      'Oz (38)',
      'Ozoir-la-Ferrière (77)',
    ]);
    const a = communePlaces(service([town('Arles', '13004')]));
    expect(await a({body: {text: 'a', limit: 5}}, {signal})).to.deep.equal([]);
  });

  it('K7 asks for the part of Paris, Lyon or Marseille that is meant', async () => {
    for (const [text, code] of [
      ['Lyon 3e', '69003'],
      ['lyon 3ème', '69003'],
      ['Paris 11', '75011'],
      ['Paris XI', '75011'],
      ['Paris 11e arrondissement', '75011'],
      ['11e arrondissement de Paris', '75011'],
      ['Marseille 1er', '13001'],
    ] as const) {
      const {asked, fetch} = service([
        {nom: 'Paris', code: '75056', centre: {coordinates: [2.3, 48.8]}},
        {nom: 'Paris 11e Arrondissement', code: '75111', centre: {coordinates: [2.38, 48.86]}},
      ]);
      const found = await communePlaces({fetch})({body: {text, limit: 5}}, {signal});
      expect(asked[0]!.url.searchParams.get('codePostal'), text).to.equal(code);
      expect(
        found.map(({lat}) => lat),
        'not the middle of the whole town',
      ).to.deep.equal([48.86]);
      const address = service({features: []});
      await geoplateformePlaces(address)({body: {text, limit: 5}}, {signal});
      expect(address.asked[0]!.url.searchParams.get('q'), text).to.match(new RegExp(`^${code} \\p{L}+$`, 'u'));
    }
  });
});

/** A service of communes that knows one, by its name only, as for the code of a CEDEX. */
const byNameOnly =
  (asked: string[]): typeof globalThis.fetch =>
  async (url) => {
    const query = new URL(String(url)).searchParams;
    asked.push(query.get('codePostal') ?? query.get('nom') ?? query.get('q')!);
    const named = (query.get('nom') ?? query.get('q')) === 'Nantes';
    const commune = {nom: 'Nantes', code: '44109', centre: {coordinates: [-1.5541, 47.2382]}};
    return new Response(JSON.stringify(query.has('q') ? {features: named ? [nantes] : []} : named ? [commune] : []));
  };

describe('both geocoders', () => {
  const geocoders = {communePlaces, geoplateformePlaces};
  for (const [name, places] of Object.entries(geocoders)) {
    it(`K7 L3 ${name} asks by the name where the code is nowhere on a map`, async () => {
      for (const text of ['44021 Nantes Cedex', '44021 NANTES CEDEX 1'.replace('NANTES', 'Nantes'), '44021 Nantes']) {
        const asked: string[] = [];
        const found = await places({fetch: byNameOnly(asked)})({body: {text, limit: 5}}, {signal});
        expect(
          found.map(({label}) => label),
          `${text}: ${asked.join()}`,
        ).to.deep.equal(['Nantes (44)']);
      }
    });

    it(`K7 ${name} knows Monaco, which the services do not`, async () => {
      const {fetch} = service(name === 'communePlaces' ? [] : {features: []});
      for (const text of ['Monaco', 'monaco', '98000', '98000 Monaco', 'Monte-Carlo'])
        expect(
          (await places({fetch})({body: {text, limit: 5}}, {signal})).map(({label}) => label),
          text,
        ).to.deep.equal(['Monaco (98000)']);
      expect(await places({fetch})({body: {text: 'Nice', limit: 5}}, {signal})).to.deep.equal([]);
    });

    it(`K7 ${name} keeps to the department that a label names`, async () => {
      const towns = [
        {nom: 'Saint-Denis', code: '93066', centre: {coordinates: [2.35, 48.93]}},
        {nom: 'Saint-Denis', code: '97411', centre: {coordinates: [55.45, -20.88]}},
      ];
      const features = towns.map(({nom, code, centre}) => ({
        geometry: centre,
        properties: {label: nom, city: nom, citycode: code, type: 'municipality'},
      }));
      const {fetch} = service(name === 'communePlaces' ? towns : {features});
      const labels = async (text: string) =>
        (await places({fetch})({body: {text, limit: 5}}, {signal})).map(({label}) => label);
      expect(await labels('Saint-Denis')).to.deep.equal(['Saint-Denis (93)', 'Saint-Denis (974)']);
      expect(await labels('Saint-Denis (974)')).to.deep.equal(['Saint-Denis (974)']);
    });
  }
  it('K7 L5 the one of addresses asks for « Eu » with its code, and nothing for « na »', async () => {
    const eu = {
      geometry: {coordinates: [1.42, 50.05]},
      properties: {label: 'Eu', city: 'Eu', citycode: '76255', type: 'municipality'},
    };
    const {asked, fetch} = service({features: [eu, nantes]});
    const found = await geoplateformePlaces({fetch})({body: {text: 'Eu', limit: 5}}, {signal});
    expect(found.map(({label}) => label)).to.deep.equal(['Eu (76)']);
    expect(asked[0]!.url.searchParams.get('q')).to.equal('76260 Eu');
  });
});
