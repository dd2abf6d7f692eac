import {html, nothing, type TemplateResult} from 'lit';
import type {MemberRequest} from '../../contract/requests.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {buttonLink} from '../../ui/blocks/button-link.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {requestPath} from '../../ui/blocks/path.js';
import type {PathMessages} from '../../ui/blocks/path.messages.fr.js';
import {raised} from '../../ui/blocks/day.js';
import {isWanted} from '../../ui/blocks/wanted-papers.js';
import type {Subject} from '../document-sender/document-sender.panel.js';
import type {MoreMessages} from './library-more.messages.fr.js';

export interface SentView {
  t: MoreMessages;
  path: PathMessages;
  locale: Locale;
  /** Where the insurer lets papers be sent. */
  link: string | undefined;
  /** What sends another paper, in the place of the button that led to it. */
  sender: unknown;
  /** Its way is shown. */
  isOpen: boolean;
  fold: (open: boolean) => void;
  /** What is sent, in a button's name. */
  named: (act: string) => string;
  send: (event: Event) => void;
}

/** The state of a request, and the button that goes on with it. */
export const requestId = ({id}: MemberRequest): string => `request-${id}`;
export const sendId = ({id}: MemberRequest): string => `send-${id}`;

/** What is sent: in the place of the file that was refused, or the paper that is missing, where the request says it. */
export function answerTo({id, actions, files = [], papers}: MemberRequest): Subject {
  const refused = files.filter(({state}) => state === 'refused');
  const [file] = refused.length ? refused : files.length === 1 ? files : [];
  if (actions.includes('replaceFile') && file) return {requestId: id, replaces: file.id};
  const wanted = papers.filter(isWanted);
  // several are chosen among, where the request is shown
  return wanted.length === 1 ? {paperId: wanted[0]!.id} : {requestId: id};
}

/** How far a paper is that the member sent: what is wrong, what to do, its way (SPACE-30). */
export function sentView(request: MemberRequest, view: SentView): TemplateResult {
  needs(cardStyles);
  const {t, path, locale} = view;
  const {reference, status, reason, steps} = request;
  const toggled = (event: Event) => view.fold((event.target as HTMLDetailsElement).open);
  const said = (['moreInfo', 'rejected'] as const).find((each) => each === status);
  return html`<div class="stack tight" id=${requestId(request)} tabindex="-1">
    ${said ? troubleView(request, said, view) : reason ? html`<p class="small">${raised(reason)}</p>` : nothing}
    ${
      steps.length
        ? html`<details class="fold" .open=${view.isOpen} @toggle=${toggled}>
            <summary><span>${t.sent.follow}</span>${icon('chevron', true)}</summary>
            <div class="stack tight sent-way">
              <p class="small muted">${t.sent.reference} <span class="num" translate="no">${reference}</span></p>
              ${requestPath(steps, path, locale)}
            </div>
          </details>`
        : nothing
    }
  </div>`;
}

/** The insurer's own reason, and the way on. */
function troubleView(request: MemberRequest, status: 'moreInfo' | 'rejected', view: SentView): TemplateResult {
  const {reason, actions} = request;
  const {t, sender} = view;
  const ways = (['replaceFile', 'sendPaper'] as const).filter((action) => actions.includes(action));
  // one way of sending does both: what replaces is said where both are possible
  const [way] = ways;
  const trouble = alert({
    tone: status === 'moreInfo' ? 'warning' : 'danger',
    title: t.sent[status],
    text: reason && raised(reason),
    actions: way && !sender ? wayView(t.sent.ways[way], request, view) : undefined,
  });
  return html`${trouble} ${sender ?? nothing}`;
}

function wayView(label: string, request: MemberRequest, {link, named, send}: SentView): TemplateResult {
  const href = safeUrl(link);
  const way = {label, name: named(label), small: true, onClick: send} as const;
  return href ? buttonLink({...way, href}) : button({...way, id: sendId(request)});
}
