import {css, html, type TemplateResult} from 'lit';
import type {FrequentQuestion} from '../../contract/help.js';
import {needs} from '../../element/styles.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';

export interface QuestionsView {
  /** Ids of those whose answers are open. */
  opened: ReadonlySet<string>;
  toggled: (id: string, isOpen: boolean) => void;
  /** Under the answer: the page that does it, and whether it helped. */
  after: (question: FrequentQuestion) => unknown;
}

/** Questions as folds. */
export function questionList(questions: readonly FrequentQuestion[], view: QuestionsView): TemplateResult {
  needs(cardStyles, questionStyles);
  const {opened, toggled, after} = view;
  const each = (asked: FrequentQuestion) =>
    html`<details
      class="fold faq"
      part="question"
      id="q-${asked.id}"
      ?open=${opened.has(asked.id)}
      @toggle=${({target}: Event) => toggled(asked.id, (target as HTMLDetailsElement).open)}
    >
      <summary><span>${asked.question}</span>${icon('chevron', true)}</summary>
      <div class="faq-body">${asked.answer.map((paragraph) => html`<p>${paragraph}</p>`)}${after(asked)}</div>
    </details>`;
  return html`<div>${questions.map(each)}</div>`;
}

const questionStyles = css`
  .faq {
    border-block-end: 1px solid var(--_border);
  }
  .fold.faq > summary {
    justify-content: space-between;
    padding-block: calc(1.5 * var(--_u));
    color: var(--_text);
    text-decoration: none;
  }
  .fold.faq > summary:hover {
    text-decoration: underline;
  }
  .faq > summary > .icon {
    color: var(--_primary);
  }
  .faq-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: calc(3 * var(--_u));
    padding-block: 0 calc(5 * var(--_u));
  }
`;
