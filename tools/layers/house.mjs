// Who may import what: the rooms of `src/` and their floors, the areas of `mocks/`, and what stands around them. The
// table is at the top of ../layers.mjs.

/** Room → floor. @type {Record<string, number>} */
export const FLOORS = {
  'src/domain': 1,
  'src/contract': 2,
  'src/backend': 3,
  'src/engines': 3,
  'src/element': 4,
  'src/ui/blocks': 5,
  'src/ui/fields': 5,
  'src/ui': 5,
  'src/session': 5,
  'src/shell': 6,
  'src/features': 7,
  'src/offline': 8,
  'src/sandbox': 8,
  'src/check': 8,
  'src/doctor': 8,
  'src/define': 8,
  'src/elements.ts': 8,
  'src/dictionaries.ts': 8,
  'src/index.ts': 8,
  'src/kit': 9,
  'src/testing': 9,
};

/** Rooms on the same floor where the first may use the second. */
const NEIGHBOURS = new Set([
  'src/ui/fields > src/ui/blocks',
  'src/ui > src/ui/blocks',
  'src/define > src/elements.ts',
  'src/define > src/dictionaries.ts',
  'src/index.ts > src/dictionaries.ts',
  'src/index.ts > src/define',
]);

/** The feature that every other one may use: parts of a person's form. */
const COMMON_FEATURE = 'identity';
/** The feature whose panel every other one may show: whoever asks for papers may show the one that sends them. */
const SHOWN_BY_ALL = 'document-sender';
/** Features made of others' panels. */
const COMPOSERS = new Set(['enrolment', 'profile', 'home', 'guarantees', 'member-profile']);

/** The one file of `src/` that imports mocks for a page: the entry that a host imports, or leaves out. */
const OPENS_MOCKS = 'src/sandbox/index.ts';
/** The one file of the test kit that has them: whoever imports the kit wants them. */
const KIT_DOOR = 'src/kit/insurer.ts';
/** Asks for that entry by the name that production builds of hosts resolve to nothing. */
const ASKS_SANDBOX = 'src/define/backend.ts';

/** What integrators are given, and what demo pages and stories may therefore use. */
const ENTRIES = /^src\/(define|domain|contract|backend)\/|^src\/(index|offline\/index|sandbox\/index)\.ts$/;
/** Signs a member in before the page shows; no entry of the package does that. */
const SIGNS_IN = /^src\/session\/(session|sign-in|redeem)\.ts$/;

/** What stands around the sources: [who, what it may use besides its own folder]. */
const AROUND = /** @type {const} */ ([
  [
    /^stories\/foundations\//,
    [ENTRIES, /^src\/(element|ui|testing)\//, /^(mocks|stories|\.storybook)\//, /^tokens\.json$/],
  ],
  [/^stories\//, [ENTRIES, SIGNS_IN, /^src\/(element|ui\/blocks|testing)\//, /^mocks\//]],
  [/^\.storybook\//, [/^src\/element\//, /^(mocks|stories)\//]],
  [/^demo\//, [ENTRIES, SIGNS_IN, /^src\/doctor\/finding\.ts$/, /^src\/features\/.*\.events\.ts$/, /^mocks\//]],
  [/^e2e\//, [/^src\/(contract|doctor|domain|testing)\//, /^(mocks|stories|tools|bin|demo\/lab)\//]],
  [/^bench\//, [/^(src|mocks|tools|e2e)\//]],
  [/^(tools|bin)\//, [/^(mocks|e2e|bench|tools|bin|\.storybook)\//]],
]);

export const isTest = (/** @type {string} */ path) =>
  /\.(test|node-test|harness|journey)\.ts$/.test(path) || /(^|\/)testing\//.test(path);
const isHarness = (/** @type {string} */ path) => path.endsWith('.harness.ts');
const isPanel = (/** @type {string} */ path) => path.endsWith('.panel.ts');
const isPackage = (/** @type {string} */ specifier, /** @type {string} */ name) =>
  specifier === name || specifier.startsWith(`${name}/`);

/** @param {string} path @returns {string | undefined} */
export const roomOf = (path) => Object.keys(FLOORS).find((name) => path === name || path.startsWith(`${name}/`));

export const NO_ROOM = `belongs to no room of the house (${Object.keys(FLOORS).join(', ')})`;

/** @typedef {import('./imports.mjs').Import} Import */

/** Whether this import breaks a rule of the house, and which. @param {Import} one @returns {string | undefined} */
export function broken({from, to, specifier, dynamic}) {
  if (specifier === '#sandbox')
    return from === ASKS_SANDBOX && dynamic ? undefined : `only ${ASKS_SANDBOX} asks for #sandbox, by a dynamic import`;
  if (to === undefined) return specifier.startsWith('.') ? undefined : brokenPackage(from, specifier);
  if (isTest(to) && !mayUseTests(from)) return `imports ${to}, which is for tests`;
  if (from.startsWith('src/')) return isTest(from) ? brokenInTest(from, to) : brokenInSource(from, to);
  if (from.startsWith('mocks/')) return brokenInMocks(from, to);
  return brokenAround(from, to);
}

const mayUseTests = (/** @type {string} */ path) => isTest(path) || /^(stories|e2e|bench|tools)\//.test(path);

/** @param {string} from @param {string} to */
function brokenInSource(from, to) {
  if (!to.startsWith('mocks/')) return brokenInHouse(from, to);
  return from === OPENS_MOCKS || from === KIT_DOOR ? undefined : `only ${OPENS_MOCKS} and ${KIT_DOOR} may import mocks`;
}

/** A test uses what its room may use, and the means of tests. @param {string} from @param {string} to */
function brokenInTest(from, to) {
  if (/^(mocks|src\/testing|src\/define)\//.test(to) || isHarness(to)) return undefined;
  // a part is shown by the panel that has it
  if (roomOf(from) === 'src/features' && roomOf(to) === 'src/features' && isPanel(to)) return undefined;
  return brokenInHouse(from, to);
}

/** @param {string} from @param {string} to */
function brokenInHouse(from, to) {
  const mine = roomOf(from);
  const theirs = roomOf(to);
  if (!mine) return NO_ROOM;
  if (!theirs) return `imports ${to}, which belongs to no room of the house`;
  if (mine === theirs) return mine === 'src/features' ? brokenInFeatures(from, to) : undefined;
  const [above, below] = [FLOORS[mine], FLOORS[theirs]];
  if (below > above) return `imports upwards: ${mine} (floor ${above}) > ${theirs} (floor ${below})`;
  if (below === above && !NEIGHBOURS.has(`${mine} > ${theirs}`))
    return `imports a room of its own floor: ${mine} > ${theirs}`;
  return undefined;
}

/** @param {string} from @param {string} to */
function brokenInFeatures(from, to) {
  const [mine, theirs] = [from, to].map((path) => path.split('/')[2]);
  if (mine === theirs || theirs === COMMON_FEATURE) return undefined;
  if (theirs === SHOWN_BY_ALL && isPanel(to)) return undefined;
  if (!COMPOSERS.has(mine)) return `features stand apart: ${mine} > ${theirs}`;
  return isPanel(to) ? undefined : `takes more of ${theirs} than its panel: ${to}`;
}

/** @param {string} from @param {string} to */
function brokenInMocks(from, to) {
  if (isTest(from) && (to.startsWith('src/testing/') || isHarness(to))) return undefined;
  // The sandbox is a Backend: it reads inputs, throws errors and counts time as the HTTP one does, by the same code.
  // The mock network packs the points that the library's own engine unpacks; the card that is printed has the code of
  // the card that is shown.
  if (to.startsWith('src/'))
    return /^src\/(contract|domain|backend|engines\/(nearest|code2d))\//.test(to)
      ? undefined
      : `mocks stand on src/contract, src/domain, src/backend and the engines of points and codes, not on ${to}`;
  if (!to.startsWith('mocks/')) return `mocks use nothing of ${to.split('/')[0]}`;
  if (isTest(from) || from === 'mocks/index.ts') return undefined;
  const [mine, theirs] = [from, to].map((path) => path.split('/')[1]);
  if (mine === 'people' && theirs.startsWith('topics')) return `people know no topic: ${to}`;
  if (mine === 'engine' && theirs === 'topics') return `the engine knows topics by mocks/topics.ts only, not ${to}`;
  if (mine === 'topics' && theirs === 'topics.ts') return 'a topic does not know the list of topics';
  return theirs === 'index.ts' ? 'mocks/index.ts is for those outside' : undefined;
}

/** @param {string} from @param {string} to */
function brokenAround(from, to) {
  const [folder] = from.split('/');
  if (to.startsWith(`${folder}/`) || (isHarness(to) && mayUseTests(from))) return undefined;
  const rule = AROUND.find(([who]) => who.test(from));
  return !rule || rule[1].some((may) => may.test(to)) ? undefined : `${folder} may not use ${to}`;
}

/** @param {string} from @param {string} specifier */
function brokenPackage(from, specifier) {
  const inSource = from.startsWith('src/') && !isTest(from);
  const inSandbox = from.startsWith('mocks/engine/sandbox') && !isTest(from);
  if (isPackage(specifier, 'zod') && from !== 'src/contract/zod.ts' && !from.startsWith('bench/'))
    return 'zod has one door, src/contract/zod.ts, which sets jitless';
  if (isPackage(specifier, 'msw') && (inSource || inSandbox))
    return 'msw never reaches the library or the sandbox (60 KB)';
  if (isPackage(specifier, '@microsoft/fetch-event-source') && !from.startsWith('src/backend/'))
    return 'streams are read in src/backend only';
  if (isPackage(specifier, 'tus-js-client') && from !== 'src/backend/tus.ts')
    return 'tus-js-client has one door, src/backend/tus.ts, which takes neither its storage nor its transport';
  return inSource ? brokenPackageOfSource(from, specifier) : undefined;
}

/** @param {string} from @param {string} specifier */
function brokenPackageOfSource(from, specifier) {
  const floor = FLOORS[roomOf(from) ?? ''];
  if (floor < 4 && (isPackage(specifier, 'lit') || specifier.startsWith('@lit')))
    return 'below src/element there is no view: no Lit';
  if (floor === 1 && specifier !== 'ibantools') return 'the domain is pure functions: no package but ibantools';
  return specifier.startsWith('node:') ? 'the library runs in a browser' : undefined;
}

/**
 * What the sandbox carries along, however far: it is loaded by pages of hosts. @param {readonly Import[]} imports
 */
export function sandboxCarries(imports) {
  const start = new Set(
    imports
      .filter(({from, to}) => from === OPENS_MOCKS && to?.startsWith('mocks/'))
      .map(({to}) => /** @type {string} */ (to)),
  );
  for (const file of start)
    for (const {from, to, typeOnly} of imports) if (from === file && to && !typeOnly) start.add(to);
  return imports.filter(({from, specifier, typeOnly}) => start.has(from) && isPackage(specifier, 'msw') && !typeOnly);
}
