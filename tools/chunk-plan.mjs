// What a plan of files costs (chunks.mjs): bytes of all that each need gets, with what every file brings along. Asked
// for hundreds of thousands of times: sets of needs are bits here, and nothing is allocated.

/** @typedef {import('./chunks.mjs').Graph} Graph */
/** @typedef {import('./chunks.mjs').Need} Need */
/**
 * @typedef {object} Group Modules that stay together.
 * @property {string[]} modules
 * @property {number} size Characters, minified.
 * @property {Set<number>} by Needs that ask for it, by number.
 * @property {Set<number>} there Those that have it before.
 * @property {Set<number> | undefined} entry There is an entry in it, which these may run: it runs when its file comes.
 * @property {boolean} isShown In a first view.
 */

/**
 * What a file costs beside its bytes, in minified characters: its request, its names, and what compression learns anew
 * in it (half a kB, measured).
 */
const FILE = 1_500;
/** Much more than it needs, for one, is worse than a little more for many: who gets twice as much counts 1 + this. */
const FAIR = 8;
/** For each file too many, of each view: more than any merge costs, those of the heaviest views included. */
const CROWD = 250_000;

/** All of these, as one. @param {Group[]} groups @returns {Group} */
export function join(groups) {
  const there = new Set(groups.flatMap((one) => [...one.there]));
  return {
    modules: groups.flatMap(({modules}) => modules),
    size: groups.reduce((sum, {size}) => sum + size, 0),
    // what has a part of it has the file
    by: new Set(groups.flatMap(({by}) => [...by]).filter((need) => !there.has(need))),
    there,
    entry: groups.find(({entry}) => entry)?.entry,
    isShown: groups.some(({isShown}) => isShown),
  };
}

/** @param {number} words @param {Iterable<number>} numbers */
function bits(words, numbers) {
  const set = new Uint32Array(words);
  for (const number of numbers) set[number >> 5] = at(set, number >> 5) | (1 << (number & 31));
  return set;
}

/** @param {Uint32Array | Int16Array | Float64Array} array @param {number} index */
const at = (array, index) => /** @type {number} */ (array[index]);

/**
 * Needs that ask for the same groups, and have the same, count as one.
 * @param {Group[]} groups
 * @param {Need[]} needs
 */
function kindsOf(groups, needs) {
  /** @type {Map<string, {numbers: number[], weight: number, files: number}>} */
  const kinds = new Map();
  for (const [need, {weight, files}] of needs.entries()) {
    const asked = groups.map(({by, there}) => (by.has(need) ? 1 : there.has(need) ? 2 : 0)).join('');
    const key = `${asked} ${files}`;
    const same = kinds.get(key) ?? {numbers: [], weight: 0, files};
    kinds.set(key, {numbers: [...same.numbers, need], weight: same.weight + weight, files});
  }
  return [...kinds.values()];
}

/**
 * Of each group, the groups that come along with it.
 * @param {Graph} graph
 * @param {Group[]} groups
 */
function importsOf(graph, groups) {
  const home = new Map(groups.flatMap(({modules}, index) => modules.map((id) => [id, index])));
  const direct = groups.map(({modules}, index) => {
    const imports = modules.flatMap((id) => graph.get(id)?.imports ?? []);
    return new Set(imports.flatMap((id) => home.get(id) ?? []).filter((other) => other !== index));
  });
  /** @type {Set<number>[]} */
  const whole = [];
  const all = (/** @type {number} */ index) =>
    (whole[index] ??= new Set([...(direct[index] ?? [])].flatMap((other) => [other, ...all(other)])));
  return groups.map((_, index) => all(index));
}

/** Groups of modules, and what it costs to have them in these files or those. */
export class Plan {
  #allWeights;
  #words;
  // of each kind of need
  #weights;
  #most;
  /** @type {{size: number, by: Uint32Array, there: Uint32Array, entry?: Uint32Array, before: Int16Array}[]} */
  #facts;
  // of each file, by its label: characters, needs that ask for it, needs that have it, its last group
  #sizes;
  #asked;
  #there;
  #last;
  /** The group before this one in the same file. */
  #previous;
  /** 0: not looked at; 1: being looked at; 2: done */
  #seen;
  /** Files that are brought stand before those that bring them. */
  #order;
  // of each kind of need: how many files it asks for, what it gets, what it needs
  #files;
  #gets;
  #own;
  #count = 0;

  /** @param {Graph} graph @param {Need[]} needs @param {Group[]} groups */
  constructor(graph, needs, groups) {
    this.groups = groups;
    this.#allWeights = needs.map(({weight}) => weight);
    const kinds = kindsOf(groups, needs);
    const kindOf = new Map(kinds.flatMap(({numbers}, kind) => numbers.map((need) => [need, kind])));
    this.#words = (kinds.length + 31) >> 5;
    this.#weights = Float64Array.from(kinds, ({weight}) => weight);
    this.#most = Float64Array.from(kinds, ({files}) => files);
    const set = (/** @type {Set<number>} */ numbers) =>
      bits(
        this.#words,
        [...numbers].map((need) => /** @type {number} */ (kindOf.get(need))),
      );
    this.imports = importsOf(graph, groups);
    this.importers = groups.map(
      (_, index) => new Set([...groups.keys()].filter((other) => this.imports[other]?.has(index))),
    );
    this.#facts = groups.map(({size, by, there, entry}, index) => ({
      size,
      by: set(by),
      there: set(there),
      ...(entry && {entry: set(entry)}),
      before: Int16Array.from(this.#next(index)),
    }));
    const {length} = groups;
    this.#sizes = new Float64Array(length);
    this.#asked = new Uint32Array(length * this.#words);
    this.#there = new Uint32Array(length * this.#words);
    this.#last = new Int16Array(length);
    this.#previous = new Int16Array(length);
    this.#seen = new Int16Array(length);
    this.#order = new Int16Array(length);
    this.#files = new Int16Array(kinds.length);
    this.#gets = new Float64Array(kinds.length);
    this.#own = Float64Array.from(kinds, ({numbers: [need = -1]}) =>
      groups.reduce((sum, one) => sum + (one.by.has(need) ? one.size : 0), FILE),
    );
  }

  /** The files of a plan. @param {Int16Array} home the label of the file of each group */
  chunks(home) {
    const labels = [...new Set(home)];
    return labels.map((label) => join(this.groups.filter((_, index) => home[index] === label)));
  }

  /** What is saved, at first sight, when these two are one file. @param {Group} a @param {Group} b */
  saves(a, b) {
    const costs = (/** @type {Group} */ one) =>
      [...one.by].reduce((sum, need) => sum + (this.#allWeights[need] ?? 0), 0) * (one.size + FILE);
    return costs(a) + costs(b) - costs(join([a, b]));
  }

  /**
   * In characters beyond what each needs, by their weights. Infinite where two files wait for each other, and where
   * somebody gets an entry that they do not want.
   * @param {Int16Array} home the label of the file of each group, a number below that of the groups
   */
  cost(home) {
    this.#fill(home);
    this.#count = 0;
    for (let index = 0; index < home.length; index++) if (this.#isCircle(home, at(home, index))) return Infinity;
    this.#bringAlong(home);
    if (!this.#areEntriesWanted(home)) return Infinity;
    this.#files.fill(0);
    this.#gets.fill(0);
    for (let index = 0; index < this.#count; index++) this.#give(at(this.#order, index));
    let cost = 0;
    for (let kind = 0; kind < this.#files.length; kind++) {
      const own = at(this.#own, kind);
      const more = at(this.#gets, kind) - own;
      cost += at(this.#weights, kind) * (more + (FAIR * more * more) / own);
      const crowd = at(this.#files, kind) - at(this.#most, kind);
      if (crowd > 0) cost += CROWD * crowd;
    }
    return cost;
  }

  /** What is in each file, and who asks for it by themselves. */
  #fill(/** @type {Int16Array} */ home) {
    const words = this.#words;
    const asked = this.#asked.fill(0);
    const there = this.#there.fill(0);
    const sizes = this.#sizes.fill(0);
    this.#last.fill(-1);
    this.#seen.fill(0);
    for (let index = 0; index < home.length; index++) {
      const label = at(home, index);
      const one = this.#fact(index);
      sizes[label] = at(sizes, label) + one.size;
      for (let word = 0, to = label * words; word < words; word++, to++) {
        asked[to] = at(asked, to) | at(one.by, word);
        there[to] = at(there, to) | at(one.there, word);
      }
      this.#previous[index] = at(this.#last, label);
      this.#last[label] = index;
    }
    for (let to = 0; to < asked.length; to++) asked[to] = at(asked, to) & ~at(there, to);
  }

  /** @param {Int16Array} home @param {number} label @returns {boolean} */
  #isCircle(home, label) {
    if (at(this.#seen, label)) return at(this.#seen, label) === 1;
    this.#seen[label] = 1;
    for (let one = at(this.#last, label); one >= 0; one = at(this.#previous, one))
      for (const other of this.#fact(one).before) {
        const file = at(home, other);
        if (file !== label && this.#isCircle(home, file)) return true;
      }
    this.#seen[label] = 2;
    this.#order[this.#count++] = label;
    return false;
  }

  /** Who gets a file gets what it imports, but what is there. */
  #bringAlong(/** @type {Int16Array} */ home) {
    const words = this.#words;
    const asked = this.#asked;
    // from now on: what was last seen to bring it
    this.#seen.fill(-1);
    for (let index = this.#count - 1; index >= 0; index--) {
      const label = at(this.#order, index);
      for (let one = at(this.#last, label); one >= 0; one = at(this.#previous, one))
        for (const other of this.#fact(one).before) {
          const file = at(home, other);
          if (file === label || at(this.#seen, file) === index) continue;
          this.#seen[file] = index;
          for (let word = 0, from = label * words, to = file * words; word < words; word++, from++, to++)
            asked[to] = at(asked, to) | (at(asked, from) & ~at(this.#there, to));
        }
    }
  }

  /** One entry in a file at most, and nobody gets it but who wants it. */
  #areEntriesWanted(/** @type {Int16Array} */ home) {
    const words = this.#words;
    for (let index = 0; index < home.length; index++) {
      const {entry} = this.#fact(index);
      if (!entry) continue;
      const label = at(home, index);
      for (let one = at(this.#last, label); one >= 0; one = at(this.#previous, one))
        if (one !== index && this.#fact(one).entry) return false;
      for (let word = 0; word < words; word++)
        if (at(this.#asked, label * words + word) & ~at(entry, word)) return false;
    }
    return true;
  }

  /** Who asks for a file gets it. */
  #give(/** @type {number} */ label) {
    const words = this.#words;
    const size = at(this.#sizes, label) + FILE;
    for (let word = 0; word < words; word++)
      for (let left = at(this.#asked, label * words + word); left; left &= left - 1) {
        const kind = word * 32 + 31 - Math.clz32(left & -left);
        this.#gets[kind] = at(this.#gets, kind) + size;
        this.#files[kind] = at(this.#files, kind) + 1;
      }
  }

  /** What it imports itself: what comes along with one of these brings nothing more. @param {number} index */
  #next(index) {
    const all = [...(this.imports[index] ?? [])];
    return all.filter((one) => !all.some((other) => this.imports[other]?.has(one)));
  }

  #fact(/** @type {number} */ index) {
    return /** @type {(typeof this.#facts)[0]} */ (this.#facts[index]);
  }
}
