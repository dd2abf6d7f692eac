/** What was found, and what narrows it. The place can be given before this is here. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Network} from '../../contract/network.js';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import {everybody, radii, type FoundPartners, type PartnerQuery} from './partner-finder.js';
import {button} from '../../ui/blocks/button.js';
import {icon} from '../../ui/blocks/icon.js';
import {directionsTo} from './directions.js';
import {known} from './finder.view.js';
import {distanceInWords, partnerView, serviceWord, type PartnerView} from './partner.view.js';
import {picture} from './pictures.js';
import fr, {type ResultsMessages} from './results.messages.fr.js';

export {resultsStyles} from './results.styles.js';

/** Under the name of the widget's own words: a page rewords both in one place. */
export function resultsMessages(host: Widget): Messages<ResultsMessages> {
  return new Messages(host, 'networkLocator', fr, {en: () => import('./results.messages.en.js')});
}

export interface ResultsOptions extends Omit<PartnerView, 'directions'> {
  readonly query: PartnerQuery;
  readonly services: Network['services'];
  readonly moreBusy: boolean;
  /** What was added last, for who does not see it. */
  readonly said: string;
  /** The page's own address of the way to a partner. */
  readonly template: string | undefined;
  readonly change: (part: Partial<PartnerQuery>) => void;
  readonly toggle: (what: 'openNow' | {service: string}) => void;
  readonly more: () => void;
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
    distance: (metres) => distanceInWords(metres, options.t, options.locale),
    pills: () => pillsView(options),
    sort: () => sortView(options),
    status: (found) => statusView(options, found),
    list: (found) => listView(options, found),
  };
}

/** What may be asked of them; each press asks anew. */
function pillsView({t, services, query, toggle}: ResultsOptions): TemplateResult {
  const pill = (label: string, on: boolean, press: () => void) =>
    html`<label class="pill" part="choice">
      <input class="pill-box" type="checkbox" .checked=${on} @change=${press} /><span>${label}</span></label
    >`;
  return html`<div class="pills" role="group" aria-label=${t.refine}>
    ${picture('filter')} ${pill(t.openNow, query.openNow, () => toggle('openNow'))}
    ${services.map(({service, label}) => {
      const words = label ?? serviceWord(t.services, service);
      return pill(words, query.services.includes(service), () => toggle({service}));
    })}
  </div>`;
}

function sortView({t, query, change}: ResultsOptions): TemplateResult {
  const sort = (event: Event) => change({sort: (event.target as HTMLSelectElement).value as PartnerQuery['sort']});
  const option = (value: PartnerQuery['sort']) =>
    html` <option value=${value} ?selected=${value === query.sort}>${t.sorts[value]}</option>`;
  return html`<div class="places-sort">
    <label class="small" for="sort">${t.sort}</label>
    <div class="select">
      <select class="control" part="control" id="sort" @change=${sort}>
        ${option('distance')}${option('saving')}</select
      >${icon('chevron', true)}
    </div>
  </div>`;
}

/** « 38 opticiens à moins de 10 km, 12 ouverts », and that the search was widened. */
function statusView({t}: ResultsOptions, {query, total, radius, open}: FoundPartners): unknown {
  const counted = known(t.counted, query.kind)(total);
  const [first] = radii;
  if (radius === null) return html`<strong>${t.nobody(counted, radii.at(-1)!)}</strong>. ${t.nobodyText}`;
  const opened = open === undefined || query.openNow ? nothing : html`, ${t.openCount(open)}`;
  const widened = radius > first ? html`${t.widened(first)} ` : nothing;
  return html`${widened}<strong>${counted}</strong> ${t.within(radius)}${opened}`;
}

function listView(options: ResultsOptions, {query, partners, total, radius}: FoundPartners): TemplateResult {
  const {t, change, moreBusy, more, said, template} = options;
  const left = Math.min(10, total - partners.length);
  const view: PartnerView = {...options, directions: (partner) => directionsTo(template, partner)};
  const filtered = radius === null && (query.openNow || query.services.length);
  const clear = () => html`<div>${button({label: t.clearFilters, onClick: () => change(everybody)})}</div>`;
  const press = () => button({label: t.more(left), busy: moreBusy, onClick: more});
  return html`${filtered ? clear() : nothing}
    <ol class="shops">
      ${partners.map((partner, index) => partnerView(partner, index + 1, view))}
    </ol>
    <p class="visually-hidden" role="status">${said}</p>
    ${left > 0 ? html`<div class="more stack">${press()}</div>` : nothing}
    ${partners.some(({savings}) => savings?.length) ? html`<p class="small muted">${t.savingsNote}</p>` : nothing}`;
}
