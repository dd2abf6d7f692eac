import {expect} from '@open-wc/testing';
import {sha256} from './sha256.js';

async function byTheBrowser(data: Uint8Array<ArrayBuffer>): Promise<string> {
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', data))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

describe('sha256', () => {
  it('gives the published hashes', () => {
    expect(sha256('')).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with the browser at every length around a block, and for a large file', async () => {
    for (const length of [...Array(140).keys(), 100_003]) {
      const data = Uint8Array.from({length}, (_, index) => (index * 151 + length) % 256);
      expect(sha256(data), `${length} bytes`).to.equal(await byTheBrowser(data));
    }
  });

  it('reads a text as UTF-8', async () => {
    expect(sha256('Bulletin d’adhésion')).to.equal(await byTheBrowser(new TextEncoder().encode('Bulletin d’adhésion')));
  });
});
