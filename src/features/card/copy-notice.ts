import {nothing, type TemplateResult} from 'lit';
import type {FailureWords} from '../../element/failure-words.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {raised} from '../../ui/blocks/day.js';
import {button} from '../../ui/blocks/button.js';
import {sayFailure} from '../../ui/blocks/failure.js';
import {retryButton} from '../../ui/page.js';
import type {CardCopy} from './card-copy.js';
import type {CardMessages} from './card.messages.fr.js';

export interface CopyNotice {
  readonly flow: MemberFlow;
  readonly t: CardMessages;
  readonly failureWords: FailureWords;
  /** « Mise à jour le … ». */
  readonly updated: string;
  /** The copy is older than the insurer would like. */
  readonly stale: boolean;
  readonly logIn: () => void;
}

/** Above a copy: that it is one, how old it is, why it is shown, and how to have the latest. */
export function copyNotice(notice: CopyNotice): TemplateResult {
  const {t, updated, stale} = notice;
  return alert({
    tone: stale ? 'warning' : 'info',
    ...(!stale && {icon: 'offline' as const}),
    live: 'status',
    title: t.copy.title,
    text: raised([updated, whyCopy(notice), stale ? t.copy.stale : ''].filter(Boolean).join(' ')),
    actions: wayToTheLatest(notice),
  });
}

/** A copy was erased because it could not be trusted, or was too old: what is shown is from the server. */
export function erasedNotice(why: NonNullable<CardCopy['erased']>, {reload}: CardMessages): TemplateResult {
  return alert({tone: 'warning', title: reload.title, text: reload[why]});
}

const isSignedOut = ({phase}: MemberFlow): boolean => phase === 'signedOut' || phase === 'expired';

function whyCopy({flow, t, failureWords}: CopyNotice): string {
  const {phase, error} = flow;
  if (phase === 'loading') return t.copy.checking;
  if (isSignedOut(flow)) return t.copy.signedOut;
  if (!error) return '';
  return error.code === 'network' || error.code === 'timeout' ? t.copy.offline : sayFailure(failureWords, error).text;
}

function wayToTheLatest({flow, t, failureWords, logIn}: CopyNotice): TemplateResult | typeof nothing {
  if (flow.phase === 'loading') return nothing;
  if (isSignedOut(flow)) return button({label: t.copy.logIn, small: true, onClick: logIn});
  return retryButton(failureWords.common, () => flow.reload(), {small: true});
}
