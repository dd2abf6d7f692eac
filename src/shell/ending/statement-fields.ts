import {html, type TemplateResult} from 'lit';
import type {FormController} from '../../element/form.js';
import type {EndingPerson} from '../../contract/ending.js';
import {at} from '../../ui/fields/field.js';
import {selectField} from '../../ui/fields/select-field.js';
import {textField} from '../../ui/fields/text-field.js';
import type {EndingMessages} from './ending.messages.fr.js';

/** A contract to choose, in words. */
export interface NamedContract {
  id: string;
  label: string;
  number: string;
}

export const contractName = ({label, number}: NamedContract): string => `${label}, ${number}`;

/** Who declares, where the proof goes, which contract: what the law asks of everybody, and nothing else. */
export function statementFields(
  form: FormController<unknown>,
  t: EndingMessages,
  contracts: readonly NamedContract[] | undefined,
): TemplateResult {
  const {errors} = t;
  return html`<div class="grid">
      ${textField(at(form, 'firstName'), {
        ...{label: t.firstName, errors: errors.firstName, autocomplete: 'given-name', width: 3},
      })}
      ${textField(at(form, 'lastName'), {
        ...{label: t.lastName, errors: errors.lastName, autocomplete: 'family-name', width: 3},
      })}
    </div>
    ${textField(at(form, 'email'), {
      ...{label: t.email, errors: errors.email, type: 'email', inputMode: 'email', autocomplete: 'email'},
    })}
    ${
      contracts
        ? selectField(at(form, 'contract'), {
            label: t.contract,
            errors: errors.contract,
            options: contracts.map((each) => ({value: each.id, label: contractName(each)})),
          })
        : textField(at(form, 'contract'), {
            ...{label: t.number, hint: t.numberHint, errors: errors.number, figures: true},
          })
    }`;
}

/**
 * What is known of who is signed in, and the only contract there is, where there is one only; what is typed stays. A
 * number that was written before somebody signed in is the contract it is of.
 */
export function fillIn(
  form: FormController<unknown>,
  person: EndingPerson | undefined,
  contracts: readonly NamedContract[],
): void {
  const [only] = contracts.length === 1 ? contracts : [];
  form.load({...person, ...(only && {contract: only.id})}, {keep: true});
  const written = bare(form.text('contract'));
  const meant = written && contracts.find(({number}) => bare(number) === written);
  if (meant) form.load({contract: meant.id});
}

/** Nobody is signed in any more, so that no contract can be chosen: the number of the one that was stands for it. */
export function writeNumber(form: FormController<unknown>, contracts: readonly NamedContract[]): void {
  const chosen = contracts.find(({id}) => id === form.text('contract'));
  if (chosen) form.load({contract: chosen.number});
}

/** However its groups are written. */
const bare = (number: string): string => number.replace(/\W/g, '');

/** The contract that is meant: by its id, or as its number was written. */
export function contractMeant(contract: string, contracts: readonly NamedContract[]): string {
  const known = contracts.find(({id}) => id === contract);
  return known ? contractName(known) : contract;
}
