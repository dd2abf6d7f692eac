import {html, nothing, type TemplateResult} from 'lit';
import type {ContactPreferences} from '../../contract/contact-preferences.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {line} from '../../ui/blocks/lines.js';
import {isDelivery, isWay} from './choices.js';
import type {ContactPreferencesMessages} from './contact-preferences.messages.fr.js';

/** What is saved, a line each. `edit`: back to the form, at this control. */
export function savedLines(
  {papers, alerts, alertChannel, offers, email = ''}: ContactPreferences,
  t: ContactPreferencesMessages['saved'],
  edit: (focus: string) => void,
): TemplateResult {
  const change = (what: string, focus: string) =>
    button({
      label: t.edit,
      name: t.editName(what),
      kind: 'quiet',
      small: true,
      icon: drawings.edit,
      onClick: () => edit(focus),
    });
  const way = alertChannel?.channel ?? '';
  const address = way === 'email' && email ? html`, <span translate="no" data-private>${email}</span>` : nothing;
  const by = html`${isWay(way) ? t.by[way] : t.unknownWay}${address}`;
  const chosen = offers.filter(({on}) => on).map(({label}) => label);
  return html`<ul class="lines">
    ${papers.map(({label, delivery, changeable, note}, index) =>
      line({
        term: label,
        value: isDelivery(delivery) ? t.deliveries[delivery] : t.unknownWay,
        note,
        actions: changeable ? change(label, `#f-papers-${index}-${delivery}`) : undefined,
      }),
    )}
    ${line({
      term: t.alerts,
      value: alerts.some(({on}) => on) ? by : t.noAlert,
      actions: change(t.alerts, '#f-alerts-0'),
    })}
    ${line({
      term: t.offers,
      value: chosen.length ? chosen.join(', ') : t.noOffer,
      actions: change(t.offers, '#f-offers-0'),
    })}
  </ul>`;
}
