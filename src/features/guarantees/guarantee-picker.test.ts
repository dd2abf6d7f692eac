import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/guarantee-picker.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {GuaranteePickerHarness} from './guarantee-picker.harness.js';
import type {GuaranteePicker} from './guarantee-picker.js';

runWidgetSuite<GuaranteePicker>({
  tag: 'mutuelle-guarantee-picker',
  harness: GuaranteePickerHarness,
  at: 'guarantees',
  loads: 'getOffer',
  title: {fr: 'Mes garanties', en: 'My guarantees'},
});

describe('<mutuelle-guarantee-picker> ENR-13 ENR-14', () => {
  const open = async (options: SandboxOptions = {}) => {
    const sandbox = createSandbox({at: 'guarantees', ...options});
    const harness = new GuaranteePickerHarness(
      await fixture<GuaranteePicker>(html`<mutuelle-guarantee-picker .backend=${sandbox}></mutuelle-guarantee-picker>`),
    );
    await harness.ready();
    await harness.until(() => harness.root.querySelector('input[type=radio]'));
    return {harness, sandbox};
  };
  const plan = async (harness: GuaranteePickerHarness, index: number) => {
    harness.root.querySelectorAll<HTMLInputElement>('input[type=radio]')[index]!.click();
    await harness.settled();
  };

  it('chooses nothing for the member, and says so when « Enregistrer » is pressed', async () => {
    const {harness} = await open();
    expect(harness.root.querySelectorAll('input:checked')).to.have.length(0);
    await harness.submit();
    expect(harness.root.querySelector('.summary')).not.to.equal(null);
  });

  it('saves the combination of the plan and the top-up, as the server names it', async () => {
    const {harness, sandbox} = await open();
    await plan(harness, 1);
    await harness.fill({topUp: true, debitFrequency: 'monthly'});
    let saved = false;
    harness.element.addEventListener('mutuelle-guarantees-saved', () => (saved = true));
    await harness.submit();
    await harness.until(() => saved);
    expect(sandbox.simulator.db.enrolments['adh-family']!.guarantees).to.deep.equal({
      combinationId: 'option1-top-up',
      debitFrequency: 'monthly',
    });
  });

  it('keeps the comparison a table at every width', async () => {
    const {harness} = await open();
    await harness.until(() => harness.root.querySelector('.compare'));
    const table = harness.root.querySelector('.compare')!;
    expect(table.getAttribute('role')).to.equal('table');
    expect(table.querySelectorAll('[role=columnheader]').length).to.be.greaterThan(2);
    expect(table.querySelectorAll('[role=rowheader]').length).to.be.greaterThan(5);
  });

  it('shows amounts as the server sent them', async () => {
    const {harness} = await open();
    await plan(harness, 1);
    expect(harness.text.replace(/[\u00a0\u202f]/g, ' ')).to.contain('18,40 €');
  });
});
