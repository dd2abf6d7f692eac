import {expect} from '@open-wc/testing';
import {logIn} from '../contract/account.js';
import type {BackendError} from './error.js';
import {createHttpBackend} from './http.js';

describe('an answer that is too long', () => {
  it('A10: stops reading at 20 MB where no header says how long an answer is', async () => {
    for (const [status, type] of [
      [200, 'application/json'],
      [500, 'application/problem+json'],
    ] as const) {
      let given = 0;
      let cancelled = false;
      const flood = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (given++ < 61) controller.enqueue(new Uint8Array(1e6).fill(32));
          else controller.close();
        },
        cancel: () => void (cancelled = true),
      });
      const fetch = async () => new Response(flood, {status, headers: {'content-type': type}});
      const backend = createHttpBackend({baseUrl: '/api', fetch});
      const error = await backend
        .call(logIn, {body: {email: 'a@example.org', password: 'x'}})
        .catch((each: unknown) => each);
      expect([(error as BackendError).code, cancelled]).to.deep.equal(['invalid-answer', true]);
      expect(given, 'pieces of 1 MB').to.be.at.most(23);
    }
  });
});
