import {css, html, nothing, type TemplateResult} from 'lit';
import {stayKinds, type Establishment, type HospitalRules} from '../../contract/hospital.js';
import type {Settings} from '../../contract/settings.js';
import {readCivilDate} from '../../domain/civil-date.js';
import {daysLater, todayIn} from '../../domain/stored-date.js';
import {focusWhenShown} from '../../element/focus.js';
import type {FormController} from '../../element/form.js';
import {money} from '../../element/format.js';
import {needs} from '../../element/styles.js';
import {button} from '../../ui/blocks/button.js';
import {icon} from '../../ui/blocks/icon.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {onProposalKey, proposalId, proposals, proposalsId} from '../../ui/blocks/proposals.js';
import {checkboxField, choiceField} from '../../ui/fields/choice-field.js';
import {at, fieldFrame} from '../../ui/fields/field.js';
import {dateField} from '../../ui/fields/french-fields.js';
import {selectField} from '../../ui/fields/select-field.js';
import {textField} from '../../ui/fields/text-field.js';
import type {EstablishmentFinder} from './establishment-finder.js';
import type {PlanningMessages} from './planning.messages.fr.js';

export interface StayFormView {
  form: FormController<unknown>;
  rules: HospitalRules;
  finder: EstablishmentFinder;
  t: PlanningMessages;
  help: Settings['help'] | undefined;
}

/** Who, where, when and what kind, without any diagnosis; a room alone is for the member to answer (R162-32-2 CSS). */
export function stayFormView(view: StayFormView): TemplateResult {
  const {form, rules, t} = view;
  const {people, kinds, companionBed} = rules;
  const known = stayKinds.filter((kind) => kinds.includes(kind));
  return html`${
      people.length > 1
        ? choiceField(at(form, 'personId'), {
            label: t.person,
            errors: t.errors.person,
            choices: people.map(({id: value, firstName: label}) => ({value, label})),
          })
        : nothing
    }
    ${establishmentView(view)}
    <div class="grid">${dateView(view)} ${nightsView(view)}</div>
    ${selectField(at(form, 'kind'), {
      label: t.kind,
      hint: t.kindHint,
      errors: t.errors.kind,
      options: known.map((value) => ({value, label: t.kinds[value]})),
    })}
    ${roomView(view)}
    ${companionBed ? checkboxField(at(form, 'companionBed'), {label: t.bed, errors: t.errors.bed}) : nothing}`;
}

function dateView({form, rules: {daysBefore}, t}: StayFormView): TemplateResult {
  const entry = readCivilDate(form.text('entry'));
  const today = todayIn();
  const isSoon = entry && daysBefore && entry >= today && entry < daysLater(today, daysBefore);
  return dateField(at(form, 'entry'), {
    label: t.entry,
    hint: t.entryHint,
    errors: t.errors.entry,
    note: isSoon ? t.soon(daysBefore) : undefined,
    width: 3,
  });
}

function nightsView({form, t}: StayFormView): TemplateResult {
  return textField(at(form, 'nights'), {
    label: t.nights,
    hint: t.nightsHint,
    errors: t.errors.nights,
    inputMode: 'numeric',
    figures: true,
    width: 3,
  });
}

/** Nothing is chosen beforehand, and nothing is asked where the contract pays none. */
function roomView({form, rules: {privateRoom}, t}: StayFormView): TemplateResult {
  const {room} = t;
  if (!privateRoom) return html`<p class="muted">${room.none}</p>`;
  const {perNight, text} = privateRoom;
  const {common, language} = form.host;
  return choiceField(at(form, 'privateRoom'), {
    label: room.label,
    fullName: room.fact,
    hint: html`${room.hint} ${text}`,
    errors: t.errors.room,
    choices: [
      {value: true, label: common.yes, text: perNight === null ? room.all : room.covers(money(perNight, language))},
      {value: false, label: common.no},
    ],
  });
}

function establishmentView(view: StayFormView): TemplateResult {
  needs(formStyles);
  const {form, finder, t} = view;
  const field = at(form, 'finess');
  const open = (finder.proposed?.length ?? 0) > 0;
  const type = (event: Event) => finder.type((event.target as HTMLInputElement).value);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing && finder.enter()) event.preventDefault();
    else onProposalKey(event, finder);
  };
  // the answer is the number of what was chosen, not the words it was found by
  const answer = (text: string) => (text === finder.text ? (finder.chosen?.finess ?? '') : '');
  return fieldFrame(
    field,
    {
      label: t.establishment,
      hint: t.establishmentHint,
      errors: t.errors.establishment,
      aid: html`${finder.chosen ? chosenView(finder.chosen, t) : nothing} ${troubleView(view)}`,
      onLeave: () => finder.leave(),
    },
    ({id, describedBy, invalid, required, onBlur}) =>
      html`<div class="lookup">
        <input
          class="control"
          part="control"
          id=${id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          maxlength="100"
          translate="no"
          .value=${finder.text}
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls=${proposalsId}
          aria-autocomplete="list"
          aria-activedescendant=${open && finder.active >= 0 ? proposalId(finder.active) : nothing}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          aria-required=${required}
          @input=${type}
          @change=${type}
          @keydown=${press}
          @focus=${() => finder.resume()}
          @blur=${onBlur}
        />
        ${proposals(finder, {name: t.found.list, view: proposalView})}
      </div>`,
    answer,
  );
}

const proposalView = ({name, address, finess}: Establishment): TemplateResult =>
  html`<span class="lookup-item" translate="no"
    ><span class="strong">${name}</span><span class="small muted">${[...address, finess].join(', ')}</span></span
  >`;

function chosenView({finess, address}: Establishment, {found}: PlanningMessages): TemplateResult {
  return html`<p class="found" role="status">
    ${icon('check', true)}<span>${found.chosen} <span translate="no">${[finess, ...address].join(', ')}</span></span>
  </p>`;
}

/** What the search came to, in words; and whom to call where it comes to nothing. */
function troubleView({form, finder, t: {found: t}, help}: StayFormView): TemplateResult {
  const {common} = form.host;
  const again = () => {
    void finder.search();
    // the button goes, and the list opens at the control
    void focusWhenShown(form.host, `#${at(form, 'finess').id}`);
  };
  const phone = phoneLink(help);
  return html`<p class="visually-hidden" role="status">
      ${finder.proposed ? t.count(finder.proposed.length) : nothing}
    </p>
    ${finder.more && finder.proposed ? html`<p class="hint">${t.more}</p>` : nothing}
    ${
      finder.none
        ? html`<p class="hint" role="status">${t.none} ${phone === nothing ? nothing : html`${t.call} ${phone}.`}</p>`
        : nothing
    }
    ${
      finder.failed
        ? html`<div class="row" role="alert">
            <p class="hint">${t.failed}</p>
            ${button({label: common.retry, icon: 'refresh', small: true, onClick: again})}
          </div>`
        : nothing
    }`;
}

const formStyles = css`
  .lookup {
    position: relative;
  }
  .lookup-item {
    display: grid;
    overflow-wrap: anywhere;
  }
`;
