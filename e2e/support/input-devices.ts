/** Two ways to work a page, with the same words: with a mouse and a keyboard, and with a keyboard alone. */
import assert from 'node:assert/strict';
import type {Found, Query} from './query.js';
import type {Page} from './journey.js';

export interface InputDevice {
  /** Types into the field with this label. */
  fill(label: string, text: string, within?: Query): Promise<void>;
  /** Chooses in a list. */
  choose(label: string, option: string): Promise<void>;
  /** Chooses one of the radios of a question. */
  pick(question: string | RegExp, answer: string | RegExp): Promise<void>;
  /** Ticks a box. */
  tick(label: string | RegExp): Promise<void>;
  /** Presses a button. */
  press(name: string | RegExp): Promise<void>;
  /** Follows a link. */
  follow(name: string | RegExp, within?: Query): Promise<void>;
}

/** In milliseconds; only a click that is lost takes so long. */
const CLICK_IS_SEEN_WITHIN = 60_000;
/** A click comes with its key, if it comes. */
const KEY_IS_SEEN_WITHIN = 3_000;

export function mouse(page: Page): InputDevice {
  return {
    fill: (label, text, within) => page.fill({label, ...(within && {within})}, text),
    choose: (label, option) => page.choose(label, option),
    async pick(question, answer) {
      const radio: Query = {role: 'radio', name: answer, within: {role: 'radiogroup', name: question}};
      await page.click(radio);
      // a click that is lost is told here, with the page as it was, and not by what is missing ten steps later
      await page.waitFor(async () => (await page.query(radio))[0]?.checked, {
        timeout: CLICK_IS_SEEN_WITHIN,
        message: `a click to choose ${String(question)} ${String(answer)}`,
      });
    },
    tick: (label) => page.click({role: 'checkbox', name: label}),
    press: (name) => page.click({role: 'button', name}),
    follow: (name, within) => page.click({role: 'link', name, ...(within && {within})}),
  };
}

const says = (words: string | RegExp, text: string) =>
  typeof words === 'string'
    ? text.includes(words.replace(/[’]/g, "'").replace(/[\u00a0\u202f]/g, ' '))
    : words.test(text);
const bare = (name: string) => name.replace(/ ?\(facultatif\)$/, '');

interface Pressed {
  clicked: boolean;
  prevented: boolean;
}
const PRESSED = 'e2e-pressed';

/** In the page: what the next key leads to. */
function watchPress(name: string): void {
  const seen: Pressed = {clicked: false, prevented: false};
  (globalThis as unknown as Record<string, Pressed>)[name] = seen;
  addEventListener('click', () => (seen.clicked = true), {capture: true, once: true});
  addEventListener('keydown', (event) => (seen.prevented = event.defaultPrevented), {once: true});
}

/**
 * Presses what has the focus. On a busy machine Firefox, driven, now and then tells the page of a key (down, press, up)
 * and leaves out what it does: where the page has kept nothing from it and no click came, nothing was pressed. The key
 * is pressed once more, and that makes the journey unsteady, for nobody knows yet why.
 */
async function activate(page: Page, key: 'Enter' | 'Space'): Promise<void> {
  if (page.engine !== 'firefox') return page.press(key);
  for (const again of [false, true]) {
    if (again) page.accidents.push(`${key} was not carried out`);
    await page.evaluate(watchPress, PRESSED);
    await page.press(key);
    // a page that was left has no such mark
    const isDone = () =>
      page
        .evaluate((name) => (globalThis as unknown as Record<string, Pressed | undefined>)[name], PRESSED)
        .then((seen) => !seen || seen.clicked || seen.prevented);
    const done = await page
      .waitFor(isDone, {timeout: KEY_IS_SEEN_WITHIN, message: 'a key to press'})
      .catch(() => false);
    if (done) return;
  }
}

/** Tab, Shift+Tab, arrows, space and Enter: nothing is clicked and nothing is focused by a script. */
export function keyboard(page: Page): InputDevice {
  /**
   * The key that leads to it without leaving the page. What follows the last control is the browser's own, and Firefox
   * takes no other key for the page from there on.
   */
  async function way(wanted: (found: Found) => boolean): Promise<string> {
    const stops = await page.query({css: 'a, button, input, select, textarea, summary, [tabindex]'});
    const at = stops.findIndex(({focused}) => focused);
    const isBehind = stops.slice(0, Math.max(at, 0)).some(wanted) && !stops.slice(at).some(wanted);
    return isBehind ? 'Shift+Tab' : 'Tab';
  }

  async function tabTo(wanted: (found: Found) => boolean, what: string): Promise<Found> {
    const seen: string[] = [];
    let key: string | undefined;
    for (let presses = 0; presses < 160; presses++) {
      const found = await page.focused();
      if (found && wanted(found)) return found;
      seen.push(found ? `${found.role} “${found.name}”` : 'nothing');
      await page.press((key ??= await way(wanted)));
    }
    return assert.fail(`${key} never reaches ${what}; it goes ${[...new Set(seen)].slice(-40).join(', ')}`);
  }

  return {
    async fill(label, text) {
      const field = await tabTo(
        ({role, name}) =>
          ['textbox', 'searchbox', 'combobox', 'password'].includes(role) && bare(name) === label.replace(/’/g, "'"),
        `the field “${label}”`,
      );
      if (field.value) {
        await page.press('Control+a');
        await page.press('Backspace');
      }
      await page.type(text);
    },
    async choose(label, option) {
      await tabTo(
        ({role, name}) => role === 'combobox' && bare(name) === label.replace(/’/g, "'"),
        `the list “${label}”`,
      );
      await page.choose(label, option);
    },
    async pick(question, answer) {
      // the radios of the question, whichever of them Tab stops at
      const radios = await page.query({role: 'radio', within: {role: 'radiogroup', name: question}});
      const names = radios.map(({name}) => name);
      const wanted = names.findIndex((name) => says(answer, name));
      assert.ok(wanted >= 0, `${String(question)} has no answer ${String(answer)}; it has ${names.join(', ')}`);
      const first = await tabTo(
        ({role, name}) => role === 'radio' && names.includes(name),
        `the question ${String(question)}`,
      );
      for (let at = names.indexOf(first.name), moves = 0; at !== wanted && moves < names.length; moves++) {
        await page.press(at < wanted ? 'ArrowDown' : 'ArrowUp');
        at = names.indexOf((await page.focused())?.name ?? '');
      }
      if (!(await page.focused())?.checked) await page.press('Space');
      assert.equal((await page.focused())?.checked, true, `${String(question)} ${String(answer)}`);
    },
    async tick(label) {
      await tabTo(({role, name}) => role === 'checkbox' && says(label, name), `the box ${String(label)}`);
      await activate(page, 'Space');
    },
    async press(name) {
      await tabTo(({role, name: found}) => role === 'button' && says(name, found), `the button ${String(name)}`);
      await activate(page, 'Enter');
    },
    async follow(name) {
      await tabTo(({role, name: found}) => role === 'link' && says(name, found), `the link ${String(name)}`);
      await activate(page, 'Enter');
    },
  };
}
