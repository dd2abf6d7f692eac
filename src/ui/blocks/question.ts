import {html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {button} from './button.js';
import {questionStyles} from './question.styles.js';

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
