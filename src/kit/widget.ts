import signInEn from '../shell/access/sign-in.messages.en.js';
import signInFr from '../shell/access/sign-in.messages.fr.js';
import type {WidgetEvent} from '../element/widget.js';
import type {Act, Answers, Asked, Expected, HeardEvent, ShownWidget, Whereabouts} from './asked.js';
import {onPage} from './on-page.js';

/** A page of Playwright or Puppeteer, or a frame of theirs. */
export interface EvaluatingPage {
  evaluate(run: (asked: any) => any, asked: any): Promise<any>;
}

/** A browser of WebdriverIO. */
export interface ExecutingBrowser {
  execute(run: (asked: any) => any, asked: any): Promise<any>;
}

/**
 * Where widgets are looked for: a document (in a browser runner; of the page under test, in Cypress), a closed shadow
 * root, a part of the page; or a page of a tool that drives the browser from outside.
 */
export type Where = Document | ShadowRoot | Element | EvaluatingPage | ExecutingBrowser;

export interface FindOptions {
  /** The how-manieth of those that match, from 0. */
  nth?: number;
  /** Milliseconds that something may be waited for, 20 000 by default: only what fails lasts that long. */
  timeout?: number;
}

export interface PressOptions {
  /** The part of the page with this title. */
  within?: string;
  /** False: does not wait until nothing is on its way any more, so that the wait itself can be looked at. */
  settle?: boolean;
}

type DetailOf<Type extends string> = Type extends keyof HTMLElementEventMap
  ? HTMLElementEventMap[Type] extends CustomEvent<infer Detail>
    ? Detail
    : unknown
  : unknown;

/**
 * A widget of a page, worked as a member does: by the words that are read. The widget need not be there yet; all that
 * acts waits until it can. What fails says what the page showed instead.
 */
export class TestedWidget {
  readonly #where: Where;
  readonly #at: Whereabouts;

  constructor(selector: string, where: Where, {nth = 0, timeout = 20_000}: FindOptions = {}) {
    this.#where = where;
    this.#at = {selector, nth, timeout};
  }

  /** What it shows now. */
  look(): Promise<ShownWidget> {
    return this.#ask({act: 'look'});
  }

  /** Waits until all of this holds, and gives what is shown then. */
  waitFor(expected: Expected): Promise<ShownWidget> {
    return this.#ask({act: 'wait', expected});
  }

  /** Gives answers, in their order; a field that comes because of an answer may be next. */
  async fill(answers: Answers): Promise<void> {
    await this.#ask({act: 'fill', answers});
  }

  /** Presses the button, link or fold with this name, then waits until nothing is on its way any more. */
  async press(name: string, {within, settle = true}: PressOptions = {}): Promise<void> {
    await this.#ask({act: 'press', name, within, settle});
  }

  /** Gives these answers, then presses what sends the form: « Suivant », « Enregistrer », « Se connecter ». */
  async submit(answers: Answers = {}, {within, settle = true}: PressOptions = {}): Promise<void> {
    await this.fill(answers);
    await this.#ask({act: 'press', within, settle});
  }

  /** What is wrong at the field with this label, if anything is. */
  async errorOf(label: string): Promise<string | undefined> {
    const {fields} = await this.look();
    const field = fields.find((each) => each.label === label) ?? fields.find((each) => each.label.startsWith(label));
    if (!field) throw new Error(`no field « ${label} » among ${fields.map((each) => each.label).join(' | ')}`);
    return field.error;
  }

  /** Signs somebody in, where the way to do so stands in the place of the widget. */
  async signIn({email, password}: {email: string; password: string}): Promise<void> {
    const {language} = await this.look();
    const words = language === 'en' ? signInEn : signInFr;
    await this.submit({[words.email]: email, [words.password]: password});
  }

  /** From now on, hears these events of the page: call it before what sets them off. */
  async listen(...types: (WidgetEvent | (string & {}))[]): Promise<void> {
    await this.#ask({act: 'listen', types});
  }

  /** Waits for an event of this widget, each time for the next one. It is heard from the first `listen` on. */
  event<Type extends WidgetEvent | (string & {})>(type: Type): Promise<HeardEvent<DetailOf<Type>>> {
    return this.#ask({act: 'event', type});
  }

  #ask<Answer>(act: Act): Promise<Answer> {
    const where = this.#where;
    const asked: Asked = {...this.#at, ...act};
    if ('evaluate' in where && !('nodeType' in where)) return where.evaluate(onPage, asked);
    if ('execute' in where) return where.execute(onPage, asked);
    return onPage({...asked, root: where as Document}) as Promise<Answer>;
  }
}

/**
 * Finds a widget by its tag, or by any CSS selector; in the page of the test where nothing else is said. It is looked
 * for anew each time that something is asked of it.
 */
export function findWidget(
  selector: keyof HTMLElementTagNameMap | (string & {}),
  where: Where = document,
  options?: FindOptions,
): TestedWidget {
  return new TestedWidget(selector, where, options);
}
