import {expect} from '@open-wc/testing';
import {isNamed, isStreet, readPlaceWords} from './place-words.js';

describe('readPlaceWords', () => {
  const typed: [string, ReturnType<typeof readPlaceWords>][] = [
    ['Nantes', {text: 'Nantes', name: 'Nantes'}],
    ['44300 Nantes', {text: '44300 Nantes', name: 'Nantes', postalCode: '44300'}],
    ['Nantes (44)', {text: 'Nantes', name: 'Nantes', department: '44'}],
    ['Ajaccio (2a)', {text: 'Ajaccio', name: 'Ajaccio', department: '2A'}],
    ['Nantes (44300)', {text: '44300 Nantes', name: 'Nantes', postalCode: '44300'}],
    ['44021 Nantes Cedex 1', {text: 'Nantes', name: 'Nantes'}],
    ['12 rue X, 44021 Nantes CEDEX', {text: '12 rue X, Nantes', name: '12 rue X, Nantes'}],
    ['Paris XX', {text: '75020 Paris', name: 'Paris', postalCode: '75020', arrondissement: true}],
    [
      '3 rue Oberkampf, Paris 11e',
      {text: '3 rue Oberkampf 75011 Paris', name: '3 rue Oberkampf Paris', postalCode: '75011', arrondissement: true},
    ],
    ['Paris 21', {text: 'Paris 21', name: 'Paris 21'}],
    ['Lyon 10e', {text: 'Lyon 10e', name: 'Lyon 10e'}],
    ['Marseille 16', {text: '13016 Marseille', name: 'Marseille', postalCode: '13016', arrondissement: true}],
  ];
  for (const [text, words] of typed) it(`K7 « ${text} »`, () => expect(readPlaceWords(text)).to.deep.equal(words));
});

describe('isNamed', () => {
  const pairs: [string, string, boolean][] = [
    ['nantes', 'Nantes (44)', true],
    ['ST ETIENNE', 'Saint-Étienne (42)', true],
    ['nant', 'Nantes (44)', false],
    ['44300 nantes', 'Nantes (44)', false],
    ['44300', 'Nantes (44300)', false],
    ['Saint-Denis (974)', 'Saint-Denis (93)', false],
    ['12 rue des Tanneurs nantes', '12 Rue des Tanneurs 44000 Nantes', true],
  ];
  for (const [text, label, is] of pairs)
    it(`K7 « ${text} » is ${is ? '' : 'not '}${label}`, () => expect(isNamed(text, label)).to.equal(is));
});

describe('isStreet', () => {
  for (const text of ['12 rue des Tanneurs', '3 bis, avenue Foch', 'place Graslin', '12, les Hauts'])
    it(`K7 ${text}`, () => expect(isStreet(text)).to.equal(true));
  for (const text of ['Nantes', '44000 Nantes', 'Ruelle-sur-Touvre', 'Courseulles'])
    it(`K7 not ${text}`, () => expect(isStreet(text)).to.equal(false));
});
