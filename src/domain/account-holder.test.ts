import {expect} from '@open-wc/testing';
import {holderNames} from './account-holder.js';

const helene = {firstName: 'Hélène', lastName: 'Vasseur', birthName: 'Le Goff'};
const people = [helene, {firstName: 'Jean-Noël', lastName: 'Cœur de Roy'}];

describe('holderNames, K6 B6: one person in the letters of a bank and of a register', () => {
  const pairs: [holder: string, firstName: string, lastName: string][] = [
    ['MUELLER ANNE', 'Anne', 'Müller'],
    ['MULLER ANNE', 'Anne', 'Müller'],
    ['STRAUSS J', 'Jörg', 'Strauß'],
    ['M. JOERG STRAUSS', 'Jörg', 'Strauß'],
    ['OERSTED HANS', 'Hans', 'Ørsted'],
    ['ORSTED HANS', 'Hans', 'Ørsted'],
    ['LUKASZ WOJCIK', 'Łukasz', 'Wójcik'],
    ['MME COEUR LAETITIA', 'Lætitia', 'Cœur'],
    ['D ARC JEANNE', 'Jeanne', 'd’Arc'],
    ['SAARINEN AASE', 'Åse', 'Saarinen'],
    ['ＭＡＲＴＩＮ ＬＥＡ', 'Léa', 'Martin'],
  ];
  for (const [holder, firstName, lastName] of pairs)
    it(`${holder}: ${firstName} ${lastName}`, () =>
      expect(holderNames(holder, [{firstName, lastName}])).to.equal(true));

  it('is still somebody else', () =>
    expect(holderNames('MULLER PAUL', [{firstName: 'Anne', lastName: 'Müller'}])).to.equal(false));
});

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

  it('knows one half of a double name beside the whole first name, and no particle', () => {
    const known = (holder: string, lastName: string) => holderNames(holder, [{firstName: 'Hélène', lastName}]);
    expect(known('Mme Hélène Vasseur', 'Vasseur-Lenoir')).to.equal(true);
    expect(known('LENOIR HELENE', 'Vasseur Lenoir')).to.equal(true);
    expect(known('H. Vasseur', 'Vasseur-Lenoir')).to.equal(false);
    expect(known('Marc Vasseur', 'Vasseur-Lenoir')).to.equal(false);
    expect(known('Hélène de la Tour', 'de la Brosse')).to.equal(false);
  });
});
