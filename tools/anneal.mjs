// Simulated annealing: of many small changes, those that make a plan dearer are taken too, ever more rarely. A search
// that only goes down stays in the first hollow; which one that is changes with every line of code. So does where the
// long search ends, by some kilobytes here and there: a build goes by the plan that was kept, where there is one.

/** @typedef {import('./chunk-plan.mjs').Plan} Plan */

const STEPS = 600_000;
/** They end within a hundredth of each other: the best is taken. */
const RUNS = 3;
/** How much dearer a change may make it, at the beginning and at the end, as a part of the whole. */
const WARM = 1 / 10;
const COLD = 1 / 10_000;

const at = (/** @type {Int16Array} */ array, /** @type {number} */ index) => /** @type {number} */ (array[index]);

/** The same numbers each time, between 0 and 1. @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The best files found for the groups of a plan. @param {Plan} plan */
export function anneal(plan) {
  const found = Array.from({length: RUNS}, (_, run) => search(plan, random(run + 1)));
  const [best] = found.sort((one, other) => one.cost - other.cost);
  return plan.chunks(/** @type {{home: Int16Array}} */ (best).home);
}

/**
 * The files that were kept, and a place in them for what is new; undefined where that no longer works.
 * @param {Plan} plan
 * @param {(number | undefined)[]} kept the label of the file of each group, undefined for a new one
 */
export function mend(plan, kept) {
  let home = Int16Array.from(kept, (label, index) => label ?? index);
  let cost = plan.cost(home);
  for (const [index, label] of kept.entries()) {
    if (label !== undefined) continue;
    for (const to of new Set(home)) {
      const next = home.with(index, to);
      const now = plan.cost(next);
      if (now < cost) [home, cost] = [next, now];
    }
  }
  return Number.isFinite(cost) ? plan.chunks(home) : undefined;
}

/** @param {Plan} plan @param {() => number} chance */
function search(plan, chance) {
  let home = Int16Array.from(plan.groups, (_, index) => index);
  let cost = plan.cost(home);
  let best = {home, cost};
  for (let step = 0; step < STEPS; step++) {
    const next = changed(plan, home, chance);
    if (!next) continue;
    const now = plan.cost(next);
    const heat = best.cost * WARM * (COLD / WARM) ** (step / STEPS);
    if (now >= cost && chance() >= Math.exp((cost - now) / heat)) continue;
    home = next;
    cost = now;
    if (cost < best.cost) best = {home, cost};
  }
  return best;
}

/**
 * A group goes elsewhere, alone, or with all in its file that import it, or that it imports: else one file would bring
 * the other; or its whole file does. To another file, or to one of its own.
 * @param {Plan} plan
 * @param {Int16Array} home
 * @param {() => number} chance
 */
function changed(plan, home, chance) {
  const {length} = plan.groups;
  const any = () => Math.floor(chance() * length);
  const one = any();
  const from = home[one];
  const to = chance() < 0.15 ? plan.groups.findIndex((_, label) => !home.includes(label)) : at(home, any());
  if (to < 0 || to === from) return undefined;
  const next = home.slice();
  const kind = chance();
  next[one] = to;
  const along = kind < 0.35 ? undefined : kind < 0.6 ? plan.importers[one] : kind < 0.85 ? plan.imports[one] : 'all';
  if (along)
    for (let index = 0; index < length; index++)
      if (home[index] === from && (along === 'all' || along.has(index))) next[index] = to;
  return next;
}
