// Long lists side by side, the processor slowed down four times.
const SLOWER = 4;
const STEPS = 150;
const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** All rows of a hundred thousand are several million elements: no page survives it. */
const CASES = [
  ['repeat', 1_000],
  ['labs', 1_000],
  ['labs', 100_000],
  ['tanstack', 1_000],
  ['tanstack', 100_000],
  ['ours', 1_000],
  ['ours', 100_000],
];

const median = (/** @type {number[]} */ values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** @param {import('./run.mjs').Bench} bench @param {string} way @param {number} rows */
async function measure({browser, origin}, way, rows) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(way, String(error)));
  await page.setViewport({width: 900, height: 800});
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  /**
   * Milliseconds so far: everything the main thread did, and the part of it that is scripts, styles and layout (the
   * rest is painting).
   */
  const spent = async () => {
    const {
      TaskDuration = 0,
      ScriptDuration = 0,
      RecalcStyleDuration = 0,
      LayoutDuration = 0,
    } = Object.fromEntries(
      (await session.send('Performance.getMetrics')).metrics.map(({name, value}) => [name, value * 1000]),
    );
    return {all: TaskDuration, work: ScriptDuration + RecalcStyleDuration + LayoutDuration};
  };
  await page.goto(`${origin}bench/windowing.html?way=${way}&rows=${rows}`);
  await page.waitForFunction('window.ready?.()', {timeout: 120_000});
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  await page.evaluate('scrollThrough(20)'); // what runs for the first time is compiled
  await page.evaluate('scrollTo(0, 0)');
  await page.evaluate(
    'window.long = []; new PerformanceObserver((list) => long.push(...list.getEntries().map(({duration}) => ' +
      `duration))).observe({type: 'longtask'})`,
  );
  const before = await spent();
  const scroll = /** @type {{rows: number, longest: number, shown: boolean}} */ (
    await page.evaluate(`scrollThrough(${STEPS})`)
  );
  const after = await spent();
  const long = /** @type {number[]} */ (await page.evaluate('long'));
  const inserts = [];
  for (let round = 0; round < 9; round++) inserts.push(/** @type {number} */ (await page.evaluate('insertOnTop()')));
  await page.close();
  return {
    cost: after.all - before.all,
    work: after.work - before.work,
    rows: scroll.rows,
    longest: Math.max(0, ...long),
    over: long.length,
    insert: median(inserts),
    shown: scroll.shown,
  };
}

/** @param {import('./run.mjs').Bench} bench @returns {Promise<string>} */
export default async function windowing(bench) {
  /** @type {string[]} */
  const lines = [];
  /** @type {Map<string, Awaited<ReturnType<typeof measure>>[]>} */
  const results = new Map();
  for (let round = 0; round < ROUNDS; round++)
    for (const [way, rows] of CASES) {
      const key = `${way} ${rows}`;
      results.set(key, [...(results.get(key) ?? []), await measure(bench, String(way), Number(rows))]);
    }
  lines.push(
    `${await bench.browser.version()}, ×${SLOWER}, ${STEPS} frames of 400 px, ${ROUNDS} rounds: the best one, ` +
      'as others use this machine too\n',
  );
  lines.push(
    '| way | rows | scroll: main thread, ms | of it scripts, styles, layout | row elements | tasks over 50 ms ' +
      '| insert on top, ms to paint | rows seen |\n|---|---|---|---|---|---|---|---|',
  );
  /** @param {unknown} way @param {unknown} rows @param {'cost' | 'work' | 'rows' | 'over' | 'insert'} what */
  const best = (way, rows, what) => Math.min(...(results.get(`${way} ${rows}`) ?? []).map((each) => each[what]));
  for (const [way, rows] of CASES) {
    const [cost, work, elements, over, insert] = /** @type {const} */ (['cost', 'work', 'rows', 'over', 'insert']).map(
      (what) => best(way, rows, what),
    );
    lines.push(
      `| ${way} | ${rows} | ${cost?.toFixed(0)} | ${work?.toFixed(0)} | ${elements} | ${over} | ` +
        `${insert?.toFixed(1)} | ${results.get(`${way} ${rows}`)?.every((each) => each.shown) ? 'yes' : 'no'} |`,
    );
  }
  for (const way of ['labs', 'tanstack', 'ours'])
    lines.push(
      `\n${way}: 100 000 rows cost ${(best(way, 100_000, 'cost') / best(way, 1_000, 'cost')).toFixed(2)} × 1 ` +
        '000 rows (scripts, styles, layout: ' +
        `${(best(way, 100_000, 'work') / best(way, 1_000, 'work')).toFixed(2)})`,
    );
  return lines.join('\n');
}
