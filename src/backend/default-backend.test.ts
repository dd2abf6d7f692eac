import {expect} from '@open-wc/testing';
import type {Backend} from './backend.js';
import {createBackend} from './handlers.js';
import {getDefaultBackend, onDefaultBackend, setDefaultBackend} from './default-backend.js';

describe('the default backend', () => {
  afterEach(() => setDefaultBackend(undefined));

  it('is none, then the one that was set', () => {
    expect(getDefaultBackend()).to.equal(undefined);
    const backend = createBackend({});
    setDefaultBackend(backend);
    expect(getDefaultBackend()).to.equal(backend);
  });

  it('tells each change once, until told to stop', () => {
    const told: (Backend | undefined)[] = [];
    const stop = onDefaultBackend((backend) => told.push(backend));
    const [a, b] = [createBackend({}), createBackend({})];
    setDefaultBackend(a);
    setDefaultBackend(a);
    setDefaultBackend(b);
    stop();
    setDefaultBackend(undefined);
    expect(told).to.deep.equal([a, b]);
  });

  it('lets a listener stop listening while it is told', () => {
    let told = 0;
    const stop = onDefaultBackend(() => {
      told++;
      stop();
    });
    onDefaultBackend(() => told++);
    setDefaultBackend(createBackend({}));
    expect(told).to.equal(2);
  });
});
