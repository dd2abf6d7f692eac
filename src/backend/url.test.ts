import {expect} from '@open-wc/testing';
import {fillPath, readBaseUrl} from './url.js';

describe('readBaseUrl', () => {
  const accepted: [string, string][] = [
    ['https://api.example.org', 'https://api.example.org'],
    ['https://api.example.org/v1///', 'https://api.example.org/v1'],
    ['https://user:secret@api.example.org/v1?key=1#x', 'https://api.example.org/v1'],
    ['/api/', `${location.origin}/api`],
    ['', `${location.origin}${location.pathname}`.replace(/\/+$/, '')],
    ['http://localhost:8080/api', 'http://localhost:8080/api'],
    ['http://127.0.0.1/api', 'http://127.0.0.1/api'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
    ['http://insurer.localhost', 'http://insurer.localhost'],
  ];
  for (const [given, base] of accepted)
    it(`takes ${given || 'nothing'}`, () => expect(readBaseUrl(given)).to.equal(base));

  for (const given of [
    'http://api.example.org',
    'http://localhost.example.org',
    'http://127.0.0.1.example.org',
    'ftp://api.example.org',
    'javascript:alert(1)',
    'data:text/plain,x',
    'blob:https://api.example.org/1',
  ]) {
    it(`refuses ${given} and says the cure`, () =>
      expect(() => readBaseUrl(given)).to.throw(/refused\. Serve the API over https:/));
  }

  it('refuses what is no address and says the cure', () => {
    expect(() => readBaseUrl('https://')).to.throw(/"https:\/\/" is no base URL\. Give an https: URL/);
  });

  it('does not follow the <base> of the page', () => {
    const base = document.createElement('base');
    base.href = 'https://pictures.example.org/';
    document.head.append(base);
    try {
      expect(readBaseUrl('/api')).to.equal(`${location.origin}/api`);
    } finally {
      base.remove();
    }
  });
});

describe('fillPath', () => {
  it('keeps each parameter inside its place', () => {
    expect(fillPath('/a/{x}/b/{y}', {x: '../../c?d#e', y: 'é/%2e'})).to.equal(
      '/a/..%2F..%2Fc%3Fd%23e/b/%C3%A9%2F%252e',
    );
  });

  for (const value of ['', '.', '..']) {
    it(`refuses "${value}"`, () => expect(fillPath('/a/{x}', {x: value})).to.equal(undefined));
  }

  it('leaves out a last part that was not given', () => {
    expect(fillPath('/a/{x}/file{/who}', {x: '1', who: '../b'})).to.equal('/a/1/file/..%2Fb');
    expect(fillPath('/a/{x}/file{/who}', {x: '1'})).to.equal('/a/1/file');
    expect(fillPath('/a/{x}/file{/who}', {x: '1', who: '..'})).to.equal(undefined);
  });

  it('refuses a parameter that was forgotten', () => expect(fillPath('/a/{x}', {})).to.equal(undefined));
});
