import {expect} from '@open-wc/testing';
import {samplePassword} from '../../../mocks/people/personas.js';
import {members} from '../../../mocks/people/members.js';
import {DATABASE, eraseVault} from '../../engines/vault/erase.js';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {backendOn, openOn, replaced, show, type CardPage} from './card-page.harness.js';

const day = '2026-11-26';

const connect = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
async function entries(
  work: (store: IDBObjectStore) => IDBRequest = (store) => store.getAll(),
): Promise<Record<string, unknown>[]> {
  const database = await connect();
  if (!database.objectStoreNames.contains('entries')) {
    database.close();
    eraseVault(); // the test made it by looking
    return [];
  }
  const request = work(database.transaction('entries', 'readwrite').objectStore('entries'));
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  database.close();
  return request.result as Record<string, unknown>[];
}

/** Ticked, on a day when all is well. */
async function keep(
  options: Parameters<typeof openOn>[1] = {},
  change?: Parameters<typeof openOn>[2],
): Promise<CardPage> {
  const page = await openOn(day, options, change);
  await page.harness.keep();
  return page;
}

/** The page opened again; the server does not answer. */
async function reopen(
  at = day,
  trouble: 'network' | 'unexpected' | 'session-expired' | undefined = 'network',
  id?: string,
): Promise<CardPage> {
  const {backend, sandbox} = backendOn(at, {}, id);
  backend.trouble = trouble;
  return show(backend, sandbox);
}

describe('<mutuelle-digital-card-viewer> MEM-21 the copy on the phone', () => {
  beforeEach(eraseVault);
  after(eraseVault);

  it('keeps nothing that was not asked for', async () => {
    await openOn(day);
    expect(await entries()).to.deep.equal([]);
    const {harness} = await reopen();
    await harness.until(() => harness.root.querySelector('.blank'));
  });

  it('shows the card without network, dated, with its code, and says why it is a copy', async () => {
    const first = await keep();
    expect(first.told.map(({type}) => type)).to.deep.equal(['mutuelle-card-saved']);
    expect(first.harness.text).to.contain('Enregistrée.');
    const {harness, told} = await reopen();
    await harness.until(() => harness.notices.join().includes('Le réseau ne répond pas'));
    await harness.drawn();
    expect(harness.notices[0]).to.match(/^Copie enregistrée sur ce téléphone Mise à jour aujourd’hui à \d\d:\d\d\./);
    expect(harness.five).to.deep.equal(first.harness.five);
    expect(harness.keepBox.checked).to.equal(true);
    expect(harness.text, 'a file needs the network').not.to.contain('Télécharger en PDF');
    expect(told.map(({type}) => type)).to.deep.equal(['mutuelle-load-failed']);
    await accessible(harness.element);
  });

  it('shows it at once, while a slow server is being asked, then what the server says', async () => {
    await keep();
    const {backend, sandbox} = backendOn(day);
    let answer!: () => void;
    const {call} = backend;
    Object.assign(backend, {
      call: async (...asked: Parameters<typeof call>) => {
        if (asked[0].id === 'getCards')
          await new Promise<void>((resolve) => {
            answer = resolve;
          });
        return call(...asked);
      },
    });
    const {harness} = await show(backend, sandbox);
    await harness.until(() => harness.root.querySelector('.tp'));
    expect(harness.notices[0]).to.contain('Nous vérifions');
    answer();
    await harness.until(() => harness.text.includes('Télécharger en PDF'));
    expect(harness.notices).to.deep.equal([]);
  });

  it('asks again by itself when the network is back', async () => {
    await keep();
    const {harness, backend} = await reopen();
    await harness.until(() => harness.notices.join().includes('Le réseau ne répond pas'));
    backend.trouble = undefined;
    window.dispatchEvent(new Event('online'));
    await harness.until(() => harness.text.includes('Télécharger en PDF'));
    const asked = () => backend.asked.filter((id) => id === 'getCards').length;
    const before = asked();
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked(), 'what is new is not asked again').to.equal(before);
    const {now} = Date;
    await replaced(
      Date,
      'now',
      () => now() + 3_600_000,
      async () => {
        document.dispatchEvent(new Event('visibilitychange'));
        await harness.until(() => asked() === before + 1);
      },
    );
  });

  it('goes on being shown at the counter while the server answers', async () => {
    await keep();
    const {harness, backend} = await reopen();
    await harness.drawn();
    const dialog = () => harness.root.querySelector<HTMLDialogElement>('dialog.counter');
    harness.root.querySelector<HTMLElement>('.deck-side .primary')!.click();
    await harness.until(() => dialog()?.open);
    backend.trouble = undefined;
    window.dispatchEvent(new Event('online'));
    await harness.until(() => harness.text.includes('Télécharger en PDF'));
    expect(dialog()?.open).to.equal(true);
  });

  it('keeps no number of the Sécurité sociale, and nothing readable', async () => {
    await keep();
    const stored = JSON.stringify(await entries(), (_, value: unknown) =>
      value instanceof ArrayBuffer ? String.fromCharCode(...new Uint8Array(value)) : value,
    );
    expect(stored.length).to.be.above(200);
    for (const canary of ['Vasseur', '7434760574', 'PHAR', 'carte-', '27803']) expect(stored).not.to.contain(canary);
    const {harness} = await reopen();
    await harness.ready();
    expect(harness.root.querySelector('.rights-nir')).to.equal(null);
  });

  it('is renewed whenever the page reads the cards', async () => {
    await keep();
    const [before] = await entries();
    const {harness} = await openOn('2026-12-02', {}, (cards) => ({
      ...cards,
      cards: cards.cards.map((card) => ({...card, routingCode: 'neuf'})),
    }));
    await harness.until(() => harness.keepBox.checked && harness.text.includes('Enregistrée'));
    // another nonce: it was written anew
    const nonce = (entry: Record<string, unknown> | undefined) => String(entry?.['iv']);
    await until(async () => nonce((await entries())[0]) !== nonce(before), 'the copy to be written anew');
    const later = await reopen('2026-12-02');
    await later.harness.until(() => later.harness.five.at(-1) === 'neuf');
  });

  it('has the card of the next year on 1 January, still without network', async () => {
    await keep();
    const {now} = Date;
    const gap = Date.parse('2027-01-01T08:00:00Z') - Date.parse(`${day}T09:00:00Z`);
    await replaced(
      Date,
      'now',
      () => now() + gap,
      async () => {
        const {harness} = await reopen('2027-01-01');
        await harness.drawn();
        expect(harness.five[0]).to.contain('2027');
        expect(harness.notices[0])
          .to.contain('Mise à jour le 26 novembre 2026 à')
          .and.to.contain('mettez-la à jour dès que possible');
      },
    );
  });

  it('is never shown past the day the insurer set, and is then gone', async () => {
    await keep();
    const {now} = Date;
    await replaced(
      Date,
      'now',
      () => now() + 61 * 86_400_000,
      async () => {
        const {harness} = await reopen();
        await harness.until(
          () => harness.text.includes('Votre copie est à recharger') && harness.root.querySelector('.blank'),
        );
        expect(harness.text).to.contain('trop ancienne');
        expect(harness.root.querySelector('.tp')).to.equal(null);
      },
    );
    expect(await entries()).to.deep.equal([]);
  });

  it('is never shown once changed: « à recharger », and is then gone', async () => {
    await keep();
    const [entry] = await entries();
    new Uint8Array(entry!['data'] as ArrayBuffer)[40]! ^= 1;
    await entries((store) => store.put(entry, 'cards:test'));
    const {harness} = await reopen();
    await harness.until(
      () => harness.text.includes('Votre copie est à recharger') && harness.root.querySelector('.blank'),
    );
    expect(harness.text).to.contain('Elle a été modifiée');
    expect(await entries()).to.deep.equal([]);
    harness.element.backend = backendOn(day).backend;
    await harness.ready();
    await harness.keep();
    expect(harness.text, 'cured').not.to.contain('à recharger');
  });

  it('is not shown to somebody else who signs in on this phone', async () => {
    await keep();
    const {backend, sandbox} = backendOn(day, {persona: 'single'});
    const page = await show(backend, sandbox);
    await page.harness.until(
      () =>
        page.harness.text.includes('Karim Benali') &&
        page.harness.text.includes('Elle appartenait à une autre personne'),
    );
    expect(page.harness.keepBox.checked).to.equal(false);
    expect(await entries()).to.deep.equal([]);
  });

  it('belongs to one insurer: another backend has none', async () => {
    await keep();
    const {harness} = await reopen(day, 'network', 'another');
    await harness.until(() => harness.root.querySelector('.blank'));
    expect(harness.root.querySelector('.tp')).to.equal(null);
  });

  it('is shown when the session has ended, with the way to sign in; and serves on after it', async () => {
    await keep();
    const {harness} = await reopen(day, 'session-expired');
    await harness.until(() => harness.notices.join().includes('Connectez-vous pour la mettre à jour'));
    await harness.press('Se connecter');
    await harness.until(() => harness.shows('email'));
    (harness.element.backend as unknown as {trouble: undefined}).trouble = undefined;
    await harness.fill({email: members.family.email, password: samplePassword});
    await harness.submit();
    await harness.until(() => harness.text.includes('Télécharger en PDF'));
  });

  it('is erased at logout, from wherever on the page', async () => {
    const {harness, backend} = await keep();
    await signIn(sessionOf(backend), {email: members.family.email, password: samplePassword});
    await harness.until(() => harness.root.querySelector('.tp'));
    await sessionOf(backend).logOut();
    await harness.until(() => harness.shows('email'));
    expect(harness.root.querySelector('.tp')).to.equal(null);
    expect(await entries()).to.deep.equal([]);
  });

  it('is erased when the member unticks', async () => {
    const {harness, told} = await keep();
    await harness.keep(false);
    expect(told.map(({type}) => type)).to.deep.equal(['mutuelle-card-saved', 'mutuelle-card-removed']);
    expect(await entries()).to.deep.equal([]);
  });

  it('says that a browser cannot keep anything, and what to do instead', async () => {
    for (const [target, name, value] of [
      [globalThis, 'indexedDB', undefined],
      [
        IDBFactory.prototype,
        'open',
        () => {
          throw new DOMException('', 'SecurityError');
        },
      ],
      [crypto, 'subtle', undefined],
    ] as const) {
      await replaced(target as object, name as never, value, async () => {
        const {harness, told} = await openOn(day);
        await harness.keep();
        expect(harness.notices.join()).to.contain('Ce navigateur ne peut pas garder de copie');
        expect(harness.keepBox.checked).to.equal(false);
        expect(told.at(-1)!.type).to.equal('mutuelle-card-removed');
        expect(harness.text, 'the card is there all the same').to.contain('Télécharger en PDF');
      });
    }
  });

  it('says that the phone is full, and keeps the copy that was there', async () => {
    await keep();
    await replaced(
      IDBObjectStore.prototype,
      'put',
      () => {
        throw new DOMException('', 'QuotaExceededError');
      },
      async () => {
        const {harness} = await openOn(day);
        await harness.until(() => harness.notices.join().includes('Il n’y a plus de place'));
        expect(harness.keepBox.checked).to.equal(true);
      },
    );
    const {harness} = await reopen();
    await harness.ready();
  });

  it('says whether this page opens again without network', async () => {
    const {harness} = await keep();
    expect(harness.text, 'no service worker here').to.contain('la page ne se rouvre pas');
    await replaced(
      navigator.serviceWorker,
      'getRegistration',
      async () => ({active: {}}),
      async () => {
        await replaced(
          caches,
          'match',
          async () => new Response(''),
          async () => {
            await harness.keep(false);
            await harness.keep();
            expect(harness.text).to.contain('Sans réseau, rouvrez cette page');
          },
        );
      },
    );
  });
});
