import {css, html, nothing, type TemplateResult} from 'lit';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {icon} from '../../ui/blocks/icon.js';
export {WakeLock} from '../../element/wake-lock.js';
import {codeView, fiveView, nameOf, phoneText, type CardFace} from './card.front.js';

export interface CounterView extends CardFace {
  readonly awake: boolean;
  readonly closed: () => void;
}

/** The card for the counter: all of the screen, black on white whatever the theme, nothing to press by mistake. */
export function counterView(view: CounterView): TemplateResult {
  const {card, standing, drawing, t, insurer, closed} = view;
  const valid = standing === 'valid';
  const close = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')!.close();
  return html`<dialog class="counter" aria-labelledby="counter-title" @close=${closed}>
    <div class="counter-frame">
      <header class="counter-head">
        <h2 class="subheading" id="counter-title">${t.counter.title(insurer)}</h2>
        ${button({
          label: html`<span class="visually-hidden">${t.counter.close}</span>`,
          icon: drawings.close,
          onClick: close,
        })}
      </header>
      <div class="counter-main">
        ${
          !valid
            ? html`<p class="stamp">${t.statuses[standing].stamp}</p>`
            : drawing
              ? codeView(drawing, t.code, true)
              : nothing
        }
        <div class="counter-text">
          <p class="counter-name" data-sentry-mask data-dd-privacy="mask" data-private>${nameOf(card.holder)}</p>
          ${valid ? html`<p class="counter-ok">${icon('check')}${t.counter.today}</p>` : nothing}
          ${fiveView(view, 'five-big')}
        </div>
      </div>
      ${footView(view)}
    </div>
  </dialog>`;
}

/** How the code reads best, and whom the professional may call. */
function footView({card, standing, drawing, t, awake}: CounterView): TemplateResult {
  const phone = card.phones.find(({kind}) => kind === 'professionals');
  return html`<footer class="counter-foot">
    ${
      standing === 'valid' && drawing
        ? html`<p>
            ${icon(drawings.sun, true)}<span>${t.counter.brightness}${awake ? ` ${t.counter.awake}` : nothing}</span>
          </p>`
        : nothing
    }
    ${
      phone
        ? html`<p class="num">
            ${icon('phone', true)}<span>${t.phones['professionals']} : <strong>${phoneText(phone)}</strong></span>
          </p>`
        : nothing
    }
  </footer>`;
}

/** The measures of the window are right here: a dialog is in front of the page, not in it. */
export const counterStyles = css`
  .counter {
    color-scheme: light;
    --_surface: #fff;
    --_text: #000;
    --_muted: #3a3a3a;
    --_success: #1f6839;
    --_primary: #0f5c55;
    --_primary-soft: #e6f5f2;
    --_border: #dcd7cb;
    --_focus: #1d3fa8;
    container: counter / inline-size;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: auto;
    color: #000;
    background: #fff;
  }
  .counter-frame {
    display: grid;
    grid-template-rows: auto 1fr auto;
    min-block-size: 100%;
    padding: calc(4 * var(--_u));
    gap: calc(4 * var(--_u));
  }
  .counter-head {
    display: flex;
    gap: calc(4 * var(--_u));
    align-items: center;
    justify-content: space-between;
  }
  .counter-head .button {
    padding-inline: calc(2.5 * var(--_u));
    gap: 0;
  }
  .counter-main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_u));
    align-content: center;
    justify-items: center;
  }
  .counter-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: calc(3 * var(--_u));
    inline-size: 100%;
    max-inline-size: 30em;
  }
  .counter-name {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }
  .counter-ok {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: center;
    font-size: 1.125em;
    font-weight: 700;
    color: var(--_success);
  }
  .counter-foot {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_u)) calc(8 * var(--_u));
    font-size: 0.9375em;
    padding-block-start: calc(3 * var(--_u));
    border-block-start: 1px solid var(--_border);
  }
  .counter-foot p {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: center;
    white-space: normal;
  }
  .five-big {
    font-size: 1.1875em;
    gap: calc(3 * var(--_u)) calc(6 * var(--_u));
  }
  .matrix-big {
    inline-size: min(19em, 100%);
    border: 0;
    padding: 1.5em;
  }
  .matrix-big.matrix-long {
    inline-size: 100%;
    max-inline-size: 32em;
    padding-inline: 0;
  }
  .matrix-big .matrix-svg {
    inline-size: 100%;
  }
  @container counter (min-width: 46em) {
    .counter-frame {
      padding: calc(10 * var(--_u));
    }
    .counter-main {
      grid-template-columns: auto minmax(0, 1fr);
      gap: calc(16 * var(--_u));
      justify-content: center;
    }
    .counter-main:has(.matrix-long) {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(6 * var(--_u));
    }
    .matrix-big {
      inline-size: 24em;
    }
  }
`;
