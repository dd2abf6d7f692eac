import {html, nothing, type TemplateResult} from 'lit';
import type {CoveredBeneficiary} from '../../contract/beneficiary-requests.js';
import type {WantedPaper} from '../../contract/requests.js';
import type {Settings} from '../../contract/settings.js';
import type {Locale} from '../../element/locale.js';
import {button} from '../../ui/blocks/button.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {line} from '../../ui/blocks/lines.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {isWanted, sendWantedId, wantedId} from '../../ui/blocks/wanted-papers.js';
import type {PaperSending} from '../document-sender/paper-sending.panel.js';
import type {BeneficiaryRequestMessages} from './beneficiary-request.messages.fr.js';
import {namedState} from './requests.view.js';

export interface PeopleView {
  t: BeneficiaryRequestMessages;
  locale: Locale;
  help: Settings['help'] | undefined;
  change: (person: CoveredBeneficiary) => void;
  sending: PaperSending;
}

export const nameOf = ({firstName, lastName}: {firstName: string; lastName: string}): string =>
  `${firstName} ${lastName}`;

/** Whom it is about is said to who does not see where it stands; a name stands in no attribute. */
const named = (label: string, whom: string): TemplateResult =>
  html`${label}<span class="visually-hidden"> ${whom}</span>`;

/** Who is covered with the member, until when, and the certificate that is wanted for it (SUP-05). */
export function peopleView(people: readonly CoveredBeneficiary[], view: PeopleView): TemplateResult {
  const {t, help} = view;
  if (!people.length) return html`<p class="well muted">${t.nobody}</p>`;
  const fixed = people.every(({removable}) => !removable);
  return html`<ul class="lines">
      ${people.map((person) => personView(person, view))}
    </ul>
    ${fixed ? html`<p class="muted">${t.noneRemovable} ${phoneLink(help)}.</p>` : nothing}`;
}

function personView(person: CoveredBeneficiary, view: PeopleView): TemplateResult {
  const {t, locale, change} = view;
  const {type, coveredUntil, removable, notRemovable, paper} = person;
  const relation = t.relations[type as keyof typeof t.relations] ?? t.covered;
  return line({
    term: relation,
    value: html`<span translate="no">${nameOf(person)}</span>`,
    note:
      coveredUntil || notRemovable
        ? html`${coveredUntil ? html`${t.coveredUntil} ${dayInWords(coveredUntil, locale)}.` : nothing}
          ${notRemovable ?? nothing}`
        : undefined,
    actions: removable
      ? button({
          label: named(t.change, t.changeOf(nameOf(person))),
          kind: 'quiet',
          small: true,
          id: `change-${person.id}`,
          onClick: () => change(person),
        })
      : undefined,
    more: paper ? certificateView(person, paper, view) : undefined,
  });
}

function certificateView(person: CoveredBeneficiary, paper: WantedPaper, view: PeopleView): TemplateResult {
  const {t, locale, sending} = view;
  const {label, by, reason} = paper;
  const {certificate: words} = t;
  const open = isWanted(paper);
  const name = html`<span id=${wantedId(paper)} tabindex="-1">${label}</span>`;
  const sender = sending.sender(paper);
  return html`<div class="stack tight">
    ${namedState(name, sending.badge(paper))} ${reason ? html`<p>${reason}</p>` : nothing}
    ${open && by ? html`<p>${words.by} ${dayInWords(by, locale)} ${words.toGoOn}</p>` : nothing}
    ${
      open && !sender
        ? html`<p>
            ${button({
              label: named(words.send, words.of(person.firstName)),
              small: true,
              id: sendWantedId(paper),
              onClick: () => sending.send(paper),
            })}
          </p>`
        : nothing
    }
    ${sender ?? nothing}
  </div>`;
}
