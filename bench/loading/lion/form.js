// As its pages say: one import per element, default messages, validators given to the fields.
import '@lion/ui/define/lion-button-submit.js';
import '@lion/ui/define/lion-checkbox.js';
import '@lion/ui/define/lion-form.js';
import '@lion/ui/define/lion-input-date.js';
import '@lion/ui/define/lion-input-email.js';
import '@lion/ui/define/lion-input-iban.js';
import '@lion/ui/define/lion-input-tel.js';
import '@lion/ui/define/lion-input.js';
import '@lion/ui/define/lion-select.js';
import {Pattern, Required} from '@lion/ui/form-core.js';
import {localize} from '@lion/ui/localize.js';
import {loadDefaultFeedbackMessages} from '@lion/ui/validate-messages.js';

localize.locale = 'fr-FR';
loadDefaultFeedbackMessages();

const patterns = {
  nir: /^[12]\d{2}(0[1-9]|1[0-2])[\dAB]{10}$/,
  postalCode: /^\d{5}$/,
  bic: /^[A-Z]{6}[A-Z\d]{2}([A-Z\d]{3})?$/,
};

for (const field of document.querySelectorAll('lion-form [name]')) {
  const pattern = patterns[field.getAttribute('name')];
  field.validators = [...field.validators, new Required(), ...(pattern ? [new Pattern(pattern)] : [])];
}
