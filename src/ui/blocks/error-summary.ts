import {css, html, nothing, type TemplateResult} from 'lit';
import type {FormController} from '../../element/form.js';
import {icon} from './icon.js';
import {needs} from '../../element/styles.js';

/** All that is to correct, above the form; takes the focus after « Suivant », each line leads to its field. */
export function errorSummary(form: FormController<unknown>): TemplateResult | typeof nothing {
  needs(errorSummaryStyles);
  const errors = form.errors;
  if (!errors.length) return nothing;
  const line = (error: {label: string; sentence: string; id?: string}) => {
    const text = error.label ? form.host.common.labelled(error.label, error.sentence) : error.sentence;
    return html`<li>
      ${
        error.id === undefined
          ? text
          : html`<a
              class="link"
              href="#${error.id}"
              @click=${(event: Event) => {
                event.preventDefault();
                form.focusField(error.id!);
              }}
              >${text}</a
            >`
      }
    </li>`;
  };
  return html`<div
    part="summary"
    class="summary"
    role="group"
    aria-labelledby="error-summary"
    tabindex="-1"
    data-summary
  >
    <h3 class="summary-title" id="error-summary">
      ${icon('error')}<span>${form.host.common.summary(errors.length)}</span>
    </h3>
    <ul>
      ${errors.map(line)}
    </ul>
  </div>`;
}

export const errorSummaryStyles = css`
  .summary {
    display: grid;
    gap: calc(2 * var(--_u));
    padding: calc(5 * var(--_u));
    border: 2px solid var(--_danger);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }
  .summary-title {
    display: flex;
    gap: calc(2.5 * var(--_u));
    align-items: center;
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
    color: var(--_danger);
  }
  .summary .link {
    color: var(--_danger);
    font-weight: 600;
    display: inline-block;
    max-inline-size: 100%;
    padding-block: calc(1.25 * var(--_u));
  }
  .summary-title > span {
    min-inline-size: 0;
  }
`;
