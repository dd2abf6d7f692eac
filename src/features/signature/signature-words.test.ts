import {expect} from '@open-wc/testing';
import personEn from '../identity/person.messages.en.js';
import personFr from '../identity/person.messages.fr.js';
import en from './signature.messages.en.js';
import fr from './signature.messages.fr.js';

describe('W3: a number with digits missing or in excess', () => {
  for (const typed of ['06 39 98 1', '06 39 98 12', '06 39 98 12 345', '06 39 98 12 34 56', '+32 470'])
    it(`${typed}: one sentence in every step`, () => {
      expect(fr.errors.phone.length(typed)).to.equal(personFr.phone.length(typed));
      expect(en.errors.phone.length(typed)).to.equal(personEn.phone.length(typed));
      expect(fr.errors.phone.format).to.equal(personFr.phone.format);
    });

  it('counts, with the plural of one right', () => {
    expect(personFr.phone.length('06 39 98 12 345')).to.contain('Il y a 1 chiffre de trop. Un numéro français compte');
    expect(personFr.phone.length('06 39 98 1')).to.contain('Il manque 3 chiffres.');
    expect(personEn.phone.length('06 39 98 12 345')).to.contain('1 digit is too many.');
    expect(personEn.phone.length('06 39 98 1')).to.contain('3 digits are missing.');
  });
});
