import {
  startDeposit,
  addDepositFile,
  uploadDepositFile,
  sendDeposit,
  cancelDeposit,
  type Deposit,
  type DepositFile,
} from '../../../src/contract/deposits.js';
import {
  getThread,
  listThreads,
  readThread,
  saveMessageDraft,
  sendMessage,
  startThread,
  type SentMessage,
  type ThreadPage,
  type Threads,
} from '../../../src/contract/messages.js';
import type {Story, TopicScript} from '../../engine/script.js';
import {sha256} from '../../engine/sha256.js';
import {sampleFile} from '../deposits/sample-files.js';

/** Hands in a file that goes along with a message. */
async function handIn({call}: Story, name: string): Promise<string> {
  const {id: depositId} = (await call(name, startDeposit, {body: {kindId: 'messageFile'}, intent: name})) as Deposit;
  const file = sampleFile('application/pdf');
  const content = new Uint8Array(await file.arrayBuffer());
  const params = {depositId};
  const {id: fileId} = (await call(name, addDepositFile, {
    params,
    body: {name: `${name}.pdf`, type: file.type, bytes: file.size, sha256: sha256(content)},
    intent: `announce ${name}`,
  })) as DepositFile;
  await call(name, uploadDepositFile, {params: {depositId, fileId}, body: file});
  await call(name, sendDeposit, {params, body: {files: [{id: fileId, turned: 0}]}, intent: `send ${name}`});
  return depositId;
}

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', listThreads, {body: {}});
    },

    async member(story) {
      const {call, simulator, tick} = story;
      const {threads, next} = (await call('first page', listThreads, {body: {}})) as Threads;
      await call('next page', listThreads, {body: {cursor: next!}});
      await call('looked for', listThreads, {body: {search: 'osteo 30'}});
      await call('looked for too long', listThreads, {body: {search: 'x'.repeat(101)}});
      const threadId = threads[0]!.id;
      const {messages} = (await call('one', getThread, {params: {threadId}})) as ThreadPage;
      await call('none', getThread, {params: {threadId: 'constructor'}});
      await call('before nothing', getThread, {params: {threadId, before: 'x'}});
      await call('before all', getThread, {params: {threadId, before: messages[0]!.id}});
      await call('seen', readThread, {params: {threadId}, body: {messageId: messages.at(-1)!.id}});
      await call('seen again', readThread, {params: {threadId}, body: {messageId: messages.at(-1)!.id}});
      await call('what is not there', readThread, {params: {threadId}, body: {messageId: 'x'}});
      await call('in none', readThread, {params: {threadId: 'x'}, body: {messageId: 'x'}});

      const draft = (name: string, body: object, of = threadId) =>
        call(name, saveMessageDraft, {params: {threadId: of}, body});
      await draft('typed', {id: 'message-1', text: 'Hello'});
      await draft('nowhere', {id: 'message-1', text: 'Hello'}, 'x');
      await draft('too much', {id: 'message-1', text: 'x'.repeat(10_001)});
      await call('with what is typed', getThread, {params: {threadId}});
      const send = (name: string, body: object, intent?: string, of = threadId) =>
        call(name, sendMessage, {params: {threadId: of}, body, ...(intent !== undefined && {intent})});
      await send('too long', {id: 'message-1', text: 'x'.repeat(3_001), depositId: 'x'});
      await send('empty', {id: 'message-1', text: ''});
      simulator.fail('sendMessage', 'network', {after: 'effect'});
      await send('answer lost', {id: 'message-1', text: 'Hello'}, 'first');
      await send('by another intention', {id: 'message-1', text: 'Hello'}, 'second');
      await draft('typed, come late', {id: 'message-1', text: 'Hello'});
      await send('closed', {id: 'message-2', text: 'Hello'}, undefined, 'fil-adresse');
      await send('in none', {id: 'message-2', text: 'Hello'}, undefined, 'x');

      const depositId = await handIn(story, 'file of a message');
      await draft('a new one', {id: 'message-3', text: '', subjectId: 'people', itemId: 'marc', depositId}, 'new');
      await call('with a new one', listThreads, {body: {}});
      const start = (name: string, body: object, intent?: string) =>
        call(name, startThread, {body, ...(intent !== undefined && {intent})});
      const message = {id: 'message-3', text: 'Hello', depositId};
      await start('about nothing', {subjectId: 'x', itemId: 'x', message: {...message, depositId: 'x'}});
      const begun = (await start('begun', {subjectId: 'people', itemId: 'marc', message}, 'begin')) as SentMessage;
      await start('begun twice', {subjectId: 'card', message}, 'begin again');
      await send('with the same file', {id: 'message-4', text: 'Hello', depositId});
      await call('a file that left', cancelDeposit, {params: {depositId}});
      await call('a file that stays', cancelDeposit, {params: {depositId: await handIn(story, 'not sent')}});
      await draft('emptied', {id: 'message-5', text: ''}, 'new');

      tick(10_000);
      tick(20_000);
      await call('answered', getThread, {params: {threadId: begun.thread.id}});
    },
  },
  failures: {
    'listThreads: nobody is in': 'session-expired',
    'listThreads: looked for too long': 'validation',
    'getThread: none': 'not-found',
    'getThread: before nothing': 'not-found',
    'readThread: what is not there': 'not-found',
    'readThread: in none': 'not-found',
    'saveMessageDraft: nowhere': 'not-found',
    'saveMessageDraft: too much': 'validation',
    'sendMessage: too long': 'validation',
    'sendMessage: empty': 'validation',
    'sendMessage: closed': 'over',
    'sendMessage: in none': 'not-found',
    'startThread: about nothing': 'validation',
    'sendMessage: with the same file': 'validation',
    'cancelDeposit: a file that left': 'deposit-over',
  },
};
