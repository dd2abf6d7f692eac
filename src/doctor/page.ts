/** What can be seen of a page without asking anybody. */
import {addedToObjects, replaced} from '../element/tampered.js';
import {BACKEND, type Finding, type Patient} from './finding.js';

/** Who may call themselves a place for tests. */
const LOCAL = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.(localhost|test|local))$|^$/;

type Look = (patient: Patient) => Finding | undefined;

const xml: Look = () =>
  document.contentType === 'text/html'
    ? undefined
    : {
        cause: 'xml-page',
        weight: 'broken',
        seen: `The page is served as ${document.contentType}: templates of HTML cannot be read in it.`,
        cure: 'Serve it as text/html, or put the elements into a page of their own, in a frame.',
      };

const builtins: Look = () => {
  const why = addedToObjects() ?? replaced();
  return why === undefined
    ? undefined
    : {
        cause: 'replaced-builtins',
        weight: 'broken',
        seen: `A library of the page changes the language itself: ${why}.`,
        cure: 'Load the version of that library that repaired it, or leave it out of this page.',
      };
};

/** A sentence stands where an element would be drawn, and no other reason is left. */
const trustedTypes: Look = (patient) => {
  const silent = patient.elements.filter(({shadowRoot}) => {
    const only = shadowRoot?.children.length === 1 ? shadowRoot.firstElementChild : undefined;
    return only?.matches('p.frame[role=alert]');
  });
  const [first] = silent;
  if (!first || xml(patient) || builtins(patient) || !enforcesTrustedTypes()) return undefined;
  return {
    cause: 'trusted-types',
    weight: 'broken',
    seen: `<${first.localName}> cannot be drawn: the policy of the page enforces Trusted Types without our names.`,
    cure: 'Add to its Content-Security-Policy: trusted-types mutuelle-lit mutuelle',
  };
};

function enforcesTrustedTypes(): boolean {
  try {
    new DOMParser().parseFromString('', 'text/html');
    return false;
  } catch {
    return true;
  }
}

/** Also of what holds a shadow root. */
function saysLanguage(element: Element): boolean {
  if (element.closest('[lang]:not([lang=""])')) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && saysLanguage(root.host);
}

const language: Look = ({elements}) =>
  elements.some((one) => !one.hasAttribute('locale') && !saysLanguage(one))
    ? {
        cause: 'no-lang',
        weight: 'hint',
        seen: 'The page does not say its language: our elements speak French, screen readers may not.',
        cure: 'Write <html lang="fr">, or lang="en".',
      }
    : undefined;

const backendMissing: Look = ({elements}) => {
  const alone = elements.find((one) => 'activeBackend' in one && !one.activeBackend);
  return alone && alone.localName !== BACKEND && !alone.closest(BACKEND)
    ? {
        cause: 'backend-missing',
        weight: 'broken',
        seen: `<${alone.localName}> does not know where the data is.`,
        cure: 'Put it into <mutuelle-backend base-url="https://…">, or call setDefaultBackend() before it is used.',
      }
    : undefined;
};

const sandbox: Look = ({elements}) => {
  const made = elements.find((one) => one.localName === BACKEND && one.hasAttribute('sandbox'));
  return made
    ? {
        cause: 'sandbox-in-production',
        weight: LOCAL.test(location.hostname) ? 'hint' : 'broken',
        seen: 'The data is made up: <mutuelle-backend sandbox>.',
        cure: 'Before the page is published: <mutuelle-backend base-url="https://…"> in its place.',
      }
    : undefined;
};

/** A rule of the page with !important that reaches every tag: ours hold out where they can, and it wins in the end. */
const fontFloor: Look = ({elements}) => {
  const forced = elements.map(sizeForcedBeside).find((size) => size !== undefined);
  return forced === undefined
    ? undefined
    : {
        cause: 'font-floor',
        weight: 'hint',
        seen: `A rule of the page with !important sets the text of every tag, ours too (${forced}).`,
        cure: 'Leave our tags out of that rule: :not(:is(mutuelle-…)). Sizes are set by --mutuelle-font-size.',
      };
};

/** What a tag like ours gets in this place, whatever it says itself; undefined where it may say so. */
function sizeForcedBeside(element: HTMLElement): string | undefined {
  const probe = document.createElement('mutuelle-doctor-probe');
  probe.style.fontSize = '20px';
  element.after(probe);
  const {fontSize} = getComputedStyle(probe);
  probe.remove();
  return fontSize === '20px' || fontSize === '' ? undefined : fontSize;
}

const scheme: Look = ({elements}) => {
  if (matchMedia('(forced-colors: active)').matches) return undefined;
  const wrong = elements.find((one) => one.localName !== BACKEND && isDark(behind(one)) && !saysDark(one));
  return wrong
    ? {
        cause: 'color-scheme',
        weight: 'hint',
        seen: `The page is dark behind <${wrong.localName}>, and does not tell the browser: the element stays light.`,
        cure: 'Add color-scheme: dark to the rule that makes the page dark.',
      }
    : undefined;
};

function saysDark(element: Element): boolean {
  const said = getComputedStyle(element).colorScheme.split(' ');
  if (!said.includes('dark')) return false;
  return !said.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** The colour that is painted behind an element: red, green and blue. */
function behind(element: Element): readonly number[] | undefined {
  for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
    const [red, green, blue, opacity = 1] = getComputedStyle(at)
      .backgroundColor.match(/[\d.]+/g)!
      .map(Number);
    if (opacity > 0.5) return [red!, green!, blue!];
  }
  return undefined;
}

const isDark = (color: readonly number[] | undefined): boolean => color !== undefined && Math.max(...color) < 80;

interface Allowing {
  allowsFeature(name: string): boolean;
}
/** What a feature of the browser is for, by tag. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  'mutuelle-network-locator': ['geolocation'],
  'mutuelle-teleconsultation': ['camera', 'microphone'],
  'mutuelle-sign-in': ['publickey-credentials-get'],
  'mutuelle-security-settings': ['publickey-credentials-create'],
};
const permissions: Look = ({elements}) => {
  const {featurePolicy: policy} = document as Document & {featurePolicy?: Allowing};
  const refused = elements.flatMap(({localName}) =>
    (FEATURES[localName] ?? [])
      .filter((name) => policy?.allowsFeature(name) === false)
      .map((name) => [localName, name]),
  );
  const [first] = refused;
  const names = [...new Set(refused.map(([, name]) => name))];
  return first
    ? {
        cause: 'permissions-policy',
        weight: 'hint',
        seen: `The page refuses to <${first[0]}> what it can use: ${names.join(', ')}.`,
        cure: 'Take it out of Permissions-Policy (and write allow="…" on a frame), where members are to have it.',
      }
    : undefined;
};

const versions: Look = ({folders}) =>
  folders.length > 1
    ? {
        cause: 'two-versions',
        weight: 'hint',
        seen: `The library is loaded more than once: ${folders.join(' and ')}. The first copy stays.`,
        cure: 'Keep one script of one version.',
      }
    : undefined;

/** In the order of what keeps members from most. */
const LOOKS: readonly Look[] = [
  xml,
  builtins,
  trustedTypes,
  backendMissing,
  sandbox,
  versions,
  language,
  scheme,
  fontFloor,
  permissions,
];

export const lookAt = (patient: Patient): Finding[] => LOOKS.flatMap((look) => look(patient) ?? []);
