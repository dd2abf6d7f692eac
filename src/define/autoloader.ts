/**
 * Defines each of our elements when it appears on the page, and loads nothing before. One script tag is enough:
 * `<script type="module" src="…/cdn/autoloader.js"></script>`. An element met asks for all the files of its first
 * view at once, and for the settings of its backend. On a server it does nothing.
 */
import {askEarly} from '../backend/early.js';
import {readBaseUrl} from '../backend/url.js';
import {localeOf} from '../element/locale.js';
import {loadElement, type Help, type Loading} from './loading.js';

export type * from './all.js';

const entries: Record<string, () => Promise<unknown>> = {
  // made: elements
  'mutuelle-backend': () => import('./backend.js'),
  'mutuelle-enrolment-wizard': () => import('./enrolment-wizard.js'),
  'mutuelle-profile-form': () => import('./profile-form.js'),
  'mutuelle-beneficiary-form': () => import('./beneficiary-form.js'),
  'mutuelle-bank-details-form': () => import('./bank-details-form.js'),
  'mutuelle-guarantee-picker': () => import('./guarantee-picker.js'),
  'mutuelle-otp-signature-pad': () => import('./otp-signature-pad.js'),
  'mutuelle-coverage-overview': () => import('./coverage-overview.js'),
  'mutuelle-digital-card-viewer': () => import('./digital-card-viewer.js'),
  'mutuelle-reimbursement-timeline': () => import('./reimbursement-timeline.js'),
  'mutuelle-network-locator': () => import('./network-locator.js'),
  'mutuelle-sign-in': () => import('./sign-in.js'),
  'mutuelle-sign-out': () => import('./sign-out.js'),
  'mutuelle-document-sender': () => import('./document-sender.js'),
  'mutuelle-security-settings': () => import('./security-settings.js'),
  'mutuelle-document-library': () => import('./document-library.js'),
  'mutuelle-bank-change': () => import('./bank-change.js'),
  'mutuelle-beneficiary-request': () => import('./beneficiary-request.js'),
  'mutuelle-hospital-request': () => import('./hospital-request.js'),
  'mutuelle-contact-preferences': () => import('./contact-preferences.js'),
  'mutuelle-help-centre': () => import('./help-centre.js'),
  'mutuelle-member-profile': () => import('./member-profile.js'),
  'mutuelle-teleconsultation': () => import('./teleconsultation.js'),
  'mutuelle-contract-cancellation': () => import('./contract-cancellation.js'),
  'mutuelle-contract-withdrawal': () => import('./contract-withdrawal.js'),
  'mutuelle-referral': () => import('./referral.js'),
  'mutuelle-health-services': () => import('./health-services.js'),
  'mutuelle-coaching': () => import('./coaching.js'),
  'mutuelle-messages': () => import('./messages.js'),
  'mutuelle-notification-centre': () => import('./notification-centre.js'),
  'mutuelle-notification-bell': () => import('./notification-bell.js'),
  'mutuelle-member-home': () => import('./member-home.js'),
  // /made
};

/**
 * By tag, what its first view asks of the API. Only the build of cdn/ knows; it also names all the files of a view in
 * `entries`.
 */
declare const MUTUELLE_FIRST_CALLS: Record<string, readonly string[]>;
const firstCalls = typeof MUTUELLE_FIRST_CALLS === 'undefined' ? {} : MUTUELLE_FIRST_CALLS;

const BACKEND = 'mutuelle-backend';
const PREFIX = 'mutuelle-';
/** Milliseconds: what gets a shadow root after it was put into the page tells nobody, so it is looked at again. */
const LATER = [1_000, 4_000, 15_000];

const loads = new Map<string, Loading>();
const unknown = new Set<string>();
const observers = new WeakMap<Node, MutationObserver>();
const inFrames = new Set<string>();
let help: Help | undefined;

/**
 * Watches another root as well. The page is watched from the start, with the open shadow roots in it; nobody sees a
 * closed one who is not given it. Returns how to stop.
 */
export function observe(root: Document | ShadowRoot): () => void {
  observers.get(root)?.disconnect();
  const observer = new MutationObserver((changes) => {
    const added = changes.flatMap(({addedNodes}) => [...addedNodes]).filter((node) => node instanceof Element);
    for (const node of added) look(node);
    if (added.length) lookSoon(root);
  });
  observers.set(root, observer);
  observer.observe(root, {childList: true, subtree: true});
  look(root);
  return () => {
    observer.disconnect();
    observers.delete(root);
  };
}

/** Itself, and all that is in it. */
const inside = (root: ParentNode, selector: string): Element[] => [
  ...(root instanceof Element && root.matches(selector) ? [root] : []),
  ...root.querySelectorAll(selector),
];

function look(root: ParentNode): void {
  for (const element of inside(root, ':not(:defined)')) meet(element as HTMLElement);
  lookBehind(root);
}

/** Open shadow roots that nobody watches yet, and what is behind those that are watched. */
function lookBehind(root: ParentNode): void {
  for (const {shadowRoot} of inside(root, '*')) {
    if (shadowRoot && observers.has(shadowRoot)) lookBehind(shadowRoot);
    else if (shadowRoot) observe(shadowRoot);
  }
}

const waiting = new Set<ParentNode>();
function lookSoon(root: ParentNode): void {
  if (!waiting.size)
    setTimeout(() => {
      const roots = [...waiting];
      waiting.clear();
      roots.forEach(lookBehind);
    }, LATER[0]);
  waiting.add(root);
}

function meet(element: HTMLElement): void {
  const tag = element.localName;
  if (Object.hasOwn(entries, tag)) load(tag, element);
  else if (tag.startsWith(PREFIX)) warn(tag);
  // it gets its shadow root, if any, when it is defined
  else if (tag.includes('-'))
    void customElements.whenDefined(tag).then(
      () => lookBehind(element),
      () => undefined,
    );
}

function load(tag: string, element: HTMLElement): void {
  let loading = loads.get(tag);
  if (!loading) {
    // the files first: an old server gives a page six connections, and without them nobody reads the answer
    loading = loadElement({tag, load: entries[tag]!, help: () => help});
    loads.set(tag, loading);
    ask(element, firstCalls[tag] ?? []);
  }
  loading.meet(element);
}

/**
 * What the element will ask of its backend first, if an address says which that is: its own code comes later than this.
 */
function ask(element: Element, calls: readonly string[]): void {
  const backend = around(element) ?? document.querySelector(`${BACKEND}:empty`);
  const baseUrl = backend?.getAttribute('base-url');
  if (!baseUrl || backend!.hasAttribute('sandbox')) return;
  if ([element, backend!].some((one) => (one as {backend?: unknown}).backend)) return;
  for (const path of calls) {
    try {
      const language = localeOf(element, element.getAttribute('locale') ?? undefined);
      const answer = askEarly(readBaseUrl(baseUrl) + path, language);
      if (path !== '/settings') continue;
      void answer
        .then((response) => response.clone().json())
        .then(
          (settings) => (help = settings.help),
          () => undefined,
        );
    } catch {
      // the backend will say what is wrong with the address
    }
  }
}

function around(element: Element): Element | null {
  const found = element.closest(BACKEND);
  const root = element.getRootNode();
  return found ?? (root instanceof ShadowRoot ? around(root.host) : null);
}

function warn(tag: string): void {
  if (unknown.has(tag)) return;
  unknown.add(tag);
  console.warn(`<${tag}> is not an element of mutuelle-elements. Known: ${Object.keys(entries).join(', ')}.`);
}

/** What is out of reach, said to the integrator: nobody else would. */
function tellOfTheRest(): void {
  for (const {contentDocument: frame} of document.querySelectorAll('iframe')) {
    for (const {localName: tag} of frame?.querySelectorAll(':not(:defined)') ?? []) {
      if (!Object.hasOwn(entries, tag) || inFrames.has(tag)) continue;
      inFrames.add(tag);
      console.warn(
        `<${tag}> stands in a frame, which is a page of its own. Put the script of autoloader.js there too.`,
      );
    }
  }
  if (!unknown.size && ![...loads.keys()].some((tag) => tag !== BACKEND))
    console.warn(
      'mutuelle-elements: no element was found on this page yet. One in a closed shadow root is found where that ' +
        'root is given: import {observe} from "…/autoloader.js"; observe(root);',
    );
}

function watchPage(): void {
  observe(document);
  const [last] = LATER.slice(-1);
  const later = () => {
    lookBehind(document);
    for (const ms of LATER) setTimeout(() => (lookBehind(document), ms === last && tellOfTheRest()), ms);
  };
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, {once: true});
}

if (typeof document !== 'undefined' && typeof MutationObserver !== 'undefined') watchPage();
