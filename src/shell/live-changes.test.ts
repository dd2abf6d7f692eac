import {expect} from '@open-wc/testing';
import {createBackend} from '../backend/handlers.js';
import * as z from '../contract/zod.js';
import {until} from '../testing/until.js';
import {LiveChanges} from './live-changes.js';
import type {MemberFlow} from './member-flow.js';

const schema = z.object({text: z.string()});

describe('what happens to a member MEM-12', () => {
  let calls = 0;
  let lines = 0;

  function flowOver(told: readonly {revision: number; topic: string; content?: unknown}[]): MemberFlow {
    calls = lines = 0;
    const backend = createBackend({
      listMemberChanges: () => {
        calls++;
        return {changes: [], revision: told.length, more: false};
      },
      async *memberEvents({signal}) {
        lines++;
        for (const data of told) yield {id: String(data.revision), type: 'change', data} as never;
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      },
    });
    const host = {
      addController: () => undefined,
      requestUpdate: () => undefined,
      isConnected: true,
      activeBackend: backend,
    };
    return {host, noteFailure: () => undefined} as unknown as MemberFlow;
  }

  function stage(told: Parameters<typeof flowOver>[0]) {
    const flow = flowOver(told);
    return (topic: string) => {
      const got: string[] = [];
      const live = new LiveChanges(flow, {
        topic,
        schema,
        receive: (changes) => void got.push(...changes.map(({text}) => text)),
        receiveTooMany: () => void got.push('read again'),
      });
      live.follow({journalId: 'j', revision: 0});
      return {got, stop: () => live.forget()};
    };
  }

  it('is told by topic, to each widget its own, over one line', async () => {
    const follow = stage([
      {revision: 1, topic: 'letter', content: {text: 'one'}},
      {revision: 2, topic: 'weather', content: ['a shape of another']},
      {revision: 3, topic: 'act', content: {text: 'two'}},
      {revision: 4, topic: 'letter', content: {text: 'three'}},
    ]);
    const [letters, acts] = [follow('letter'), follow('act')];
    await until(() => letters.got.length === 2 && acts.got.length === 1, 'what happened');
    expect(letters.got).to.deep.equal(['one', 'three']);
    expect(acts.got).to.deep.equal(['two']);
    expect(lines).to.equal(1);
    expect(calls).to.be.greaterThan(0);
    letters.stop();
    acts.stop();
  });

  it('is told by topic to one widget that follows several, each where it is read', async () => {
    const got: string[] = [];
    const flow = flowOver([
      {revision: 1, topic: 'letter', content: {text: 'one'}},
      {revision: 2, topic: 'act', content: {words: 'two'}},
      {revision: 3, topic: 'letter', content: {text: 'three'}},
    ]);
    const of = (topic: string) => ({
      topic,
      schema,
      receive: (changes: readonly {text: string}[]) => void got.push(...changes.map(({text}) => `${topic} ${text}`)),
      receiveTooMany: () => void got.push(`${topic} again`),
    });
    const live = new LiveChanges(flow, of('letter'), of('act'));
    live.follow({journalId: 'j', revision: 0});
    await until(() => got.length === 3, 'what happened');
    expect(got).to.have.members(['letter one', 'letter three', 'act again']);
    expect(lines).to.equal(1);
    live.forget();
  });

  it('is read again where what is told cannot be read: one topic’s trouble is no other’s', async () => {
    const follow = stage([
      {revision: 1, topic: 'letter', content: {words: 'one'}},
      {revision: 2, topic: 'act', content: {text: 'two'}},
    ]);
    const [letters, acts] = [follow('letter'), follow('act')];
    await until(() => letters.got.length === 1 && acts.got.length === 1, 'what happened');
    expect(letters.got).to.deep.equal(['read again']);
    expect(acts.got).to.deep.equal(['two']);
    letters.stop();
    acts.stop();
  });
});
