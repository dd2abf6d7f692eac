// Which engine is asked what, where two of them take turns (docs/decisions/0043): journeys, stories, parts of features.

/** @typedef {import('./browsers.mjs').Engine} Engine */

/** All of it for one engine, a half each for the two others. @type {Record<Engine, string>} */
const TURNS = {chromium: '1/1', firefox: '1/2', webkit: '2/2'};

/** @param {Engine} engine @param {boolean} [isWhole] every engine is asked everything */
export const turnOf = (engine, isWhole = false) => (isWhole ? '1/1' : TURNS[engine]);

/** Whether the one at this place is asked of whose turn it is. @param {string} turn `1/2` @param {number} index */
export function isInTurn(turn, index) {
  const [mine = 1, turns = 1] = turn.split('/').map(Number);
  return index % turns === mine - 1;
}
