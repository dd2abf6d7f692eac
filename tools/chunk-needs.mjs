// What a page asks for with some modules, and what it has by then: for the plan of cdn/ (chunks.mjs).

/** @typedef {import('./chunks.mjs').Graph} Graph */

/** All that comes with these modules. @param {Graph} graph @param {Iterable<string>} roots */
export function closure(graph, roots) {
  const found = new Set(roots);
  for (const id of found) for (const other of graph.get(id)?.imports ?? []) found.add(other);
  return found;
}

/**
 * All that these bring, first or later, without one of them and what it brings.
 * @param {Graph} graph @param {Iterable<string>} roots @param {string} never
 */
export function ever(graph, roots, never) {
  const found = new Set(roots);
  for (const id of found)
    for (const other of [...(graph.get(id)?.imports ?? []), ...(graph.get(id)?.dynamic ?? [])])
      if (other !== never) found.add(other);
  return found;
}

/**
 * The dynamic imports of the graph, each with what it still has to load: what all those who ask for it have already is
 * there. `depth`:
 * how many of them lead to it, at the least.
 * @param {Graph} graph @param {Map<string, Set<string>>} entries what each entry brings
 */
export function later(graph, entries) {
  const targets = new Set([...graph.values()].flatMap(({dynamic}) => dynamic));
  const whole = new Map([...targets].map((id) => [id, closure(graph, [id])]));
  /**
   * @type {Map<string, {there: Set<string>, depth: number}>} those that were reached: of the others, everything may be
   *   there
   */
  const known = new Map();
  for (let moved = true; moved;) {
    moved = false;
    const askers = [
      ...[...entries.values()].map((has) => ({has, depth: 0})),
      ...[...known].map(([id, {there, depth}]) => ({has: new Set([...(whole.get(id) ?? []), ...there]), depth})),
    ];
    for (const {has, depth} of askers) {
      for (const id of new Set([...has].flatMap((one) => graph.get(one)?.dynamic ?? []))) {
        const before = known.get(id);
        const now = {
          there: before ? new Set([...before.there].filter((one) => has.has(one))) : has,
          depth: Math.min(before?.depth ?? Infinity, depth + 1),
        };
        moved ||= !before || now.there.size < before.there.size || now.depth < before.depth;
        known.set(id, now);
      }
    }
  }
  return [...known].map(([id, {there, depth}]) => ({
    there,
    depth,
    modules: new Set([...(whole.get(id) ?? [])].filter((one) => !there.has(one))),
  }));
}
