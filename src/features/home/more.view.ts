import {html, nothing, type TemplateResult} from 'lit';
import type {Ceiling} from '../../contract/coverage.js';
import type {Home} from '../../contract/home.js';
import type {Act} from '../../contract/reimbursements.js';
import {safely} from '../../element/safely.js';
import {needs} from '../../element/styles.js';
import {isReadable} from '../../ui/blocks/act-parts.js';
import {actRow} from '../../ui/blocks/act-row.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {leftOf, meterOf, noteOf} from '../../ui/blocks/ceiling.js';
import {icon, type IconName} from '../../ui/blocks/icon.js';
import {line} from '../../ui/blocks/lines.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import type {HomeMoreMessages} from './home-more.messages.fr.js';
import type {HomeView} from './home.view.js';
import {partBlock} from './parts.js';

type Shown = TemplateResult | typeof nothing;

const nameIn =
  ({people}: Home) =>
  (personId: string): string | undefined =>
    people.find(({id}) => id === personId)?.firstName;

/** The last acts, as the list of all of them has them; each leads there. */
export function actsView(view: HomeView, {reimbursements: t, act: words}: HomeMoreMessages): Shown {
  const {home, common, locale, leads} = view;
  const hidden = new Set(home.people.flatMap(({id, visibility}) => (visibility?.state === 'hidden' ? [id] : [])));
  const lost = () => html`<p class="act-unreadable muted">${words.unreadable}</p>`;
  const row = (act: Act): TemplateResult => {
    if (!isReadable(act)) return lost();
    const shown = (name?: unknown) => actRow(act, {t: words, locale, nameOf: nameIn(home)}, {name});
    const around = (way: TemplateResult) => html`<div class="act-head linked">${shown(way)}</div>`;
    const lead = {page: 'reimbursements', label: act.label, subjectId: act.id} as const;
    const way = leads.view(lead, {kind: 'text', place: `act-${act.id}`, around});
    return way === nothing ? html`<div class="act-head">${shown()}</div>` : way;
  };
  const list = (acts: NonNullable<Home['reimbursements']>) => {
    const seen = acts.filter((act) => !isReadable(act) || !hidden.has(act.beneficiaryId));
    if (!seen.length)
      return html`<p class="muted">${t.none}</p>
        ${unreadable(common, acts)}`;
    return html`<ul class="acts">
        ${seen.map((act) => html`<li class="act">${safely('act', () => row(act), lost)}</li>`)}
      </ul>
      ${unreadable(common, acts)}`;
  };
  const whole = leads.view({page: 'reimbursements', label: t.all}, {kind: 'quiet', small: true});
  return partBlock('reimbursements', t.title, view, list, whole);
}

/** What is left of what matters most to this member. */
export function ceilingsView(view: HomeView, {ceilings: t, ceiling: words}: HomeMoreMessages): Shown {
  const {home, common, locale, leads} = view;
  const own = home.people[0]?.id;
  const item = (ceiling: Ceiling) => {
    const {id, personId, label} = ceiling;
    const name = personId === own ? undefined : nameIn(home)(personId);
    const who = name ? html`, <span translate="no">${name}</span>` : nothing;
    return html`<li class="left-item">
      <p class="muted" id="ceiling-${id}">${label}${who}</p>
      <p class="left-words">${leftOf(words, locale, ceiling)}</p>
      ${meterOf(words, locale, ceiling)}
      <p class="small muted">${noteOf(words, locale, ceiling)}</p>
    </li>`;
  };
  const lost = () => html`<li>${unreadable(common, {unreadable: 1})}</li>`;
  const list = (ceilings: NonNullable<Home['ceilings']>) => {
    const left = unreadable(common, ceilings);
    if (!ceilings.length) return left;
    return html`<ul class="left">
        ${ceilings.map((ceiling) => safely('ceiling', () => item(ceiling), lost))}
      </ul>
      ${left}`;
  };
  return partBlock(
    'ceilings',
    t.title,
    view,
    list,
    leads.view({page: 'coverage', label: t.all}, {kind: 'quiet', small: true}),
  );
}

const looks: Readonly<Record<string, readonly [tone: string, icon?: IconName]>> = {
  active: ['success', 'check'],
  requested: ['info', 'clock'],
  conflict: ['warning', 'alert'],
  rejected: ['warning', 'alert'],
};

/** How the caisse of each person reaches us; what is stuck leads to what can be done. */
export function linksView(view: HomeView, {teletransmission: t}: HomeMoreMessages): Shown {
  const {common, leads} = view;
  const list = (links: NonNullable<Home['teletransmission']>) => {
    const left = unreadable(common, links);
    if (!links.length) return left;
    needs(cardStyles);
    const row = ({personId, firstName, state: {status}}: (typeof links)[number]) => {
      const [tone = '', picture] = looks[status] ?? [];
      const words = Object.hasOwn(t.states, status) ? t.states[status as keyof typeof t.states] : t.other;
      const badge = html`<span class="badge ${tone}">${picture ? icon(picture, true) : nothing}${words}</span>`;
      const lead = {page: 'profile', label: t.what, subjectId: personId} as const;
      const options = {kind: 'quiet', small: true, place: `link-${personId}`, name: t.whatFor(firstName)} as const;
      const more =
        status === 'conflict' || status === 'rejected'
          ? html`<p>${t[status as 'conflict' | 'rejected']}</p>
              ${leads.view(lead, options)}`
          : undefined;
      const value = html`<span translate="no">${firstName}</span>`;
      return line({value, actions: badge, more, tight: true});
    };
    return html`<ul class="lines">
        ${links.map(row)}
      </ul>
      ${left}`;
  };
  return partBlock('teletransmission', t.title, view, list);
}
