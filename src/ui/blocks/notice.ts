import {css, html, nothing, type TemplateResult} from 'lit';
import type {Notification} from '../../contract/notifications.js';
import {daysLater, todayIn} from '../../domain/stored-date.js';
import {clock} from '../../element/clock.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {raised} from './day.js';
import type {NoticeMessages} from './notice.messages.fr.js';
import {whenWords} from './when.js';

/**
 * One thing the member is told of, in a list: its words, or the way that has them, and whether it is new. A press
 * anywhere on it is one on that way. `act`: what else can be done with it.
 */
export function notice(
  {id, read, at}: Pick<Notification, 'id' | 'read' | 'at'>,
  words: unknown,
  t: NoticeMessages,
  locale: Locale,
  act: unknown = nothing,
): TemplateResult {
  needs(noticeStyles);
  return html`<li class="notice ${read ? '' : 'new'}" part="notice" id=${noticeId(id)} tabindex="-1">
    <span class=${read ? '' : 'notice-dot'} aria-hidden="true"></span>
    <div class="notice-words">${words}</div>
    <p class="notice-when small muted">
      ${read ? nothing : html`<span class="notice-new">${t.unread}</span>, `}<span translate="no"
        >${raised(momentOf(at, locale, t))}</span
      >
    </p>
    ${act === nothing ? nothing : html`<div class="notice-act">${act}</div>`}
  </li>`;
}

/** The id of the line. */
export const noticeId = (id: string): string => `notice-${id}`;

/** « hier à 9:12 », or as everywhere. */
function momentOf(at: string, locale: Locale, {today, yesterday}: NoticeMessages): string {
  const wasYesterday = todayIn('Europe/Paris', new Date(at)) === daysLater(todayIn(), -1);
  return wasYesterday ? yesterday(clock(at, locale)) : whenWords(at, locale, today);
}

const noticeStyles = css`
  .notice {
    position: relative;
    display: grid;
    grid-template-columns: 0.75em minmax(0, 1fr);
    gap: 0 calc(3 * var(--_u));
    min-block-size: 2.75em;
    padding-block: calc(3 * var(--_u));
    border-block-end: 1px solid var(--_border);
    line-height: 1.45;
  }
  .notice:first-child {
    padding-block-start: 0;
  }
  .notice:last-child {
    border-block-end: 0;
  }
  .notice-dot {
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-block-start: 0.4em;
    border-radius: 50%;
    background: var(--_primary);
  }
  .notice.new .notice-words,
  .notice-new {
    font-weight: 700;
  }
  .notice-new {
    color: var(--_primary);
  }
  .notice-words {
    overflow-wrap: anywhere;
  }
  .notice-words .button.text {
    color: var(--_text);
    text-decoration: none;
  }
  .notice-words .button.text::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .notice:hover .notice-words .button.text {
    text-decoration: underline;
    text-decoration-thickness: 0.075em;
    text-underline-offset: 0.2em;
  }
  .notice-words .alert {
    position: relative;
    z-index: 1;
    margin-block: calc(2 * var(--_u));
    font-weight: 400;
  }
  .notice-when,
  .notice-act {
    grid-column: 2;
  }
  @media (forced-colors: active) {
    .notice-dot {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
