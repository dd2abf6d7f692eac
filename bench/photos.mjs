// Thirty photos of twelve million pixels, asked for at once: ours in a worker, ours in the page, and a plain page.
import {readFileSync} from 'node:fs';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const WAYS = /** @type {const} */ ({
  worker: 'ours, in a worker',
  page: 'ours, in the page',
  plain: 'all at once, on whole canvases',
});

/** Megabytes that a process holds. @param {number} id */
const held = (id) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? NaN) / 1024;

/**
 * What all processes that run pages hold: one page is open at a time.
 * @param {import('puppeteer-core').CDPSession} session
 */
async function heldByPages(session) {
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, {type, id}) => sum + (type === 'renderer' ? held(id) : 0), 0);
}

/** @param {import('./run.mjs').Bench} bench @param {keyof typeof WAYS} way */
async function measure({browser, origin}, way) {
  const session = await browser.target().createCDPSession();
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(way, String(error)));
  await page.goto(`${origin}bench/photos.html`);
  await page.waitForFunction('window.ready');
  await page.evaluate('ready()');
  const rest = /** @type {number} */ (await page.evaluate('rest()'));
  const before = await heldByPages(session);
  let most = before;
  const timer = setInterval(() => void heldByPages(session).then((now) => (most = Math.max(most, now))), 50);
  const {frame, each, made} = /** @type {{frame: number, each: number, made: number}} */ (
    await page.evaluate(`measure('${way}')`)
  );
  clearInterval(timer);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const after = await heldByPages(session);
  await page.close();
  return {frame, rest, each, made, before, most, after};
}

/** @param {import('./run.mjs').Bench} bench @returns {Promise<string>} */
export default async function photos(bench) {
  const lines = [`${await bench.browser.version()}, 30 photos of 4032 × 3024 pixels, ${ROUNDS} rounds: the best one\n`];
  lines.push(
    '| way | ready | longest frame, × at rest | most memory, × before | three seconds after, × before | each, ms |',
    '|---|---|---|---|---|---|',
  );
  for (const way of /** @type {(keyof typeof WAYS)[]} */ (Object.keys(WAYS))) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(bench, way));
    const best = (/** @type {(one: typeof rounds[number]) => number} */ of, digits = 2) =>
      Math.min(...rounds.map(of)).toFixed(digits);
    lines.push(
      `| ${WAYS[way]} | ${best(({made}) => made, 0)} of 30 | ${best(({frame, rest}) => frame / rest)} ` +
        `| ${best(({most, before}) => most / before)} | ${best(({after, before}) => after / before)} ` +
        `| ${best(({each}) => each, 0)} |`,
    );
  }
  return lines.join('\n');
}
