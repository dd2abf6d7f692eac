import {html, nothing, type TemplateResult} from 'lit';
import type {MemberRequest} from '../../contract/requests.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {raised} from '../../ui/blocks/day.js';
import {line} from '../../ui/blocks/lines.js';
import {dayWords} from '../../ui/blocks/when.js';
import type {HealthServicesMessages} from './health-services.messages.fr.js';

const tones: Readonly<Record<string, string>> = {
  received: 'info',
  inReview: 'info',
  moreInfo: 'warning',
  accepted: 'success',
};

/** How far a request is, in a word; nothing where we have none for it. */
export function statusBadge({status}: MemberRequest, t: HealthServicesMessages): TemplateResult | undefined {
  needs(cardStyles);
  const {statuses} = t.requests;
  if (!Object.hasOwn(statuses, status)) return undefined;
  return html`<span class="badge ${tones[status] ?? ''}">${statuses[status as keyof typeof statuses]}</span>`;
}

/** A paper of it is to be sent. */
export const waitsForPapers = ({papers}: MemberRequest): boolean =>
  papers.some(({state}) => state === 'toSend' || state === 'refused');

export const followId = ({id}: Pick<MemberRequest, 'id'>): string => `follow-${id}`;

/** Opinions that were asked for: how far each is, why it rests, and the way to it. */
export const requestList = (
  requests: readonly MemberRequest[],
  t: HealthServicesMessages,
  locale: Locale,
  follow: (request: MemberRequest) => void,
): TemplateResult =>
  html`<ul class="lines">
    ${requests.map((request) => {
      const {label, about, createdAt, reason, status} = request;
      const {send, follow: look, for: whose, askedOn} = t.requests;
      const day = dayWords(createdAt, locale);
      const whom = about ? html`<span translate="no"> ${whose(about)}</span>` : nothing;
      return line({
        term: day ? html`${askedOn} ${raised(day)}` : undefined,
        value: html`${label}${whom}`,
        note: status === 'moreInfo' || status === 'rejected' ? reason : undefined,
        state: statusBadge(request, t),
        actions: button({
          label: html`${waitsForPapers(request) ? send : look}<span class="visually-hidden">${whom}</span>`,
          small: true,
          id: followId(request),
          onClick: () => follow(request),
        }),
      });
    })}
  </ul>`;
