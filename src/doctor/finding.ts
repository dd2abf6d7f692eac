/** What can be wrong with a page, for who cures it: the same names wherever a page is judged. */
export type Cause =
  | 'api-foreign-answer'
  | 'api-unreachable'
  | 'backend-missing'
  | 'color-scheme'
  | 'cors-missing'
  | 'cors-preflight'
  | 'csp-connect'
  | 'font-floor'
  | 'integrity'
  | 'missing-files'
  | 'no-lang'
  | 'old-cdn-files'
  | 'permissions-policy'
  | 'replaced-builtins'
  | 'sandbox-in-production'
  | 'service-worker'
  | 'trusted-types'
  | 'two-versions'
  | 'xml-page';

export interface Finding {
  readonly cause: Cause;
  /** `broken`: members cannot use something. `hint`: it works, and could be better. */
  readonly weight: 'broken' | 'hint';
  /** What was seen, with the names of this page. */
  readonly seen: string;
  /** What to do. */
  readonly cure: string;
}

/** Our elements in a page, and how the page reads them. */
export interface Patient {
  /** In the page and in its open shadow roots, in order. */
  readonly elements: readonly HTMLElement[];
  /** Folders that files of ours came from, each with a slash at its end. */
  readonly folders: readonly string[];
  /** Addresses of the APIs that backends name. */
  readonly apis: readonly string[];
}

export const BACKEND = 'mutuelle-backend';
const PREFIX = 'mutuelle-';
const OURS = /^(.*\/)(autoloader|all|mutuelle-(?!offline)[\w-]+)\.js(\?|$)/;

export function examine(): Patient {
  const elements = elementsIn(document);
  const apis = elements
    .filter(({localName}) => localName === BACKEND)
    .flatMap((one) => (one.hasAttribute('sandbox') ? [] : (one.getAttribute('base-url') ?? [])))
    .map((address) => new URL(address, document.baseURI).href.replace(/\/$/, ''));
  return {elements, folders: [...new Set(folders())], apis: [...new Set(apis)]};
}

function elementsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
    ...(one.localName.startsWith(PREFIX) ? [one] : []),
    // the inside of ours is ours
    ...(one.shadowRoot && !one.localName.startsWith(PREFIX) ? elementsIn(one.shadowRoot) : []),
  ]);
}

/** By what was loaded, and by what the page names: the browser's list of files has an end. */
function folders(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({name}) => name);
  const named = [...document.scripts].map(({src}) => src);
  return [...loaded, ...named].flatMap((address) => OURS.exec(address)?.[1] ?? []);
}
