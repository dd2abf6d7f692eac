import {expect} from '@open-wc/testing';
import {holderNames} from './account-holder.js';

const helene = {firstName: 'Hélène', lastName: 'Vasseur', birthName: 'Le Goff'};
const people = [helene, {firstName: 'Jean-Noël', lastName: 'Cœur de Roy'}];

describe('holderNames', () => {
  for (const holder of [
    'Mme Hélène Vasseur ou M. Marc Vasseur',
    'VASSEUR HELENE',
    'M OU MME VASSEUR HELENE',
    'Mme H. Vasseur',
    'Helene Le Goff',
    'M. COEUR DE ROY JEAN NOEL',
    'Jean-Noël Cœur de Roy',
  ]) {
    it(`knows ${holder}`, () => expect(holderNames(holder, people)).to.equal(true));
  }
  for (const holder of ['Vasseur', 'Hélène', 'Mme Hélène Martin', 'Roy Jean', 'SCI des Tanneurs', 'Marc Vasseur']) {
    it(`doubts ${holder}`, () => expect(holderNames(holder, people)).to.equal(false));
  }
  it('says nothing while there is nothing to compare', () => {
    expect(holderNames('', people)).to.equal(undefined);
    expect(holderNames('…', people)).to.equal(undefined);
    expect(holderNames('Hélène Vasseur', [])).to.equal(undefined);
    expect(holderNames('Hélène Vasseur', [{lastName: 'Vasseur'}])).to.equal(undefined);
  });
});
