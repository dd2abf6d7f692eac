import {css, html, nothing, type TemplateResult} from 'lit';
import type {HealthService} from '../../contract/health-services.js';
import type {SpacePage} from '../../contract/space-pages.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import type {SpaceLeads} from '../../shell/space-leads.js';
import {button} from '../../ui/blocks/button.js';
import {buttonLink} from '../../ui/blocks/button-link.js';
import {documentList} from '../../ui/blocks/documents.js';
import {line} from '../../ui/blocks/lines.js';
import {phoneBlock} from '../../ui/blocks/phone-block.js';
import {promise} from '../../ui/blocks/promise.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import type {HealthServicesMessages} from './health-services.messages.fr.js';

export interface ServicesView {
  t: HealthServicesMessages;
  locale: Locale;
  leads: SpaceLeads;
  /** Opens the question of a second opinion; where nobody can be asked for, there is none. */
  ask: ((service: HealthService) => void) | undefined;
}

/** Services that are pages of the space. */
const pages = {teleconsultation: 'teleconsultation', coaching: 'coaching', network: 'network'} as const;

/** The page of the space that a service is, if it is one. */
export const pageOf = ({kind}: HealthService): SpacePage | undefined => pages[kind as keyof typeof pages];

export const askId = ({id}: HealthService): string => `ask-${id}`;

/** One that the contract has: what it gives, and every way to have it. */
export function serviceView(service: HealthService, view: ServicesView): TemplateResult {
  const {id, title, summary, promises, phones, reference, rights} = service;
  const heading = `service-${id}`;
  const {t} = view;
  const ways = waysView(service, view);
  return titledBlock(
    heading,
    title,
    html`${summary ? html`<p>${summary}</p>` : nothing} ${promises.length ? promise(promises) : nothing}
    ${phones.length ? html`<div>${phones.map(phoneView)}</div>` : nothing}
    ${reference ? html`<p>${t.reference} <strong class="num" translate="no">${reference}</strong></p>` : nothing}
    ${rights.length ? rightsView(rights) : nothing} ${conditionsView(service, heading, view)} ${ways}`,
  );
}

/** What a number is for, when somebody answers and what the call costs. */
const phoneView = ({label, phone, phoneText, price, hours}: HealthService['phones'][number]): TemplateResult =>
  phoneBlock({
    heading: html`<p class="strong">${label}</p>`,
    ...{phone, phoneText},
    more: html`${hours ? html`<p class="small muted">${hours}</p>` : nothing}
    ${price ? html`<p class="small muted">${price}</p>` : nothing}`,
  });

const rightsView = (rights: HealthService['rights']): TemplateResult =>
  html`<ul class="lines">
    ${rights.map(({label, text, condition}) =>
      text ? line({term: label, value: text, note: condition}) : line({value: label, note: condition}),
    )}
  </ul>`;

export function conditionsView(
  {conditions}: HealthService,
  labelledBy: string,
  {t, locale}: Pick<ServicesView, 't' | 'locale'>,
): TemplateResult | typeof nothing {
  return conditions ? documentList([conditions], labelledBy, t, locale, () => undefined) : nothing;
}

function waysView(service: HealthService, {t, leads, ask}: ServicesView): unknown {
  const {canAsk, link} = service;
  const page = pageOf(service);
  const href = safeUrl(link?.url);
  return [
    canAsk && ask
      ? html`<div class="row">
          ${button({label: t.ask, kind: 'primary', id: askId(service), onClick: () => ask(service)})}
        </div>`
      : nothing,
    page ? html`<div>${leads.view({page, label: t.leads[page as keyof typeof pages]})}</div>` : nothing,
    href ? siteView(href, link!, t) : nothing,
  ];
}

/** What the site is told is said before it is opened. */
function siteView(
  href: string,
  {label, told}: NonNullable<HealthService['link']>,
  t: HealthServicesMessages,
): TemplateResult {
  needs(siteStyles);
  return html`<div class="stack tight">
    ${told ? html`<p class="small muted">${told}</p>` : nothing}
    <div class="site">
      ${buttonLink({
        label: html`${label ?? t.site}<span class="visually-hidden"> ${t.newTab}</span>`,
        href,
        target: '_blank',
      })}
    </div>
  </div>`;
}

/** What the contract has not, and why: nothing is sold. */
export const otherServicesView = (services: readonly HealthService[], t: HealthServicesMessages): TemplateResult =>
  titledBlock(
    'other-services',
    t.others.title,
    html`<ul class="lines">
      ${services.map(({title, why}) => line({value: title, note: why ?? t.others.why}))}
    </ul>`,
  );

const siteStyles = css`
  /* a name of the service's own: it may be one long word */
  .site .button {
    overflow-wrap: anywhere;
  }
`;
