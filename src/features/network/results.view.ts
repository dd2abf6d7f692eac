/** What was found, and what narrows it. The place can be given before this is here. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Network} from '../../contract/network.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {button} from '../../ui/blocks/button.js';
import {icon, type Drawing} from '../../ui/blocks/icon.js';
import {select} from '../../ui/blocks/select.js';
import {directionsTo} from './directions.js';
import {byKind} from './finder.view.js';
import {everybody, radii, type FoundPartners, type PartnerFinder, type PartnerQuery} from './partner-finder.js';
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
  readonly services: Network['services'];
  /** The page's own address of the way to a partner. */
  readonly directions: string | undefined;
  readonly mapShown: boolean;
}

export interface ResultsView {
  readonly distance: (metres: number) => string;
  readonly pills: () => TemplateResult;
  readonly sort: () => TemplateResult;
  readonly status: (found: FoundPartners) => unknown;
  readonly list: (found: FoundPartners) => TemplateResult;
}

export function resultsView(options: ResultsOptions): ResultsView {
  return {
    distance: (metres) => distanceInWords(metres, options.t, options.list.host.language),
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
function pillsView({t, services, list}: ResultsOptions): TemplateResult {
  const {query} = list.finder;
  const pill = (label: string, on: boolean, press: () => void) =>
    html`<label class="pill" part="choice">
      <input class="pill-box" type="checkbox" .checked=${on} @change=${press} /><span>${label}</span></label
    >`;
  return html`<div class="pills" role="group" aria-label=${t.refine}>
    ${icon(filterDrawing)} ${pill(t.openNow, query.openNow, () => list.change({openNow: !list.finder.query.openNow}))}
    ${services.map(({service, label}) => {
      const words = label ?? serviceWord(t.services, service);
      return pill(words, query.services.includes(service), () => toggleService(list, service));
    })}
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
function statusView({t}: ResultsOptions, {query, total, radius, open}: FoundPartners): unknown {
  const counted = byKind(t.counted, query.kind)(total);
  const [first] = radii;
  if (radius === null) return html`<strong>${t.nobody(counted, radii.at(-1)!)}</strong>. ${t.nobodyText}`;
  const opened = open === undefined || query.openNow ? nothing : html`, ${t.openCount(open)}`;
  const widened = radius > first ? html`${t.widened(first)} ` : nothing;
  return html`${widened}<strong>${counted}</strong> ${t.within(radius)}${opened}`;
}

function listView(
  options: ResultsOptions,
  {query, partners, total, radius, unreadable: lost}: FoundPartners,
): TemplateResult {
  const {t, list} = options;
  const left = Math.min(10, total - partners.length - lost);
  const view = partnerOptions(options);
  const filtered = radius === null && (query.openNow || query.services.length);
  const clear = () => html`<div>${button({label: t.clearFilters, onClick: () => list.change(everybody)})}</div>`;
  const more = () =>
    button({label: t.more(left), busy: list.finder.busy === 'more', onClick: () => void showMore(list)});
  return html`${filtered ? clear() : nothing}
    <ol class="shops">
      ${partners.map((partner, index) => partnerView(partner, index + 1, view))}
    </ol>
    ${unreadable(list.host.common, {unreadable: lost})}
    <p class="visually-hidden" role="status">${list.added ? t.moreAdded(list.added) : nothing}</p>
    ${left > 0 ? html`<div class="more stack">${more()}</div>` : nothing}
    ${partners.some(({savings}) => savings?.length) ? html`<p class="small muted">${t.savingsNote}</p>` : nothing}`;
}

function partnerOptions({t, list, services, directions, mapShown}: ResultsOptions): PartnerView {
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
