import {expect} from '@open-wc/testing';
import {likelyEmail} from './email.js';

describe('an e-mail that was probably mistyped', () => {
  for (const [typed, meant] of [
    ['h.vasseur@gmial.com', 'h.vasseur@gmail.com'],
    ['h.vasseur@gmail.con', 'h.vasseur@gmail.com'],
    ['h.vasseur@gmai.com', 'h.vasseur@gmail.com'],
    ['h.vasseur@gmaill.com', 'h.vasseur@gmail.com'],
    ['h.vasseur@ORNAGE.fr', 'h.vasseur@orange.fr'],
    ['h.vasseur@laposte', 'h.vasseur@laposte.net'],
    [' H.Vasseur@hotmal.fr ', 'H.Vasseur@hotmail.fr'],
  ] as const)
    it(`${typed}: ${meant}`, () => expect(likelyEmail(typed)).to.equal(meant));

  for (const right of [
    'h@gmail.com',
    'h@GMAIL.com',
    'h@example.org',
    'h@mutuelle.fr',
    'x',
    'a@b@gmial.com',
    '@gmial.com',
  ])
    it(`is not suspected: ${right}`, () => expect(likelyEmail(right)).to.equal(undefined));
});
