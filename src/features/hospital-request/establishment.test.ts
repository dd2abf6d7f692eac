import {expect} from '@open-wc/testing';
import {accessible} from '../../testing/accessible.js';
import {open, type Page} from './hospital-page.harness.js';

const press = (at: Page, key: string): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, composed: true});
  at.control('finess').dispatchEvent(event);
  return event;
};
const form = async () => {
  const at = await open();
  await at.toForm();
  return at;
};

describe('a hospital is looked up MEM-71', () => {
  it('SPACE-45: by words with a ligature or any apostrophe', async () => {
    const at = await form();
    for (const words of ['sacre coeur', 'SACRÉ-CŒUR', 'sacré-cœur']) {
      await at.search(words);
      await at.until(() => at.proposals.join() === 'Hôpital du Sacré-Cœur');
      await at.search('introuvable');
    }
    for (const words of ['l’oeillet', "l'œillet", 'l`Oeillet']) {
      await at.search(words);
      await at.until(() => at.proposals.join() === 'Clinique de l’Œillet');
      await at.search('introuvable');
    }
  });

  it('by its town, with the arrows and Enter, and without sending the form', async () => {
    const at = await form();
    await at.search('nantes');
    const control = at.control('finess');
    expect([control.getAttribute('role'), control.getAttribute('aria-expanded')]).to.deep.equal(['combobox', 'true']);
    expect(at.proposals).to.have.length(3);
    expect(at.words).to.contain('3 établissements');
    await accessible(at.element);
    expect(press(at, 'Enter').defaultPrevented, 'nothing is marked: Enter chooses none of them').to.equal(false);
    for (const [key, marked] of [
      ['ArrowDown', 'proposal-0'],
      ['ArrowUp', 'proposal-2'],
      ['ArrowUp', 'proposal-1'],
    ] as const) {
      press(at, key);
      await at.element.updateComplete;
      expect(control.getAttribute('aria-activedescendant')).to.equal(marked);
    }
    expect(press(at, 'Enter').defaultPrevented).to.equal(true);
    await at.until(() => at.root.querySelector('.found'));
    expect(control.value).to.equal('Clinique de l’Œillet, 44000 Nantes');
    expect(control.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is closed by Escape, which stays in the list, and opened again by an arrow', async () => {
    const at = await form();
    await at.search('nantes');
    let heard = 0;
    const hear = () => heard++;
    document.addEventListener('keydown', hear);
    press(at, 'Escape');
    await at.until(() => at.proposals.length === 0);
    press(at, 'Escape');
    document.removeEventListener('keydown', hear);
    expect(heard, 'the second one is of the page').to.equal(1);
    press(at, 'ArrowDown');
    await at.until(() => at.proposals.length === 3);
    at.control('finess').dispatchEvent(new FocusEvent('blur'));
    await at.until(() => at.proposals.length === 0);
    expect(at.control('finess').value, 'what was typed stays').to.equal('nantes');
  });

  it('opens nothing behind a control that was left, and proposes again where it is come back to', async () => {
    const at = await form();
    const control = at.control('finess');
    const sent = at.watch();
    control.value = 'nantes';
    control.dispatchEvent(new Event('input', {bubbles: true}));
    await at.until(() => sent.length);
    control.dispatchEvent(new FocusEvent('blur'));
    await at.settled();
    expect(at.proposals).to.deep.equal([]);
    control.dispatchEvent(new FocusEvent('focus'));
    await at.until(() => at.proposals.length === 3);
    expect(sent).to.have.length(2);
  });

  it('is chosen at once by its whole number, however it is spaced', async () => {
    const at = await form();
    await at.search('990 000 118');
    await at.until(() => at.control('finess').value === 'Clinique des Quais, 44200 Nantes');
  });

  it('is no longer chosen once other words are typed', async () => {
    const at = await form();
    await at.pick('quais');
    await at.search('nant');
    await at.until(() => at.proposals.length === 3);
    expect(at.root.querySelector('.found')).to.equal(null);
    await at.submit();
    expect(at.errorOf('finess')).to.contain('choisissez-le dans la liste');
  });

  it('says that there are more, that nothing fits, and whom to call', async () => {
    const at = await form();
    await at.search('de');
    expect(at.words).to.contain('Il y en a d’autres');
    await at.search('rien de tel');
    await at.until(() => at.words.includes('Aucun établissement ne correspond.'));
    expect(at.words).to.contain('Appelez-nous au 01 99 00 12 34.');
  });

  it('shows what the last words find, whichever answer comes last', async () => {
    const at = await form();
    const {call} = at.sandbox;
    let free = (): void => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    const slow = async (...given: Parameters<typeof call>) => {
      const {body} = given[1] as {body?: {query?: string}};
      const answer = await call(...given);
      if (body?.query === 'nantes') await held;
      return answer;
    };
    Object.assign(at.sandbox, {call: slow});
    const control = at.control('finess');
    const type = (words: string) => {
      control.value = words;
      control.dispatchEvent(new Event('input', {bubbles: true}));
    };
    const sent = at.watch();
    type('nantes');
    await at.until(() => sent.length);
    type('rennes');
    await at.until(() => at.proposals.length === 1);
    free();
    await at.until(() => sent.length === 2);
    await at.settled();
    expect(at.proposals).to.deep.equal(['Hôpital du Sacré-Cœur']);
  });

  it('is asked for in no address and no event', async () => {
    const at = await form();
    await at.pick('quais');
    expect(location.href).not.to.contain('quais');
    expect(at.told).to.deep.equal([]);
  });
});
