import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import * as z from '../../contract/zod.js';
import {normalized} from '../../contract/zod.js';
import {errorSummary} from '../blocks/error-summary.js';
import {at} from './field.js';
import {choiceField} from './choice-field.js';
import {textField} from './text-field.js';
import {flat, FormController} from '../../element/form.js';
import {Widget} from '../../element/widget.js';

const Answers = z.object({
  name: normalized(
    (text) => text.trim(),
    (text) => (/\d/.test(text) ? 'format' : undefined),
  ),
  more: z.discriminatedUnion('wanted', [
    z.object({
      wanted: z.literal(true),
      code: normalized(
        (text) => text,
        (text) => (text.length === 3 ? undefined : 'length'),
      ),
    }),
    z.object({wanted: z.literal(false)}),
  ]),
});

class TestForm extends Widget {
  readonly changes: string[] = [];
  readonly form = new FormController(this, {
    schema: Answers,
    warnings: (values) => (values['name'] === 'Zoé' ? [{path: 'name', code: 'doubt'}] : []),
    onChange: (path) => this.changes.push(path),
  });

  protected override backendChanged(): void {}

  protected override render(): unknown {
    const body = html` ${textField(at(this.form, 'name'), {
      label: 'Nom',
      hint: 'Comme sur la carte',
      errors: {required: 'Saisissez le nom.', format: 'Sans chiffre.', taken: 'Déjà pris.'},
      warnings: {doubt: {title: 'Vraiment ?', text: 'Vérifiez.'}},
    })}
    ${choiceField(at(this.form, 'more.wanted'), {
      label: 'Plus ?',
      errors: {required: 'Choisissez.'},
      choices: [
        {value: true, label: 'Oui'},
        {value: false, label: 'Non'},
      ],
    })}
    ${
      this.form.get('more.wanted') === true
        ? textField(at(this.form, 'more.code'), {
            label: 'Code',
            errors: {required: 'Saisissez le code.', length: 'Trois caractères.'},
          })
        : ''
    }`;
    return html`${errorSummary(this.form)}${body}`;
  }
}
customElements.define('test-form', TestForm);

describe('FormController', () => {
  let element: TestForm;
  const input = (id: string) => element.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
  const errorOf = (id: string) => element.renderRoot.querySelector(`#${id}-error`)?.textContent?.trim();
  const type = async (id: string, value: string) => {
    input(id).value = value;
    input(id).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await element.updateComplete;
  };
  const leave = async (id: string) => {
    input(id).dispatchEvent(new Event('blur'));
    await element.updateComplete;
  };

  beforeEach(async () => {
    element = await fixture(html`<test-form></test-form>`);
    element.settings = {};
  });

  it('shows nothing while typing, the error after blur, and takes it away at the edit that cures it', async () => {
    await type('f-name', 'R2');
    expect(errorOf('f-name')).to.equal(undefined);
    await leave('f-name');
    expect(errorOf('f-name')).to.equal('Sans chiffre.');
    expect(input('f-name').getAttribute('aria-invalid')).to.equal('true');
    expect(element.renderRoot.querySelector('.summary'), 'no summary before « Suivant »').to.equal(null);
    await type('f-name', 'R2D');
    expect(errorOf('f-name')).to.equal('Sans chiffre.');
    await type('f-name', 'Rémi');
    expect(errorOf('f-name')).to.equal(undefined);
  });

  it('says nothing about a field that is left empty, until submit', async () => {
    await leave('f-name');
    expect(errorOf('f-name')).to.equal(undefined);
    expect(element.form.submit()).to.equal(undefined);
    await element.updateComplete;
    expect(errorOf('f-name')).to.equal('Saisissez le nom.');
    expect(errorOf('f-more-wanted')).to.equal('Choisissez.');
  });

  it('moves the focus to the summary, whose links lead to the fields', async () => {
    element.form.submit();
    await element.form.focusSummary();
    const summary = element.renderRoot.querySelector<HTMLElement>('.summary')!;
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(summary);
    expect(summary.querySelector('h3')!.textContent).to.contain('2 réponses à corriger');
    const links = [...summary.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).to.deep.equal(['Nom\u00a0: Saisissez le nom.', 'Plus ? Choisissez.']);
    links[0]!.click();
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(input('f-name'));
  });

  it('A11b: says which answers are required, and what is wrong with a choice, to who does not see it', async () => {
    const group = element.renderRoot.querySelector('fieldset')!;
    expect(input('f-name').getAttribute('aria-required')).to.equal('true');
    expect(group.getAttribute('role')).to.equal('radiogroup');
    expect(group.getAttribute('aria-required')).to.equal('true');
    element.form.submit();
    await element.updateComplete;
    const radios = [...group.querySelectorAll('input')];
    expect(radios.map((radio) => radio.getAttribute('aria-describedby'))).to.deep.equal(
      radios.map(() => 'f-more-wanted-error'),
    );
  });

  it('describes a control by its hint and its error, in this order', async () => {
    expect(input('f-name').getAttribute('aria-describedby')).to.equal('f-name-hint');
    element.form.submit();
    await element.updateComplete;
    expect(input('f-name').getAttribute('aria-describedby')).to.equal('f-name-hint f-name-error');
  });

  it('sends only what is shown, and keeps what is hidden', async () => {
    element.form.load({name: ' Rémi ', 'more.wanted': true, 'more.code': 'abc'});
    await element.updateComplete;
    expect(element.form.submit()).to.deep.equal({name: 'Rémi', more: {wanted: true, code: 'abc'}});
    element.form.set('more.wanted', false);
    await element.updateComplete;
    expect(element.form.submit()).to.deep.equal({name: 'Rémi', more: {wanted: false}});
    expect(element.form.text('more.code')).to.equal('abc');
  });

  it('shows a server issue at its field and drops it at the first edit', async () => {
    element.form.load({name: 'Rémi', 'more.wanted': false});
    await element.updateComplete;
    element.form.reject([{pointer: '/name', code: 'taken'}]);
    await element.updateComplete;
    expect(errorOf('f-name')).to.equal('Déjà pris.');
    await type('f-name', 'Rémi2');
    expect(errorOf('f-name')).to.equal(undefined);
  });

  it('still says that something is wrong when the server names a field nobody shows', async () => {
    element.form.reject([{pointer: '/elsewhere/0', code: 'odd'}]);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.summary')!.textContent).to.contain('Une réponse n’a pas été acceptée');
  });

  it('shows a doubt after the field is left, never blocks for it, and forgets it once kept', async () => {
    await type('f-name', 'Zoé');
    expect(element.renderRoot.querySelector('.alert')).to.equal(null);
    await leave('f-name');
    const alert = element.renderRoot.querySelector('.alert')!;
    expect(alert.textContent).to.contain('Vraiment ?');
    element.form.load({'more.wanted': false});
    await element.updateComplete;
    expect(element.form.submit()).to.deep.equal({name: 'Zoé', more: {wanted: false}});
    await element.updateComplete;
    const keep = [...element.renderRoot.querySelectorAll<HTMLElement>('.alert button')].find((button) =>
      button.textContent!.includes('Conserver'),
    )!;
    keep.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.alert')).to.equal(null);
  });

  it('tells each change of the member, and none of its own loading', async () => {
    element.form.load({name: 'Rémi'});
    await type('f-name', 'Rémy');
    expect(element.changes).to.deep.equal(['name']);
  });

  it('keeps what was typed when the language changes', async () => {
    await type('f-name', 'Rémi');
    element.locale = 'en';
    await element.updateComplete;
    expect(input('f-name').value).to.equal('Rémi');
    element.form.reject([{pointer: '/nowhere', code: 'x'}]);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.summary')!.textContent).to.contain('An answer was not accepted');
  });

  it('flattens a saved object by path', () => {
    expect(flat({a: 'x', b: {c: true, d: {e: 'y'}}, n: 3})).to.deep.equal({a: 'x', 'b.c': true, 'b.d.e': 'y'});
  });
});
