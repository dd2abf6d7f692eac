/** What was found, and what narrows it. The place can be given before this is here. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Network, Place} from '../../contract/network.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import {safely} from '../../element/safely.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {icon, type Drawing} from '../../ui/blocks/icon.js';
import {nextInWords} from '../../ui/blocks/opening.js';
import {select} from '../../ui/blocks/select.js';
import {directionsTo} from './directions.js';
import {byKind} from './finder.view.js';
import {everybody, radii, type FoundPartners, type PartnerFinder, type PartnerQuery} from './partner-finder.js';
import {stateOf} from './opening.js';
import {startView} from './start.view.js';
import {glossaryView} from './glossary.view.js';
import {distanceInWords, partnerView, serviceWord, type PartnerView} from './partner.view.js';
import fr, {type ResultsMessages} from './results.messages.fr.js';

export {resultsStyles} from './results.styles.js';

/** Under the name of the widget's own words: a page rewords both in one place. */
export function resultsMessages(host: Widget): Messages<ResultsMessages> {
  return new Messages(host, 'networkLocator', fr, {en: () => import('./results.messages.en.js')});
}

/** The list that is shown, and what its presses do. */
export interface ShownList {
  readonly host: Widget;
  readonly finder: PartnerFinder;
  readonly selected: string | undefined;
  readonly lit: string | undefined;
  /** How many were added last: said to who does not see it. */
  added: number;
  change(part: Partial<PartnerQuery>): void;
  select(id: string): void;
  light(id: string | undefined): void;
}

export interface ResultsOptions {
  readonly list: ShownList;
  readonly t: ResultsMessages;
  readonly network: Pick<Network, 'services' | 'places'>;
  /** The page's own address of the way to a partner. */
  readonly directions: string | undefined;
  readonly mapShown: boolean;
  /** Searches around one of the places of the start. */
  readonly choose: (place: Place) => void;
}

export interface ResultsView {
  readonly distance: (metres: number) => string;
  /** Before the first search. */
  readonly start: () => TemplateResult;
  readonly pills: () => TemplateResult;
  readonly sort: () => TemplateResult;
  readonly status: (found: FoundPartners) => unknown;
  readonly list: (found: FoundPartners) => TemplateResult;
}

export function resultsView(options: ResultsOptions): ResultsView {
  return {
    distance: (metres) => distanceInWords(metres, options.t, options.list.host.language),
    start: () => startView(options.t, options.network, options.choose),
    pills: () => pillsView(options),
    sort: () => sortView(options),
    status: (found) => statusView(options, found),
    list: (found) => listView(options, found),
  };
}

const filterDrawing: Drawing = {
  d:
    'M3.5 7h10M18.5 7h2M3.5 17h2M10.5 17h10M13.6 7a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0M5.6 17a2.4 2.4 0 1 ' +
    '0 4.8 0 2.4 2.4 0 1 0-4.8 0',
};

/** What may be asked of them; each press asks anew. */
function pillsView({t, network: {services}, list}: ResultsOptions): TemplateResult {
  const {query} = list.finder;
  const pill = (label: string, on: boolean, press: () => void) =>
    html`<label class="pill" part="choice">
      <input class="pill-box" type="checkbox" .checked=${on} @change=${press} /><span>${label}</span></label
    >`;
  return html`<div class="refine">
    <div class="pills" role="group" aria-label=${t.refine}>
      ${icon(filterDrawing)} ${pill(t.openNow, query.openNow, () => list.change({openNow: !list.finder.query.openNow}))}
      ${services.map(({service, label}) => {
        const words = label ?? serviceWord(t.services, service);
        return pill(words, query.services.includes(service), () => toggleService(list, service));
      })}
    </div>
    ${glossaryView(t, services)}
  </div>`;
}

/** Of the services asked for by now: two presses may come before anything is rendered. */
function toggleService(list: ShownList, service: string): void {
  const {services} = list.finder.query;
  const others = services.filter((each) => each !== service);
  list.change({services: others.length < services.length ? others : [...services, service]});
}

function sortView({t, list}: ResultsOptions): TemplateResult {
  const choices = (['distance', 'saving'] as const).map((value) => ({value, label: t.sorts[value]}));
  return html`<div class="places-sort">
    <label class="small" for="sort">${t.sort}</label>
    ${select({
      id: 'sort',
      value: list.finder.query.sort,
      choices,
      onSelect: (sort) => list.change({sort: sort as PartnerQuery['sort']}),
    })}
  </div>`;
}

/** « 38 opticiens à moins de 10 km, 12 ouverts », and that the search was widened. */
function statusView({t}: ResultsOptions, found: FoundPartners): unknown {
  const {query, total, radius, open, noneOpen} = found;
  const [first] = radii;
  const filtered = query.services.length > 0;
  if (radius === null) {
    const words = filtered ? t.nobodyFiltered : t.nobody;
    return html`<strong>${words(byKind(t.none, query.kind), radii.at(-1)!)}</strong>`;
  }
  const openOnly = query.openNow && !noneOpen;
  const parts = [
    openOnly && t.openOnly(total),
    !query.openNow && open !== undefined && t.openCount(open),
    noneOpen && t.openCount(0),
  ].filter((words) => typeof words === 'string');
  const widened = radius > first ? html`${(filtered || openOnly ? t.widenedFiltered : t.widened)(first)} ` : nothing;
  const counted = html`<strong>${byKind(t.counted, query.kind)(total)}</strong> ${t.within(radius)}`;
  return html`${widened}${counted}${parts.map((words) => `, ${words}`)}`;
}

function listView(options: ResultsOptions, found: FoundPartners): TemplateResult {
  const {t, list} = options;
  const {partners, total, unreadable: lost} = found;
  const left = Math.min(10, total - partners.length - lost);
  const view = partnerOptions(options);
  const more = () =>
    button({label: t.more(left), busy: list.finder.busy === 'more', onClick: () => void showMore(list)});
  return html`${adviceView(options, found)}
    <ol class="shops">
      ${partners.map((partner, index) =>
        safely(
          'partner',
          () => partnerView(partner, index + 1, view),
          () => html`<li>${unreadable(list.host.common, {unreadable: 1})}</li>`,
        ),
      )}
    </ol>
    ${unreadable(list.host.common, {unreadable: lost})}
    <p class="visually-hidden" role="status">${list.added ? t.moreAdded(list.added) : nothing}</p>
    ${left > 0 ? html`<div class="more stack">${more()}</div>` : nothing} ${apartView(options, found)}
    ${partners.some(({savings}) => savings?.length) ? html`<p class="small muted">${t.savingsNote}</p>` : nothing}`;
}

/** Why there is nobody, or nobody who is open: what is true, and what can be done about it as a press. */
function adviceView(options: ResultsOptions, found: FoundPartners): TemplateResult | typeof nothing {
  const {t, list} = options;
  const {query, radius} = found;
  const press = (label: string, onClick: () => void) => html`<div>${button({label, onClick})}</div>`;
  if (radius === null && query.services.length)
    return html`<p>${t.nobodyFilteredText}</p>
      ${press(t.clearFilters, () => unfilter(list, everybody))}`;
  if (radius === null)
    return html`<p>${t.nobodyText}</p>
      ${press(t.otherPlace, () => void focusWhenShown(list.host, '#where'))}`;
  return found.noneOpen ? closedView(options, found) : nothing;
}

/** The button of it goes away: the focus is at the filters. */
function unfilter(list: ShownList, part: Partial<PartnerQuery>): void {
  list.change(part);
  void focusWhenShown(list.host, '.pill-box');
}

/** Everybody is closed, or nobody is known to be open; who opens first, of those that are shown. */
function closedView({t, list}: ResultsOptions, {partners, total, unconfirmed}: FoundPartners): TemplateResult {
  const now = list.finder.now;
  const states = partners.map((partner) => ({partner, state: stateOf(partner, now)}));
  const doubtful = states.some(({state}) => state.open === 'unconfirmed') || (unconfirmed ?? 0) > 0;
  const surely = !doubtful && (unconfirmed === 0 || total === partners.length);
  const [first] = states
    .flatMap(({partner, state}) => (state.open === false && state.next ? [{partner, state, next: state.next}] : []))
    .toSorted((a, b) => a.next.inDays - b.next.inDays || a.next.at.localeCompare(b.next.at));
  const when = first && nextInWords(first.state, t, list.host.language);
  return alert({
    tone: 'info',
    title: surely ? t.allClosed : t.noneOpen,
    text: html`${when ? t.firstToOpen(first.partner.name, when) : nothing} ${doubtful ? t.someUnconfirmed : nothing}`,
    actions: button({label: t.dropOpenNow, small: true, onClick: () => unfilter(list, {openNow: false})}),
  });
}

/** Under those who are open: that others may be, and how to see them. */
function apartView(
  {t, list}: ResultsOptions,
  {query, noneOpen, unconfirmed}: FoundPartners,
): TemplateResult | typeof nothing {
  if (!query.openNow || noneOpen || !unconfirmed) return nothing;
  return html`<div class="stack">
    <p class="small">${t.othersUnconfirmed(unconfirmed)}</p>
    ${button({label: t.showAll, small: true, onClick: () => unfilter(list, {openNow: false})})}
  </div>`;
}

function partnerOptions({t, list, network: {services}, directions, mapShown}: ResultsOptions): PartnerView {
  const {host, finder, selected, lit} = list;
  return {
    t,
    locale: host.language,
    now: finder.now,
    services,
    selected,
    lit,
    mapShown,
    directions: (partner) => directionsTo(directions, partner),
    select: ({id}) => list.select(id),
    light: (partner) => list.light(partner?.id),
    called: ({id}) => host.tell('mutuelle-partner-called', {partnerId: id}),
    directed: ({id}) => host.tell('mutuelle-directions-opened', {partnerId: id}),
  };
}

/** Further ones are added; the focus goes to the first of them, since the button may be gone. */
async function showMore(list: ShownList): Promise<void> {
  const count = () => list.finder.found?.partners.length ?? 0;
  const before = count();
  await list.finder.more();
  const added = count() - before;
  if (added <= 0) return;
  list.added = added;
  await focusWhenShown(list.host, `.shop:nth-child(${before + 1}) :is(a, summary, button)`);
}
