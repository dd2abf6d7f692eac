import {html, nothing, type TemplateResult} from 'lit';
import type {Network, Partner, Saving} from '../../contract/network.js';
import {momentIn} from '../../domain/opening-hours.js';
import {money} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {button} from '../../ui/blocks/button.js';
import {buttonLink} from '../../ui/blocks/button-link.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {icon} from '../../ui/blocks/icon.js';
import {openingInWords, rangesInWords, week} from './opening.js';
import type {ResultsMessages} from './results.messages.fr.js';

export interface PartnerView {
  readonly t: ResultsMessages;
  readonly locale: Locale;
  /** On the server's clock. */
  readonly now: Date;
  readonly services: Network['services'];
  /** Where the way to a partner is shown; nothing when the host wants none. */
  readonly directions: (partner: Partner) => string | undefined;
  readonly selected: string | undefined;
  readonly lit: string | undefined;
  readonly mapShown: boolean;
  readonly select: (partner: Partner) => void;
  readonly light: (partner: Partner | undefined) => void;
  readonly called: (partner: Partner) => void;
  readonly directed: (partner: Partner) => void;
}

/** Services the library knows have words of their own; any other goes by its name. */
export function serviceWord(words: ResultsMessages['services'], service: string): string {
  return Object.hasOwn(words, service) ? words[service as keyof typeof words] : service;
}

/** Metres as « 650 m », « 1,2 km » or « 34 km ». */
export function distanceInWords(metres: number, t: ResultsMessages, locale: Locale): string {
  if (metres < 100) return t.veryNear;
  const kilometres = metres / 1000;
  return t.km(
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: kilometres < 10 ? 1 : 0,
      maximumFractionDigits: kilometres < 10 ? 1 : 0,
    }).format(kilometres),
  );
}

/** One partner: who, how far, open or not, what is saved there, how to reach it. */
export function partnerView(partner: Partner, rank: number, view: PartnerView): TemplateResult {
  needs(cardStyles);
  const {t, locale} = view;
  const {id, name, address, distance, services, savings = []} = partner;
  const best = savings.toSorted((a, b) => b.saving - a.saving)[0];
  const opening = openingInWords(partner, view.now, t, locale);
  const tags = view.services.filter(({service}) => services.includes(service));
  return html`<li
    class="shop ${id === view.selected ? 'on' : ''} ${id === view.lit ? 'lit' : ''}"
    part="card"
    data-id=${id}
    @pointerenter=${() => view.light(partner)}
    @pointerleave=${() => view.light(undefined)}
    @focusin=${() => view.light(partner)}
    @focusout=${() => view.light(undefined)}
  >
    <div class="shop-top">
      <span class="shop-rank" aria-hidden="true">${rank}</span>
      <div>
        <h3 class="shop-name" id="partner-${rank}">${name}</h3>
        <p class="muted">${address.line1}, ${address.postalCode} ${address.city}</p>
      </div>
      ${distance === undefined ? nothing : html`<p class="shop-km num">${distanceInWords(distance, t, locale)}</p>`}
    </div>
    <p class="shop-open ${opening.tone}">${icon('clock', true)}<span>${opening.text}</span></p>
    ${
      best && best.saving > 0
        ? html`<p class="shop-save">
            ${t.saving(roundMoney(best.saving, locale), best.product.charAt(0).toLowerCase() + best.product.slice(1))}
          </p>`
        : nothing
    }
    ${
      tags.length
        ? html`<ul class="tags">
            ${tags.map(({service, label}) => html`<li class="badge">${label ?? serviceWord(t.tags, service)}</li>`)}
          </ul>`
        : nothing
    }
    ${actsView(partner, view)} ${partner.hours || savings.length ? moreView(partner, rank, view) : nothing}
  </li>`;
}

/** A sentence for who does not see whose button it is. */
const unseen = (words: string): TemplateResult => html`<span class="visually-hidden">${words}</span>`;

function actsView(
  partner: Partner,
  {t, directions, called, directed, mapShown, select}: PartnerView,
): TemplateResult | typeof nothing {
  const {name, phone} = partner;
  const way = directions(partner);
  if (!phone && !way && !mapShown) return nothing;
  const call = () =>
    buttonLink({
      href: `tel:${phone}`,
      label: html`${t.call}${unseen(` ${name}`)}`,
      icon: 'phone',
      small: true,
      onClick: () => called(partner),
    });
  const leadThere = (href: string) =>
    buttonLink({
      href,
      label: html`${t.directions}${unseen(`${t.directionsTo(name)} ${t.newTab}`)}`,
      kind: 'quiet',
      small: true,
      target: '_blank',
      onClick: () => directed(partner),
    });
  const showOnMap = () =>
    button({
      label: html`${t.showOnMap}${unseen(` ${name}`)}`,
      kind: 'quiet',
      small: true,
      onClick: () => select(partner),
    });
  return html`<div class="row shop-acts">
    ${phone ? call() : nothing} ${way ? leadThere(way) : nothing} ${mapShown ? showOnMap() : nothing}
  </div>`;
}

function moreView(partner: Partner, rank: number, view: PartnerView): TemplateResult {
  const {t} = view;
  const opened = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open) view.select(partner);
  };
  return html`<details class="fold small" @toggle=${opened}>
    <summary aria-describedby="partner-${rank}">
      <span>${partner.savings?.length ? t.hoursAndPrices : t.hours}</span>${icon('chevron', true)}
    </summary>
    <div class="shop-more">
      ${partner.hours ? hoursView(partner.hours, view) : nothing}${
        partner.savings?.length ? savingsView(partner.savings, view) : nothing
      }
    </div>
  </details>`;
}

function hoursView(hours: NonNullable<Partner['hours']>, {t, locale, now}: PartnerView): TemplateResult {
  const {days, exceptions} = week(hours, momentIn(hours.timeZone ?? 'Europe/Paris', now).date);
  return html`<dl class="hours">
      ${days.map(
        (ranges, day) =>
          html`<dt>${t.days[day]}</dt>
            <dd>${rangesInWords(ranges, t, locale)}</dd>`,
      )}
    </dl>
    ${
      exceptions.length
        ? html`<div>
            <p class="strong">${t.exception}</p>
            <dl class="hours">
              ${exceptions.map(
                ({date, ranges}) =>
                  html`<dt>${dayInWords(date, locale)}</dt>
                    <dd>${rangesInWords(ranges, t, locale)}</dd>`,
              )}
            </dl>
          </div>`
        : nothing
    }`;
}

/** As the network sends them: an estimate, with its source and its date. */
function savingsView(savings: readonly Saving[], {t, locale}: PartnerView): TemplateResult {
  const row = (label: string, cents: number) =>
    html`<dt>${label}</dt>
      <dd class="num">${money(cents, locale)}</dd>`;
  return html`<div class="shop-prices">
    <p class="strong">${t.savings}</p>
    ${savings.map(
      ({product, averagePrice, networkPrice, saving, source, asOf}) =>
        html`<div>
          <p class="strong">${product}</p>
          <dl>${row(t.averagePrice, averagePrice)}${row(t.networkPrice, networkPrice)}${row(t.estimated, saving)}</dl>
          <p class="muted">${t.source(source)} ${dayInWords(asOf, locale)}</p>
        </div>`,
    )}
  </div>`;
}

/** Whole euros where there are no cents: it is an estimate. */
function roundMoney(cents: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 ? 2 : 0,
  }).format(cents / 100);
}
