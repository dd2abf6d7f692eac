import {expect} from '@open-wc/testing';
import {allowedReturn} from './return-to.js';

const at = {
  href: 'https://www.example.fr/connexion/page.html?a=1',
  origin: 'https://www.example.fr',
  protocol: 'https:',
};
const allowed = (address: string) => allowedReturn(address, ['https://espace.example.fr'], at);

describe('where a sign-in leads FIELD-31', () => {
  for (const [address, href] of [
    ['/espace', 'https://www.example.fr/espace'],
    ['espace', 'https://www.example.fr/connexion/espace'],
    ['?b=2', 'https://www.example.fr/connexion/page.html?b=2'],
    ['https://www.example.fr/espace#carte', 'https://www.example.fr/espace#carte'],
    ['https://espace.example.fr/', 'https://espace.example.fr/'],
    ['//www.example.fr/espace', 'https://www.example.fr/espace'],
  ] as const)
    it(`goes to ${address}`, () => expect(allowed(address)).to.equal(href));

  for (const address of [
    '',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '\t//evil.example',
    ' https://evil.example',
    'https:\\\\evil.example',
    'https://www.example.fr//evil.example',
    '/.//evil.example',
    'https://www.example.fr@evil.example/',
    'https://user@www.example.fr/',
    'https://www.example.fr.evil.example/',
    'https://espace.example.fr:8443/',
    'http://www.example.fr/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://www.example.fr/x',
    'file:///etc/passwd',
    'https://',
    '\u202e//evil.example',
  ])
    it(`refuses ${JSON.stringify(address)}`, () => expect(allowed(address)).to.equal(undefined));

  it('allows plain http on an intranet in plain http only', () => {
    const intranet = {href: 'http://intranet/a', origin: 'http://intranet', protocol: 'http:'};
    expect(allowedReturn('/b', [], intranet)).to.equal('http://intranet/b');
  });
});
