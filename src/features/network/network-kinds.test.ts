import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/network-locator.js';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {ownPartners} from '../../../mocks/topics/network/own-partners.js';
import type {Backend} from '../../backend/backend.js';
import {withHandlers} from '../../backend/handlers.js';
import type {Partner, PartnerResults, PartnerSearch, Place} from '../../contract/index.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {NetworkLocatorHarness} from './network-locator.harness.js';
import type {NetworkLocator} from './network-locator.js';

const at = '2026-11-27T02:00:00Z';
const place: Place = {label: 'Nantes (44)', lat: 47.2184, lon: -1.5536};
const partner = (id: string, part: Partial<Partner> = {}): Partner => ({
  id,
  kind: 'optician',
  name: `Optique ${id}`,
  address: {line1: '1 rue X', postalCode: '44000', city: 'Nantes'},
  lat: 47.2,
  lon: -1.5,
  phone: '+33199001234',
  services: ['thirdPartyPayment'],
  hours: {weekly: [1, 2, 3, 4, 5, 6, 7].map((day) => ({day, ranges: [{opens: '09:00', closes: '18:00'}]}))},
  ...part,
});

type Answer = (body: PartnerSearch) => unknown;

async function open(answer: Answer, places: readonly Place[] = [place], attributes: {place?: string} = {}) {
  const backend = withHandlers(createSandbox(), {
    searchPlaces: () => [...places],
    searchPartners: ({body}) => answer(body) as PartnerResults,
  });
  const harness = new NetworkLocatorHarness(
    await fixture<NetworkLocator>(
      html`<mutuelle-network-locator
        locale="fr"
        place=${attributes.place ?? 'Nantes'}
        .backend=${backend}
      ></mutuelle-network-locator>`,
    ),
  );
  await harness.ready();
  return harness;
}
const results = (partners: unknown[], more: object = {}) => ({
  at,
  radius: partners.length ? 10 : null,
  total: partners.length,
  partners,
  ...more,
});
const pills = (harness: NetworkLocatorHarness) => [...harness.root.querySelectorAll<HTMLInputElement>('.pill-box')];
/** Every press that this view offers, by its words. */
const presses = (harness: NetworkLocatorHarness) =>
  [...harness.root.querySelectorAll('.places-list button')].map((each) =>
    each.textContent!.replace(/\s+/g, ' ').trim(),
  );

describe('<mutuelle-network-locator>: what cannot be read is never « closed »', () => {
  const hours: Record<string, unknown> = {
    'a text': 'Sur rendez-vous',
    'no list': {weekly: null},
    'an empty week': {weekly: []},
    'a range without a time': {weekly: [{day: 5, ranges: [{opens: null, closes: '18:00'}]}]},
    'no ranges': {weekly: [{day: 5}]},
    'days by name': {weekly: [{day: 'vendredi', ranges: []}]},
    'a clock nobody knows': {...partner('a').hours, timeZone: 'Europe/Nantes'},
  };
  for (const [name, value] of Object.entries(hours))
    it(`K5 ${name}: « horaires à confirmer, appelez », and the others stand`, async () => {
      const odd = {...partner('odd'), hours: value};
      const harness = await open(() => results([odd, partner('b')]));
      await harness.listed();
      expect(harness.shops.map(({opening}) => opening)).to.deep.equal([
        'Horaires à confirmer, appelez',
        'Fermé, ouvre à 9 h',
      ]);
    });
  it('K5 without a number nobody is told to call', async () => {
    const harness = await open(() => results([{...partner('a'), hours: {weekly: []}, phone: undefined}]));
    await harness.listed();
    expect(harness.shops[0]!.opening).to.equal('Horaires à confirmer');
  });
  it('K5 T1 T2 open without end, and until midnight less a minute', async () => {
    const every = (opens: string, closes: string) => ({
      weekly: [1, 2, 3, 4, 5, 6, 7].map((day) => ({day, ranges: [{opens, closes}]})),
      holidays: 'asUsual',
    });
    const harness = await open(() => ({
      ...results([
        partner('a', {hours: every('00:00', '24:00')}),
        partner('b', {hours: every('09:00:00', '23:59:00')}),
        partner('c', {hours: every('22h', '2h')}),
        partner('d', {hours: {...every('09:00', '23:59'), byAppointment: true}}),
      ]),
      at: '2026-11-26T22:45:00Z',
    }));
    await harness.listed();
    expect(harness.shops.map(({opening}) => opening)).to.deep.equal([
      'Ouvert 24 h sur 24',
      'Ferme dans 14 minutes, à 23 h 59',
      'Ouvert jusqu’à 2 h',
      'Sur rendez-vous, appelez',
    ]);
  });
  it('K5 those with hours to be confirmed are kept apart from those who are open, and can be seen', async () => {
    const asked: boolean[] = [];
    const harness = await open(({openNow}) => {
      asked.push(openNow);
      return {...results([partner('a')], {unconfirmed: 2}), at: '2026-11-27T10:00:00Z'};
    });
    await harness.listed();
    pills(harness)[0]!.click();
    await harness.until(() => harness.text.includes('2 autres ont des horaires à confirmer'));
    await harness.press('Voir aussi ceux qui ne sont pas ouverts');
    await harness.until(() => asked.length === 3);
    expect(asked).to.deep.equal([false, true, false]);
  });
});

describe('<mutuelle-network-locator>: nobody there, nobody open', () => {
  const tomorrow = partner('b', {hours: {weekly: [{day: 5, ranges: [{opens: '10:00', closes: '12:00'}]}]}});
  it('D13 at night the list stays, and says who opens first', async () => {
    const harness = await open(({openNow}) =>
      results(openNow ? [] : [tomorrow, partner('a')], {open: 0, unconfirmed: 0}),
    );
    await harness.listed();
    pills(harness)[0]!.click();
    await harness.until(() => harness.text.includes('Tous sont fermés en ce moment'));
    expect(harness.text).to.contain('Premier à ouvrir dans cette liste : Optique a, à 9 h.');
    expect([harness.shops.length, harness.status]).to.deep.equal([
      2,
      '2 opticiens à moins de 10 km, aucun ouvert en ce moment',
    ]);
  });
  it('D13 K5 nobody is said to be closed whose hours cannot be read', async () => {
    const doubtful = partner('c', {hours: {weekly: []}});
    const harness = await open(({openNow}) => results(openNow ? [] : [doubtful, tomorrow], {unconfirmed: 1}));
    await harness.listed();
    pills(harness)[0]!.click();
    await harness.until(() => harness.text.includes('Aucun n’est ouvert à coup sûr en ce moment'));
    expect(harness.text).to.contain('Les horaires de certains sont à confirmer : appelez-les.');
    expect(harness.text).not.to.contain('Tous sont fermés');
  });
  it('D13 a further page is of the same list', async () => {
    const asked: [boolean, number][] = [];
    const many = Array.from({length: 10}, (_, index) => partner(`${index}`));
    const harness = await open(({openNow, offset}) => {
      asked.push([openNow, offset]);
      if (openNow) return results([]);
      return results(offset ? [partner('last')] : many, {total: 11});
    });
    await harness.listed();
    pills(harness)[0]!.click();
    await harness.until(() => harness.text.includes('Aucun n’est ouvert à coup sûr'));
    await harness.press('Voir le suivant');
    await harness.until(() => harness.shops.length === 11);
    expect(asked.at(-1)).to.deep.equal([false, 10]);
  });
  for (const openNow of [false, true])
    for (const service of [false, true])
      it(`D13 no result, open now ${openNow}, with a service ${service}: true advice`, async () => {
        const harness = await open(() => results([]));
        await harness.until(() => harness.status.includes('Aucun opticien'));
        if (openNow) pills(harness)[0]!.click();
        if (service) pills(harness)[1]!.click();
        await harness.until(() => harness.status.includes('avec ces critères') === service);
        await harness.until(() => !harness.root.querySelector('.places[aria-busy=true]'));
        expect(presses(harness)).to.deep.equal([service ? 'Retirer les filtres' : 'Changer de lieu']);
        await harness.press(service ? 'Retirer les filtres' : 'Changer de lieu');
        await harness.until(() => harness.root.activeElement?.matches(service ? '.pill-box' : '#where'));
        if (service) expect(pills(harness).filter(({checked}) => checked).length).to.equal(0);
      });
});

describe('<mutuelle-network-locator>: several matches are shown, or none', () => {
  const town = (label: string): Place => ({...place, label});
  const cases: [typed: string, places: string[], chosen: string | undefined][] = [
    ['nantes', ['Nantes (44)', 'Nantes-en-Ratier (38)'], 'Nantes (44)'],
    ['saint-denis', ['Saint-Denis (93)', 'Saint-Denis (974)'], undefined],
    ['saint-denis (974)', ['Saint-Denis (974)'], 'Saint-Denis (974)'],
    ['ab', ['Abbeville (80)'], undefined],
    ['nantu', ['Nantua (01)'], 'Nantua (01)'],
    ['y', ['Y (80)', 'Yerres (91)'], 'Y (80)'],
    ['12 rue des Tanneurs', ['12 rue des Tanneurs, 44000 Nantes', '12 rue des Tanneurs, 57000 Metz'], undefined],
  ];
  for (const [typed, places, chosen] of cases)
    it(`D17 K7 « ${typed} » then Enter: ${chosen ?? 'the proposals'}`, async () => {
      const harness = await open(() => results([partner('a')]), places.map(town), {place: ''});
      await harness.type(typed);
      await harness.submit();
      if (chosen) {
        await harness.until(() => harness.where.value === chosen);
        return;
      }
      await harness.until(() => harness.proposals.length);
      expect(harness.proposals).to.deep.equal(places);
      expect([harness.where.value, harness.where.getAttribute('aria-invalid')]).to.deep.equal([typed, null]);
      expect(harness.text).to.contain('Plusieurs lieux correspondent');
      expect(harness.root.activeElement?.id, 'where the arrow keys choose').to.equal('where');
      await harness.key('ArrowDown');
      await harness.submit();
      await harness.until(() => harness.where.value === places[0]);
    });
  it('D17 « a » shows nothing, a street nobody knows asks for its town', async () => {
    const harness = await open(() => results([]), [town('Arles (13)')], {place: ''});
    await harness.type('a');
    await harness.submit();
    await harness.until(() => harness.text.includes('Indiquez une adresse, une ville ou un code postal.'));
    expect(harness.proposals).to.deep.equal([]);
    const empty = await open(() => results([]), [], {place: ''});
    await empty.type('12 rue des Tanneurs');
    await empty.submit();
    await empty.until(() => empty.text.includes('Dans quelle ville ?'));
  });
  it('D17 the sandbox finds « Lyon 3e », « Paris 11 » and « Monaco » at once', async () => {
    const harness = new NetworkLocatorHarness(
      await fixture<NetworkLocator>(
        html`<mutuelle-network-locator locale="fr" .backend=${createSandbox()}></mutuelle-network-locator>`,
      ),
    );
    await harness.ready();
    for (const [typed, label] of [
      ['Lyon 3e', 'Lyon 3e (69003)'],
      ['Paris XI', 'Paris 11e (75011)'],
      ['monaco', 'Monaco (98000)'],
    ] as const) {
      await harness.search(typed);
      expect(harness.where.value).to.equal(label);
    }
  });
});

describe('<mutuelle-network-locator>: one value nobody foresaw', () => {
  const values = {
    'half of a character': 'a\ud800b',
    NUL: 'a\0b',
    'from right to left': '\u202eabc',
    empty: '',
    '1 MB': 'x'.repeat(1e6),
  };
  const leaves: Record<string, (value: string) => object> = {
    id: (id) => ({id}),
    name: (name) => ({name}),
    line1: (line1) => ({address: {...partner('a').address, line1}}),
    postalCode: (postalCode) => ({address: {...partner('a').address, postalCode}}),
    city: (city) => ({address: {...partner('a').address, city}}),
    phone: (phone) => ({phone}),
    email: (email) => ({email}),
    bookingUrl: (bookingUrl) => ({bookingUrl}),
    service: (service) => ({services: [service]}),
    opens: (opens) => ({hours: {weekly: [{day: 5, ranges: [{opens, closes: '18:00'}]}]}}),
    date: (date) => ({hours: {...partner('a').hours, exceptions: [{date, ranges: []}]}}),
    timeZone: (timeZone) => ({hours: {...partner('a').hours, timeZone}}),
    product: (product) => ({
      savings: [{product, averagePrice: 2, networkPrice: 1, saving: 1, source: 's', asOf: '2026-09-01'}],
    }),
    asOf: (asOf) => ({savings: [{product: 'p', averagePrice: 2, networkPrice: 1, saving: 1, source: 's', asOf}]}),
  };
  for (const [name, value] of Object.entries(values))
    it(`A5 ${name} in any text of a partner: every row is there`, async () => {
      const odd = Object.values(leaves).map((leaf, index) => ({...partner(`odd-${index}`), ...leaf(value)}));
      const harness = await open(() => results([partner('first'), ...odd, partner('last')]));
      await harness.listed();
      expect(harness.shops.length).to.equal(odd.length + 2);
      expect([harness.shops[0]!.name, harness.shops.at(-1)!.name]).to.deep.equal(['Optique first', 'Optique last']);
    });
});

describe('<mutuelle-network-locator anonymous>', () => {
  it('D11 reads no session, sends no token, shows neither address nor contract; it may come and go', async () => {
    const sandbox = createSandbox();
    await signIn(sessionOf(sandbox), {email: members.family.email, password: samplePassword});
    const tokens: (string | undefined)[] = [];
    const backend: Backend = Object.assign(Object.create(sandbox) as typeof sandbox, {
      call: ((operation, input, options) => {
        if (operation.id === 'getNetwork')
          tokens.push(operation.access === 'public' ? undefined : options?.credentials?.token());
        return sandbox.call(operation, input, options);
      }) as Backend['call'],
    });
    await signIn(sessionOf(backend), {email: members.family.email, password: samplePassword});
    const element = await fixture<NetworkLocator>(
      html`<mutuelle-network-locator locale="fr" anonymous .backend=${backend}></mutuelle-network-locator>`,
    );
    const harness = new NetworkLocatorHarness(element);
    await harness.ready();
    expect(tokens).to.deep.equal([undefined]);
    expect([harness.where.value, /Ma garantie|Près de chez moi/.test(harness.text)]).to.deep.equal(['', false]);
    element.anonymous = false;
    await harness.until(() => harness.text.includes('Ma garantie'));
    expect(typeof tokens.at(-1)).to.equal('string');
    element.anonymous = true;
    await harness.until(() => !harness.text.includes('Ma garantie') && harness.root.querySelector('#where'));
    expect([harness.where.value, tokens.at(-1)]).to.deep.equal(['', undefined]);
  });
});

describe('<mutuelle-network-locator> before the first search', () => {
  it('MEM-40 proposes towns, those of the page’s own list too; a press searches there', async () => {
    const harness = new NetworkLocatorHarness(
      await fixture<NetworkLocator>(
        html`<mutuelle-network-locator locale="fr" .partners=${ownPartners}></mutuelle-network-locator>`,
      ),
    );
    await harness.ready();
    await harness.until(() => harness.root.querySelector('.start .pill'));
    expect(harness.text).to.contain('Chercher autour de');
    await harness.press('La Rochelle (17000)');
    await harness.listed();
    expect(harness.shops[0]!.name).to.equal('Optique du Vieux Port');
    expect(harness.root.querySelector('.start') === null).to.equal(true);
  });
  it('K6 L7 finds « St Nazaire » and « ST-NAZAIRE » in the page’s own list', async () => {
    const harness = new NetworkLocatorHarness(
      await fixture<NetworkLocator>(
        html`<mutuelle-network-locator locale="fr" .partners=${ownPartners}></mutuelle-network-locator>`,
      ),
    );
    await harness.ready();
    for (const typed of ['St Nazaire', 'ST-NAZAIRE', '44600 saint nazaire']) {
      await harness.search(typed);
      expect(harness.where.value, typed).to.equal('Saint-Nazaire (44600)');
    }
  });
  it('MEM-40 shows the number itself, and says whose it is', async () => {
    const harness = await open(() =>
      results([partner('a', {bookingUrl: 'https://rdv.example.fr/a', email: 'a@example.fr'})]),
    );
    await harness.listed();
    const [call, , book] = harness.root.querySelectorAll<HTMLAnchorElement>('.shop-acts a');
    expect([call!.href, call!.textContent!.replace(/\s+/g, ' ').trim()]).to.deep.equal([
      'tel:+33199001234',
      'Appeler Optique a, 01 99 00 12 34',
    ]);
    expect(book!.href).to.equal('https://rdv.example.fr/a');
    expect(harness.root.querySelector('.shop-more a')?.getAttribute('href')).to.equal('mailto:a@example.fr');
  });
});
