import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {button} from './button.js';

export interface QuestionOptions {
  id: string;
  title: unknown;
  /** What happens. */
  text: unknown;
  /** Does it. */
  yes: string;
  onYes: () => void;
  /** Leaves all as it is; Escape does the same. */
  no: string;
  busy: boolean;
  /** Why it could not be done. */
  failure?: unknown;
  onClose: () => void;
}

/** One question above the page, before something that cannot be undone. `openDialog` shows it. */
export function question({id, title, text, yes, no, busy, ...options}: QuestionOptions): TemplateResult {
  needs(questionStyles);
  const shut = ({currentTarget}: Event) => (currentTarget as HTMLElement).closest('dialog')!.close();
  return html`<dialog
    class="dialog"
    part="dialog"
    id=${id}
    aria-labelledby="${id}-title"
    aria-describedby="${id}-text"
    @close=${options.onClose}
  >
    <div class="dialog-content">
      <h3 class="heading" id="${id}-title" tabindex="-1">${title}</h3>
      <p id="${id}-text">${text}</p>
      ${options.failure}
      <div class="row">
        ${button({label: yes, kind: 'danger', busy, onClick: options.onYes})}
        ${button({label: no, kind: 'quiet', onClick: shut})}
      </div>
    </div>
  </dialog>`;
}

const questionStyles = css`
  .dialog {
    inline-size: min(30em, 100% - 2em);
    margin: auto;
    padding: calc(6 * var(--_u));
    color: var(--_text);
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  .dialog::backdrop {
    background: light-dark(#1b28278c, #000000a6);
  }
  .dialog-content {
    display: grid;
    gap: calc(4 * var(--_u));
  }
  .dialog .heading:focus {
    outline: none;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    .dialog {
      border: 2px solid CanvasText;
    }
  }
`;
