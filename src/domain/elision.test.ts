import {expect} from '@open-wc/testing';
import {asName, ofName} from './elision.js';

describe('W1 names in a French sentence', () => {
  for (const [name, of, as] of [
    ['Inès', 'd’Inès', 'qu’Inès'],
    ['Hélène', 'd’Hélène', 'qu’Hélène'],
    ['Édith', 'd’Édith', 'qu’Édith'],
    ['E\u0301dith', 'd’E\u0301dith', 'qu’E\u0301dith'],
    ['Œnone', 'd’Œnone', 'qu’Œnone'],
    ['Yves', 'd’Yves', 'qu’Yves'],
    ['Yann', 'de Yann', 'que Yann'],
    ['Youssef', 'de Youssef', 'que Youssef'],
    ['Marc', 'de Marc', 'que Marc'],
    ['ines', 'd’ines', 'qu’ines'],
    ['', 'de ', 'que '],
  ] as const) {
    it(name, () => {
      expect(ofName(name)).to.equal(of);
      expect(asName(name)).to.equal(as);
    });
  }
});
