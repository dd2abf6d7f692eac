import {expect} from '@open-wc/testing';
import {accessible} from '../testing/accessible.js';
import {until} from '../testing/until.js';
import {loadElement, type LoadingOptions} from './loading.js';

const lost = new TypeError('Failed to fetch dynamically imported module: https://host.example/chunks/core-1.js');

/** What the console was told, while something is done. */
async function errorsOf(work: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const {error} = console;
  console.error = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  try {
    await work();
  } finally {
    console.error = error;
  }
  return said;
}

describe('an element whose files do not come', () => {
  let element: HTMLElement;
  let pauses: (number | undefined)[];
  beforeEach(() => {
    pauses = [];
    element = document.createElement('mutuelle-of-a-test');
    document.body.append(element);
  });
  afterEach(() => element.remove());

  /** The load fails so often, then works. */
  const loading = (failures: number, error: unknown = lost, more: Partial<LoadingOptions> = {}): LoadingOptions => ({
    tag: 'mutuelle-of-a-test',
    help: () => undefined,
    load: async () => {
      if (failures-- > 0) throw error;
    },
    wait: async (ms) => {
      pauses.push(ms);
    },
    ...more,
  });

  /** The element is on the page, and its files are asked for. */
  const load = (options: LoadingOptions, ...elements: HTMLElement[]): Promise<boolean> => {
    const {meet, done} = loadElement(options);
    for (const one of elements.length ? elements : [element]) meet(one);
    return done;
  };

  it('is tried again after 1, 4 and 15 seconds, without a word', async () => {
    const said = await errorsOf(async () => expect(await load(loading(3))).to.equal(true));
    expect([pauses, said, element.textContent]).to.deep.equal([[1_000, 4_000, 15_000], [], '']);
  });

  it('is then said in its place, with whom to call, and goes away when the element comes after all', async () => {
    let text = '';
    let phone: HTMLAnchorElement | null = null;
    const said = await errorsOf(() =>
      load(
        loading(4, lost, {
          help: () => ({phone: '+33199005678', phoneText: '01 99 00 56 78'}),
          wait: async (ms) => {
            if (ms !== undefined) return;
            text = element.textContent;
            phone = element.querySelector('a');
            await accessible(element);
          },
        }),
      ),
    );
    expect(text)
      .to.contain('n’a pas pu s’afficher')
      .and.to.contain('01 99 00 56 78')
      .and.to.contain('Recharger la page');
    expect(phone!.href).to.equal('tel:+33199005678');
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/<mutuelle-of-a-test>.*Cause:.*Cure:.*cdn\/.*core-1\.js/);
    expect(element.childNodes.length, 'the sentence left').to.equal(0);
  });

  it('speaks the language of the page, and keeps what the host put inside', async () => {
    element.lang = 'en';
    element.textContent = 'theirs';
    let text = '';
    await errorsOf(() =>
      load(
        loading(4, lost, {
          wait: async (ms) => {
            if (ms === undefined) text = element.textContent;
          },
        }),
      ),
    );
    expect(text).to.contain('could not be shown').and.to.contain('theirs');
    expect(element.textContent).to.equal('theirs');
  });

  it('says it once where its backend says it too, and by itself as soon as that one is there', async () => {
    const inner = document.createElement('mutuelle-inside');
    element.append(inner);
    const alerts: number[] = [];
    let backend: Element | undefined;
    await errorsOf(() =>
      load(
        loading(4, lost, {
          wait: async (ms) => {
            if (ms !== undefined) return;
            backend = element.querySelector('[data-mutuelle-lost]')!;
            let tries = 0;
            await load(
              loading(5, lost, {
                wait: async (pause) => {
                  if (pause !== undefined) return;
                  alerts.push(document.querySelectorAll('[data-mutuelle-lost]').length);
                  if (++tries === 1) backend!.remove();
                },
              }),
              inner,
            );
          },
        }),
      ),
    );
    expect(alerts).to.deep.equal([1, 1]);
    expect(element.querySelectorAll('[role="alert"]').length).to.equal(0);
  });

  it('is not tried again when its code came and throws: the console has the error', async () => {
    const thrown = new ReferenceError('x is not defined');
    const said = await errorsOf(async () => expect(await load(loading(1, thrown))).to.equal(false));
    expect(pauses).to.deep.equal([]);
    expect(said.length).to.equal(1);
    expect(said[0]).to.contain('could not start').and.to.contain('x is not defined');
    expect(element.querySelectorAll('[role="alert"]').length).to.equal(1);
    expect(element.textContent, 'the line is not to blame').not.to.contain('connexion');
  });

  it('I3: says it at once in one that comes to the page after all tries, or after an error', async () => {
    for (const error of [lost, new ReferenceError('x is not defined')]) {
      const late = document.createElement('mutuelle-of-a-test');
      await errorsOf(async () => {
        const over = error === lost ? 4 : 1;
        const {meet, done} = loadElement(
          loading(over, error, {
            wait: async (ms) => {
              if (ms !== undefined) return;
              document.body.append(late);
              meet(late);
              expect(late.textContent).to.contain('n’a pas pu s’afficher');
            },
          }),
        );
        if (!(await done)) {
          document.body.append(late);
          meet(late);
          expect(late.textContent).to.contain('n’a pas pu s’afficher');
        } else expect(late.textContent).to.equal('');
      });
      late.remove();
    }
  });

  it('is tried at once when the network is back, or the page is shown again', async () => {
    const {setTimeout: realTimeout} = globalThis;
    const asked: number[] = [];
    // the second before the next try never goes by
    globalThis.setTimeout = ((_: () => void, ms: number) => asked.push(ms)) as unknown as typeof setTimeout;
    try {
      for (const type of ['online', 'pageshow']) {
        const {wait, ...ownPause} = loading(1);
        void wait;
        const coming = load(ownPause);
        await until(() => asked.pop() === 1_000);
        dispatchEvent(new Event(type));
        expect(await coming, type).to.equal(true);
      }
    } finally {
      globalThis.setTimeout = realTimeout;
    }
  });
});
