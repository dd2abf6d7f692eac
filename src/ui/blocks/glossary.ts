import {css, html, nothing, type TemplateResult} from 'lit';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {Widget} from '../../element/widget.js';
import {cardStyles} from './card.js';
import fr, {type GlossaryMessages, type GlossaryWord} from './glossary.messages.fr.js';
import {icon} from './icon.js';

/** Where a word is met in what the insurer wrote, in either language; the others are of every table. */
const metIn: Partial<Record<GlossaryWord, RegExp>> = {
  base: /\bBR\b/,
  actualCost: /frais réels|actual cost/i,
  optam: /OPTAM/i,
  fullHealth: /100\s%\s*Santé/i,
  classes: /\bclasse?\b/i,
  times: /\d\s×\s/,
};

export function glossaryMessages(host: Widget): Messages<GlossaryMessages> {
  return new Messages(host, 'glossary', fr, {en: () => import('./glossary.messages.en.js')});
}

/** « Les mots du tableau »: what the words met in the texts mean, folded beside the table where one chooses. */
export function glossaryView(
  {title, words}: GlossaryMessages,
  texts: readonly (string | undefined)[],
): TemplateResult | typeof nothing {
  const known = Object.keys(words) as GlossaryWord[];
  const met = known.filter((word) => !metIn[word] || texts.some((text) => metIn[word]!.test(text ?? '')));
  if (!texts.length) return nothing;
  needs(cardStyles, glossaryStyles);
  return html`<details class="fold glossary">
    <summary>${icon('info', true)}<span>${title}</span>${icon('chevron', true)}</summary>
    <dl class="measure">
      ${met.map(
        (word) =>
          html`<div>
            <dt class="strong">${words[word][0]}</dt>
            <dd>${words[word][1]}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

const glossaryStyles = css`
  .glossary dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding-block: calc(2 * var(--_u)) calc(4 * var(--_u));
    line-height: 1.45;
  }
  .glossary dd {
    margin: 0;
    text-wrap: pretty;
  }
`;
