// The nearest twenty of fifty thousand: ours, packed and of a list, beside kdbush, flatbush, and every distance sorted.
const ROUNDS = Number(process.env.ROUNDS ?? 3);

/**
 * @typedef {{firstBuild: number, build: number, first: number, search: number, bytes: number, exact: number, of:
 * number}} Measure
 */

/** @param {import('./run.mjs').Bench} bench @returns {Promise<string>} */
export default async function nearest({browser, origin}) {
  /** @type {string[]} */
  const lines = [];
  /** @type {Map<string, Measure[]>} */
  const results = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    await page.goto(`${origin}bench/nearest.html`);
    await page.waitForFunction('window.ways', {timeout: 120_000});
    for (const way of /** @type {string[]} */ (await page.evaluate('ways')))
      results.set(way, [
        ...(results.get(way) ?? []),
        /** @type {Measure} */ (await page.evaluate(`measure(${JSON.stringify(way)})`)),
      ]);
    await page.close();
  }
  lines.push(`${await browser.version()}, 50 000 points, ${ROUNDS} rounds: the best one; milliseconds\n`);
  lines.push(
    '| way | bytes a point | build, the first time | build | first search after it | search, mean of 400 | ' +
      'exact |\n|---|---|---|---|---|---|---|',
  );
  for (const [way, rounds] of results) {
    const best = (/** @type {keyof Measure} */ what) => Math.min(...rounds.map((each) => each[what]));
    lines.push(
      `| ${way} | ${best('bytes').toFixed(2)} | ${best('firstBuild').toFixed(1)} | ${best('build').toFixed(1)} ` +
        `| ${best('first').toFixed(2)} | ${best('search').toFixed(3)} | ${best('exact')} of ${best('of')} |`,
    );
  }
  return lines.join('\n');
}
