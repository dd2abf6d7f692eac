import {expect} from '@open-wc/testing';
import {hasLink} from './links.js';

describe('links in a text SPACE-49', () => {
  for (const text of [
    'https://exemple.org',
    'Va voir HTTP://EXEMPLE.ORG/a?b=c',
    'mutuelle-pas-chere.fr, vite',
    'bit.ly/2x',
    'www.exemple',
    'écris à nadia@exemple.fr',
    'exemple\uff0ecom',
    'exemple\u3002com',
    'ex\u200bemple.c\u200bom',
    'éxämple.été',
    'xn--exmple-cua.fr',
    'fin.Bonjour',
  ])
    it(`are found in ${JSON.stringify(text)}`, () => expect(hasLink(text)).to.equal(true));

  for (const text of [
    '',
    'Bonjour Nadia. Voilà de quoi nous parlions\u202f!',
    'À bientôt...tu me diras',
    'À bientôt…tu me diras',
    'Environ 12.50 €, soit 2 cafés',
    'J.-P. te le dira, c.-à-d. demain',
    'Il est 18:30',
    'Merci.\nHélène',
    'et/ou',
  ])
    it(`are not in ${JSON.stringify(text)}`, () => expect(hasLink(text)).to.equal(false));
});
