// One page of the lab in a browser: what is expected of it comes true, or it is told why not.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Aim, Look, Verdict, WidgetLook} from '../../demo/lab/host.js';
import {INVITED, ROOT} from '../../demo/lab/lab.js';
import type {Expected, LabPage} from '../../demo/lab/page.js';
import {journey, type Page} from '../support/journey.js';

/** What is pressed in each element, and what must then be read, by language. */
const presses = {
  wizard: {
    tag: 'mutuelle-enrolment-wizard',
    fr: {ready: /Commencer mon adhésion/, press: '^ ?Commencer mon adhésion', answer: /Mon compte/},
    en: {ready: /Start my enrolment/, press: '^ ?Start my enrolment', answer: /My account/},
  },
  locator: {
    tag: 'mutuelle-network-locator',
    fr: {
      ready: /[1-9]\d* opticiens?.* à moins de \d+ km/,
      press: 'Un dentiste',
      answer: /[1-9]\d* dentistes?.* à moins de/,
    },
    en: {ready: /[1-9]\d* opticians?.* within \d+ km/, press: 'A dentist', answer: /[1-9]\d* dentists?.* within/},
  },
} as const;
type Part = keyof typeof presses;
const parts = Object.keys(presses) as Part[];

/** A sentence for the member: whom to call, or what to do. */
const SENTENCE = /appel|téléphon|\b0\d( \d\d){4}|votre mutuelle|call /i;

class Trial {
  readonly #page: Page;
  #about: LabPage;

  constructor(page: Page, about: LabPage) {
    this.#page = page;
    this.#about = about;
  }

  expected(part: Part): Expected {
    return (part === 'locator' ? this.#about.locator : undefined) ?? this.#about.expected;
  }

  async open(origin: string): Promise<void> {
    const {id, api, size, media, medium, cause} = this.#about;
    if (size) await this.#page.resize(size);
    if (media || medium) await this.#page.emulate(media ?? {}, medium);
    await this.#page.goto(`${origin}${ROOT}${id}/${api ? INVITED : ''}`);
    // an engine without Trusted Types enforces none
    const isFree = cause === 'trusted-types' && !(await this.#page.evaluate(() => 'trustedTypes' in globalThis));
    if (isFree) this.#about = {...this.#about, expected: 'works', console: []};
  }

  async look(): Promise<Look> {
    if (this.#about.hurried) await this.#page.evaluate(() => void dispatchEvent(new Event('online')));
    return JSON.parse(await this.#page.evaluate(() => lab.ask('look'))) as Look;
  }

  /** It can be read, and the host is as it was. */
  async judge(part: Part, when: string): Promise<void> {
    const {tag} = presses[part];
    const {harm, trouble} = JSON.parse(await this.#page.evaluate((name) => lab.ask('judge', name), tag)) as Verdict;
    assert.equal(trouble, '', `the ${part} ${when}`);
    assert.equal(harm, '', `the host, when the ${part} is there ${when}`);
  }

  /** Until the element says what is looked for. */
  async until(part: Part, message: string, holds: (seen: WidgetLook, all: Look) => boolean): Promise<Look> {
    let last: WidgetLook | undefined;
    return this.#page
      .waitFor(
        async () => {
          const all = await this.look();
          last = all[part];
          return holds(last, all) && all;
        },
        {message: `the ${part} ${message}`},
      )
      .catch((error: unknown) => {
        throw new Error(`${String(error)}\nthe ${part} as it was last: ${JSON.stringify(last)}`, {cause: error});
      });
  }

  async press(part: Part): Promise<void> {
    const {tag} = presses[part];
    const {press} = this.#words(part);
    let before: Aim | undefined;
    const {x, y} = await this.#page.waitFor(
      async () => {
        const now = JSON.parse(
          await this.#page.evaluate((name, words) => lab.ask('aim', name, words), tag, press),
        ) as Aim;
        if (now.problem) throw new Error(now.problem);
        const still = before?.x === now.x && before.y === now.y;
        before = now;
        return still && now;
      },
      {message: `a place to press “${press}”`},
    );
    await this.#page.clickAt(x, y);
  }

  #words(part: Part) {
    return presses[part][this.#about.language ?? 'fr'];
  }

  async works(part: Part): Promise<void> {
    const {ready, answer} = this.#words(part);
    await this.until(part, 'to reach its first control', (seen) => ready.test(seen.text));
    await this.judge(part, 'at first');
    if (this.#about.medium === 'print') return;
    await this.press(part);
    const read = part === 'wizard' ? 'headings' : 'text';
    const after = await this.until(part, 'to answer to a press', (seen) => answer.test(seen[read]));
    await this.judge(part, 'after a press');
    if (part === 'wizard')
      assert.ok(!/dans votre entreprise|de votre entreprise/.test(after.wizard.headings), 'the title before is gone');
  }

  /** Whom to call, in its place; where a first control comes before the trouble, after a press on it. */
  async says(part: Part): Promise<void> {
    const {ready, answer} = this.#words(part);
    const {sentenceSays = SENTENCE} = this.#about;
    // on a page that works otherwise the phone stands everywhere: there it counts in an alert only
    const isSaid = ({text, alert}: WidgetLook) =>
      sentenceSays.test(alert) || (!ready.test(text) && !answer.test(text) && sentenceSays.test(text));
    const seen = await this.until(part, 'to say what the member can do', (one) => ready.test(one.text) || isSaid(one));
    if (ready.test(seen[part].text)) {
      await this.press(part);
      await this.until(part, 'to say what the member can do, after a press', isSaid);
    }
    await this.judge(part, 'as it says so');
  }

  async waits(part: Part): Promise<void> {
    await this.until(part, 'to be drawn and say so', (seen, {lines}) => seen.state !== 'absent' && lines !== '');
  }

  /** The doctor names the cause, and sees nothing else. */
  async judgeDoctor(): Promise<void> {
    const source = await readFile(DOCTOR, 'utf8');
    // written out by hand: a page of the lab may have replaced what JSON is made with
    const told = await this.#page.run<string>(
      `(async () => { ${source}; let told = '';
        for (const {cause, seen} of (await mutuelleDoctor.diagnose()).findings) told += cause + '\\t' + seen + '\\n';
        return told; })()`,
    );
    const findings = told
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t'))
      .map(([name = '', seen = '']) => ({cause: name, seen}));
    const {cause} = this.#about;
    const others = findings.filter((one) => one.cause !== MADE_UP || cause === MADE_UP);
    assert.deepEqual(
      others.map((one) => one.cause),
      cause ? [cause] : [],
      `what the doctor says: ${others.map(({seen}) => seen).join(' | ')}`,
    );
  }

  /** What the console must say, and must not. */
  judgeLines(lines: readonly string[]): void {
    const {console: wanted = []} = this.#about;
    const unexpected = lines.filter((line) => !wanted.some((pattern) => pattern.test(line)));
    assert.deepEqual(unexpected, [], 'lines of the console that nobody expects');
    const own = lines.filter((line) => /^(warn|error) /.test(line));
    assert.deepEqual(own, [...new Set(own)], 'each line is said once');
    const silent = wanted.filter((pattern) => !lines.some((line) => pattern.test(line)));
    assert.deepEqual(silent.map(String), [], `lines of the console that do not come; it says: ${lines.join(' | ')}`);
  }
}

const DOCTOR = resolve('cdn', 'doctor.js');
/** Nearly all pages of the lab play with made-up data, and the doctor says so each time. */
const MADE_UP = 'sandbox-in-production';

const row = (id: string, expected: string, wizard: string, locator: string, lines: string) =>
  [id.padEnd(20), expected.padEnd(9), wizard.padEnd(10), locator.padEnd(10), lines].join(' ');
console.log(`    ${row('page', 'expected', 'wizard', 'locator', 'lines of the console')}`);

/** A journey for each; its note is a row of the table. */
export function tryPages(pages: readonly LabPage[]): void {
  for (const about of pages)
    journey(
      `lab: ${about.id}: ${about.title}`,
      async ({engine, page, server, note}) => {
        const trial = new Trial(page, about);
        const found: Record<Part, string> = {wizard: 'not tried', locator: 'not tried'};
        let lines: string[] = [];
        try {
          await trial.open(server.origin);
          for (const part of parts) {
            found[part] = 'fails';
            await trial[trial.expected(part)](part);
            found[part] = trial.expected(part);
          }
          const {lines: said} = await trial.look();
          lines = said ? said.split('\n') : [];
          trial.judgeLines(lines);
          if (engine === 'chromium') await trial.judgeDoctor();
        } finally {
          note(row(about.id, about.expected, found.wizard, found.locator, String(lines.length)));
          // the browser's own reports were looked at above, and some go on as long as the page is open
          await page.goto('about:blank');
          await page.violations();
        }
      },
      {limit: 120_000},
    );
}
