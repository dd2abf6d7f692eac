import {expect} from '@open-wc/testing';
import {getSettings} from '../contract/settings.js';
import {sampleSettings} from '../../mocks/index.js';
import {askEarly} from './early.js';
import {createHttpBackend} from './http.js';
import {json} from './http.harness.js';

describe('an answer that was asked for early', () => {
  const original = globalThis.fetch;
  let asked: (string | null)[];
  beforeEach(() => {
    asked = [];
    globalThis.fetch = async (_, init) => {
      asked.push(new Headers(init?.headers).get('accept-language'));
      return json(sampleSettings);
    };
  });
  afterEach(() => {
    globalThis.fetch = original;
  });
  const address = `${location.origin}/early/settings`;
  const read = (language: string) => createHttpBackend({baseUrl: '/early'}).call(getSettings, {}, {language});

  it('is taken by the first who needs it, in its language', async () => {
    void askEarly(address, 'en');
    void askEarly(address, 'en');
    expect((await read('en')).insurer).to.deep.equal(sampleSettings.insurer);
    expect(asked).to.deep.equal(['en']);
    await read('en');
    expect(asked, 'what is read again is asked again').to.deep.equal(['en', 'en']);
  });

  it('is left to those who speak it', async () => {
    void askEarly(address, 'fr');
    await read('en');
    expect(asked).to.deep.equal(['fr', 'en']);
    await read('fr');
    expect(asked).to.deep.equal(['fr', 'en']);
  });
});
