/** What is asked of a page, and what it tells: plain data, so that it may travel to a browser and back. */

/**
 * Answers by the label the member reads: text; the words of the choice in a list or among radios; true or false for a
 * box; the words of the boxes to tick in a group of them. Answers inside of an object belong to the part of the page
 * with that title: `{'Pour payer vos cotisations': {IBAN: '…'}}`.
 */
export interface Answers {
  readonly [label: string]: string | boolean | readonly string[] | Answers;
}

/**
 * Where a widget stands:
 * - `absent`: no such element in the page; `undefined`: it is there, its code is not; `hidden`: it shows nothing;
 * - `unconfigured`: it has no backend; `loading`: nothing to act on yet;
 * - `signedOut`: the way to sign in stands in its place, also where a session ended;
 * - `failed`: it could not be read, and offers to try again;
 * - `busy`: something is on its way; `ready`: it waits for the member.
 */
export type WidgetState =
  | 'absent'
  | 'undefined'
  | 'hidden'
  | 'unconfigured'
  | 'loading'
  | 'signedOut'
  | 'failed'
  | 'busy'
  | 'ready';

/** A question of the page, as it is read now. */
export interface ShownField {
  label: string;
  kind: 'text' | 'list' | 'choice' | 'box' | 'file';
  /** Of a list or a choice, the words of what is chosen; empty where nothing is. */
  value: string | boolean;
  /** Of a list or a choice. */
  options?: string[];
  hint?: string;
  /** What is wrong with the answer. */
  error?: string;
}

/** What a member is told above or under the page: a failure, a success, news. */
export interface ShownMessage {
  tone: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  text: string;
}

/** What a widget shows now. Spaces of all kinds are ordinary ones. */
export interface ShownWidget {
  state: WidgetState;
  language: 'fr' | 'en';
  title: string;
  /** All that is to be read. */
  text: string;
  fields: ShownField[];
  /** Lines of the summary of answers to correct. */
  summary: string[];
  messages: ShownMessage[];
  /** Names of what can be pressed: buttons, links, folds. */
  buttons: string[];
}

/** What to wait for: all of it must hold. Words are found anywhere in what is shown; an apostrophe may be straight. */
export interface Expected {
  state?: WidgetState;
  title?: string;
  text?: string;
  /** Words that are not, or no longer, shown. */
  gone?: string;
  /** Words of an error at a field, or in the summary. */
  error?: string;
  /** Words of a message. */
  message?: string;
  /** Something to press with this name. */
  button?: string;
}

/** An event of a widget. */
export interface HeardEvent<Detail = unknown> {
  type: string;
  detail: Detail;
}

/** Where the widget is. */
export interface Whereabouts {
  /** A tag, or any CSS selector of the element; it is looked for in open shadow roots too. */
  selector: string;
  /** The how-manieth of those that match, from 0. */
  nth: number;
  /** Milliseconds that something may be waited for: only what fails lasts that long. */
  timeout: number;
  /** Where it is looked for, where that is not the page of the function: another document, a closed shadow root. */
  root?: Document | ShadowRoot | Element;
}

export type Act =
  | {act: 'look'}
  | {act: 'wait'; expected: Expected}
  | {act: 'fill'; answers: Answers}
  /** Without a name: what sends the form. `settle`: waits until nothing is on its way any more. */
  | {act: 'press'; name?: string | undefined; within?: string | undefined; settle: boolean}
  | {act: 'listen'; types: readonly string[]}
  | {act: 'event'; type: string};

export type Asked = Whereabouts & Act;
