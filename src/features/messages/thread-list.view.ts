import {css, html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Thread} from '../../contract/messages.js';
import type {FailureWords} from '../../element/failure-words.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {button} from '../../ui/blocks/button.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {whenWords} from '../../ui/blocks/when.js';
import {searchField} from '../../ui/fields/search-field.js';
import {failureNotice} from '../../ui/page.js';
import type {MessagesMessages} from './messages.messages.fr.js';
import type {ThreadList} from './thread-list.js';

export interface ThreadListView {
  t: MessagesMessages;
  locale: Locale;
  failureWords: FailureWords;
  list: ThreadList;
  /** The thread that is shown. */
  current: string | undefined;
  open: (thread: Thread) => void;
}

/** The id of the button that opens a thread. */
export const talkId = (threadId: string): string => `talk-${threadId}`;

/** Looked for as one types, the threads that were found, and the way to older ones. */
export function threadListView(view: ThreadListView): TemplateResult {
  needs(listStyles);
  const {t, list, failureWords} = view;
  const {common} = failureWords;
  const {failure, next, busy, threads} = list;
  const again = failure && failureNotice(failureWords, failure.error, () => list.readAs(failure.of));
  const talks = html`<ul class="talks" aria-label=${t.list}>
    ${repeat(
      threads,
      ({id}) => id,
      (thread) => talkView(thread, view),
    )}
  </ul>`;
  const older = button({
    label: busy === 'older' ? common.working : t.older,
    busy: busy === 'older',
    small: true,
    id: 'older-threads',
    onClick: () => void list.readAs('older'),
  });
  return html`<div class="stack tight">
    ${searchField(t.search, list.typed, (words) => void list.type(words, true), {
      typed: (words) => void list.type(words),
    })}
    <div aria-busy=${busy === 'search' ? 'true' : nothing}>
      ${threads.length || failure || busy === 'search' ? talks : nothingFound(view)}
    </div>
    ${unreadable(common, list)} ${again} ${next === null ? nothing : html`<p>${older}</p>`}
  </div>`;
}

function nothingFound({t, list}: ThreadListView): TemplateResult {
  const {title, text, all} = t.nothingFound;
  const onClick = () => void list.type('', true);
  return html`<div class="stack tight nothing-found">
    <p class="strong">${title}</p>
    <p class="muted">${text}</p>
    <p>${button({label: all, small: true, onClick})}</p>
  </div>`;
}

function talkView(thread: Thread, {t, locale, current, open}: ThreadListView): TemplateResult {
  const {id, subject, excerpt, state, unread, updatedAt} = thread;
  const words = t.states[state as keyof typeof t.states] ?? '';
  // what waits for the member is said whether it was read or not
  const isWaiting = state === 'waitingForMember' && words;
  const isNew = unread > 0;
  return html`<li>
    <button
      class="talk ${isNew ? 'talk-new' : ''}"
      type="button"
      id=${talkId(id)}
      aria-current=${id === current ? 'true' : nothing}
      @click=${() => open(thread)}
    >
      <span class="talk-top">
        <span class="talk-name">${subject}</span>
        <span class="small muted" translate="no">${whenWords(updatedAt, locale, (time) => time)}</span>
      </span>
      ${excerpt ? html`<span class="talk-start small muted">${excerpt}</span>` : nothing}
      <span class="small talk-state">
        ${isNew ? html`<span class="new">${t.unreadIn(unread)}</span>` : nothing}
        ${isNew && isWaiting ? html`<span aria-hidden="true">·</span>` : nothing}
        ${!isNew || isWaiting ? html`<span>${words}</span>` : nothing}
      </span>
    </button>
  </li>`;
}

const listStyles = css`
  .talks {
    border-block-start: 1px solid var(--_border);
  }
  .talk {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.5 * var(--_u));
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: calc(4 * var(--_u)) calc(4 * var(--_u)) calc(4 * var(--_u)) calc(6 * var(--_u));
    font: inherit;
    text-align: start;
    line-height: 1.4;
    color: var(--_text);
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_border);
    cursor: pointer;
  }
  .talk:hover .talk-name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .talk:focus-visible {
    outline-offset: -3px;
  }
  .talk-top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(3 * var(--_u));
    align-items: baseline;
  }
  .talk-name {
    min-inline-size: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .talk-start {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .talk-state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(1.5 * var(--_u));
  }
  .new {
    font-weight: 700;
    color: var(--_primary);
  }
  .talk-new .talk-name {
    font-weight: 700;
  }
  .talk-new::before {
    content: '';
    position: absolute;
    inset-block-start: 1.45em;
    inset-inline-start: calc(1.5 * var(--_u));
    inline-size: 0.625em;
    block-size: 0.625em;
    border-radius: 50%;
    background: var(--_primary);
  }
  .nothing-found {
    padding-block: calc(4 * var(--_u));
  }
  @container widget (min-width: 52em) {
    .talk[aria-current] {
      background: var(--_primary-soft);
      box-shadow: inset 4px 0 var(--_primary);
    }
  }
  @media (forced-colors: active) {
    .talk-new::before {
      forced-color-adjust: none;
      background: Highlight;
    }
    .talk[aria-current] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
