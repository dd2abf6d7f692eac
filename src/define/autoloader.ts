/**
 * Defines each of our elements when it appears on the page, and loads nothing before. One script tag is enough:
 * `<script type="module" src="…/cdn/autoloader.js"></script>`. An element met asks for all the files of its first
 * view at once, and for the settings of its backend. On a server it does nothing.
 */
import {askEarly} from '../backend/early.js';
import {readBaseUrl} from '../backend/url.js';
import {localeOf} from '../element/locale.js';
import {loadElement, type Help} from './loading.js';

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

export interface ObserveOptions {
  /** Also looks into the open shadow roots of other elements, those that come later included. */
  shadowRoots?: boolean;
}

const BACKEND = 'mutuelle-backend';
const asked = new Set<string>();
const observers = new Map<Document | ShadowRoot, MutationObserver>();
let help: Help | undefined;

/**
 * Watches another root as well: the page's own is watched from the start. A tag inside of a shadow root is only seen
 * when that root is. Returns how to stop.
 */
export function observe(root: Document | ShadowRoot, {shadowRoots = false}: ObserveOptions = {}): () => void {
  observers.get(root)?.disconnect();
  const observer = new MutationObserver((changes) => {
    for (const {addedNodes} of changes) {
      addedNodes.forEach((node) => node instanceof Element && look(node, shadowRoots));
    }
  });
  observers.set(root, observer);
  observer.observe(root, {childList: true, subtree: true});
  look(root, shadowRoots);
  return () => {
    observer.disconnect();
    observers.delete(root);
  };
}

function look(root: ParentNode, shadowRoots: boolean): void {
  const all = (selector: string) => [
    ...(root instanceof Element && root.matches(selector) ? [root] : []),
    ...root.querySelectorAll(selector),
  ];
  for (const element of all(':not(:defined)')) meet(element, shadowRoots);
  if (!shadowRoots) return;
  for (const {shadowRoot} of all('*')) {
    if (shadowRoot && !observers.has(shadowRoot)) observe(shadowRoot, {shadowRoots});
  }
}

function meet(element: Element, shadowRoots: boolean): void {
  const tag = element.localName;
  if (Object.hasOwn(entries, tag)) load(tag, element);
  else if (tag.startsWith('mutuelle-')) warn(tag);
  // it gets its shadow root, if any, when it is defined
  else if (shadowRoots && tag.includes('-')) {
    void customElements.whenDefined(tag).then(() => look(element, shadowRoots));
  }
}

function load(tag: string, element: Element): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  const elements = () => [...observers.keys()].flatMap((root) => [...root.querySelectorAll<HTMLElement>(tag)]);
  // the files first: an old server gives a page six connections, and without them nobody reads the answer
  void loadElement({tag, load: entries[tag]!, elements, help: () => help});
  ask(element, firstCalls[tag] ?? []);
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
  if (asked.has(tag)) return;
  asked.add(tag);
  console.warn(`<${tag}> is not an element of mutuelle-elements. Known: ${Object.keys(entries).join(', ')}.`);
}

if (typeof document !== 'undefined') observe(document);
