import {expect} from '@open-wc/testing';
import {BackendError, asBackendError} from './error.js';

describe('BackendError', () => {
  it('A23: one of another copy of the library keeps its code', () => {
    class OfAnotherCopy extends Error {
      override name = 'BackendError';
      code = 'network';
    }
    const theirs = new OfAnotherCopy();
    expect(theirs instanceof BackendError).to.equal(true);
    expect(asBackendError(theirs).code).to.equal('network');
  });

  it('is no other error, and nothing else', () => {
    for (const other of [new TypeError('x'), null, undefined, 'BackendError', {}])
      expect(asBackendError(other).code).to.equal('unexpected');
  });
});
