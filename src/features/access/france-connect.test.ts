import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {topWindow} from '../../session/france-connect.js';
import {accessible} from '../../testing/accessible.js';
import {
  backAs,
  exchanges,
  franceConnect,
  heldWindow,
  known,
  open,
  pressFranceConnect,
  reach,
  words,
} from './france-connect-door.harness.js';
import {choose, comeBack, refuse} from './france-connect.harness.js';

const held = heldWindow();

describe('FranceConnect beside the password MEM-03', () => {
  it('is on the sign-in page and on that of a first visit, where the insurer may use it', async () => {
    const door = await open();
    await door.until(() => franceConnect(door));
    expect(franceConnect(door)!.getAttribute('aria-label')).to.equal('S’identifier avec FranceConnect');
    expect(franceConnect(door)!.textContent!.replace(/\s+/g, ' ').trim()).to.equal('S’identifier avec FranceConnect');
    expect(words(door)).to.contain('OU').and.to.contain('solution proposée par l’État');
    const what = door.root.querySelector<HTMLAnchorElement>('a[href="https://franceconnect.gouv.fr/"]')!;
    expect([what.target, what.rel, what.textContent!.replace(/\s+/g, ' ')]).to.deep.equal([
      '_blank',
      'noopener noreferrer',
      'Qu’est-ce que FranceConnect ? (nouvelle fenêtre)',
    ]);
    await accessible(door.element);
    await door.press('Créer mon espace avec mon numéro d’adhérent');
    await reach(door, 'Créer mon espace');
    expect(franceConnect(door)).not.to.equal(null);
    await accessible(door.element);
  });

  it('is not there by default, and nothing of it is asked', async () => {
    const door = await open({settings: {}});
    await door.ready();
    expect(franceConnect(door)).to.equal(null);
    expect(words(door)).to.contain('Première visite ?').and.not.to.contain('FranceConnect');
  });

  it('shows the official visual of the host in the place of its own words, under the same name', async () => {
    const door = await open({inside: 'france-connect'});
    await door.until(() => franceConnect(door));
    const button = franceConnect(door)!;
    expect(
      button
        .querySelector('slot')!
        .assignedElements()
        .map(({localName}) => localName),
    ).to.deep.equal(['img']);
    expect([button.getAttribute('aria-label'), getComputedStyle(button).borderTopWidth]).to.deep.equal([
      'S’identifier avec FranceConnect',
      '0px',
    ]);
    door.element.querySelector('img')!.remove();
    await door.until(() => getComputedStyle(button).borderTopWidth !== '0px');
  });

  it('goes there by the top window, told to the host, with a state of this page alone', async () => {
    const door = await open();
    await pressFranceConnect(door);
    const url = new URL(held.went[0]!);
    expect([url.origin, url.pathname.split('/').at(-1)]).to.deep.equal([location.origin, 'france-connect.html']);
    expect(url.searchParams.get('redirect_uri')).to.equal(location.origin + location.pathname);
    const state = url.searchParams.get('state')!;
    expect(state.length).to.be.at.least(22);
    expect(sessionStorage.getItem('mutuelle-france-connect')).to.contain(state);
    expect(door.told).to.deep.equal(['france-connect']);
  });

  it('leaves it to a host that goes there itself', async () => {
    const door = await open();
    const urls: string[] = [];
    door.element.addEventListener('mutuelle-france-connect', (event) => {
      urls.push(event.detail.url);
      event.preventDefault();
    });
    await pressFranceConnect(door);
    expect([held.went, urls.length]).to.deep.equal([[], 1]);
    expect(door.root.querySelector('.alert')).to.equal(null);
  });

  it('FIELD-30: in a frame it never navigates, and opens this page by itself', async () => {
    topWindow.isFramed = () => true;
    const door = await open();
    await pressFranceConnect(door);
    expect([held.went, door.told]).to.deep.equal([[], ['france-connect']]);
    expect(words(door)).to.contain('FranceConnect ne s’ouvre pas dans ce cadre');
    const alone = door.root.querySelector<HTMLAnchorElement>('.alert a')!;
    expect([alone.href, alone.target]).to.deep.equal([location.href, '_blank']);
    await accessible(door.element);
  });

  it('does not go where the browser could not come back from, nor where the server has no right to lead', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
    const door = await open();
    await pressFranceConnect(door);
    Storage.prototype.setItem = setItem;
    expect(words(door)).to.contain('Votre navigateur ne garde rien pour ce site');
    const {call} = door.sandbox;
    door.sandbox.call = (async (...given: Parameters<typeof call>) =>
      given[0].id === 'startFranceConnect' ? {url: 'javascript:alert(1)'} : call(...given)) as typeof call;
    await pressFranceConnect(door);
    expect(door.root.querySelector('.alert.danger')).not.to.equal(null);
    expect([held.went, door.told]).to.deep.equal([[], []]);
  });
});

describe('coming back from FranceConnect MEM-03', () => {
  it('signs in who is linked, and goes on as after a password', async () => {
    const door = await backAs('linked', {attributes: {'return-to': '/espace'}});
    await reach(door, 'Votre session est ouverte');
    expect(door.text).to.contain('Hélène Vasseur');
    expect(door.told).to.deep.equal(['signed-in', 'return']);
    expect(exchanges(door)).to.have.length(1);
    await accessible(door.element);
  });

  it('takes the code out of the address before anything is asked, and keeps what is the host’s', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search || '?'}&tab=2#/route`);
    const door = await backAs('linked');
    await reach(door, 'Votre session est ouverte');
    const asked = door.asked.filter(({query}) => /(code|state|iss)=/.test(query));
    expect(asked).to.deep.equal([]);
    expect([location.search.includes('tab=2'), location.hash]).to.deep.equal([true, '#/route']);
    history.replaceState(null, '', location.pathname + location.search.replace('&tab=2', ''));
  });

  for (const [error, title] of [
    ['access_denied', 'Vous avez quitté FranceConnect'],
    ['temporarily_unavailable', 'FranceConnect n’a pas pu vous identifier'],
  ] as const)
    it(`FIELD-25: says ${error} in a line of the sign-in, never in their words`, async () => {
      const sandbox = createSandbox();
      const door = await open({sandbox, query: refuse(sandbox, error)});
      await door.until(() => door.text.includes(title));
      expect(door.title).to.equal('Se connecter');
      expect(door.text).not.to.contain('aborted');
      expect([location.search.includes('error'), exchanges(door)]).to.deep.equal([false, []]);
      await accessible(door.element);
      await door.signIn(known.email, known.password);
      await reach(door, 'Votre session est ouverte');
    });

  it('FIELD-26: the same return twice is exchanged once; by two elements, or Back, it is nobody’s', async () => {
    const sandbox = createSandbox();
    const query = await choose(sandbox, 'unlinked');
    const first = await open({sandbox, query});
    const second = await open({sandbox});
    await reach(first, 'Ouvrir votre espace');
    await second.ready();
    const back = await open({sandbox, query});
    await back.until(() => back.text.includes('Ce retour de FranceConnect ne peut plus servir'));
    expect([first, second, back].map((door) => exchanges(door).length)).to.deep.equal([1, 0, 0]);
  });

  it('FIELD-26: a return of nobody’s start says to start again, and asks nobody', async () => {
    const sandbox = createSandbox();
    const query = await choose(sandbox, 'linked');
    sessionStorage.clear();
    const door = await open({sandbox, query});
    await door.until(() => door.text.includes('Ce retour de FranceConnect ne peut plus servir'));
    expect(exchanges(door)).to.deep.equal([]);
    await pressFranceConnect(door);
    expect(held.went).to.have.length(1);
  });

  it('FIELD-26: whoever is signed in already goes on, and nothing is exchanged, also once they leave', async () => {
    const sandbox = createSandbox();
    const before = await open({sandbox});
    await before.signIn(known.email, known.password);
    await reach(before, 'Votre session est ouverte');
    comeBack(before.element, await choose(sandbox, 'unlinked'));
    await reach(before, 'Votre session est ouverte');
    expect(location.search).not.to.contain('code=');
    await before.press('Se déconnecter');
    await before.ready();
    expect([before.title, exchanges(before)]).to.deep.equal(['Se connecter', []]);
  });

  it('asks FranceConnect again under the same intention, when it did not answer', async () => {
    const sandbox = createSandbox();
    sandbox.fail('enterByFranceConnect', 'unavailable');
    const door = await backAs('linked', {sandbox});
    await reach(door, 'FranceConnect ne répond pas');
    expect(door.text).to.contain('Me connecter avec mon mot de passe');
    await accessible(door.element);
    sandbox.fail('enterByFranceConnect', 'network', {after: 'effect'});
    await door.press('Réessayer');
    await door.until(() => door.root.querySelector('.blank.danger') && !door.text.includes('ne répond pas'));
    await door.press('Réessayer');
    await reach(door, 'Votre session est ouverte');
    expect(new Set(exchanges(door).map(({intent}) => intent)).size).to.equal(1);
    expect(exchanges(door)).to.have.length(3);
  });

  it('an element that is moved meanwhile asks again, as the same', async () => {
    const sandbox = createSandbox();
    const {call} = sandbox;
    let answer!: () => void;
    const late = new Promise<void>((resolve) => (answer = resolve));
    sandbox.call = (async (...given: Parameters<typeof call>) => {
      if (given[0].id === 'enterByFranceConnect') await late;
      return call(...given);
    }) as typeof call;
    const door = await backAs('linked', {sandbox});
    await door.until(() => exchanges(door).length === 1);
    door.element.parentElement!.append(door.element);
    answer();
    await reach(door, 'Votre session est ouverte');
    expect(new Set(exchanges(door).map(({intent}) => intent)).size).to.equal(1);
  });

  it('starts again where the code is over', async () => {
    const sandbox = createSandbox();
    const query = await choose(sandbox, 'linked');
    sandbox.simulator.db.franceConnect.starts = {};
    const door = await open({sandbox, query});
    await door.until(() => door.text.includes('Ce retour de FranceConnect ne peut plus servir'));
    expect(door.title).to.equal('Se connecter');
  });
});
