import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/profile-form.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {withHandlers} from '../../backend/handlers.js';
import {ProfileFormHarness} from './profile-form.harness.js';
import type {ProfileForm} from './profile-form.js';

const nir = '1 84 05 40 088 007 44';
const values = {
  civility: 'sir',
  lastName: 'Vasseur',
  firstName: 'Hugo',
  birthDate: '03/05/1984',
  maritalStatus: 'married',
  'address.line1': '12 rue des Tanneurs',
  'address.postalCode': '75011',
  'address.city': 'Paris',
  phone: '06 39 98 12 34',
  'teletransmission.enabled': true,
  'teletransmission.nir': nir,
  'teletransmission.schemeCode': '01 441 0001',
  alsaceMoselle: false,
};

describe('the address of the profile', () => {
  const open = async (options: SandboxOptions = {}) => {
    const sandbox = createSandbox({at: 'profile', ...options});
    const harness = new ProfileFormHarness(
      await fixture<ProfileForm>(html`<mutuelle-profile-form .backend=${sandbox}></mutuelle-profile-form>`),
    );
    await harness.ready();
    return {harness, sandbox};
  };
  const saved = async (harness: ProfileFormHarness) => {
    let done = false;
    harness.element.addEventListener('mutuelle-profile-saved', () => (done = true));
    await harness.submit();
    await harness.until(() => done);
  };

  describe('A4: the communes come while the member is in their field', () => {
    const lists: Record<string, string[]> = {'44000': ['Nantes'], '44115': ['Basse-Goulaine', 'Haute-Goulaine']};
    /** The form in its field of the commune; `answer` brings the communes of the code that was typed last. */
    const inCommune = async (...codes: string[]) => {
      const held: (() => void)[] = [];
      const backend = withHandlers(createSandbox({at: 'profile'}), {
        listCommunes: async ({params: {postalCode}}) => {
          await new Promise<void>((release) => held.push(release));
          return lists[postalCode]!.map((name) => ({name}));
        },
      });
      const harness = new ProfileFormHarness(
        await fixture<ProfileForm>(html`<mutuelle-profile-form .backend=${backend}></mutuelle-profile-form>`),
      );
      await harness.ready();
      const answer = async () => {
        await harness.until(() => held.length);
        held.shift()!();
        for (let turn = 0; turn < 20; turn++) await harness.element.updateComplete;
      };
      for (const code of codes.slice(0, -1)) {
        await harness.fill({'address.postalCode': code});
        await answer();
      }
      await harness.fill({'address.postalCode': codes.at(-1)!});
      harness.control('address.city').focus();
      return {harness, answer, city: () => harness.control('address.city')};
    };
    const type = (control: HTMLInputElement, text: string) => {
      control.value = text;
      control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    };

    for (const [name, codes] of [
      ['a list', ['44115']],
      ['a single one', ['44000']],
      ['a single one in the place of a list', ['44115', '44000']],
      ['a list in the place of a single one', ['44000', '44115']],
    ] as const)
      it(`${name}: the focus stays`, async () => {
        const {harness, answer, city} = await inCommune(...codes);
        const before = city();
        await answer();
        expect(harness.root.activeElement?.id).to.equal('f-address-city');
        expect(city() === before, 'the same control').to.equal(true);
      });

    it('keeps the keys that were typed, and says which communes there are', async () => {
      const {harness, answer, city} = await inCommune('44115');
      type(city(), 'Bas');
      await answer();
      expect(city().value).to.equal('Bas');
      expect(harness.root.getElementById('f-address-city-note')?.textContent).to.contain('Basse-Goulaine');
      type(city(), 'Basse-Goulaine');
      await harness.element.updateComplete;
      expect([harness.root.activeElement?.id, city().localName]).to.deep.equal(['f-address-city', 'input']);
    });

    it('fills in, or offers the list, once the field is left', async () => {
      const one = await inCommune('44000');
      await one.answer();
      expect(one.city().value).to.equal('');
      one.city().blur();
      await one.harness.until(() => one.city().value === 'Nantes');
      const two = await inCommune('44115');
      await two.answer();
      two.city().blur();
      await two.harness.until(() => two.city().localName === 'select');
    });

    it('goes on in the line when the commune is not in the list', async () => {
      const {harness, answer, city} = await inCommune('44115');
      await answer();
      city().blur();
      await harness.until(() => city().localName === 'select');
      city().focus();
      city().value = '-';
      city().dispatchEvent(new Event('change', {bubbles: true}));
      await harness.until(() => city().localName === 'input');
      await harness.until(() => harness.root.activeElement?.id === 'f-address-city');
    });
  });

  it('D5: tells a wrong postal code on leaving it, whatever else is empty or wrong', async () => {
    const {harness} = await open();
    for (const code of ['4400', 'ABCDE', '99999', '00000']) {
      await harness.fill({'address.postalCode': code});
      expect(harness.errorOf('address.postalCode'), code).to.contain('5 chiffres');
    }
    await harness.fill({'address.country': 'BE', 'address.postalCode': '1000'});
    expect(harness.errorOf('address.postalCode')).to.equal(undefined);
    // the other half of the rule: left later, it tells on the field left before
    await harness.fill({'address.country': 'FR'});
    expect(harness.errorOf('address.postalCode')).to.contain('5 chiffres');
    await harness.fill({'address.country': 'BE'});
    expect(harness.errorOf('address.postalCode'), 'cured at the country').to.equal(undefined);
  });

  it('D5: says that no commune has this code, blocks nothing, and is silent when the lookup fails', async () => {
    const {harness, sandbox} = await open();
    const note = () => harness.root.getElementById('f-address-city-note')?.textContent ?? '';
    await harness.fill({'address.postalCode': '44099'});
    await harness.until(() => note().includes('aucune commune'));
    await harness.fill({...values, 'address.postalCode': '44099', 'address.city': 'Nantes Cedex 9'});
    expect(note()).to.equal('');
    await saved(harness);
    sandbox.fail('listCommunes', 'network', {times: Infinity});
    await harness.fill({'address.postalCode': '44098', 'address.city': 'Nantes'});
    await harness.settled();
    expect(note()).to.equal('');
  });
});
