import {
  addDepositFile,
  cancelDeposit,
  getDeposit,
  getDepositRules,
  removeDepositFile,
  sendDeposit,
  startDeposit,
  uploadDepositFile,
  type Deposit,
  type DepositFile,
  type DepositRules,
} from '../../../src/contract/deposits.js';
import {getRequest, type MemberRequest} from '../../../src/contract/requests.js';
import {listReimbursements, type Reimbursement, type ReimbursementPage} from '../../../src/contract/reimbursements.js';
import type {Story} from '../../engine/script.js';
import type {TopicScript} from '../../engine/script.js';
import {sha256} from '../../engine/sha256.js';
import {decideRequest} from './requests.js';
import {sampleFile} from './sample-files.js';

/** Says that a file comes, and sends it: piece by piece, or whole. */
async function add(
  {call}: Story,
  name: string,
  depositId: string,
  file: Blob,
  {resume = true} = {},
): Promise<DepositFile> {
  const content = new Uint8Array(await file.arrayBuffer());
  const {type, size: bytes} = file;
  const announced = (await call(name, addDepositFile, {
    params: {depositId},
    body: {name: `${name}.jpg`, type, bytes, sha256: sha256(content)},
    intent: `announce ${name}`,
  })) as DepositFile;
  const params = {depositId, fileId: announced.id};
  // the intention asks a second time where the line was cut, as the adapter does over HTTP
  await call(name, uploadDepositFile, {params, body: file, resume, intent: name});
  return announced;
}

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', getDepositRules);
    },

    async signed(story) {
      const {call} = story;
      await call('of somebody who enrols', getDepositRules);
      const {id: depositId} = (await call('their RIB', startDeposit, {
        body: {kindId: 'bankAccount'},
        intent: 'rib',
      })) as Deposit;
      const {id} = await add(story, 'rib', depositId, sampleFile('application/pdf'));
      await call('their RIB', sendDeposit, {params: {depositId}, body: {files: [{id, turned: 0}]}, intent: 'send rib'});
    },

    async member(story) {
      const {call, simulator, tick} = story;
      const {acts} = (await call('read', getDepositRules)) as DepositRules;
      await call('of nothing', startDeposit, {body: {kindId: 'poem'}});
      await call('for nobody', startDeposit, {body: {kindId: 'invoice'}});
      await call('about what is not there', startDeposit, {
        body: {kindId: 'quote', personId: 'nobody', actId: 'x', paperId: 'x', requestId: 'x', replaces: 'x'},
      });
      const start = {body: {kindId: 'invoice', personId: acts[0]!.personId, actId: acts[0]!.id}, intent: 'start'};
      simulator.fail('startDeposit', 'network', {after: 'effect'});
      const {id: depositId} = (await call('an invoice, answer lost', startDeposit, start)) as Deposit;
      await call('begun', getDeposit, {params: {depositId}});
      await call('nothing', getDeposit, {params: {depositId: 'constructor'}});

      const announce = (name: string, body: object) =>
        call(name, addDepositFile, {
          params: {depositId},
          body: {name: 'a', type: 'image/png', bytes: 1, sha256: '', ...body},
        });
      await announce('too large', {bytes: 1e9});
      await announce('empty, a film', {bytes: 0, type: 'video/mp4'});
      simulator.fail('uploadDepositFile', 'network', {at: 0.4});
      const first = await add(story, 'page', depositId, sampleFile('image/jpeg', 100_000));
      const params = {depositId, fileId: first.id};
      await call('a text', uploadDepositFile, {params, body: new Blob(['x'], {type: 'text/plain'})});
      await call('of nothing', uploadDepositFile, {params: {depositId, fileId: 'x'}, body: sampleFile()});
      simulator.fail('uploadDepositFile', 'network', {after: 'effect'});
      const removed = await add(story, 'other page', depositId, sampleFile('image/jpeg', 2_000));
      await call('other page', removeDepositFile, {params: {depositId, fileId: removed.id}});
      await call('other page again', removeDepositFile, {params: {depositId, fileId: removed.id}});
      simulator.find('virus');
      const bad = await add(story, 'with a virus', depositId, sampleFile('image/png'), {resume: false});
      simulator.fail('uploadDepositFile', 'unavailable', {times: Infinity});
      const cut = await add(story, 'no line', depositId, sampleFile('image/png'));
      simulator.heal();
      simulator.fail('uploadDepositFile', 'forbidden', {at: 0.5});
      await call('half of it', uploadDepositFile, {
        params: {depositId, fileId: cut.id},
        body: sampleFile('image/png'),
        resume: true,
      });
      const late = (await announce('on its way', {})) as DepositFile;
      await call('as it stands', getDeposit, {params: {depositId}});

      const send = (name: string, files: object[], intent?: string) =>
        call(name, sendDeposit, {params: {depositId}, body: {files}, ...(intent !== undefined && {intent})});
      const page = {id: first.id, turned: 90};
      await send('nothing', []);
      await send('wrong', [{id: 'x', turned: 45}, page, page]);
      await send('refused', [page, {id: bad.id, turned: 0}]);
      await send('on its way', [page, {id: late.id, turned: 0}]);
      simulator.fail('sendDeposit', 'network', {after: 'effect'});
      const {id: requestId} = (await send('one page, answer lost', [page], 'send')) as MemberRequest;
      await call('over', getDeposit, {params: {depositId}});
      await send('over', [page]);
      await announce('over', {});
      await call('over', uploadDepositFile, {params, body: sampleFile()});
      await call('over', removeDepositFile, {params});
      await call('over', cancelDeposit, {params: {depositId}});

      const request = {params: {requestId}};
      await call('received', getRequest, request);
      await call('nothing', getRequest, {params: {requestId: 'x'}});
      tick(60_000);
      await call('in review', getRequest, request);
      const reason = 'La photo est floue\u00a0: on ne lit pas les montants.';
      decideRequest(simulator, requestId, {status: 'moreInfo', reason, fileId: first.id, paper: 'Ordonnance'});
      const {papers} = (await call('more is needed', getRequest, request)) as MemberRequest;
      await call('the paper', startDeposit, {body: {paperId: papers[0]!.id}});
      const another = (await call('another page', startDeposit, {body: {requestId, replaces: first.id}})) as Deposit;
      const {id} = await add(story, 'another page', another.id, sampleFile('image/webp'));
      await call('another page', sendDeposit, {
        params: {depositId: another.id},
        body: {files: [{id, turned: 0}]},
        intent: 'send another',
      });
      const given = (await call('given up', startDeposit, {body: {kindId: 'bankAccount'}})) as Deposit;
      await call('given up', cancelDeposit, {params: {depositId: given.id}});
      await call('given up twice', cancelDeposit, {params: {depositId: given.id}});

      const waiting = (await call('that wait for a paper', listReimbursements, {
        body: {filters: {status: 'waitingDocument'}, limit: 1},
      })) as ReimbursementPage;
      const {request: paper} = waiting.acts[0] as Reimbursement;
      const answer = (await call('what an act waits for', startDeposit, {body: {paperId: paper!.id}})) as Deposit;
      const file = await add(story, 'what an act waits for', answer.id, sampleFile('image/heic'));
      await call('what an act waits for', sendDeposit, {
        params: {depositId: answer.id},
        body: {files: [{id: file.id, turned: 0}]},
        intent: 'send paper',
      });
      await call('that no longer wait', listReimbursements, {
        body: {filters: {status: 'waitingDocument'}, limit: 1},
      });
    },
  },
  failures: {
    'getDepositRules: nobody is in': 'session-expired',
    'startDeposit: of nothing': 'validation',
    'startDeposit: for nobody': 'validation',
    'startDeposit: about what is not there': 'validation',
    'getDeposit: nothing': 'not-found',
    'addDepositFile: too large': 'validation',
    'addDepositFile: empty, a film': 'validation',
    'uploadDepositFile: a text': 'validation',
    'uploadDepositFile: of nothing': 'not-found',
    'uploadDepositFile: no line': 'unavailable',
    'uploadDepositFile: half of it': 'forbidden',
    'removeDepositFile: other page again': 'not-found',
    'sendDeposit: nothing': 'validation',
    'sendDeposit: wrong': 'validation',
    'sendDeposit: refused': 'incomplete',
    'sendDeposit: on its way': 'incomplete',
    'sendDeposit: over': 'deposit-over',
    'addDepositFile: over': 'deposit-over',
    'uploadDepositFile: over': 'deposit-over',
    'removeDepositFile: over': 'deposit-over',
    'cancelDeposit: over': 'deposit-over',
    'getRequest: nothing': 'not-found',
    'cancelDeposit: given up twice': 'not-found',
  },
};
