import {html, nothing, type TemplateResult} from 'lit';
import type {MemberRequest} from '../../contract/requests.js';
import type {FailureWords} from '../../element/failure-words.js';
import {fileSize} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {failure, sayFailure} from '../../ui/blocks/failure.js';
import {requestPath} from '../../ui/blocks/path.js';
import type {PathMessages} from '../../ui/blocks/path.messages.fr.js';
import {sendingBar} from '../../ui/blocks/sending-bar.js';
import type {DeskMessages} from './desk.messages.fr.js';
import type {Sending} from './sending.js';

export interface SendingView {
  t: DeskMessages;
  locale: Locale;
  failureWords: FailureWords;
  sending: Sending;
  hasFiles: boolean;
  cancel: () => void;
}

/** How far it is, and what stopped it. */
export function sendingView({
  t: {sending: t},
  locale,
  failureWords,
  sending,
  hasFiles,
  cancel,
}: SendingView): TemplateResult {
  const {pages, weight, current, stopped, checking, failure: failed, resumedFrom} = sending;
  // that everything is there says nothing of when the answer comes
  if (checking)
    return html`${sendingBar({label: t.bar, part: undefined, words: t.checking})}
      <p>${t.checkingText}</p>`;
  const size = (bytes: number) => fileSize(bytes, locale);
  const bar = sendingBar({
    label: t.bar,
    part: weight.total ? weight.received / weight.total : 0,
    words: stopped ? t.stoppedAt(current, pages.length, hasFiles) : t.at(current, pages.length, hasFiles),
    figures: t.of(size(weight.received), size(weight.total)),
  });
  const again = () => sending.goOn();
  const resume = (label: string) => button({label, kind: 'primary', icon: 'refresh', id: 'resume', onClick: again});
  const stop = (kind: 'second' | 'quiet') => button({label: t.cancel, kind, id: 'cancel', onClick: cancel});
  if (stopped) {
    const {error} = stopped;
    const isCut = error?.code === 'network' || error?.code === 'timeout';
    const words = isCut ? t.cut : {...sayFailure(failureWords, error!)};
    return html`${bar} ${alert({tone: 'warning', live: 'alert', ...words})}
      <div class="row">${resume(t.resume)} ${stop('quiet')}</div>`;
  }
  if (failed) {
    const isUnproved = failed.code === 'invalid-answer' && !failed.portal;
    const why = isUnproved ? alert({tone: 'danger', live: 'alert', ...t.notListed}) : failure(failureWords, failed);
    return html`${why}
      <div class="row">${resume(t.retry)} ${stop('quiet')}</div>`;
  }
  const resumed = resumedFrom
    ? alert({tone: 'info', live: 'status', title: t.resumed.title, text: t.resumed.text(resumedFrom, hasFiles)})
    : nothing;
  return html`${bar} ${resumed}
    <p>${t.keepOpen}</p>
    <div class="row">${stop('second')}</div>`;
}

export interface SentView {
  t: DeskMessages;
  path: PathMessages;
  locale: Locale;
  request: MemberRequest;
  follow: () => void;
  /** Where it stands alone on its page; else `done` leaves it. */
  another: (() => void) | undefined;
  done: (() => void) | undefined;
}

/** It is there: the number to say on the phone, and what comes next. */
export function sentView({t: {sent: t}, path, locale, request, follow, another, done}: SentView): TemplateResult {
  needs(cardStyles);
  const {reference, steps} = request;
  return html`${referenceView(t.reference, reference)} ${steps.length ? requestPath(steps, path, locale) : nothing}
    <div class="row">
      ${done ? button({label: t.done, kind: 'primary', onClick: done}) : nothing}
      ${button({label: t.follow, kind: done ? 'quiet' : 'primary', onClick: follow})}
      ${another ? button({label: t.another, kind: 'quiet', onClick: another}) : nothing}
    </div>`;
}

/** A number that is said on the phone. */
export function referenceView(label: string, reference: string): TemplateResult {
  needs(cardStyles);
  return html`<div class="well">
    <p class="muted">${label}</p>
    <p class="strong"><span class="num" translate="no">${reference}</span></p>
  </div>`;
}
