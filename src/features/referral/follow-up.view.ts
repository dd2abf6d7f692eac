import {html, nothing, type TemplateResult} from 'lit';
import {referralStates, type Referral, type Referrals} from '../../contract/referral.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import type {Locale} from '../../element/locale.js';
import {roundMoney} from '../../element/round-money.js';
import {needs} from '../../element/styles.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {icon, type IconName} from '../../ui/blocks/icon.js';
import {line} from '../../ui/blocks/lines.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {dateWords, dayWords, listed} from '../../ui/blocks/when.js';
import type {ReferralMessages} from './referral.messages.fr.js';

type State = (typeof referralStates)[number];

const gift: IconName = {
  d: 'M4 10.5h16v10H4zM3 7h18v3.5H3zM12 7v13.5M12 7C9 7 7.5 6 7.5 4.7S9.5 2.7 12 7c2.5-4.3 4.5-3.6 4.5-2.3S15 7 12 7z',
};
const looks: Readonly<Record<State, readonly [tone: string, picture?: IconName]>> = {
  invited: ['info', drawings.mail],
  opened: ['info', drawings.mail],
  quote: ['info', 'document'],
  joined: ['success', 'check'],
  rewardDue: ['success', 'clock'],
  rewardSent: ['success', gift],
  ended: [''],
};

/** The heading of the list: what was sent before is found there. */
export const listId = 'referrals';

/** What became of each invitation, and what the member got for them. */
export function followUpView(
  {referrals, received}: Pick<Referrals, 'referrals' | 'received'>,
  t: ReferralMessages['list'],
  locale: Locale,
  common: CommonMessages,
): TemplateResult {
  const got = received?.amount
    ? html`<p class="lead muted">
        <span class="num" translate="no">${roundMoney(received.amount, locale)}</span> ${t.received(received.year)}
      </p>`
    : nothing;
  const rows = referrals.length
    ? html`<ul class="lines">
        ${referrals.map((each) => rowView(each, t, locale))}
      </ul>`
    : html`<p class="muted">${t.none}</p>`;
  const title = html`<span id="${listId}-title" tabindex="-1">${t.title}</span>`;
  return titledBlock(listId, title, [
    got,
    referrals.unreadable && !referrals.length ? nothing : rows,
    unreadable(common, referrals),
  ]);
}

function rowView({friend, state, invitedAt, rewardOn, reward}: Referral, t: ReferralMessages['list'], locale: Locale) {
  const isOver = state === 'ended';
  const amount = reward ? roundMoney(reward, locale) : '';
  const on = rewardOn ? dateWords(rewardOn, locale) : '';
  const came = state === 'rewardSent' ? t.rewardCame : t.rewardComes;
  const sent = dayWords(invitedAt, locale);
  return line({
    value: friend ? html`<span translate="no" data-private>${friend}</span>` : isOver ? t.over : t.someone,
    note: html`<span
      >${listed(sent && t.invited(sent), !isOver && (amount || on) ? came(amount, on) : undefined)}</span
    >`,
    actions: badge(state, t),
  });
}

const isKnown = (state: string): state is State => (referralStates as readonly string[]).includes(state);

/** How far it is, in words. */
function badge(state: string, {states}: ReferralMessages['list']): TemplateResult {
  needs(cardStyles);
  if (!isKnown(state)) return html`<span class="badge">${states.other}</span>`;
  const [tone, picture] = looks[state];
  return html`<span class="badge ${tone}"
    >${picture ? icon(picture, true) : nothing}<span>${states[state]}</span></span
  >`;
}
