import {html, nothing, type TemplateResult} from 'lit';
import type {HospitalRules, HospitalStay} from '../../contract/hospital.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {line} from '../../ui/blocks/lines.js';
import type {HospitalMessages} from './hospital-request.messages.fr.js';
import {nameIn, whenWords} from './stay-words.js';

const tones: Readonly<Record<string, string>> = {
  received: 'info',
  inReview: 'info',
  moreInfo: 'warning',
  accepted: 'success',
};

/** What was asked for, newest first, each with how it stands. */
export function stayList(
  rules: HospitalRules,
  t: HospitalMessages,
  locale: Locale,
  see: (stay: HospitalStay) => void,
): TemplateResult {
  needs(cardStyles);
  return html`<ul class="lines">
    ${rules.stays.map((stay) => {
      const {request, establishment} = stay;
      const name = nameIn(rules, request.personId);
      return line({
        term: name && html`<span translate="no">${name}</span>`,
        value: html`<span translate="no">${establishment.name}</span>`,
        note: whenWords(stay, t, locale),
        state: badge(request.status, t),
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

function badge(status: string, {stays}: HospitalMessages): TemplateResult | typeof nothing {
  const words = stays.statuses[status as keyof typeof stays.statuses];
  return words ? html`<span class="badge ${tones[status] ?? ''}">${words}</span>` : nothing;
}
