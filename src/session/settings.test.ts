import {expect} from '@open-wc/testing';
import type {Backend, CallOptions} from '../backend/backend.js';
import {BackendError} from '../backend/error.js';
import {sampleSettings} from '../../mocks/index.js';
import {askSettingsAnew, settingsOf} from './settings.js';

/** A backend whose answers are given by hand. */
function byHand() {
  const asked: {resolve: (settings: unknown) => void; reject: (error: unknown) => void; options: CallOptions}[] = [];
  const call = (_: unknown, __: unknown, options: CallOptions) =>
    new Promise((resolve, reject) => {
      asked.push({resolve, reject, options});
    });
  return {backend: {call} as unknown as Backend, asked};
}

describe('the settings of a page', () => {
  it('are asked for once, whatever the number of widgets, and whenever they come', async () => {
    const {backend, asked} = byHand();
    const both = [settingsOf(backend), settingsOf(backend)];
    asked[0]!.resolve(sampleSettings);
    expect(await Promise.all(both)).to.deep.equal([sampleSettings, sampleSettings]);
    expect(await settingsOf(backend)).to.equal(sampleSettings);
    expect(asked.length).to.equal(1);
    void settingsOf(byHand().backend);
  });

  it('are asked for in each language that is spoken there', async () => {
    const {backend, asked} = byHand();
    const ask = (language: string) => void settingsOf(backend, {language}).catch(() => undefined);
    for (const language of ['fr', 'en', 'fr']) ask(language);
    expect(asked.map(({options}) => options.language)).to.deep.equal(['fr', 'en']);
    asked[0]!.reject(new BackendError('network'));
    await Promise.resolve();
    for (const language of ['en', 'fr']) ask(language);
    expect(asked.map(({options}) => options.language)).to.deep.equal(['fr', 'en', 'fr']);
  });

  it('are said to be late to who comes later too, and no longer once they are there', async () => {
    const {backend, asked} = byHand();
    let late = 0;
    const ask = () => settingsOf(backend, {onSlow: () => late++});
    const first = ask();
    asked[0]!.options.onSlow!();
    const second = ask();
    expect(late).to.equal(2);
    asked[0]!.resolve(sampleSettings);
    await Promise.all([first, second]);
    await ask();
    expect(late).to.equal(2);
  });

  it('are asked for again when they did not come', async () => {
    const {backend, asked} = byHand();
    const first = settingsOf(backend).catch((error: unknown) => error);
    asked[0]!.reject(new BackendError('network'));
    expect(await first).to.have.property('code', 'network');
    const second = settingsOf(backend);
    asked[1]!.resolve(sampleSettings);
    expect(await second).to.equal(sampleSettings);
  });

  it('are asked for anew where a page gave up waiting; who waits still has its answer', async () => {
    const {backend, asked} = byHand();
    const first = settingsOf(backend).catch((error: unknown) => error);
    askSettingsAnew(backend, undefined);
    const second = settingsOf(backend);
    asked[0]!.reject(new BackendError('network'));
    expect(await first).to.have.property('code', 'network');
    asked[1]!.resolve(sampleSettings);
    expect(await second).to.equal(sampleSettings);
    expect(await settingsOf(backend)).to.equal(sampleSettings);
    expect(asked.length).to.equal(2);
  });

  it('go on coming for the others when one widget leaves; each hears that it is slow', async () => {
    const {backend, asked} = byHand();
    const leaving = new AbortController();
    let slow = 0;
    const gone = settingsOf(backend, {signal: leaving.signal, onSlow: () => slow++}).catch((error: unknown) => error);
    const stays = settingsOf(backend, {onSlow: () => slow++});
    asked[0]!.options.onSlow!();
    expect(slow).to.equal(2);
    leaving.abort();
    expect(await gone).to.have.property('code', 'aborted');
    asked[0]!.options.onSlow!();
    expect(slow).to.equal(3);
    asked[0]!.resolve(sampleSettings);
    expect(await stays).to.equal(sampleSettings);
    expect(asked[0]!.options.signal).to.equal(undefined);
  });

  it('are not waited for by who has left already', async () => {
    const {backend} = byHand();
    const gone = settingsOf(backend, {signal: AbortSignal.abort()}).catch((error: unknown) => error);
    expect(await gone).to.have.property('code', 'aborted');
  });
});
