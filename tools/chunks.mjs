// Which modules of cdn/ come in one file: worked out from the module graph, so that a new widget needs nobody who knows
// a list.
//
// A « load » is what a page asks for at once: the first view of a tag, or what a dynamic import brings later. Modules
// that the same loads need belong together; then files are merged while that costs less than the requests it saves.

import {closure, later} from './chunk-needs.mjs';

/**
 * @typedef {object} Module
 * @property {number} size Characters, minified.
 * @property {string[]} imports Loaded with it.
 * @property {string[]} dynamic Loaded later, on demand.
 *
 * @typedef {Map<string, Module>} Graph
 *
 * @typedef {{roots: string[], files: number, weight?: number}} Load Modules it begins with; how many files it may ask
 *   for; how much its bytes count beside those of the others.
 *
 * @typedef {{modules: Set<string>, there: Set<string>, weight: number, files: number}} Need The same, with all that
 *   comes along, and what is there before.
 * @typedef {{modules: string[], size: number, by: Set<number>, there: Set<number>, entry: boolean}} Group Modules that
 *   the same needs share.
 * @typedef {{size: number, by: Set<number>, there: Set<number>}} Facts `by`: needs that ask for the file; `there`:
 *   those that have it before
 */

/**
 * What a file costs beside its bytes, in minified characters: its request, its names, and what compression learns anew
 * in it (1 kB, measured).
 */
const FILE = 3_000;
/** What comes on demand counts for little: it decides between plans that are equal for the first views. */
const LATER = 0.05;
/** More than any merge costs: a view keeps to its number of files where that is possible at all. */
const CROWD = 100_000;
/** How many of the ideas that look best are worked out. */
const TRIED = 4;

/**
 * The file of each module, by name.
 * @param {Graph} graph
 * @param {Map<string, string>} entries entry module of each public file, by its name; the file keeps it
 * @param {Load[]} views
 * @returns {Map<string, string>}
 */
export function planChunks(graph, entries, views) {
  const closures = new Map([...entries.values()].map((id) => [id, closure(graph, [id])]));
  /** @type {Need[]} */
  const needs = [
    ...views.map(({roots, weight = 1, ...one}) => ({modules: closure(graph, roots), there: new Set(), weight, ...one})),
    ...[...closures.values()].map((modules) => ({modules, there: new Set(), weight: 0, files: Infinity})),
    ...later(graph, closures).map(({depth, ...one}) => ({...one, weight: LATER ** depth, files: Infinity})),
  ];
  const groups = group(graph, needs, new Set(entries.values()));
  const plan = new Plan(graph, needs, groups, begin(groups, views.length));
  while (plan.merge());
  plan.settle();
  // what was moved may make others worth merging
  for (let more = true; more; more = plan.merge()) {
    while (plan.relieve()) plan.settle();
    plan.settle();
  }
  return named(graph, plan.chunks, entries, views.length);
}

/**
 * Modules that are needed together, always.
 * @param {Graph} graph
 * @param {Need[]} needs
 * @param {Set<string>} entries
 * @returns {Group[]}
 */
function group(graph, needs, entries) {
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const [id, {size}] of graph) {
    const by = needs.flatMap(({modules}, index) => (modules.has(id) ? [index] : []));
    const there = needs.flatMap((need, index) => (need.there.has(id) ? [index] : []));
    if (!by.length) continue;
    const key = `${by.join()} ${there.join()}`;
    const known = groups.get(key) ?? {modules: [], size: 0, by: new Set(by), there: new Set(there), entry: false};
    groups.set(key, known);
    known.modules.push(id);
    known.size += size;
    known.entry ||= entries.has(id);
  }
  return [...groups.values()];
}

/**
 * What the same first views need comes together, to begin with: these are worth most, and later needs would break them
 * into crumbs.
 * Entries stand alone until somebody may join them.
 * @param {Group[]} groups
 * @param {number} views the first needs are theirs
 */
function begin(groups, views) {
  /** @type {Map<unknown, Group[]>} */
  const chunks = new Map();
  for (const one of groups) {
    const shown = [...one.by].filter((index) => index < views).join();
    const key = one.entry || !shown ? one : shown;
    chunks.set(key, [...(chunks.get(key) ?? []), one]);
  }
  return [...chunks.values()];
}

/** The other files. @param {Group[][]} chunks @param {Group[]} a @param {Group[]} b */
const without = (chunks, a, b) => chunks.filter((chunk) => chunk !== a && chunk !== b);

/** Which groups come in one file, and what that costs. */
class Plan {
  /** @type {Group[][]} */
  chunks;
  /** @type {Map<Group, Set<Group>>} what must have run before each of them */
  #before;
  /** @type {WeakMap<Group[], Map<Group[], number>>} */
  #pairs = new WeakMap();

  /** @param {Graph} graph @param {Need[]} needs @param {Group[]} groups @param {Group[][]} chunks */
  constructor(graph, needs, groups, chunks) {
    this.needs = needs;
    this.groups = groups;
    this.chunks = chunks;
    const home = new Map(groups.flatMap((one) => one.modules.map((id) => [id, one])));
    this.#before = new Map(
      groups.map((one) => {
        const imports = one.modules.flatMap((id) => graph.get(id)?.imports ?? []);
        return [one, new Set(imports.flatMap((id) => home.get(id) ?? []))];
      }),
    );
  }

  /** Two files become one, the pair that saves most. False when no pair saves anything. */
  merge() {
    return this.#take(
      this.chunks.flatMap((a, at) =>
        this.chunks.slice(at + 1).map((b) => ({
          cost: this.#joined(a, b),
          chunks: () => [...without(this.chunks, a, b), [...a, ...b]],
        })),
      ),
    );
  }

  /** What it costs to have these two as one, at first sight: the same for as long as both are there. */
  #joined(/** @type {Group[]} */ a, /** @type {Group[]} */ b) {
    const costs = this.#pairs.get(a) ?? new Map();
    this.#pairs.set(a, costs);
    const cost = costs.get(b) ?? this.#change([a, b], [[...a, ...b]]);
    costs.set(b, cost);
    return cost;
  }

  /**
   * Where a view still asks for too many files, two of them become one, the pair that costs least. False when nobody
   * does, or nothing helps.
   */
  relieve() {
    const {crowded = []} = this.#weigh(this.chunks) ?? {};
    const pairs = this.chunks.flatMap((a, at) =>
      this.chunks.slice(at + 1).flatMap((b) => {
        if (!crowded.some((has) => has.has(a) && has.has(b))) return [];
        return [{cost: this.#joined(a, b), chunks: () => [...without(this.chunks, a, b), [...a, ...b]]}];
      }),
    );
    const tried = pairs
      .sort((a, b) => a.cost - b.cost)
      .slice(0, 10 * TRIED)
      .map((pair) => pair.chunks())
      .map((chunks) => ({chunks, cost: this.#weigh(chunks)?.bytes ?? Infinity}));
    const [best] = tried.filter(({cost}) => cost < Infinity).sort((a, b) => a.cost - b.cost);
    this.chunks = best?.chunks ?? this.chunks;
    return best !== undefined;
  }

  /**
   * Moves single groups to another file as long as that saves something: what was merged early may belong elsewhere by
   * now.
   */
  settle() {
    for (let moved = true; moved;) {
      moved = false;
      for (const one of this.groups) {
        const files = this.#files();
        const from = /** @type {Group[]} */ (this.chunks.find((chunk) => chunk.includes(one)));
        const rest = from.length > 1 ? [from.filter((other) => other !== one)] : [];
        if (
          this.#take(
            [...this.chunks.filter((chunk) => chunk !== from), []].map((to) => {
              const whole = [...to, one];
              return {
                cost: this.#change([from, to], [...rest, whole], files),
                chunks: () => [...without(this.chunks, from, to), ...rest, whole],
              };
            }),
          )
        )
          moved = true;
      }
    }
  }

  /** The best of what looks good, when it is truly better. @param {{cost: number, chunks: () => Group[][]}[]} ideas */
  #take(ideas) {
    const promising = ideas
      .sort((a, b) => a.cost - b.cost)
      .slice(0, TRIED)
      .map(({chunks}) => chunks());
    let best = {cost: this.#cost(this.chunks) - 1, chunks: this.chunks};
    for (const chunks of promising) {
      const cost = this.#cost(chunks);
      if (cost < best.cost) best = {cost, chunks};
    }
    const better = best.chunks !== this.chunks;
    this.chunks = best.chunks;
    return better;
  }

  /** How many files each need asks for. */
  #files() {
    const files = this.needs.map(() => 0);
    for (const chunk of this.chunks) for (const index of factsOf(chunk).by) files[index] = (files[index] ?? 0) + 1;
    return files;
  }

  /**
   * What it costs to have other files in the place of these, at first sight.
   * @param {Group[][]} before
   * @param {Group[][]} after
   * @param {number[]} [files]
   */
  #change(before, after, files) {
    let sum = 0;
    const moved = new Map();
    for (const [sign, chunks] of /** @type {const} */ ([
      [-1, before],
      [1, after],
    ])) {
      for (const {by, size} of chunks.map(factsOf))
        for (const index of by) {
          sum += sign * /** @type {Need} */ (this.needs[index]).weight * (size + FILE);
          moved.set(index, (moved.get(index) ?? 0) + sign);
        }
    }
    if (files)
      for (const [index, by] of moved) {
        const {files: most} = /** @type {Need} */ (this.needs[index]);
        const now = /** @type {number} */ (files[index]);
        if (by > 0 && now + by > most) sum += CROWD * by;
      }
    return sum;
  }

  /** @param {Group[][]} chunks */
  #cost(chunks) {
    const {bytes = Infinity, crowded = []} = this.#weigh(chunks) ?? {};
    return bytes + CROWD * crowded.reduce((sum, {size}) => sum + size, 0);
  }

  /**
   * What a plan costs, with all that a file brings along, and the files of the views that ask for too many. Nothing
   * where two files wait for each other, and where somebody gets an entry that they do not want: an entry runs when its
   * file comes.
   * @param {Group[][]} chunks
   */
  #weigh(chunks) {
    const home = new Map(chunks.flatMap((chunk) => chunk.map((one) => [one, chunk])));
    /** @type {Group[][]} those that bring others first */
    const order = [];
    /** @type {Map<Group[], Set<Group[]> | undefined>} undefined while it is being looked at */
    const brings = new Map();
    const circle = (/** @type {Group[]} */ chunk) => {
      if (brings.has(chunk)) return !brings.get(chunk);
      brings.set(chunk, undefined);
      const others = new Set(
        chunk.flatMap((one) => [...(this.#before.get(one) ?? [])]).map((one) => /** @type {Group[]} */ (home.get(one))),
      );
      others.delete(chunk);
      for (const other of others) if (circle(other)) return true;
      brings.set(chunk, others);
      order.unshift(chunk);
      return false;
    };
    if (chunks.some(circle)) return undefined;
    const askers = new Map(chunks.map((chunk) => [chunk, new Set(factsOf(chunk).by)]));
    const has = this.needs.map(() => /** @type {Set<Group[]>} */ (new Set()));
    let bytes = 0;
    for (const chunk of order) {
      const by = /** @type {Set<number>} */ (askers.get(chunk));
      const entries = chunk.filter(({entry}) => entry);
      if (entries.length > 1) return undefined;
      if (entries.some((entry) => [...by].some((index) => !entry.by.has(index)))) return undefined;
      for (const index of by) {
        bytes += /** @type {Need} */ (this.needs[index]).weight * (factsOf(chunk).size + FILE);
        has[index]?.add(chunk);
      }
      for (const other of brings.get(chunk) ?? [])
        for (const index of by) {
          if (!factsOf(other).there.has(index)) askers.get(other)?.add(index);
        }
    }
    return {bytes, crowded: has.filter(({size}, index) => size > /** @type {Need} */ (this.needs[index]).files)};
  }
}

/** @type {WeakMap<Group[], Facts>} */
const known = new WeakMap();

/** @param {Group[]} chunk @returns {Facts} */
function factsOf(chunk) {
  let facts = known.get(chunk);
  if (!facts) {
    const there = new Set(chunk.flatMap((one) => [...one.there]));
    const needed = chunk.flatMap(({by}) => [...by]);
    const size = chunk.reduce((sum, one) => sum + one.size, 0);
    facts = {size, by: new Set(needed.filter((index) => !there.has(index))), there};
    known.set(chunk, facts);
  }
  return facts;
}

/**
 * A public file has its entry's name, what every view needs is the core, any other has the name of its largest module.
 * @param {Graph} graph
 * @param {Group[][]} chunks
 * @param {Map<string, string>} entries
 * @param {number} views how many there are: the first needs
 */
function named(graph, chunks, entries, views) {
  const publicName = new Map([...entries].map(([name, id]) => [id, name]));
  /** @type {Map<string, string>} */
  const plan = new Map();
  const taken = new Set();
  for (const chunk of [...chunks].sort((a, b) => factsOf(b).size - factsOf(a).size)) {
    const modules = chunk.flatMap(({modules}) => modules);
    const [largest = ''] = [...modules].sort((a, b) => (graph.get(b)?.size ?? 0) - (graph.get(a)?.size ?? 0));
    const forAll = Array.from({length: views}, (_, index) => factsOf(chunk).by.has(index)).every(Boolean);
    const own = forAll ? 'core' : (/([^/]+?)(\.[cm]?[jt]s)?$/.exec(largest)?.[1] ?? 'part');
    const base = modules.map((id) => publicName.get(id)).find(Boolean) ?? own;
    let name = base;
    for (let count = 2; taken.has(name); count++) name = `${base}-${count}`;
    taken.add(name);
    for (const id of modules) plan.set(id, name);
  }
  return plan;
}
