import {expect} from '@open-wc/testing';
import {operations} from '../../src/contract/index.js';
import {createHttpBackend} from '../../src/backend/http.js';
import {asBackendError} from '../../src/backend/error.js';
import {resetDemo, startWorker} from './browser.js';
import {personas} from '../people/personas.js';

const redeem = () =>
  createHttpBackend({baseUrl: '/api'})
    .call(operations.redeemLink, {body: {secret: personas.family.link}})
    .then(
      () => 'ok',
      (error: unknown) => asBackendError(error).code,
    );

describe('startWorker', () => {
  before(() => resetDemo());
  after(() => resetDemo());

  it('answers the page, remembers over reloads, and forgets when told to', async () => {
    const outcomes: string[] = [];
    for (const forget of [false, true, true]) {
      const worker = await startWorker();
      outcomes.push(await redeem());
      await worker.stop();
      if (forget) resetDemo();
    }
    expect(outcomes).to.deep.equal(['ok', 'link-used', 'ok']);
    expect(localStorage.getItem('mutuelle-demo')).to.equal(null);
  });

  it('lets other requests through, and serves the documents it links to', async () => {
    const worker = await startWorker({storage: null});
    try {
      expect(
        (await (await fetch('/mockServiceWorker.js')).text()).includes('PACKAGE_VERSION'),
        'a file of the page',
      ).to.equal(true);
      const backend = createHttpBackend({baseUrl: '/api'});
      const {accessToken, enrolmentId = ''} = await backend.call(operations.redeemLink, {
        body: {secret: personas.family.link},
      });
      const offer = await backend.call(
        operations.getOffer,
        {params: {enrolmentId}},
        {credentials: {token: () => accessToken, renew: async () => false}},
      );
      const document = await fetch(offer.documents[0]!.url!);
      expect(document.headers.get('content-type')).to.equal('application/pdf');
    } finally {
      await worker.stop();
    }
    expect(localStorage.getItem('mutuelle-demo')).to.equal(null);
  });
});
