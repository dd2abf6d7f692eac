import {html, nothing, type TemplateResult} from 'lit';
import type {MemberRequest} from '../../contract/requests.js';
import type {Locale} from '../../element/locale.js';
import {button} from '../../ui/blocks/button.js';
import {raised} from '../../ui/blocks/day.js';
import {line} from '../../ui/blocks/lines.js';
import {requestBadge} from '../../ui/blocks/request-badge.js';
import {isWanted} from '../../ui/blocks/wanted-papers.js';
import {dayWords} from '../../ui/blocks/when.js';
import type {HealthServicesMessages} from './health-services.messages.fr.js';

/** A paper of it is to be sent. */
export const waitsForPapers = ({papers}: MemberRequest): boolean => papers.some(isWanted);

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
      const {send, follow: look, for: whose, askedOn, statuses} = t.requests;
      const day = dayWords(createdAt, locale);
      const whom = about ? html`<span translate="no"> ${whose(about)}</span>` : nothing;
      return line({
        term: day ? html`${askedOn} ${raised(day)}` : undefined,
        value: html`${label}${whom}`,
        note: status === 'moreInfo' || status === 'rejected' ? reason : undefined,
        state: requestBadge(status, statuses),
        actions: button({
          label: html`${waitsForPapers(request) ? send : look}<span class="visually-hidden">${whom}</span>`,
          small: true,
          id: followId(request),
          onClick: () => follow(request),
        }),
      });
    })}
  </ul>`;
