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
import type {MoreMessages} from './library-more.messages.fr.js';

export interface SentView {
  t: MoreMessages;
  path: PathMessages;
  locale: Locale;
  /** Where the insurer lets papers be sent. */
  link: string | undefined;
  /** The page has no way of its own, and there is no link: the phone is said. */
  byPhone: boolean;
  phone: unknown;
  /** Its way is shown. */
  isOpen: boolean;
  fold: (open: boolean) => void;
  /** What is sent, in a button's name. */
  named: (act: string) => string;
  send: (event: Event) => void;
}

/** How far a paper is that the member sent: what is wrong, what to do, its way (SPACE-30). */
export function sentView(request: MemberRequest, view: SentView): TemplateResult {
  needs(cardStyles);
  const {t, path, locale} = view;
  const {reference, status, reason, steps} = request;
  const toggled = (event: Event) => view.fold((event.target as HTMLDetailsElement).open);
  const said = (['moreInfo', 'rejected'] as const).find((each) => each === status);
  return html`<div class="stack tight">
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
function troubleView(
  {reason, actions}: MemberRequest,
  status: 'moreInfo' | 'rejected',
  view: SentView,
): TemplateResult {
  const {t, byPhone, phone} = view;
  const ways = (['replaceFile', 'sendPaper'] as const).filter((action) => actions.includes(action));
  // one way of sending does both: what replaces is said where both are possible
  const [way] = ways;
  return alert({
    tone: status === 'moreInfo' ? 'warning' : 'danger',
    title: t.sent[status],
    text: reason && raised(reason),
    actions: way
      ? byPhone
        ? html`<span role="status">${t.sent.byPhone} ${phone}.</span>`
        : wayView(t.sent.ways[way], view)
      : undefined,
  });
}

function wayView(label: string, {link, named, send}: SentView): TemplateResult {
  const href = safeUrl(link);
  const way = {label, name: named(label), small: true, onClick: send} as const;
  return href ? buttonLink({...way, href}) : button(way);
}
