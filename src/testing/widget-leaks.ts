import {expect} from '@open-wc/testing';
import {members} from '../../mocks/people/members.js';
import {personas, samplePassword} from '../../mocks/people/personas.js';
import type {Backend} from '../backend/backend.js';
import {getSettings} from '../contract/settings.js';
import type {Widget} from '../element/widget.js';
import {sessionOf} from '../session/session.js';
import {signIn} from '../session/sign-in.js';
import {openInsurer} from './insurer.js';
import {until} from './until.js';
import type {WidgetStage} from './widget-stage.js';

/** What a removed widget leaves behind in its page: nothing (A2, D9). */
export function leaks<W extends Widget>(stage: WidgetStage<W>): void {
  // what only asks the settings asks them once for the page
  const loads = stage.suite.loads !== getSettings.id;
  for (const when of ['when it is ready', ...(loads ? (['while it loads'] as const) : [])] as const)
    it(`A2: leaves no timer and no listener behind, removed with an update on its way ${when}`, async () => {
      const insurer = await signedInsurer(stage);
      const page = new PageCounter();
      try {
        let listeners: number | undefined;
        // the first one brings what the page keeps for all its widgets
        for (let time = 0; time < 4; time++) {
          insurer.holding = time > 0 && when === 'while it loads';
          const harness = await stage.open({backend: insurer.backend, attributes: stage.whose});
          if (insurer.holding) await until(() => insurer.held.length > 0, 'a request');
          else {
            await stage.shown(harness);
            // the widget, and what watches its session, which comes after the first view
            await until(() => insurer.followers.size > 1, 'the session is watched');
          }
          harness.element.requestUpdate();
          harness.element.remove();
          insurer.release();
          await harness.element.updateComplete;
          await until(
            () => !insurer.followers.size && !page.timers.size && page.listeners <= (listeners ?? Infinity),
            () => `${insurer.followers.size} followers of the session, ${page.told}; ${listeners} listeners before`,
          );
          listeners ??= page.listeners;
        }
        expect([insurer.followers.size, page.timers.size]).to.deep.equal([0, 0]);
      } finally {
        page.stop();
      }
    });
}

/** An insurer whose member is signed in, who answers when it is told; and who follows the session. */
async function signedInsurer<W extends Widget>({suite, start}: WidgetStage<W>) {
  const {call} = (await openInsurer('functions', start)).backend;
  const held: (() => void)[] = [];
  const followers = new Set<() => void>();
  const insurer = {
    holding: false,
    held,
    followers,
    release: () => held.splice(0).forEach((answer) => answer()),
    backend: {
      volatile: true,
      call: (async (operation, input, options) => {
        if (insurer.holding) await new Promise<void>((answer) => held.push(answer));
        return call(operation, input, options);
      }) as Backend['call'],
    } satisfies Backend,
  };
  const session = sessionOf(insurer.backend);
  const {email} = suite.at ? personas.family : members.family;
  await signIn(session, {email, password: samplePassword});
  session.onChange = (listener) => {
    const stop = Object.getPrototypeOf(session).onChange.call(session, listener) as () => void;
    followers.add(stop);
    return () => {
      followers.delete(stop);
      stop();
    };
  };
  return insurer;
}

/** Timers of a second and more that run, and listeners of the window and the document. */
class PageCounter {
  readonly timers = new Map<unknown, number>();
  readonly #heard = new Set<string>();
  readonly #ids = new WeakMap<object, number>();
  #count = 0;
  readonly #real = {setTimeout, clearTimeout, setInterval, clearInterval};
  readonly #add = EventTarget.prototype.addEventListener;
  readonly #remove = EventTarget.prototype.removeEventListener;

  constructor() {
    const {timers} = this;
    const {setTimeout: real, setInterval: realInterval} = this.#real;
    const note = (id: unknown, ms: number | undefined) => {
      if ((ms ?? 0) >= 1_000) timers.set(id, ms!);
      return id;
    };
    const end = (clear: (id: never) => void) => (id: unknown) => {
      timers.delete(id);
      clear(id as never);
    };
    Object.assign(globalThis, {
      setTimeout: (act: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
        const id: unknown = real(() => {
          timers.delete(id);
          act(...given);
        }, ms);
        return note(id, ms);
      },
      setInterval: (act: () => void, ms?: number) => note(realInterval(act, ms), ms),
      clearTimeout: end(this.#real.clearTimeout),
      clearInterval: end(this.#real.clearInterval),
    });
    this.#watchListeners();
  }

  get listeners(): number {
    return this.#heard.size;
  }

  get told(): string {
    return `timers of ${[...this.timers.values()].join(', ') || 'nothing'}, ${[...this.#heard].join(', ')}`;
  }

  stop(): void {
    Object.assign(globalThis, this.#real);
    Object.assign(EventTarget.prototype, {addEventListener: this.#add, removeEventListener: this.#remove});
  }

  #watchListeners(): void {
    const [add, remove, heard] = [this.#add, this.#remove, this.#heard];
    const keyOf = (target: EventTarget, type: string, listener: object, options: unknown) =>
      `${target === document ? 'document' : 'window'} ${type} ${this.#idOf(listener)} ${captures(options)}`;
    const counts = (target: unknown): target is EventTarget => target === window || target === document;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      add.call(this, type, listener, options);
      const target = this ?? window;
      const {once, signal} = Object(options) as AddEventListenerOptions;
      if (!counts(target) || !listener || once) return;
      const key = keyOf(target, type, listener, options);
      heard.add(key);
      signal?.addEventListener('abort', () => heard.delete(key));
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      remove.call(this, type, listener, options);
      const target = this ?? window;
      if (counts(target) && listener) heard.delete(keyOf(target, type, listener, options));
    };
  }

  #idOf(listener: object): number {
    if (!this.#ids.has(listener)) this.#ids.set(listener, ++this.#count);
    return this.#ids.get(listener)!;
  }
}

const captures = (options: unknown): boolean =>
  options === true || (options as AddEventListenerOptions | undefined)?.capture === true;
