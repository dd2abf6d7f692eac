import {css, html, nothing, type TemplateResult} from 'lit';
import {todayIn} from '../../domain/stored-date.js';
import {clock, dayAndMonth} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {button} from './button.js';
import {icon} from './icon.js';
import type {UpdatedMessages} from './updated.messages.fr.js';

interface UpdatedView {
  t: UpdatedMessages;
  locale: Locale;
  /** In milliseconds. */
  updatedAt: number;
  paused: boolean;
  busy: boolean;
  refresh: () => void;
  /** Of the button. */
  id?: string;
}

/** How up to date what is shown is, and how to have it read anew. */
export function updatedView({t, locale, updatedAt, paused, busy, refresh, id}: UpdatedView): TemplateResult {
  needs(updatedStyles);
  const at = new Date(updatedAt);
  const time = clock(at.toISOString(), locale);
  const today = at.toDateString() === new Date().toDateString();
  const sentence = today ? t.updated(time) : t.updatedOn(dayAndMonth(todayIn(undefined, at), locale), time);
  return html`<p class="updated muted row">
      <span>${sentence}</span>
      ${button({label: t.refresh, kind: 'quiet', small: true, icon: 'refresh', busy, id, onClick: refresh})}
    </p>
    ${paused ? pausedView(t) : nothing}`;
}

function pausedView(t: UpdatedMessages): TemplateResult {
  return html`<p class="muted row" role="status">${icon('offline', true)}<span>${t.paused}</span></p>`;
}

const updatedStyles = css`
  .updated {
    gap: 0 calc(4 * var(--_u));
    min-block-size: 2.75em;
  }
  @media print {
    .updated button {
      display: none;
    }
  }
`;
