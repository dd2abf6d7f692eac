// Which modules of cdn/ come in one file: worked out from the module graph, so that a new widget needs nobody who knows
// a list.
//
// A « need » is what a page asks for at once: the first view of a tag, or what a dynamic import brings later. Modules
// that the same needs ask for belong together. What first views are made of is put into few files by annealing
// (anneal.mjs), once in a while, and stays there meanwhile (chunk-kept.mjs); what only comes later is joined to its
// like while that costs less than the requests it saves.
import {anneal, mend} from './anneal.mjs';
import {Plan, join} from './chunk-plan.mjs';
import {closure, later} from './chunk-needs.mjs';

/**
 * @typedef {object} Module
 * @property {number} size Characters, minified.
 * @property {string[]} imports Loaded with it.
 * @property {string[]} dynamic Loaded later, on demand.
 *
 * @typedef {Map<string, Module>} Graph
 *
 * @typedef {{roots: string[], files: number, weight?: number}} View Modules it begins with; how many files it may ask
 *   for; how much its bytes count beside those of the others.
 *
 * @typedef {{modules: Set<string>, there: Set<string>, weight: number, files: number}} Need The same, with all that
 *   comes along, and what is there before.
 *
 * @typedef {import('./chunk-plan.mjs').Group} Group
 *
 * @typedef {Record<string, string[]>} Kept
 */

/** What comes on demand counts for little: it decides between plans that are equal for the first views. */
const LATER = 0.05;
/** How many of the pairs that look best are worked out. */
const TRIED = 4;

/**
 * The file of each module, by name; and what to begin with the next time: of what stays together in first views, one
 * module, by file.
 * @param {Graph} graph
 * @param {Map<string, string>} entries entry module of each public file, by its name; the file keeps it
 * @param {View[]} views
 * @param {Kept} [kept] what came of it before; without it, files are found anew
 * @returns {{plan: Map<string, string>, kept: Kept}}
 */
export function planChunks(graph, entries, views, kept) {
  const everywhere = views.reduce(
    (common, {roots}) => common.filter((id) => roots.includes(id)),
    [...entries.values()],
  );
  const closures = new Map([...entries.values()].map((id) => [id, closure(graph, [...everywhere, id])]));
  /** @type {Need[]} */
  const needs = [
    ...views.map(({roots, weight = 1, ...one}) => ({modules: closure(graph, roots), there: new Set(), weight, ...one})),
    ...later(graph, closures).map(({depth, ...one}) => ({...one, weight: LATER ** depth, files: Infinity})),
  ];
  const groups = groupsOf(graph, needs, new Set(entries.values()), views.length);
  const shown = groups.filter(({isShown}) => isShown);
  const ofViews = new Plan(graph, needs, shown);
  const first = (kept && mend(ofViews, labelsOf(shown, kept))) ?? anneal(ofViews);
  const chunks = joinLater(new Plan(graph, needs, [...first, ...groups.filter(({isShown}) => !isShown)]));
  const plan = named(graph, chunks, entries, views.length);
  /** @type {Kept} */
  const next = {};
  for (const {modules} of shown) {
    const lead = largestOf(graph, modules);
    (next[plan.get(lead) ?? ''] ??= []).push(lead);
  }
  return {plan, kept: next};
}

/**
 * Groups that stood in one file have one label again; one that was never seen has none.
 * @param {Group[]} groups @param {Kept} kept
 */
function labelsOf(groups, kept) {
  const fileOf = new Map(Object.entries(kept).flatMap(([file, leads]) => leads.map((id) => [id, file])));
  /** @type {Map<string, number>} */
  const labels = new Map();
  return groups.map(({modules}, index) => {
    const lead = modules.find((id) => fileOf.has(id));
    const file = lead === undefined ? undefined : fileOf.get(lead);
    if (file === undefined) return undefined;
    if (!labels.has(file)) labels.set(file, index);
    return labels.get(file) ?? index;
  });
}

/** @param {Graph} graph @param {string[]} modules */
const largestOf = (graph, modules) =>
  modules.reduce((one, other) => ((graph.get(other)?.size ?? 0) > (graph.get(one)?.size ?? 0) ? other : one));

/**
 * Modules that stay together: an entry and what only those who ask for it need; what the same first views need; of the
 * rest, what the same needs ask for.
 * @param {Graph} graph
 * @param {Need[]} needs
 * @param {Set<string>} entries
 * @param {number} views how many there are: the first needs
 * @returns {Group[]}
 */
function groupsOf(graph, needs, entries, views) {
  const facts = (/** @type {string} */ id) => ({
    by: needs.flatMap(({modules}, index) => (modules.has(id) ? [index] : [])),
    there: needs.flatMap((need, index) => (need.there.has(id) ? [index] : [])),
  });
  const entryNeeds = new Set([...entries].map((id) => JSON.stringify(facts(id))));
  /** @type {Map<string, Group[]>} */
  const alike = new Map();
  for (const [id, {size}] of graph) {
    const {by, there} = facts(id);
    if (!by.length) continue;
    const all = JSON.stringify({by, there});
    const shown = by.filter((index) => index < views);
    const key = entryNeeds.has(all) ? all : shown.join() || all;
    const one = {modules: [id], size, by: new Set(by), there: new Set(there), isShown: shown.length > 0};
    alike.set(key, [...(alike.get(key) ?? []), {...one, entry: entries.has(id) ? one.by : undefined}]);
  }
  return [...alike.values()].map(join);
}

/**
 * Two files of what only comes later become one, again and again: the pair that saves most.
 * @param {Plan} plan
 */
function joinLater(plan) {
  const {groups} = plan;
  let home = Int16Array.from(groups, (_, index) => index);
  let cost = plan.cost(home);
  const later = new Map(groups.flatMap((one, index) => (one.isShown ? [] : [[index, one]])));
  const pairsOf = (/** @type {number} */ a, /** @type {number[]} */ others) =>
    others
      .map((b) => ({a, b, saves: plan.saves(/** @type {Group} */ (later.get(a)), /** @type {Group} */ (later.get(b)))}))
      .filter(({saves}) => saves > 0);
  const all = [...later.keys()];
  let pairs = all.flatMap((a, at) => pairsOf(a, all.slice(at + 1)));
  for (let joined = true; joined;) {
    joined = false;
    pairs.sort((one, other) => other.saves - one.saves || one.a - other.a || one.b - other.b);
    const tried = pairs.slice(0, TRIED).map((pair) => {
      const next = home.map((label) => (label === pair.b ? pair.a : label));
      return {pair, next, cost: plan.cost(next)};
    });
    const [best] = tried.sort((one, other) => one.cost - other.cost);
    if (!best) break;
    joined = true;
    const isBetter = best.cost < cost - 1;
    const over = new Set(isBetter ? [best.pair.a, best.pair.b] : []);
    const failed = new Set(isBetter ? [] : tried.map(({pair}) => pair));
    pairs = pairs.filter((pair) => !over.has(pair.a) && !over.has(pair.b) && !failed.has(pair));
    if (!isBetter) continue;
    const {a, b} = best.pair;
    ({next: home, cost} = best);
    later.set(a, join([/** @type {Group} */ (later.get(a)), /** @type {Group} */ (later.get(b))]));
    later.delete(b);
    const others = [...later.keys()].filter((label) => label !== a);
    pairs.push(...pairsOf(a, others));
  }
  return plan.chunks(home);
}

/**
 * A public file has its entry's name, what every view needs is the core, any other has the name of its largest module.
 * @param {Graph} graph
 * @param {Group[]} chunks
 * @param {Map<string, string>} entries
 * @param {number} views how many there are: the first needs
 */
function named(graph, chunks, entries, views) {
  const publicName = new Map([...entries].map(([name, id]) => [id, name]));
  /** @type {Map<string, string>} */
  const plan = new Map();
  const taken = new Set();
  for (const {modules, by} of chunks.toSorted((a, b) => b.size - a.size)) {
    const largest = largestOf(graph, modules);
    const forAll = Array.from({length: views}, (_, index) => by.has(index)).every(Boolean);
    const own = forAll ? 'core' : (/([^/]+?)(\.[cm]?[jt]s)?$/.exec(largest)?.[1] ?? 'part');
    const base = modules.map((id) => publicName.get(id)).find(Boolean) ?? own;
    let name = base;
    for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
    taken.add(name);
    for (const id of modules) plan.set(id, name);
  }
  return plan;
}
