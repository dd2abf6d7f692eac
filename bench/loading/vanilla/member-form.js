// What the others are compared with: the form that somebody would write by hand for this one page, without any library.
const FIELDS = [
  {name: 'lastName', label: 'Nom', autocomplete: 'family-name'},
  {name: 'firstName', label: 'Prénom', autocomplete: 'given-name'},
  {name: 'birthDate', label: 'Date de naissance', type: 'date', autocomplete: 'bday'},
  {name: 'title', label: 'Civilité', options: ['Madame', 'Monsieur']},
  {
    name: 'nir',
    label: 'Numéro de sécurité sociale',
    hint: '15 chiffres, sur votre carte Vitale',
    pattern: '[12][0-9]{2}(0[1-9]|1[0-2])[0-9AB]{10}',
    wrong: 'Ce numéro a 15 chiffres et commence par 1 ou 2.',
  },
  {name: 'email', label: 'Adresse e-mail', type: 'email', autocomplete: 'email', wrong: 'Il manque une partie.'},
  {
    name: 'phone',
    label: 'Téléphone mobile',
    type: 'tel',
    autocomplete: 'tel',
    hint: 'Par exemple 06 39 98 00 00',
    pattern: '0[67]([ .]?[0-9]{2}){4}',
    wrong: 'Ce numéro a 10 chiffres et commence par 06 ou 07.',
  },
  {name: 'street', label: 'Numéro et rue', autocomplete: 'address-line1'},
  {
    name: 'postalCode',
    label: 'Code postal',
    autocomplete: 'postal-code',
    pattern: '[0-9]{5}',
    wrong: 'Un code postal a 5 chiffres.',
  },
  {name: 'town', label: 'Ville', autocomplete: 'address-level2'},
  {
    name: 'iban',
    label: 'IBAN',
    hint: 'Sur votre relevé d’identité bancaire',
    pattern: '[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,36}',
    wrong: 'Un IBAN commence par deux lettres et deux chiffres.',
  },
  {name: 'bic', label: 'BIC', pattern: '[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?', wrong: 'Un BIC a 8 ou 11 signes.'},
  {name: 'holder', label: 'Titulaire du compte', autocomplete: 'name'},
  {name: 'consent', label: 'J’accepte que ces informations servent à mon adhésion.', type: 'checkbox'},
];

const STYLE = `
  :host { display: block; max-inline-size: 40em; font-family: system-ui, sans-serif; line-height: 1.5; }
  form { display: grid; gap: 1em; }
  .field { display: grid; gap: .25em; }
  .field:has([type=checkbox]) { grid-template-columns: auto 1fr; }
  label { font-weight: 600; }
  .hint { color: #555; font-size: .875em; }
  .error { grid-column: 1 / -1; color: #b00020; font-size: .875em; }
  .error:empty { display: none; }
  input, select, button { font: inherit; padding: .5em .75em; border: 1px solid #767676; border-radius: 4px; }
  [aria-invalid=true] { border-color: #b00020; }
  :focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
  button { justify-self: start; background: #14324f; color: #fff; border-color: transparent; }`;

class MemberForm extends HTMLElement {
  /** @type {HTMLFormElement | undefined} */
  #form;

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({mode: 'open'});
    const style = document.createElement('style');
    style.textContent = STYLE;
    const form = (this.#form = document.createElement('form'));
    form.noValidate = true;
    const submit = document.createElement('button');
    submit.textContent = 'Continuer';
    form.append(...FIELDS.map((field) => this.#field(field)), submit);
    form.addEventListener('submit', (event) => this.#submit(event));
    form.addEventListener('change', ({target}) => this.#check(/** @type {HTMLInputElement} */ (target)));
    root.append(style, form);
  }

  /** @param {Record<string, any>} field */
  #field({name, label, hint, wrong, options, ...attributes}) {
    const box = document.createElement('div');
    box.className = 'field';
    const control = document.createElement(options ? 'select' : 'input');
    Object.assign(control, {id: name, name, required: true});
    for (const option of options ? ['', ...options] : []) control.append(new Option(option));
    for (const [key, value] of Object.entries(attributes)) control.setAttribute(key, value);
    control.setAttribute('aria-describedby', `${name}-hint ${name}-error`);
    if (wrong) control.dataset.wrong = wrong;
    const words = Object.assign(document.createElement('label'), {htmlFor: name, textContent: label});
    const note = (/** @type {string} */ className, text = '') =>
      Object.assign(document.createElement('span'), {id: `${name}-${className}`, className, textContent: text});
    const error = note('error');
    const tick = attributes.type === 'checkbox';
    box.append(...(tick ? [control, words] : [words, ...(hint ? [note('hint', hint)] : []), control]), error);
    return box;
  }

  /** @param {HTMLInputElement} control */
  #check(control) {
    const {valueMissing, valid} = control.validity;
    const missing = control.type === 'checkbox' ? 'Cochez cette case pour continuer.' : 'Cette réponse est nécessaire.';
    control.setAttribute('aria-invalid', String(!valid));
    const error = this.shadowRoot?.getElementById(`${control.name}-error`);
    const wrong = valueMissing ? missing : (control.dataset.wrong ?? control.validationMessage);
    if (error) error.textContent = valid ? '' : wrong;
    return valid;
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    if (!this.#form) return;
    const controls = /** @type {HTMLInputElement[]} */ ([...this.#form.querySelectorAll('input, select')]);
    const wrong = controls.filter((control) => !this.#check(control));
    wrong[0]?.focus();
    const detail = Object.fromEntries(new FormData(this.#form));
    if (!wrong.length) this.dispatchEvent(new CustomEvent('member-form-sent', {detail, bubbles: true, composed: true}));
  }
}

customElements.define('member-form', MemberForm);
