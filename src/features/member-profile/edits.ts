/** The forms of a profile: loaded once a line is to be changed. */
import {AddressEdit} from './address-edit.js';
import {LanguageEdit, SituationEdit} from './choice-edits.js';
import {ContactEdit} from './contact-edit.js';
import type {Edit, EditOwner} from './edit.js';
import {LinkEdit} from './link-edit.js';

export function makeEdit(owner: EditOwner): Edit {
  const {key} = owner;
  if (key === 'address') return new AddressEdit(owner);
  if (key === 'situation') return new SituationEdit(owner);
  if (key === 'language') return new LanguageEdit(owner);
  return key.startsWith('link.') ? new LinkEdit(owner) : new ContactEdit(owner);
}
