// The locator's map with fifty thousand partners of the page's own, processor slowed down four times: what holds the
// page while somebody opens the map, pulls it, zooms and types. Then groups alone, ours beside supercluster.
const SLOWER = 4;
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const PHASES = /** @type {const} */ (['list', 'open', 'pull', 'zoom', 'type']);
const WORDS = {
  list: 'search around Lyon',
  open: 'open the map',
  pull: 'pull it, ten times',
  zoom: 'zoom out six steps and back',
  type: 'type « Marseille »',
};

/** @typedef {{ready: number, france: number, town: number}} Groups */
/**
 * @typedef {{tasks: Record<string, number[]>, work: Record<string, number>, groups: Record<string, Groups>}} Measure
 */

const pause = (/** @type {number} */ milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {import('puppeteer-core').Page} page @returns {Record<typeof PHASES[number], () => Promise<unknown>>} */
function handsOn(page) {
  const shown = (/** @type {string} */ what) => page.waitForFunction(`window.${what}?.()`, {timeout: 120_000});
  return {
    list: async () => {
      await page.evaluate(`document.querySelector('mutuelle-network-locator').place = 'Lyon'`);
      const found = `document.querySelector('mutuelle-network-locator').shadowRoot.querySelector('.shop')`;
      await page.waitForFunction(`${found}?.textContent.includes('Lyon')`, {timeout: 120_000});
    },
    open: async () => {
      await page.evaluate('toggle()');
      await shown('mapShown');
    },
    pull: async () => {
      const {x, y} = /** @type {{x: number, y: number}} */ (await page.evaluate('middle()'));
      for (let round = 0; round < 10; round++) {
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + (round % 2 ? 150 : -150), y + (round % 3 ? 60 : -90), {steps: 20});
        await page.mouse.up();
        await pause(100);
      }
    },
    zoom: async () => {
      for (let step = 0; step < 12; step++) {
        await page.evaluate(`zoom(${step >= 6})`);
        await pause(500);
      }
    },
    type: async () => {
      await page.evaluate(
        `document.querySelector('mutuelle-network-locator').shadowRoot.querySelector('#where').select()`,
      );
      for (const letter of 'Marseille') {
        await page.keyboard.type(letter);
        await pause(400);
      }
    },
  };
}

/** @param {import('./run.mjs').Bench} bench @returns {Promise<Measure>} */
async function measure({browser, origin}) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.setViewport({width: 1100, height: 900});
  await page.evaluateOnNewDocument(
    'window.long = []; new PerformanceObserver((list) => long.push(...list.getEntries().map(({duration}) => ' +
      `duration))).observe({type: 'longtask', buffered: true})`,
  );
  await page.goto(`${origin}bench/map.html`, {waitUntil: 'domcontentloaded'});
  const hands = handsOn(page);
  await page.waitForFunction('window.listed?.()', {timeout: 120_000});
  const groups = /** @type {Record<string, Groups>} */ (await page.evaluate('groups()'));
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
  await session.send('Performance.enable');
  /**
   * Milliseconds of scripts, styles and layout so far; the rest of a task is painting, here without a graphics card.
   */
  const worked = async () =>
    (await session.send('Performance.getMetrics')).metrics
      .filter(({name}) => /^(Script|RecalcStyle|Layout)Duration$/.test(name))
      .reduce((sum, {value}) => sum + value * 1000, 0);
  /** @type {Record<string, number[]>} */
  const tasks = {};
  /** @type {Record<string, number>} */
  const work = {};
  for (const phase of PHASES) {
    await page.evaluate('long.length = 0');
    const before = await worked();
    await hands[phase]();
    await pause(1_000);
    work[phase] = (await worked()) - before;
    tasks[phase] = /** @type {number[]} */ (await page.evaluate('long'));
  }
  await page.close();
  return {tasks, work, groups};
}

/** @param {import('./run.mjs').Bench} bench @returns {Promise<string>} */
export default async function map(bench) {
  /** @type {string[]} */
  const lines = [];
  /** @type {Measure[]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(bench));
  const best = (/** @type {(round: Measure) => number} */ of) => Math.min(...rounds.map(of));
  lines.push(
    `${await bench.browser.version()}, 50 000 partners, ×${SLOWER}, ${ROUNDS} rounds: from the best to the worst one\n`,
  );
  lines.push(
    '| what | longest task, ms | tasks over 50 ms | scripts, styles and layout, all together |\n|---|---|---|---|',
  );
  const range = (/** @type {(round: Measure) => number} */ of, least = 0) => {
    const [low = NaN, high = NaN] = [Math.min, Math.max].map((end) => end(...rounds.map(of)));
    const told = (/** @type {number} */ value) => (value < least ? `under ${least}` : value.toFixed(0));
    return told(low) === told(high) ? told(low) : `${told(low)} to ${told(high)}`;
  };
  for (const phase of PHASES) {
    lines.push(
      `| ${WORDS[phase]} | ${range(({tasks}) => Math.max(0, ...(tasks[phase] ?? [])), 50)} | ` +
        `${range(({tasks}) => tasks[phase]?.length ?? 0)} | ${range(({work}) => work[phase] ?? NaN)} |`,
    );
  }
  lines.push(
    '\nGroups alone, not slowed down, the first time:\n\n| way | ready | groups of France | of a town ' +
      '|\n|---|---|---|---|',
  );
  for (const way of ['ours', 'supercluster']) {
    const [ready, france, town] = /** @type {const} */ (['ready', 'france', 'town']).map((what) =>
      best(({groups}) => groups[way]?.[what] ?? NaN).toFixed(1),
    );
    lines.push(`| ${way} | ${ready} | ${france} | ${town} |`);
  }
  return lines.join('\n');
}
