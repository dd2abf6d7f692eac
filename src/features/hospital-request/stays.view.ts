import {html, type TemplateResult} from 'lit';
import type {HospitalRules, HospitalStay} from '../../contract/hospital.js';
import type {Locale} from '../../element/locale.js';
import {button} from '../../ui/blocks/button.js';
import {line} from '../../ui/blocks/lines.js';
import {requestBadge} from '../../ui/blocks/request-badge.js';
import type {HospitalMessages} from './hospital-request.messages.fr.js';
import {nameIn, whenWords} from './stay-words.js';

/** What was asked for, newest first, each with how it stands. */
export function stayList(
  rules: HospitalRules,
  t: HospitalMessages,
  locale: Locale,
  see: (stay: HospitalStay) => void,
): TemplateResult {
  return html`<ul class="lines">
    ${rules.stays.map((stay) => {
      const {request, establishment} = stay;
      const name = nameIn(rules, request.personId);
      return line({
        term: name && html`<span translate="no">${name}</span>`,
        value: html`<span translate="no">${establishment.name}</span>`,
        note: whenWords(stay, t, locale),
        state: requestBadge(request.status, t.stays.statuses),
        actions: button({
          label: html`${t.stays.see}<span class="visually-hidden"> ${t.stays.which(establishment.name)}</span>`,
          small: true,
          id: `see-${request.id}`,
          onClick: () => see(stay),
        }),
      });
    })}
  </ul>`;
}
