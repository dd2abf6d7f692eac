import {css, html, type TemplateResult} from 'lit';
import type {Widget} from '../../element/widget.js';
import {button} from './button.js';
import {needs} from '../../element/styles.js';

export interface DialogOptions {
  id: string;
  title: unknown;
  body: unknown;
  /** The way out at the top, « Fermer »; Escape and a press beside the dialog do the same. */
  closeLabel: string;
  onClose: () => void;
}

/** A window above the page, for one thing. Rendered while it is open; `openDialog` shows it. */
export function dialog({id, title, body, closeLabel, onClose}: DialogOptions): TemplateResult {
  needs(dialogStyles);
  const shut = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')!.close();
  const beside = (event: Event) => {
    if (event.target === event.currentTarget) shut(event);
  };
  return html`<dialog
    class="dialog"
    part="dialog"
    id=${id}
    aria-labelledby="${id}-title"
    @close=${onClose}
    @click=${beside}
  >
    <div class="dialog-page">
      <div class="dialog-head">
        <h3 class="heading" id="${id}-title" tabindex="-1">${title}</h3>
        ${button({label: closeLabel, small: true, onClick: shut})}
      </div>
      ${body}
    </div>
  </dialog>`;
}

/** Shows a dialog that has just been rendered; its heading takes the focus, which the browser gives back at the end. */
export async function openDialog(host: Widget, id: string): Promise<void> {
  await host.updateComplete;
  const found = (host.renderRoot as ShadowRoot).getElementById(id) as HTMLDialogElement | null;
  if (!found || found.open) return;
  found.showModal();
  found.querySelector<HTMLElement>('.heading')?.focus();
}

export const dialogStyles = css`
  .dialog {
    inline-size: min(46em, 100%);
    max-inline-size: none;
    max-block-size: calc(100% - 1em);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    box-shadow: var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
    container: dialog / inline-size;
  }
  .dialog::backdrop {
    background: #0009;
  }
  .dialog-page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    padding: 0 calc(4 * var(--_u)) calc(6 * var(--_u));
  }
  .dialog-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_u)) calc(4 * var(--_u));
    align-items: center;
    justify-content: space-between;
    padding-block: calc(3 * var(--_u));
    background: var(--_surface);
  }
  .dialog-head > .heading:focus {
    outline: none;
    box-shadow: none;
  }
  @container dialog (min-width: 34em) {
    .dialog-page {
      padding-inline: calc(7 * var(--_u));
    }
  }
  @media (forced-colors: active) {
    .dialog {
      border: 2px solid CanvasText;
    }
  }
`;
