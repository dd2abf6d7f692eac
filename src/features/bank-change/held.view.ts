import {html, nothing, type TemplateResult} from 'lit';
import type {HeldChange} from '../../contract/bank-accounts.js';
import type {Locale} from '../../element/locale.js';
import {button} from '../../ui/blocks/button.js';
import {raised} from '../../ui/blocks/day.js';
import {blank} from '../../ui/blocks/states.js';
import {dayWords, momentWords} from '../../ui/blocks/when.js';
import type {BankChangeMessages} from './bank-change.messages.fr.js';

/** In the place of the form while no account may be changed: why, until when, and the ways out. */
export function heldView(
  {held: t, moment: inWords}: BankChangeMessages,
  {reason, at, possibleFrom, heldHours}: HeldChange,
  locale: Locale,
  notMine: () => void,
): TemplateResult {
  const day = at === undefined ? '' : dayWords(at, locale);
  if (reason === 'blocked') {
    const {title, text} = t.blocked;
    return blank({icon: 'shield', id: 'title', title, text: raised(text(day))});
  }
  const moment = possibleFrom === undefined ? '' : momentWords(possibleFrom, locale, inWords);
  const isContact = reason === 'phone' || reason === 'email';
  const why = t.reasons[(isContact ? reason : 'other') as keyof typeof t.reasons];
  const actions = isContact ? button({label: t.notMine, onClick: notMine}) : undefined;
  const view = blank({
    icon: 'shield',
    id: 'title',
    title: moment ? raised(t.from(moment)) : t.later,
    text: html`${raised(why(day))} ${t.wait(heldHours)}`,
    actions,
  });
  return html`${view} ${isContact ? html`<p class="muted">${t.urgent}</p>` : nothing}`;
}
