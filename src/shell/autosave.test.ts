import {expect} from '@open-wc/testing';
import type {PartialValues} from '../contract/enrolment.js';
import {Autosave} from './autosave.js';

interface Sent {
  part: string;
  values: PartialValues;
  keepalive: boolean;
  done: (ok: boolean) => void;
}

describe('Autosave', () => {
  let sent: Sent[];
  let autosave: Autosave;

  beforeEach(() => {
    sent = [];
    autosave = new Autosave({
      pause: 100_000, // never by itself: these tests say when
      changed: () => undefined,
      send: (part, values, keepalive) =>
        new Promise((resolve, reject) => {
          sent.push({
            part,
            values,
            keepalive,
            done: (ok) => (ok ? resolve({savedAt: '2026-11-22T14:32:00Z'}) : reject(new Error('network'))),
          });
        }),
    });
    autosave.connect();
  });
  afterEach(() => autosave.disconnect());

  it('sends only the last values of a part', async () => {
    autosave.keep('profile', {a: '1'});
    autosave.keep('profile', {a: '12'});
    const flushed = autosave.flush();
    expect(sent.map(({values}) => values)).to.deep.equal([{a: '12'}]);
    sent[0]!.done(true);
    await flushed;
    expect(autosave.state).to.equal('saved');
    expect(autosave.savedAt).to.equal('2026-11-22T14:32:00Z');
  });

  it('sends one request at a time, and what came meanwhile after it', async () => {
    autosave.keep('profile', {a: '1'});
    const first = autosave.flush();
    autosave.keep('profile', {a: '2'});
    const second = autosave.flush();
    expect(sent).to.have.length(1);
    sent[0]!.done(true);
    await first;
    await Promise.resolve();
    expect(sent.map(({values}) => values)).to.deep.equal([{a: '1'}, {a: '2'}]);
    sent[1]!.done(true);
    await second;
  });

  it('keeps what could not be saved, says so, and sends it when the network is back', async () => {
    autosave.keep('profile', {a: '1'});
    const flushed = autosave.flush();
    sent[0]!.done(false);
    await flushed;
    expect(autosave.state).to.equal('waiting');
    window.dispatchEvent(new Event('online'));
    expect(sent).to.have.length(2);
    expect(sent[1]!.values).to.deep.equal({a: '1'});
    sent[1]!.done(true);
  });

  it('sends at once, in a request that outlives the page, when the page goes', () => {
    autosave.keep('profile', {a: '1'});
    window.dispatchEvent(new Event('pagehide'));
    expect(sent.map(({keepalive}) => keepalive)).to.deep.equal([true]);
  });

  it('forgets a part whose step was saved whole', async () => {
    autosave.keep('profile', {a: '1'});
    autosave.drop('profile');
    await autosave.flush();
    expect(sent).to.deep.equal([]);
  });

  it('sends what waits when its widget goes', () => {
    autosave.keep('profile', {a: '1'});
    autosave.disconnect();
    expect(sent).to.have.length(1);
  });
});
