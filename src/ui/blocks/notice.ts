import {css, html, nothing, type TemplateResult} from 'lit';
import type {Notification} from '../../contract/notifications.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {raised} from './day.js';
import type {NoticeMessages} from './notice.messages.fr.js';
import {whenWords} from './when.js';

/** One thing the member is told of, in a list: its words, or the way that has them, and whether it is new. */
export function notice(
  {id, read, at}: Pick<Notification, 'id' | 'read' | 'at'>,
  words: unknown,
  t: NoticeMessages,
  locale: Locale,
): TemplateResult {
  needs(noticeStyles);
  const when = raised(whenWords(at, locale, t.today));
  return html`<li class="notice ${read ? '' : 'new'}" id="notice-${id}">
    <span class=${read ? '' : 'notice-dot'} aria-hidden="true"></span>
    <div class="notice-words">${words}</div>
    <p class="notice-when small muted">
      ${read ? nothing : html`<span class="strong">${t.unread}</span>, `}<span translate="no">${when}</span>
    </p>
  </li>`;
}

const noticeStyles = css`
  .notice {
    display: grid;
    grid-template-columns: 0.75em minmax(0, 1fr);
    gap: 0 calc(3 * var(--_u));
    padding-block: calc(3 * var(--_u));
    border-block-end: 1px solid var(--_border);
    line-height: 1.45;
  }
  .notice:first-child {
    padding-block-start: 0;
  }
  .notice-dot {
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-block-start: 0.45em;
    border-radius: 50%;
    background: var(--_primary);
  }
  .notice.new .notice-words {
    font-weight: 700;
  }
  .notice-when {
    grid-column: 2;
  }
  @media (forced-colors: active) {
    .notice-dot {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
