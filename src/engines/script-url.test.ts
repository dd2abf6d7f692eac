import {expect} from '@open-wc/testing';
import {scriptUrl} from './script-url.js';

describe('engines/script-url T9', () => {
  it('lets our own files through, from this site, with their settings', () => {
    for (const address of [
      '/mutuelle-offline.js',
      `${location.origin}/a/b/mutuelle-offline.js?shell=%2Fcarte`,
      '/src/engines/photo/mutuelle-photo-worker.js',
      '/assets/mutuelle-photo-worker-1a2b3c4d-Bq_x9.js',
      '/mutuelle-pdf-worker-6.5.438.js',
    ])
      expect(String(scriptUrl(address))).to.equal(address);
  });

  it('lets nothing else through: another file, another site, another kind of address', () => {
    for (const address of [
      '/other.js',
      '/mutuelle-offline.js.map',
      '/mutuelle-photo-worker/other.js',
      '/mutuelle-photo-workers.mjs',
      '/x?y=/mutuelle-offline.js',
      'https://elsewhere.example/mutuelle-offline.js',
      '//elsewhere.example/mutuelle-offline.js',
      'data:text/javascript,/mutuelle-offline.js',
      'blob:https://elsewhere.example/mutuelle-offline.js',
      'javascript:1//mutuelle-offline.js',
    ]) {
      expect(() => scriptUrl(address), address).to.throw(TypeError);
    }
  });
});
