import {html, nothing, type TemplateResult} from 'lit';
import type {Network, Partner, Saving} from '../../contract/network.js';
import {keep} from '../../domain/keep.js';
import {momentIn, zoneOf} from '../../domain/opening-hours.js';
import {formatPhone} from '../../domain/phone.js';
import {money, uncapitalized} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {roundMoney} from '../../element/round-money.js';
import {safeUrl} from '../../element/safe-url.js';
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

const numbers = (digits: number) =>
  keep(
    (locale: Locale) => new Intl.NumberFormat(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits}),
  );
const tenths = numbers(1);
const wholes = numbers(0);

/** Metres as « 650 m », « 1,2 km » or « 34 km ». */
export function distanceInWords(metres: number, t: ResultsMessages, locale: Locale): string {
  if (metres < 100) return t.veryNear;
  const kilometres = metres / 1000;
  return t.km((kilometres < 10 ? tenths : wholes)(locale).format(kilometres));
}

/**
 * One partner: who, how far, open or not, what is saved there, how to reach it; the rest on demand. Where one cannot be
 * shown (a value nobody foresaw), its name and address are, and so are all the others.
 */
export function partnerView(partner: Partner, rank: number, view: PartnerView): TemplateResult {
  try {
    return shopView(partner, rank, view);
  } catch (error) {
    console.error(`The partner “${partner.id}” could only be shown in part:`, error);
    return html`<li class="shop" part="card" data-id=${partner.id}>${topView(partner, rank, view)}</li>`;
  }
}

function shopView(partner: Partner, rank: number, view: PartnerView): TemplateResult {
  needs(cardStyles);
  const {t, locale} = view;
  const {id, services, savings = []} = partner;
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
    ${topView(partner, rank, view)}
    <p class="shop-open ${opening.tone}">${icon('clock', true)}<span>${opening.text}</span></p>
    ${
      best && best.saving > 0
        ? html`<p class="shop-save">${t.saving(roundMoney(best.saving, locale), uncapitalized(best.product))}</p>`
        : nothing
    }
    ${tags.length ? tagsView(tags, view) : nothing} ${actsView(partner, view)} ${moreView(partner, rank, tags, view)}
  </li>`;
}

function topView({name, address, distance}: Partner, rank: number, {t, locale}: PartnerView): TemplateResult {
  return html`<div class="shop-top">
    <span class="shop-rank" aria-hidden="true">${rank}</span>
    <div>
      <h3 class="shop-name" id="partner-${rank}" translate="no">${name}</h3>
      <p class="shop-address muted">${address.line1}, ${address.postalCode} ${address.city}</p>
    </div>
    ${distance === undefined ? nothing : html`<p class="shop-km num">${distanceInWords(distance, t, locale)}</p>`}
  </div>`;
}

function tagsView(tags: Network['services'], {t}: PartnerView): TemplateResult {
  return html`<ul class="tags">
    ${tags.map(({service, label}) => html`<li class="badge">${label ?? serviceWord(t.tags, service)}</li>`)}
  </ul>`;
}

/** A sentence for who does not see whose button it is. */
const unseen = (words: string): TemplateResult => html`<span class="visually-hidden">${words}</span>`;

function actsView(partner: Partner, view: PartnerView): TemplateResult | typeof nothing {
  const {t, directions, called, directed, mapShown, select} = view;
  const {name, phone, bookingUrl} = partner;
  const dialled = phone?.replace(/[^\d+]/g, '');
  const way = directions(partner);
  const booking = safeUrl(bookingUrl);
  if (!dialled && !way && !mapShown && !booking) return nothing;
  // the number itself: a computer has nothing to dial with
  const call = () =>
    buttonLink({
      href: `tel:${dialled}`,
      label: html`${unseen(`${t.call} ${name}, `)}<span class="num" translate="no">${formatPhone(phone!)}</span>`,
      icon: 'phone',
      small: true,
      onClick: () => called(partner),
    });
  const away = (href: string, words: string, whose: string, onClick?: () => void) =>
    buttonLink({
      href,
      label: html`${words}${unseen(`${whose} ${t.newTab}`)}`,
      kind: 'quiet',
      small: true,
      target: '_blank',
      ...(onClick && {onClick}),
    });
  const showOnMap = () =>
    button({
      label: html`${t.showOnMap}${unseen(` ${name}`)}`,
      kind: 'quiet',
      small: true,
      onClick: () => select(partner),
    });
  return html`<div class="row shop-acts">
    ${dialled ? call() : nothing}
    ${way ? away(way, t.directions, t.directionsTo(name), () => directed(partner)) : nothing}
    ${booking ? away(booking, t.book, t.bookAt(name)) : nothing} ${mapShown ? showOnMap() : nothing}
  </div>`;
}

function moreView(
  partner: Partner,
  rank: number,
  tags: Network['services'],
  view: PartnerView,
): TemplateResult | typeof nothing {
  const {t} = view;
  const {hours, savings = [], email} = partner;
  const mail = email && safeUrl(`mailto:${email}`);
  if (!hours && !savings.length && !mail && !tags.length) return nothing;
  const opened = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open) view.select(partner);
  };
  const title = savings.length ? t.hoursAndPrices : hours ? t.hours : t.details;
  return html`<details class="fold small ${hours || savings.length || mail ? '' : 'only-tags'}" @toggle=${opened}>
    <summary aria-describedby="partner-${rank}"><span>${title}</span>${icon('chevron', true)}</summary>
    <div class="shop-more">
      ${tags.length ? html`<div class="tags-inside">${tagsView(tags, view)}</div>` : nothing}
      ${hours ? hoursView(partner, hours, view) : nothing}
      ${mail ? html`<p><a href=${mail} translate="no">${email}</a></p>` : nothing}
      ${savings.length ? savingsView(savings, view) : nothing}
    </div>
  </details>`;
}

function hoursView(
  {address}: Partner,
  hours: NonNullable<Partner['hours']>,
  {t, locale, now}: PartnerView,
): TemplateResult {
  const {days, exceptions} = week(hours, momentIn(zoneOf(hours, address.postalCode), now)?.date ?? '');
  return html`${hours.byAppointment ? html`<p class="strong">${t.opening.byAppointment}</p>` : nothing}
    <dl class="hours">
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
                ({date, ...ranges}) =>
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
