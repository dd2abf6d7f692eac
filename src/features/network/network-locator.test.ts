import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/network-locator.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {withHandlers} from '../../backend/handlers.js';
import {Problem, type PartnerSearch} from '../../contract/index.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {NetworkLocatorHarness} from './network-locator.harness.js';
import type {NetworkLocator} from './network-locator.js';
import {PartnerList} from './partner-list.js';

runWidgetSuite<NetworkLocator>({
  tag: 'mutuelle-network-locator',
  harness: NetworkLocatorHarness,
  loads: 'getNetwork',
  title: {fr: 'Trouver un opticien', en: 'Find an optician'},
  anyone: true,
  attributes: {place: 'Nantes'},
});

/** A Friday morning in Paris. */
const now = () => new Date('2026-11-27T09:00:00Z');

async function open(
  options: SandboxOptions = {},
  {place, kinds}: {place?: string; kinds?: string} = {},
  backend: Sandbox = createSandbox({now, ...options}),
) {
  const harness = new NetworkLocatorHarness(
    await fixture<NetworkLocator>(
      html`<mutuelle-network-locator
        locale="fr"
        place=${place ?? ''}
        kinds=${kinds ?? ''}
        .backend=${backend}
      ></mutuelle-network-locator>`,
    ),
  );
  await harness.ready();
  return harness;
}

/** What was asked of `searchPartners`. */
function listening(backend: Sandbox): {backend: Sandbox; asked: PartnerSearch[]; places: string[]} {
  const asked: PartnerSearch[] = [];
  const places: string[] = [];
  const call: Sandbox['call'] = (operation, input, options) => {
    const {body} = input as {body?: never};
    if (operation.id === 'searchPartners') asked.push(body!);
    if (operation.id === 'searchPlaces') places.push((body! as {text: string}).text);
    return backend.call(operation, input, options);
  };
  return {backend: Object.assign(Object.create(backend) as Sandbox, {call}), asked, places};
}

/** Whatever this browser says of its position. */
function device(answer: Geolocation['getCurrentPosition'] | undefined): void {
  Object.defineProperty(navigator, 'geolocation', {configurable: true, value: answer && {getCurrentPosition: answer}});
}

describe('<mutuelle-network-locator> MEM-40 MEM-41', () => {
  afterEach(() => {
    delete (navigator as {geolocation?: unknown}).geolocation;
  });

  it('MEM-40 asks nothing before it is asked, and searches around the best place for the words', async () => {
    const {backend, asked, places} = listening(createSandbox({now}));
    const harness = await open({}, {}, backend);
    expect(harness.text).to.contain('Indiquez où chercher');
    expect([asked.length, places.length]).to.deep.equal([0, 0]);
    const told: unknown[] = [];
    harness.element.addEventListener('mutuelle-partners-searched', ({detail}) => told.push(detail));
    await harness.search('nantes');
    expect(harness.where.value).to.equal('Nantes (44)');
    expect(harness.status).to.match(/^\d+ opticiens à moins de 10 km, \d+ ouverts$/);
    expect(harness.shops).to.have.length(10);
    expect(told).to.have.length(1);
    expect(Object.keys(told[0] as object).sort(), 'nothing about where').to.deep.equal(['kind', 'radius', 'total']);
    const distances = harness.shops.map(({distance}) =>
      distance.startsWith('moins') ? 0 : Number(distance.replace(',', '.').replace(' km', '')),
    );
    expect(distances).to.deep.equal(distances.toSorted((a, b) => a - b));
  });

  it('MEM-40 widens the search until somebody is found, and says so', async () => {
    const harness = await open({}, {place: '48150', kinds: 'audiologist'});
    await harness.listed();
    expect(harness.title).to.equal('Trouver un audioprothésiste du réseau');
    expect(harness.status).to.match(
      /^Personne à moins de 10 km : la recherche a été élargie\. \d+ audioprothésistes? à moins de (20|50|100) km/,
    );
    expect(harness.root.querySelector('input[name=kind]'), 'one kind is no question').to.equal(null);
  });

  it('MEM-40 proposes places as a combobox: the last words count, keys choose, Escape closes', async () => {
    const {backend, places} = listening(createSandbox({now}));
    const harness = await open({}, {}, backend);
    await harness.type('na');
    await harness.type('nant');
    await harness.type('nantes');
    await harness.until(() => harness.proposals.length);
    expect(places, 'only the last was asked').to.deep.equal(['nantes']);
    expect(harness.where.getAttribute('aria-expanded')).to.equal('true');
    await harness.key('ArrowDown');
    expect(harness.proposals[0]).to.equal('> Nantes (44)');
    expect(harness.where.getAttribute('aria-activedescendant')).to.equal('proposal-0');
    await harness.key('ArrowUp');
    expect(harness.proposals.at(-1)!.startsWith('> '), 'round to the last').to.equal(true);
    await harness.key('Escape');
    expect([harness.proposals.length, harness.where.getAttribute('aria-expanded'), harness.where.value]).to.deep.equal([
      0,
      'false',
      'nantes',
    ]);
    await harness.key('ArrowDown');
    await harness.until(() => harness.proposals.length);
    await harness.key('ArrowDown');
    await harness.submit();
    await harness.listed();
    expect(harness.where.value).to.equal('Nantes (44)');
  });

  it('MEM-40 says why there is no place, and keeps the words', async () => {
    const harness = await open();
    await harness.submit();
    expect(harness.text).to.contain('Indiquez une adresse, une ville ou un code postal.');
    await harness.type('xyzxyz');
    await harness.submit();
    await harness.until(() => harness.text.includes('Nous n’avons pas trouvé ce lieu'));
    expect([harness.where.value, harness.where.getAttribute('aria-invalid')]).to.deep.equal(['xyzxyz', 'true']);
    harness.element.backend = withHandlers(createSandbox({now}), {
      searchPlaces: () => {
        throw new Problem('too-many-requests');
      },
    });
    await harness.ready();
    await harness.type('nantes');
    await harness.submit();
    await harness.until(() => harness.text.includes('très demandée'));
    expect(harness.where.value).to.equal('nantes');
  });

  it('MEM-40 asks the device only on a press, and each answer has its words', async () => {
    const answers: Record<string, Geolocation['getCurrentPosition']> = {
      'ne donne pas votre position à cette page': (_, fail) => fail?.({code: 1} as GeolocationPositionError),
      'ne sait pas où il est': (_, fail) => fail?.({code: 2} as GeolocationPositionError),
      'n’a pas donné sa position à temps': (_, fail) => fail?.({code: 3} as GeolocationPositionError),
    };
    let asked = 0;
    device(() => asked++);
    const harness = await open();
    expect(asked).to.equal(0);
    for (const [words, answer] of Object.entries(answers)) {
      device(answer);
      await harness.press('Autour de ma position');
      expect(harness.text).to.contain(words);
    }
    device((done) => done({coords: {latitude: 47.2184, longitude: -1.5536, accuracy: 30}} as GeolocationPosition));
    await harness.press('Autour de ma position');
    await harness.listed();
    expect(harness.where.value).to.equal('Ma position');
    expect(harness.text).not.to.contain('à 12 km près');
    device((done) => done({coords: {latitude: 47.2184, longitude: -1.5536, accuracy: 12_000}} as GeolocationPosition));
    await harness.press('Autour de ma position');
    await harness.until(() => harness.text.includes('qu’à 12 km près'));
  });

  it('MEM-40 a device that never answers is not waited for, nor one that answers after other words', async () => {
    let late: PositionCallback = () => undefined;
    device((done) => {
      late = done;
    });
    const {backend, asked} = listening(createSandbox({now}));
    const harness = await open({}, {}, backend);
    await harness.press('Autour de ma position');
    expect(harness.text).to.contain('Nous demandons votre position');
    await harness.search('lyon');
    late({coords: {latitude: 0, longitude: 0, accuracy: 1}} as GeolocationPosition);
    await harness.listed();
    expect([asked.length, harness.where.value]).to.deep.equal([1, 'Lyon (69)']);
  });

  it('MEM-40 filters, sorts and goes on; the server is asked each time', async () => {
    const {backend, asked} = listening(createSandbox({now}));
    const harness = await open({}, {place: 'Nantes'}, backend);
    await harness.listed();
    for (const pill of [...harness.root.querySelectorAll<HTMLInputElement>('.pill-box')].slice(0, 2)) pill.click();
    await harness.listed();
    expect(asked.at(-1)).to.include({openNow: true, sort: 'distance', offset: 0});
    expect(asked.at(-1)!.services).to.deep.equal(['hundredPercentSante']);
    expect(harness.shops.every(({opening}) => /^(Ouvert|Ferme dans)/.test(opening))).to.equal(true);
    const sort = harness.root.querySelector<HTMLSelectElement>('#sort')!;
    sort.value = 'saving';
    sort.dispatchEvent(new Event('change'));
    await harness.listed();
    const amounts = harness.shops.map(({saving}) => Number(/(\d+)\s*€/.exec(saving ?? '')?.[1] ?? 0));
    expect(amounts).to.deep.equal(amounts.toSorted((a, b) => b - a));
    const first = harness.shops.map(({name}) => name);
    await harness.press('suivants');
    await harness.until(() => harness.shops.length > 10);
    expect(harness.shops.slice(0, 10).map(({name}) => name)).to.deep.equal(first);
    expect(asked.at(-1)!.offset).to.equal(10);
    expect(harness.root.activeElement?.closest('.shop')?.getAttribute('data-id'), 'the focus goes on reading').to.equal(
      [...harness.root.querySelectorAll<HTMLElement>('.shop')][10]!.dataset['id'],
    );
  });

  it('MEM-40 nobody with these filters: the way out is a press, and the focus is not lost', async () => {
    const harness = await open({}, {place: '97400', kinds: 'dentist'});
    await harness.listed();
    for (const pill of harness.root.querySelectorAll<HTMLInputElement>('.pill-box')) pill.click();
    await harness.until(() => harness.status.includes('Aucun dentiste avec ces critères à moins de 300 km'));
    await harness.press('Retirer les filtres');
    await harness.until(() => harness.root.activeElement?.matches('.pill-box'));
    await harness.until(() => harness.shops.length);
    expect([...harness.root.querySelectorAll<HTMLInputElement>('.pill-box')].some(({checked}) => checked)).to.equal(
      false,
    );
  });

  it('MEM-40 the last question wins, and a list that fails can be asked again', async () => {
    const sandbox = createSandbox({now});
    const harness = await open({}, {place: 'Nantes'}, sandbox);
    await harness.listed();
    const before = harness.shops.map(({name}) => name);
    sandbox.fail('searchPartners', 'unavailable', {times: 1});
    harness.root.querySelector<HTMLInputElement>('input[data-value=dentist]')!.click();
    await harness.until(() => harness.text.includes('La liste n’a pas pu être lue'));
    expect(
      harness.shops.map(({name}) => name),
      'what was found stays',
    ).to.deep.equal(before);
    await harness.press('Réessayer');
    await harness.until(() => harness.status.includes('dentistes'));
    for (const kind of ['optician', 'audiologist', 'dentist'])
      harness.root.querySelector<HTMLInputElement>(`input[data-value=${kind}]`)!.click();
    await harness.listed();
    expect([harness.status.includes('dentistes'), harness.title]).to.deep.equal([
      true,
      'Trouver un dentiste du réseau',
    ]);
  });

  it('MEM-41 says hours, prices with source and date, and leads there by phone or way, as the host wants', async () => {
    const harness = await open({}, {place: 'Nantes'});
    await harness.listed();
    const told: string[] = [];
    for (const type of ['mutuelle-partner-selected', 'mutuelle-partner-called', 'mutuelle-directions-opened'] as const)
      harness.element.addEventListener(type, ({detail}) => told.push(`${type} ${Object.keys(detail).join()}`));
    const shop = [...harness.root.querySelectorAll<HTMLElement>('.shop')].find((each) =>
      each.querySelector('.shop-save'),
    )!;
    shop.querySelector<HTMLElement>('summary')!.click();
    await harness.until(() => told.length);
    const words = shop.textContent!.replace(/\s+/g, ' ');
    for (const part of [
      'Lundi',
      'Dimanche Fermé',
      'Prix moyen',
      'Prix du réseau',
      'Source : Observatoire des prix du réseau, 1er septembre 2026',
    ])
      expect(words).to.contain(part);
    expect(harness.text).to.contain('Estimations du réseau, pas un devis');
    const [call, way] = shop.querySelectorAll<HTMLAnchorElement>('.shop-acts a');
    expect(call!.href).to.match(/^tel:\+33/);
    expect(way!.href).to.match(/^https:\/\/www\.openstreetmap\.org\/directions\?to=47\.\d+%2C-1\.\d+$/);
    for (const link of [call!, way!]) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    expect(told).to.deep.equal([
      'mutuelle-partner-selected partnerId',
      'mutuelle-partner-called partnerId',
      'mutuelle-directions-opened partnerId',
    ]);
    harness.element.directions = 'https://plans.example.fr/?q={label}&at={lat},{lon}';
    await harness.element.updateComplete;
    expect(shop.querySelectorAll<HTMLAnchorElement>('.shop-acts a')[1]!.href).to.match(
      /^https:\/\/plans\.example\.fr\/\?q=[^&]+&at=47/,
    );
    for (const none of ['none', 'javascript:alert({lat})']) {
      harness.element.directions = none;
      await harness.element.updateComplete;
      expect(shop.querySelectorAll('.shop-acts a'), none).to.have.length(1);
    }
  });

  it('MEM-41 somebody signed in finds home and guarantee; signing out forgets both, the search goes on', async () => {
    const backend = createSandbox({now});
    const harness = await open({}, {}, backend);
    expect(harness.text).not.to.contain('Près de chez moi');
    await signIn(sessionOf(backend), {email: members.family.email, password: samplePassword});
    await harness.until(() => harness.text.includes('Près de chez moi'));
    await harness.listed();
    expect(harness.where.value, 'around their home at once').to.contain('Nantes');
    expect(harness.text).to.contain('Ma garantie');
    await sessionOf(backend).logOut();
    await harness.until(() => !harness.text.includes('Ma garantie') && harness.root.querySelector('#where'));
    expect([harness.where.value, harness.shops.length]).to.deep.equal(['', 0]);
    await harness.search('lyon');
    expect(harness.shops).to.have.length(10);
  });

  it('MEM-40 goes on with the place and the list it was asked for when the page moves it meanwhile', async () => {
    const sandbox = createSandbox({now});
    const held: (() => void)[] = [];
    const call: Sandbox['call'] = async (operation, input, options) => {
      if (operation.id.startsWith('search'))
        await new Promise<void>((resolve) => {
          held.push(resolve);
        });
      return sandbox.call(operation, input, options);
    };
    const harness = await open({}, {place: 'Nantes'}, Object.assign(Object.create(sandbox) as Sandbox, {call}));
    const move = () => {
      const elsewhere = document.createElement('section');
      harness.element.parentElement!.append(elsewhere);
      elsewhere.append(harness.element);
    };
    const answer = () => held.splice(0).forEach((release) => release());
    await harness.until(() => held.length === 1);
    move();
    await harness.until(() => held.length === 2);
    answer();
    await harness.until(() => held.length === 1);
    move();
    await harness.until(() => held.length === 2);
    answer();
    await harness.listed();
    expect([harness.where.value, harness.shops.length]).to.deep.equal(['Nantes (44)', 10]);
  });

  it('MEM-40 searches only where and whom the page asks for, in English too', async () => {
    const {backend, asked} = listening(createSandbox({now}));
    const harness = new NetworkLocatorHarness(
      await fixture<NetworkLocator>(
        html`<mutuelle-network-locator
          locale="en"
          place="Lyon"
          kinds="dentist optician"
          .backend=${backend}
        ></mutuelle-network-locator>`,
      ),
    );
    await harness.listed();
    expect(harness.title).to.equal('Find a dentist of the network');
    expect(asked.map(({kind}) => kind)).to.deep.equal(['dentist']);
  });
});

describe('<mutuelle-network-locator> while what shows a list is not there', () => {
  const {results} = PartnerList;

  afterEach(() => {
    PartnerList.results = results;
  });

  it('takes a place and searches; the list stands when the file is there', async () => {
    let come = (): void => undefined;
    PartnerList.results = () =>
      new Promise((resolve) => {
        come = () => resolve(results());
      });
    const harness = await open();
    await harness.type('nantes');
    harness.root.querySelector('form')!.requestSubmit();
    await harness.until(() => harness.where.value === 'Nantes (44)');
    expect(harness.status).to.equal('Recherche en cours…');
    expect(harness.root.querySelector('.places')!.getAttribute('aria-busy')).to.equal('true');
    come();
    await harness.listed();
    expect(harness.shops).to.have.length(10);
  });

  it('says that the list could not be read when the file does not come, and tries again', async () => {
    PartnerList.results = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const harness = await open();
    await harness.type('nantes');
    await harness.submit();
    await harness.until(() => harness.text.includes('La liste n’a pas pu être lue'));
    expect(harness.where.value).to.equal('Nantes (44)');
    PartnerList.results = results;
    await harness.press('Réessayer');
    await harness.listed();
    expect(harness.text).not.to.contain('La liste n’a pas pu être lue');
  });
});
