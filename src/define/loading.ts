/**
 * How the files of an element come when the line is bad: tried again, then said in the place of the element. Nothing is
 * defined here.
 */

import {addedToObjects, replaced} from '../element/tampered.js';

/** Milliseconds before each further try; after the last one, only when something changes. */
const PAUSES = [1_000, 4_000, 15_000];

/** As the three engines and the usual bundlers say that a file did not come; the first two add which. */
const LOST = /dynamically imported module|importing a module script|loading (css )?chunk/i;

const words = {
  fr: {
    failed: 'Cette partie de la page n’a pas pu s’afficher.',
    line: 'Vérifiez votre connexion, puis rechargez la page.',
    call: 'Vous pouvez aussi appeler le ',
    callUs: 'Si cela ne suffit pas, appelez votre mutuelle.',
    reload: 'Recharger la page',
  },
  en: {
    failed: 'This part of the page could not be shown.',
    line: 'Check your connection, then reload the page.',
    call: 'You can also call ',
    callUs: 'If that is not enough, call your insurer.',
    reload: 'Reload the page',
  },
};

export interface Help {
  phone: string;
  phoneText?: string | undefined;
}

export interface LoadingOptions {
  tag: string;
  load: () => Promise<unknown>;
  /** Whom to call, where that is known by now. */
  help: () => Help | undefined;
  /** Stands in for the page's timers and events. */
  wait?: (ms: number | undefined) => Promise<void>;
}

export interface Loading {
  /** Another element of this tag is on the page. */
  meet(element: HTMLElement): void;
  /** True when the element is there, false when trying again is of no use; never rejects. */
  readonly done: Promise<boolean>;
}

/** Loads an element, and says in the place of those that were met what did not come. */
export function loadElement({tag, load, help, wait = waitFor}: LoadingOptions): Loading {
  const met = new Set<HTMLElement>();
  const shown = new Set<Element>();
  let lost = false;
  /** It is the line that fails, as far as can be told. */
  let again = true;
  const say = (element: HTMLElement) => {
    if (element.isConnected && !saidAt(element)) shown.add(sayIn(element, help(), again));
  };

  async function tryAll(): Promise<boolean> {
    for (let tries = 0; ; tries++) {
      try {
        await load();
        lost = false;
        met.clear();
        shown.forEach((one) => one.remove());
        return true;
      } catch (error) {
        again = LOST.test(String(error));
        if (!again || tries === PAUSES.length) console.error(`<${tag}> ${again ? unreachable : broken()}`, error);
        lost ||= !again || tries >= PAUSES.length;
        if (lost) met.forEach(say);
        if (!again) return false;
        await wait(PAUSES[tries]);
      }
    }
  }

  return {
    meet(element) {
      // where it came, the browser makes it what it is
      if (customElements.get(tag)) return;
      met.add(element);
      if (lost) say(element);
    },
    done: tryAll(),
  };
}

const unreachable =
  'did not come, in 4 tries. ' +
  'Cause: one of its files has no answer that is a script, as the error that follows says. ' +
  'Cure: serve the whole folder cdn/ of one version, chunks/ included, and allow it in script-src. ' +
  'It will be tried again when the network comes back or the page is shown.';
const broken = () =>
  `came and could not start. Cause: ${addedToObjects() ?? replaced() ?? 'the error that follows'}. ` +
  'Cure: serve all files of cdn/ from one version (a snippet too is of one version), for a browser that README ' +
  'lists; when both hold, please report it.';

/** Until the time is over, the network is back, or somebody looks at the page again. */
function waitFor(ms: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const {signal, end} = ending(resolve);
    if (ms !== undefined) setTimeout(end, ms);
    addEventListener('online', end, {signal});
    addEventListener('pageshow', end, {signal});
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && end(), {signal});
  });
}

function ending(resolve: () => void) {
  const over = new AbortController();
  return {
    signal: over.signal,
    end: () => {
      over.abort();
      resolve();
    },
  };
}

/** Once is enough for a backend and the elements in it. */
const SAID = 'data-mutuelle-lost';
const saidAt = (element: HTMLElement) =>
  element.querySelector(`[${SAID}]`) ?? element.parentElement?.closest(`:has(> [${SAID}])`);

/** What the member reads instead of nothing. It stands in the page itself: there is no element to hold it. */
function sayIn(element: HTMLElement, help: Help | undefined, isLine: boolean): Element {
  const t = words[element.closest('[lang]')?.getAttribute('lang')?.startsWith('en') ? 'en' : 'fr'];
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.setAttribute(SAID, '');
  const text = document.createElement('p');
  text.append(`${t.failed} `, isLine ? `${t.line} ` : '');
  if (help) {
    const phone = document.createElement('a');
    phone.href = `tel:${help.phone}`;
    phone.textContent = help.phoneText ?? help.phone;
    text.append(t.call, phone, '.');
  } else text.append(t.callUs);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t.reload;
  button.addEventListener('click', () => location.reload());
  box.append(text, button);
  element.prepend(box);
  return box;
}
