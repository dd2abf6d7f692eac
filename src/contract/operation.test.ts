import {expect} from '@open-wc/testing';
import {
  corsOf,
  isRepeatable,
  issuesOf,
  isUpload,
  onlyReads,
  operations,
  requestHeadersOf,
  streams,
  type AnyOperation,
} from './index.js';

const all = Object.values(operations) as AnyOperation[];
const idsOf = (test: (operation: AnyOperation) => unknown) => all.filter(test).map(({id}) => id);

describe('what operations say of themselves', () => {
  it('is said under their own name', () => {
    expect(Object.entries(operations).filter(([name, {id}]) => name !== id)).to.have.length(0);
    expect(new Set(all.map(({method, path}) => `${method} ${path}`)).size).to.equal(all.length);
  });

  /** Whoever breaks one of these is named. */
  const rules: [string, (operation: AnyOperation) => unknown][] = [
    ['versioned: may be stale', ({versioned, problems}) => !versioned !== !problems?.includes('stale')],
    [
      'versioned: changes an answer, once',
      ({versioned, method, idempotent}) => versioned && (method === 'GET' || !idempotent),
    ],
    [
      'versioned: answers with the next version',
      ({versioned, response}) => versioned && !response?.def?.shape?.version,
    ],
    [
      'only reads: no key, no version',
      (operation) => onlyReads(operation) && (operation.idempotent || operation.versioned),
    ],
    [
      'safe: a POST with a question and an answer',
      ({safe, method, body, response}) => safe && (method !== 'POST' || !body || !response),
    ],
    ['GET: no body, an answer', ({method, body, response}) => method === 'GET' && (body || !response)],
    [
      'step-up: of somebody, and sent again as the same',
      (operation) => operation.stepUp && (operation.access === 'public' || !isRepeatable(operation, 'a')),
    ],
    ['an upload: by POST or PUT', ({body, method}) => isUpload(body) && method !== 'POST' && method !== 'PUT'],
    [
      'a path that names an enrolment is that person’s',
      ({path, access}) => path.includes('{enrolmentId}') && access !== 'enrolment',
    ],
    [
      'stepUp: goes out again under the same key, once the code is given',
      ({stepUp, idempotent, problems = []}) => stepUp && !(idempotent && problems.includes('step-up-required')),
    ],
    [
      'parameters are those of the path',
      ({path, params}) =>
        [...path.matchAll(/\{\/?(\w+)\}/g)].map(([, name]) => name).join() !==
        Object.keys(params?.def.shape ?? {}).join(),
    ],
  ];
  for (const [rule, broken] of rules) it(rule, () => expect(idsOf(broken)).to.deep.equal([]));

  it('is needed of every kind there is', () => {
    expect(idsOf(({versioned}) => versioned).length).to.be.greaterThan(5);
    expect(idsOf(({safe}) => safe)).to.include.members(['searchPlaces', 'searchPartners', 'listReimbursements']);
    expect(idsOf(({idempotent}) => idempotent)).to.include.members(['redeemLink', 'sendSignatureCode', 'sign']);
  });

  it('takes a file of the types it declares, and no other', () => {
    expect(idsOf(({body}) => isUpload(body))).to.deep.equal(['uploadDepositFile']);
    const {body} = operations.uploadDepositFile;
    const photo = new Blob(['x'], {type: 'image/png'});
    expect(body!.safeParse(photo).data).to.equal(photo);
    for (const other of [new Blob(['x']), new Blob(['x'], {type: 'text/html'}), 'x', undefined])
      expect(issuesOf(body!.safeParse(other).error!)).to.deep.equal([{pointer: '', code: 'type'}]);
  });
});

describe('what may be sent again', () => {
  it('is a POST with a key the server knows, or one that only reads', () => {
    const {sign, logIn, requestLink, searchPartners, saveProfile} = operations;
    expect(
      [sign, logIn, requestLink, searchPartners, saveProfile].map((each) => [
        isRepeatable(each, undefined),
        isRepeatable(each, 'a'),
      ]),
    ).to.deep.equal([
      [false, true],
      [false, false],
      [false, false],
      [true, true],
      [true, true],
    ]);
  });
});

describe('what a server on another origin allows', () => {
  const cors = corsOf(all, Object.values(streams));

  it('is every method, and every header any call may carry but those browsers never ask about', () => {
    expect([...cors.methods].sort()).to.deep.equal(['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT']);
    expect([...cors.requestHeaders].sort()).to.deep.equal([
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-Match',
      'Last-Event-ID',
      'Tus-Resumable',
      'Upload-Offset',
    ]);
    expect(cors.exposedHeaders).to.include.members(['Upload-Offset', 'Upload-Length', 'Retry-After']);
  });

  it('is as little as the operations need', () => {
    expect(corsOf([operations.getSettings], [])).to.deep.equal({
      methods: ['GET'],
      requestHeaders: [],
      exposedHeaders: ['Content-Disposition', 'X-Content-SHA256', 'Retry-After'],
    });
    expect(requestHeadersOf(operations.saveProfile)).to.include.members(['If-Match', 'Idempotency-Key']);
    expect(requestHeadersOf(operations.saveDraft)).not.to.include.members(['If-Match']);
  });
});
