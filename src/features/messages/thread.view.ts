import {css, html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Message, MessageFile} from '../../contract/messages.js';
import {clock} from '../../element/clock.js';
import type {Download} from '../../element/download.js';
import type {FailureWords} from '../../element/failure-words.js';
import {fileSize} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {button} from '../../ui/blocks/button.js';
import {raised} from '../../ui/blocks/day.js';
import {icon} from '../../ui/blocks/icon.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {dayWords, whenWords} from '../../ui/blocks/when.js';
import {failureNotice} from '../../ui/page.js';
import {messageId, type OpenThread} from './open-thread.js';
import {pictures} from './pictures.js';
import type {RoomMessages} from './room.messages.fr.js';

export interface ThreadView {
  t: RoomMessages['thread'];
  locale: Locale;
  failureWords: FailureWords;
  thread: OpenThread;
  download: Download<string>;
  /** Gives the member the paper that a file is. */
  give: (file: MessageFile) => void;
  toEnd: () => void;
}

/** From how many messages on the last one is far. */
const many = 4;

/**
 * The messages of a thread, oldest first, and the way to those before. No live region: what arrives is told in one
 * line, beside the list.
 */
export function messagesView(view: ThreadView): TemplateResult {
  needs(threadStyles);
  const {t, locale, failureWords, thread, download, toEnd} = view;
  const {messages, before, busy, olderFailure} = thread;
  const {common} = failureWords;
  const older = button({
    label: busy ? common.working : t.older,
    busy,
    small: true,
    id: 'older-messages',
    onClick: () => void thread.readOlder(),
  });
  const end = button({label: t.toEnd, kind: 'quiet', small: true, onClick: toEnd});
  const again = () => thread.readOlder();
  // a letter that is typed below draws no message anew, nor do older ones those that are there: days and times are dear
  const list = guard([messages, locale, t, download.busy, download.failure], () =>
    repeat(
      messages,
      ({id}) => id,
      (message, index) => {
        const isLast = index === messages.length - 1;
        const {busy: wanted, failure} = download;
        return guard(
          [message, isLast, locale, t, message.files.length && wanted, message.files.length && failure],
          () => messageView(message, isLast, view),
        );
      },
    ),
  );
  return html`<div class="row">${before === null ? nothing : older} ${messages.length > many ? end : nothing}</div>
    ${olderFailure ? failureNotice(failureWords, olderFailure, again) : nothing} ${unreadable(common, thread)}
    <ol class="thread" aria-label=${t.messages}>
      ${list}
    </ol>`;
}

/** « 20 novembre à 18:05 » */
const momentOf = (instant: string, t: ThreadView['t'], locale: Locale): {words: string; isToday: boolean} => {
  const words = whenWords(instant, locale, t.today);
  const day = dayWords(instant, locale);
  return words === day ? {words: day && t.at(day, clock(instant, locale)), isToday: false} : {words, isToday: true};
};

function messageView(message: Message, isLast: boolean, view: ThreadView): TemplateResult {
  const {t, locale} = view;
  const {id, from, author, text, sentAt, files} = message;
  const isMine = from === 'member';
  return html`<li
    class="message ${isMine ? 'mine' : ''}"
    id=${messageId(id)}
    tabindex="-1"
    ?data-last=${isLast}
    part="message"
  >
    <p class="message-from">
      <strong>${isMine ? t.you : (author ?? t.insurer)}</strong>
      <span class="muted" translate="no">${raised(momentOf(sentAt, t, locale).words)}</span>
    </p>
    <div class="message-body">
      <p class="message-text">${text}</p>
      ${files.length ? filesView(files, view) : nothing}
    </div>
    ${isMine ? stateView(message, view) : nothing}
  </li>`;
}

function stateView({readAt}: Message, {t, locale}: ThreadView): TemplateResult {
  const moment = readAt ? momentOf(readAt, t, locale) : undefined;
  const words = moment ? (moment.isToday ? t.readToday : t.read)(moment.words) : t.received;
  return html`<p class="message-state small muted">
    ${icon('check', true)}<span translate="no">${raised(words)}</span>
  </p>`;
}

function filesView(files: Message['files'], view: ThreadView): TemplateResult {
  const {t, failureWords, locale, download, give} = view;
  const fileView = (file: MessageFile): TemplateResult => {
    const {id, name, bytes, documentId} = file;
    const failure = download.failureOf(id);
    const label = html`<span translate="no">${name}, ${fileSize(bytes, locale)}</span>`;
    const link = button({
      label,
      icon: pictures.clip,
      kind: 'quiet',
      busy: download.busy === id,
      onClick: () => give(file),
    });
    const words = html`<span class="attached">${icon(pictures.clip, true)}${label}</span>`;
    return html`<li>
      ${documentId === undefined ? words : link}
      ${failure ? failureNotice(failureWords, failure, () => give(file)) : nothing}
    </li>`;
  };
  return html`<ul aria-label=${t.files}>
    ${files.map(fileView)}
  </ul>`;
}

const threadStyles = css`
  /* no grid of thousands of rows, which is laid out anew with each that comes */
  .message + .message {
    margin-block-start: calc(5 * var(--_u));
  }
  .message {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_u));
    inline-size: fit-content;
    max-inline-size: min(100%, 34em);
    line-height: 1.5;
  }
  .message.mine {
    margin-inline-start: auto;
  }
  .message-from {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_u));
    align-items: baseline;
    font-size: 0.9375em;
  }
  .message-from > strong,
  .message-text {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .message-text {
    white-space: pre-line;
  }
  .message-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding: calc(4 * var(--_u)) calc(5 * var(--_u));
    border: 1px solid var(--_border);
    border-radius: var(--_radius) var(--_radius) var(--_radius) 0.25em;
    background: var(--_raised);
  }
  .mine > .message-body {
    border-color: transparent;
    border-radius: var(--_radius) var(--_radius) 0.25em var(--_radius);
    background: var(--_primary-soft);
  }
  .message-state {
    display: flex;
    gap: calc(1.5 * var(--_u));
    align-items: center;
    justify-content: flex-end;
  }
  .attached {
    display: inline-flex;
    gap: calc(2 * var(--_u));
    align-items: center;
    min-block-size: 2.75em;
    font-weight: 600;
  }
  .message-body .button > span,
  .attached > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .mine > .message-body {
      border: 2px solid CanvasText;
    }
  }
`;
