/** What shows each kind of block. Everything is words and figures: nothing of a lesson is ever read as markup. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {LessonBlock} from '../../contract/coaching.js';
import type {FormController} from '../../element/form.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {textField} from '../../ui/fields/text-field.js';
import {answerOf, figureOf, numberText, readNumber, replyTo} from './answers.js';
import type {LessonMessages} from './lesson.messages.fr.js';

export interface BlockView {
  readonly t: LessonMessages;
  readonly locale: Locale;
  readonly form: FormController<unknown>;
  /** Of the whole lesson. */
  readonly blocks: readonly LessonBlock[];
}

type Shown = (block: LessonBlock, view: BlockView) => TemplateResult | undefined;

const shown: Readonly<Record<string, Shown>> = {
  text: ({text}) => (text ? html`<p>${text}</p>` : undefined),

  list: ({text, items = []}, {form}) =>
    items.length || items.unreadable
      ? html`<div class="stack tight">
          ${text ? html`<p class="strong">${text}</p>` : nothing}
          <ul class="points">
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>
          ${unreadable(form.host.common, items)}
        </div>`
      : undefined,

  tip: ({text}, {t}) => (text ? alert({tone: 'info', title: t.tip, text}) : undefined),

  choice: (block, {form}) => {
    const {id, text, choices = []} = block;
    if (!text || !choices.length) return undefined;
    const field = at(form, id);
    const chosen = answerOf(block, field.value);
    const reply = choices.find((choice) => choice.id === chosen)?.reply;
    return html`<div class="stack tight">
      ${choiceField(field, {
        label: text,
        optional: true,
        errors: {},
        choices: choices.map(({id: value, label}) => ({value, label})),
      })}
      ${unreadable(form.host.common, choices)} ${replyView(reply)}
    </div>`;
  },

  number: (block, {form, t, locale}) => {
    const {id, text, unit = '', replies} = block;
    if (!text) return undefined;
    const field = at(form, id);
    const figure = answerOf(block, field.value) as number | undefined;
    const [min, max] = [block.min, block.max].map((each) => (each === undefined ? '' : numberText(each, locale)));
    const range = t.range(min!, max!, unit);
    return html`<div class="stack tight">
      ${textField(field, {
        label: text,
        hint: range,
        optional: true,
        inputMode: 'decimal',
        sensitive: true,
        figures: true,
        short: true,
        errors: {number: t.numberErrors.number, range: t.numberErrors.range(range)},
        format: (typed) => spelled(typed, locale),
      })}
      ${replyView(figure === undefined ? undefined : replyTo(replies, figure))}
    </div>`;
  },

  result: (block, {form, blocks, t, locale}) => {
    const found = figureOf(block, blocks, form.values);
    if (!found) return undefined;
    needs(cardStyles);
    const {text, unit, replies} = block;
    const isThere = 'figure' in found;
    const figure =
      isThere && unit ? html`<span class="strong figure">${said(found.figure, unit, locale)}</span>` : nothing;
    return html`<div class="well">
      ${text ? html`<p class="strong">${text}</p>` : nothing}
      <p role="status">
        ${figure} <span>${isThere ? (replyTo(replies, found.figure) ?? nothing) : t.pending(found.left)}</span>
      </p>
    </div>`;
  },

  link: ({text, url}, {t}) => {
    const href = safeUrl(url);
    return text && href
      ? html`<p>
          <a class="link" href=${href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
            >${text}<span class="visually-hidden"> ${t.newTab}</span></a
          >
        </p>`
      : undefined;
  },
};

/** Undefined where this page does not know the kind, or what the block holds cannot be shown. */
export function lessonBlock(block: LessonBlock, view: BlockView): TemplateResult | undefined {
  needs(blockStyles);
  return Object.hasOwn(shown, block.kind) ? shown[block.kind]!(block, view) : undefined;
}

const said = (figure: number, unit: string, locale: Locale): TemplateResult =>
  html`<span translate="no">${numberText(figure, locale, 1)}</span> ${unit}`;

/** Said as soon as an answer is there. */
const replyView = (reply: string | undefined): TemplateResult =>
  html`<p class="reply" role="status">${reply ?? nothing}</p>`;

function spelled(typed: string, locale: Locale): string {
  const value = readNumber(typed);
  return value === undefined ? typed : numberText(value, locale);
}

const blockStyles = css`
  .points {
    display: grid;
    gap: calc(1.5 * var(--_u));
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .points > li::marker {
    color: var(--_primary);
  }
  .reply:not(:empty) {
    padding-inline-start: calc(4 * var(--_u));
    border-inline-start: 3px solid var(--_primary);
  }
  .figure {
    display: block;
    font-size: 1.25em;
  }
`;
