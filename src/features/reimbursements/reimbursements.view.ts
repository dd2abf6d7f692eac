import {html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../../backend/error.js';
import {tag} from '../../element/clock.js';
import type {FailureWords} from '../../element/failure-words.js';
import {button} from '../../ui/blocks/button.js';
import {failure} from '../../ui/blocks/failure.js';
import type {ReimbursementList} from './reimbursement-list.js';
import type {TimelineMessages} from './reimbursement-timeline.messages.fr.js';

interface ListEndView {
  t: TimelineMessages;
  failureWords: FailureWords;
  list: ReimbursementList;
  /** The list could not be made a file. */
  fileFailed: boolean;
  exportList: () => void;
}

/** Below the acts that are shown: how to see the others, and the list as a file. */
export function listEndView({t, failureWords, list, fileFailed, exportList}: ListEndView): TemplateResult {
  const {common, language} = failureWords;
  const {moreError, complete, busy} = list;
  const number = (count: number) => new Intl.NumberFormat(tag[language]).format(count);
  const more = button({label: moreError ? common.retry : t.more, busy, onClick: () => void list.readMore()});
  const all = button({
    label: t.everything(number(list.total)),
    kind: 'quiet',
    small: true,
    busy,
    onClick: () => void list.readMore(true),
  });
  const csv = button({label: t.csv, kind: 'quiet', small: true, icon: 'download', onClick: exportList});
  return html`<div class="more">
    ${moreError ? failure(failureWords, moreError) : nothing}
    ${fileFailed ? failure(failureWords, new BackendError('network')) : nothing} ${complete ? nothing : more}
    <div class="row">
      <p class="muted small" role="status">
        ${t.shown(list.acts.length, number(list.acts.length), number(list.total))}
      </p>
      <div class="row">${complete ? nothing : all} ${csv}</div>
    </div>
  </div>`;
}
