import {css, html, nothing, type TemplateResult} from 'lit';
import type {DepositRules} from '../../contract/deposits.js';
import type {Widget} from '../../element/widget.js';
import {needs} from '../../element/styles.js';
import {choiceStyles} from '../../ui/blocks/choice.styles.js';
import {raised} from '../../ui/blocks/day.js';
import {icon} from '../../ui/blocks/icon.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';
import {dateWords} from '../../ui/blocks/when.js';
import type {SenderMessages} from './document-sender.messages.fr.js';
import {actsFor, otherAct, questionsOf, type Answers, type Question, type Subject} from './subject.js';

interface Choice {
  value: string;
  label: unknown;
  text?: string | undefined;
}

/** What is sent, for whom, about which act: a few radios, where nobody said it. Nothing is chosen beforehand. */
export class SubjectChoice {
  answers: Answers = {};
  /** « Continuer » was pressed: what is missing is said. */
  #pressed = false;

  constructor(
    private readonly host: Widget,
    private readonly t: () => SenderMessages,
  ) {}

  clear(): void {
    this.answers = {};
    this.#pressed = false;
  }

  /** Whether all is chosen; otherwise the first missing answer is said and has the focus. */
  check(rules: DepositRules, said: Subject): boolean {
    this.#pressed = true;
    const missing = this.#missing(rules, said);
    if (!missing) return true;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>(`#f-${missing}-0`)?.focus(),
    );
    return false;
  }

  view(rules: DepositRules, said: Subject): readonly TemplateResult[] {
    needs(tickStyles, choiceStyles, questionStyles);
    return questionsOf(rules, said, this.answers).map((question) =>
      this.#questionView(question, this.#choices(question, rules, said)),
    );
  }

  #missing(rules: DepositRules, said: Subject): Question | undefined {
    const {answers} = this;
    return questionsOf(rules, said, answers).find(
      (question) => !this.#choices(question, rules, said).some(({value}) => value === answers[question]),
    );
  }

  #choices(question: Question, rules: DepositRules, said: Subject): Choice[] {
    const {host, answers} = this;
    if (question === 'kind')
      return rules.kinds.flatMap(({id, label, hint, joins}) => (joins ? [] : [{value: id, label, text: hint}]));
    if (question === 'person') return rules.people.map(({id, firstName}) => ({value: id, label: firstName}));
    const acts = actsFor(rules, said.personId ?? answers.person);
    return [
      ...acts.map(({id, label, careDate}) => ({value: id, label, text: dateWords(careDate, host.language)})),
      {value: otherAct, label: this.t().otherAct},
    ];
  }

  #questionView(question: Question, choices: readonly Choice[]): TemplateResult {
    const t = this.t();
    const {answers} = this;
    const isMissing = this.#pressed && !choices.some(({value}) => value === answers[question]);
    const id = `f-${question}`;
    const choose = (value: string) => {
      this.answers = {...answers, [question]: value};
      this.host.requestUpdate();
    };
    return html`<fieldset
      class="field ${isMissing ? 'has-error' : ''}"
      part="field"
      role="radiogroup"
      aria-required="true"
      aria-describedby=${isMissing ? `${id}-error` : nothing}
    >
      <legend class="label" part="label">${t[question]}</legend>
      <div class="choices">
        ${choices.map(
          ({value, label, text}, index) =>
            html`<label class="choice" part="choice"
              ><input
                class="tick"
                type="radio"
                name=${id}
                id="${id}-${index}"
                data-value=${value}
                .checked=${answers[question] === value}
                @change=${() => choose(value)}
              /><span class="choice-label">${label}</span>${
                text ? html`<span class="choice-text">${raised(text)}</span>` : nothing
              }</label
            >`,
        )}
      </div>
      ${
        isMissing
          ? html`<p class="error" part="error" id="${id}-error">
              ${icon('error', true)}<span>${t.missing[question]}</span>
            </p>`
          : nothing
      }
    </fieldset>`;
  }
}

/** As those of a field, which brings much more. */
const questionStyles = css`
  .label {
    margin-block-end: calc(1.5 * var(--_u));
    font-weight: 600;
    line-height: 1.35;
  }
  .error {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(1.5 * var(--_u));
    padding-block-start: calc(1.5 * var(--_u));
    font-weight: 600;
    line-height: 1.4;
    color: var(--_danger);
  }
`;
