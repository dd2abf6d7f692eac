import {html, nothing, type TemplateResult} from 'lit';
import type {Ceiling, Coverage, CoverageAlert, CoveredPerson} from '../../contract/coverage.js';
import type {DocumentLink} from '../../contract/values.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {leftOf, meterOf, noteOf, periodOf} from '../../ui/blocks/ceiling.js';
import {careIcon, careKind} from '../../ui/blocks/care.js';
import type {CareMessages} from '../../ui/blocks/care.messages.fr.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {documentList} from '../../ui/blocks/documents.js';
import {icon} from '../../ui/blocks/icon.js';
import type {CoverageOverviewMessages} from './coverage-overview.messages.fr.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {needs} from '../../element/styles.js';
import {safely} from '../../element/safely.js';

/** What the parts of the page show. */
export interface CoverageView {
  common: CommonMessages;
  t: CoverageOverviewMessages;
  care: CareMessages;
  locale: Locale;
  coverage: Coverage;
  person: CoveredPerson;
  /** The insurer's phone, as people read it. */
  phone: string | undefined;
}

/** What can be done about what has to be known. */
export interface AlertActs {
  remind: (alert: CoverageAlert, name: string) => unknown;
  send: (alert: CoverageAlert) => void;
  /** What stands in the place of one, while its paper is sent. */
  sender: (alert: CoverageAlert) => unknown;
}

/** The button that sends the paper of an alert. */
export const sendProofId = ({id}: CoverageAlert): string => `send-${id}`;

/** What has to be known or done soon: papers to send, rights that end, what is nearly used up (SUP-05). */
export function alertsView(view: CoverageView, acts: AlertActs): TemplateResult | typeof nothing {
  const shown = view.coverage.alerts.map((one) => alertView(view, one, acts)).filter((each) => each !== nothing);
  if (!shown.length) return nothing;
  return html`<section class="section" part="section" aria-labelledby="to-know">
    <h3 class="heading" part="heading" id="to-know">${view.t.toKnow}</h3>
    <div class="to-know">${shown}</div>
  </section>`;
}

function alertView(
  {t, care, locale, coverage, phone}: CoverageView,
  one: CoverageAlert,
  {remind, send, sender}: AlertActs,
): TemplateResult | typeof nothing {
  const {kind, personId, ceilingId, date, text, url} = one;
  const name = coverage.people.find(({id}) => id === personId)?.firstName ?? '';
  const ceiling = coverage.ceilings.find(({id}) => id === ceilingId);
  const words = t.alerts;
  const day = (sentence: string) => (date ? html`${sentence} ${dayInWords(date, locale)}.` : (text ?? nothing));
  switch (kind) {
    case 'proofNeeded': {
      const where = safeUrl(url);
      const call = phone ? words.call(phone) : nothing;
      const way = where
        ? html`<a class="link" href=${where}>${words.send}</a>`
        : one.paperId === undefined
          ? call
          : button({label: words.send, small: true, id: sendProofId(one), onClick: () => send(one)});
      const placed = sender(one);
      if (placed) return html`${placed}`;
      return alert({
        tone: 'warning',
        icon: 'document',
        title: words.proofNeeded(name),
        text: day(words.proofNeededText),
        actions: way === nothing ? undefined : way,
      });
    }
    case 'rightsEnd':
      return alert({
        tone: 'info',
        icon: 'clock',
        title: words.rightsEnd(name),
        text: day(words.rightsEndText),
        actions: date ? remind(one, name) : undefined,
      });
    case 'ceilingNear':
    case 'ceilingReached': {
      if (!ceiling) return nothing;
      const label = ceiling.label || care[careKind(ceiling.family)];
      return alert({
        tone: 'info',
        title: words[kind as 'ceilingNear' | 'ceilingReached'](name, label),
        text: html`${leftOf(t, locale, ceiling)}${periodOf(t, locale, ceiling, '. ')}`,
      });
    }
    // a kind of a newer server: its own words, or nothing at all
    default:
      return text ? alert({tone: 'info', title: name || t.toKnow, text}) : nothing;
  }
}

/** What is left, for one person: in words first, then the bar, then until when (MEM-54). */
export function ceilingsView({t, common, locale, coverage, person}: CoverageView): TemplateResult {
  needs(cardStyles);
  const ceilings = coverage.ceilings.filter(({personId}) => personId === person.id);
  const own = coverage.people[0]?.id === person.id;
  // what has no limit is not « left »: it stands apart
  const counted = ceilings.filter(({limit}) => limit !== null);
  const endless = ceilings.filter(({limit}) => limit === null);
  const ceilingList = (id: string, list: readonly Ceiling[]) =>
    html`<ul class="ceilings ${id}" aria-labelledby=${id}>
      ${list.map((ceiling) =>
        safely(
          'ceiling',
          () => ceilingItem(t, locale, ceiling),
          () => html`<li>${unreadable(common, {unreadable: 1})}</li>`,
        ),
      )}
    </ul>`;
  return html`<section class="section" part="section" aria-labelledby="left">
    <div class="section-head">
      <h3 class="heading" part="heading" id="left">${own ? t.left : t.leftFor(person.firstName)}</h3>
      ${
        person.coveredUntil
          ? html`<p>${t.coveredUntil(person.firstName)} ${dayInWords(person.coveredUntil, locale)}</p>`
          : nothing
      }
      <p class="muted">${counted.length ? t.leftNote : t.nothingLimited}</p>
    </div>
    ${counted.length ? ceilingList('left', counted) : nothing}
    ${
      endless.length
        ? html`<h4 class="subheading" id="endless">${t.endless}</h4>
            ${ceilingList('endless', endless)}`
        : nothing
    }
  </section>`;
}

function ceilingItem(t: CoverageOverviewMessages, locale: Locale, ceiling: Ceiling): TemplateResult {
  const {id, family, label} = ceiling;
  return html`<li class="ceiling" part="card">
    ${careIcon(family)}
    <div class="ceiling-body">
      <p class="ceiling-name" id="ceiling-${id}">${label}</p>
      <p class="ceiling-left">${leftOf(t, locale, ceiling)}</p>
      ${meterOf(t, locale, ceiling)}
      <p class="small muted">${noteOf(t, locale, ceiling)}</p>
    </div>
  </li>`;
}

/**
 * What the contract pays back: words first, the level of the insurer's table after them (MEM-53). `words`: what the
 * words of the table mean.
 */
export function guaranteesView(
  {t, care, coverage, person}: CoverageView,
  words: unknown,
): TemplateResult | typeof nothing {
  needs(cardStyles);
  const groups = coverage.guarantees
    .map((group) => ({
      ...group,
      items: group.items.filter(({personIds}) => !personIds || personIds.includes(person.id)),
    }))
    .filter(({items}) => items.length);
  if (!groups.length) return nothing;
  return html`<section class="section" part="section" aria-labelledby="guarantees">
    <div class="section-head">
      <h3 class="heading" part="heading" id="guarantees">${t.guarantees}</h3>
      <p class="muted">${t.guaranteesNote}</p>
    </div>
    <div class="rights">
      ${groups.map(
        ({family, heading, items}) =>
          html`<details class="fold">
            <summary>
              ${careIcon(family)}<span
                ><span class="right-name">${heading ?? care[careKind(family)]}</span>
                <span class="right-inside">${items.map(({label}) => label).join(', ')}</span></span
              >${icon('chevron', true)}
            </summary>
            <dl>
              ${sameTogether(items).map(
                ([{words: given, level}, ...labels]) =>
                  html`<div>
                    ${labels.map((label) => html`<dt>${label}</dt>`)}
                    <dd>${given}${level ? html` <span class="small muted num">(${level})</span>` : nothing}</dd>
                  </div>`,
              )}
            </dl>
          </details>`,
      )}
    </div>
    ${words}
  </section>`;
}

type Right = Coverage['guarantees'][number]['items'][number];

/** Neighbours that give the same, as one: what they give, then what for. */
function sameTogether(items: readonly Right[]): [given: Right, ...labels: string[]][] {
  const groups: [Right, ...string[]][] = [];
  for (const right of items) {
    const last = groups.at(-1);
    if (last && last[0].words === right.words && last[0].level === right.level) last.push(right.label);
    else groups.push([right, right.label]);
  }
  return groups;
}

export function documentsView(
  {t, locale, coverage}: CoverageView,
  opened: (document: DocumentLink) => void,
): TemplateResult | typeof nothing {
  if (!coverage.documents.length) return nothing;
  return html`<section class="section" part="section" aria-labelledby="coverage-documents">
    <h3 class="heading" part="heading" id="coverage-documents">${t.documents}</h3>
    ${documentList(coverage.documents, 'coverage-documents', t, locale, opened)}
  </section>`;
}
