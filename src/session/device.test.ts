import {expect} from '@open-wc/testing';
import type {Backend} from '../backend/backend.js';
import {deviceToken, forgetDeviceToken, keepDeviceToken} from './device.js';

const backendAt = (id: string, volatile = false): Backend =>
  ({id, volatile, call: async () => undefined}) as unknown as Backend;

describe('a device that a member let be remembered SUP-04', () => {
  afterEach(() => localStorage.clear());

  it('keeps one opaque token for each server, and nothing else', () => {
    const [one, other] = [backendAt('https://a.example'), backendAt('https://b.example')];
    keepDeviceToken(one, 't1');
    expect([deviceToken(one), deviceToken(other)]).to.deep.equal(['t1', undefined]);
    expect(deviceToken(backendAt('https://a.example')), 'after a reload').to.equal('t1');
    expect({...localStorage}).to.deep.equal({'mutuelle-device:https://a.example': 't1'});
  });

  it('writes nothing for a server in the page, which forgets everything with it', () => {
    const backend = backendAt('sandbox', true);
    keepDeviceToken(backend, 't1');
    expect([deviceToken(backend), localStorage.length]).to.deep.equal(['t1', 0]);
  });

  it('is forgotten for one server, and stays so after a reload', () => {
    const [one, other] = [backendAt('https://a.example'), backendAt('https://b.example')];
    for (const backend of [one, other]) keepDeviceToken(backend, 't1');
    forgetDeviceToken(one);
    expect([deviceToken(one), deviceToken(backendAt('https://a.example'))]).to.deep.equal([undefined, undefined]);
    expect(deviceToken(other)).to.equal('t1');
    expect({...localStorage}).to.deep.equal({'mutuelle-device:https://b.example': 't1'});
    const sandbox = backendAt('sandbox', true);
    keepDeviceToken(sandbox, 't2');
    forgetDeviceToken(sandbox);
    expect(deviceToken(sandbox)).to.equal(undefined);
  });

  it('lasts as long as the page where storage is refused', () => {
    const {setItem, getItem, removeItem} = Storage.prototype;
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.assign(Storage.prototype, {setItem: refuse, getItem: refuse, removeItem: refuse});
    try {
      const backend = backendAt('https://a.example');
      keepDeviceToken(backend, 't1');
      expect(deviceToken(backend)).to.equal('t1');
      forgetDeviceToken(backend);
      expect(deviceToken(backend)).to.equal(undefined);
    } finally {
      Object.assign(Storage.prototype, {setItem, getItem, removeItem});
    }
  });
});
