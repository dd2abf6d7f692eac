/** K2: what a control holds is what counts, whatever its events told: password managers, Chrome for iOS. */
import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {Raw} from '../../element/form.js';
import {FormController} from '../../element/form.js';
import {Widget} from '../../element/widget.js';
import {bicField, ibanField} from './bank-fields.js';
import {checkboxField, choiceField} from './choice-field.js';
import {codeField} from './code-field.js';
import {at, type Field} from './field.js';
import {dateField, nirField, phoneField, schemeCodeField} from './french-fields.js';
import {passwordField} from './password-field.js';
import {selectField} from './select-field.js';
import {textField} from './text-field.js';

const options = {label: 'Réponse', errors: {required: 'Il manque la réponse.'}};
const choices = [
  {value: 'a', label: 'A'},
  {value: 'b', label: 'B'},
];

interface Kind {
  view: (field: Field) => unknown;
  /** What is filled in, and the answer that it is. */
  filled: string | true;
  answer?: Raw;
}

const kinds: Record<string, Kind> = {
  text: {view: (field) => textField(field, options), filled: '12 rue des Tanneurs'},
  select: {view: (field) => selectField(field, {...options, options: choices}), filled: 'b'},
  choice: {view: (field) => choiceField(field, {...options, choices}), filled: true, answer: 'b'},
  checkbox: {view: (field) => checkboxField(field, options), filled: true, answer: true},
  code: {view: (field) => codeField(field, options), filled: 'Code : 123 456', answer: '123456'},
  password: {
    view: (field) =>
      passwordField(field, {...options, autocomplete: 'new-password', revealed: false, onReveal: () => undefined}),
    filled: 'Correct-Horse-7',
  },
  date: {view: (field) => dateField(field, options), filled: '14/03/1958'},
  phone: {view: (field) => phoneField(field, options), filled: '0639981234'},
  IBAN: {view: (field) => ibanField(field, options), filled: 'FR7630006000011234567890189'},
  BIC: {view: (field) => bicField(field, options), filled: 'ABCDFRPP'},
  NIR: {view: (field) => nirField(field, options), filled: '184054008800744'},
  organisme: {view: (field) => schemeCodeField(field, options), filled: '014410001'},
};

class FilledForm extends Widget {
  kind!: Kind;
  readonly form = new FormController<Record<string, unknown>>(this, {
    schema: {safeParse: (data) => ({success: true, data: data as Record<string, unknown>})},
  });

  protected override backendChanged(): void {}

  protected override render(): unknown {
    return this.kind.view(at(this.form, 'it'));
  }
}
customElements.define('filled-form', FilledForm);

describe('an answer that was filled in without a key K2', () => {
  for (const [name, kind] of Object.entries(kinds)) {
    const {filled, answer = filled} = kind;
    const open = async () => {
      const element = await fixture<FilledForm>(html`<filled-form .kind=${kind}></filled-form>`);
      element.settings = {};
      await element.updateComplete;
      const root = element.renderRoot as ShadowRoot;
      const control = root.querySelector<HTMLInputElement>(name === 'choice' ? '#f-it-1' : '#f-it')!;
      const fill = () => {
        if (filled === true) control.checked = true;
        else control.value = filled;
      };
      return {form: element.form, control, fill, element};
    };

    it(`${name}: \`change\` alone is enough`, async () => {
      const {form, control, fill} = await open();
      fill();
      control.dispatchEvent(new Event('change', {bubbles: true}));
      expect(form.get('it')).to.equal(answer);
    });

    it(`${name}: is sent though no event told`, async () => {
      const {form, fill} = await open();
      fill();
      expect(form.submit()).to.deep.equal({it: answer});
    });

    it(`${name}: what the page loads itself is not taken back by a control not drawn yet`, async () => {
      const {form} = await open();
      form.load({it: answer});
      expect(form.submit()).to.deep.equal({it: answer});
    });

    if (filled !== true && name !== 'code')
      it(`${name}: is taken when the field is left`, async () => {
        const {form, control, fill} = await open();
        fill();
        control.dispatchEvent(new FocusEvent('blur'));
        expect(form.get('it')).not.to.equal(undefined);
      });
  }

  it('a `change` that says what is known already drops no « Conserver » and no refusal of the server', async () => {
    const element = await fixture<FilledForm>(html`<filled-form .kind=${kinds['text']!}></filled-form>`);
    element.settings = {};
    element.form.load({it: 'x'});
    await element.updateComplete;
    element.form.reject([{pointer: '/it', code: 'taken'}]);
    await element.updateComplete;
    (element.renderRoot as ShadowRoot).getElementById('f-it')!.dispatchEvent(new Event('change', {bubbles: true}));
    await element.updateComplete;
    expect(element.form.errors).to.have.length(1);
  });

  it('a `change` that finds the mask of a saved number takes it for no answer', async () => {
    const nir = '184054008800744';
    const mask = {shown: false, text: '1 84 •• •• ••• ••• ••', reveal: () => undefined};
    const kind: Kind = {view: (field) => nirField(field, {...options, mask}), filled: nir};
    const element = await fixture<FilledForm>(html`<filled-form .kind=${kind}></filled-form>`);
    element.settings = {};
    element.form.load({it: nir});
    await element.updateComplete;
    const control = (element.renderRoot as ShadowRoot).querySelector<HTMLInputElement>('#f-it')!;
    for (const type of ['input', 'change', 'blur']) control.dispatchEvent(new Event(type));
    expect(String(element.form.submit()?.['it']).replace(/\s/g, '')).to.equal(nir);
  });
});
