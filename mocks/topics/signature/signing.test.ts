import {expect} from '@open-wc/testing';
import {operations} from '../../../src/contract/index.js';
import type {Bulletin} from '../../../src/contract/bulletin.js';
import {personas, refusedMobile, sampleAnswers, samplePassword} from '../../people/personas.js';
import {testInsurer, type TestInsurer} from '../../engine/test-insurer.harness.js';
import {sha256} from '../../engine/sha256.js';

const o = operations;
const {mobile} = sampleAnswers;
const agree = ({sha256: hash, consents}: Bulletin, ...except: string[]) => ({
  sha256: hash,
  consents: consents.map(({id, version}) => ({id, version, given: !except.includes(id)})),
});
/** Opens what must be opened, as the page does. */
const openAll = async ({call}: Pick<TestInsurer, 'call'>) => {
  const {documents} = await call(o.getBulletin);
  const at = '2026-11-22T09:00:00Z';
  await call(o.recordProof, {
    body: {events: documents.map(({id, version}) => ({type: 'document.downloaded', at, documentId: id, version}))},
  });
};
const step = async ({call}: TestInsurer) => (await call(o.getEnrolment)).step;

describe('the bulletin', () => {
  it('is refused until everything is answered and confirmed, and says what is missing', async () => {
    const at = testInsurer({at: 'bankDetails'});
    expect((await at.refusal(o.confirmRecap)).issues).to.deep.equal(['/bankDetails required', '/guarantees required']);
    expect(await at.refusal(o.getBulletin)).to.deep.include({
      code: 'incomplete',
      issues: ['/bankDetails required', '/guarantees required', '/recap required'],
    });
    expect((await testInsurer({at: 'recap'}).refusal(o.getBulletinFile)).issues).to.deep.equal(['/recap required']);
  });

  it('is text and file of the same, with the hash of the file', async () => {
    const {call} = testInsurer({at: 'bulletin'});
    const bulletin = await call(o.getBulletin);
    const file = await call(o.getBulletinFile);
    expect(sha256(file.bytes)).to.equal(bulletin.sha256);
    expect([file.sha256, file.bytes.length, file.name]).to.deep.equal([
      bulletin.sha256,
      bulletin.bytes,
      'bulletin-adhesion.pdf',
    ]);
    const headings = bulletin.pages.flatMap(({sections}) => sections.map(({heading}) => heading));
    expect(headings).to.deep.equal([
      '1. Vous',
      '2. Vos garanties et leur prix',
      '3. Bénéficiaire 1 · Marc Vasseur',
      '4. Bénéficiaire 2 · Inès Vasseur',
      '5. Bénéficiaire 3 · Louis Vasseur',
      '6. Vos coordonnées bancaires',
      '7. Mandat de prélèvement SEPA',
      '8. Documents remis avec ce bulletin',
      '9. Votre assureur',
      '10. Si vous changez d’avis',
      '11. Vos données personnelles',
      '12. Votre signature',
    ]);
    expect((await call(o.getBulletin)).sha256, 'stable').to.equal(bulletin.sha256);
  });

  it('has no mandate where nothing is debited', async () => {
    const {call} = testInsurer({persona: 'single', at: 'bulletin'});
    const bulletin = await call(o.getBulletin);
    expect(bulletin.consents.map(({id}) => id)).to.deep.equal(['accuracy', 'documents', 'membership', 'marketing']);
    expect(bulletin.documents.map(({id}) => id)).not.to.include('mandate');
    expect(JSON.stringify(bulletin.pages)).to.contain('rien n’est prélevé').and.not.to.contain('SEPA');
  });

  it('asks boxes of one purpose, the commercial one free', async () => {
    const {consents} = await testInsurer({at: 'bulletin'}).call(o.getBulletin);
    expect(consents.map(({id, required}) => `${id} ${required}`)).to.deep.equal([
      'accuracy true',
      'documents true',
      'membership true',
      'sepaMandate true',
      'marketing false',
    ]);
  });
});

describe('accepting', () => {
  it('needs the required boxes only', async () => {
    const {call, refusal} = testInsurer({at: 'bulletin'});
    await openAll({call});
    const bulletin = await call(o.getBulletin);
    expect(
      (await refusal(o.acceptBulletin, {body: agree(bulletin, 'membership', 'sepaMandate')})).issues,
    ).to.deep.equal(['/consents/2/given required', '/consents/3/given required']);
    expect((await refusal(o.acceptBulletin, {body: {sha256: bulletin.sha256, consents: []}})).issues).to.deep.equal(
      Array(4).fill('/consents required'),
    );
    expect((await call(o.acceptBulletin, {body: agree(bulletin, 'marketing')})).step).to.equal('signature');
  });

  it('binds to the document that was read', async () => {
    const {call, refusal} = testInsurer({at: 'bulletin'});
    const bulletin = await call(o.getBulletin);
    expect((await refusal(o.acceptBulletin, {body: {...agree(bulletin), sha256: 'f00'}})).code).to.equal(
      'document-changed',
    );
    const older = agree(bulletin).consents.map((consent) => ({...consent, version: '2026-10'}));
    expect((await refusal(o.acceptBulletin, {body: {sha256: bulletin.sha256, consents: older}})).code).to.equal(
      'document-changed',
    );
  });

  it('is undone by any answer that changes, and by nothing else', async () => {
    const at = testInsurer({at: 'signature'});
    const {call, refusal} = at;
    const before = await call(o.getBulletin);
    const {id: challengeId} = await call(o.sendSignatureCode, {body: {phone: mobile}});
    await call(o.saveProfile, {body: sampleAnswers.profile});
    expect(await step(at), 'the same answers again').to.equal('signature');

    const draft = await call(o.saveProfile, {body: {...sampleAnswers.profile, lastName: 'Vasseur-Petit'}});
    expect([draft.step, draft.acceptance, draft.challenge]).to.deep.equal(['recap', undefined, undefined]);
    expect((await refusal(o.sign, {body: {challengeId, code: '123456'}})).code).to.equal('document-changed');
    await call(o.confirmRecap);
    const after = await call(o.getBulletin);
    expect(after.sha256).not.to.equal(before.sha256);
    expect((await refusal(o.acceptBulletin, {body: agree(before)})).code).to.equal('document-changed');
    await call(o.acceptBulletin, {body: agree(after)});
    expect((await refusal(o.sign, {body: {challengeId, code: '123456'}})).code).to.equal('code-expired');
  });

  it('with other boxes ticked cancels the code on its way', async () => {
    const {call, refusal} = testInsurer({at: 'signature'});
    const bulletin = await call(o.getBulletin);
    const {id: challengeId} = await call(o.sendSignatureCode, {body: {phone: mobile}});
    await call(o.acceptBulletin, {body: agree(bulletin, 'marketing')});
    expect((await call(o.getEnrolment)).challenge?.id, 'the same boxes again').to.equal(challengeId);
    const draft = await call(o.acceptBulletin, {body: agree(bulletin)});
    expect([draft.step, draft.challenge]).to.deep.equal(['signature', undefined]);
    expect((await refusal(o.sign, {body: {challengeId, code: '123456'}})).code).to.equal('code-expired');
  });

  it('keeps proof of what was shown', async () => {
    const {call, sandbox, tick} = testInsurer({at: 'bulletin'});
    const event = {type: 'document.pageReached', at: '2026-11-22T08:59:59Z', page: 2, of: 4};
    tick(5_000);
    await call(o.recordProof, {body: {events: [event]}});
    expect(sandbox.simulator.db.proofs).to.deep.equal([
      {enrolmentId: 'adh-family', receivedAt: '2026-11-22T09:00:05.000Z', event},
    ]);
  });
});

describe('the code', () => {
  it('goes to a mobile, shown masked, for ten minutes', async () => {
    const {call, refusal, sandbox, tick} = testInsurer({at: 'signature'});
    expect((await refusal(o.sendSignatureCode, {body: {phone: '01 99 00 12 34'}})).issues).to.deep.equal([
      '/phone not_mobile',
    ]);
    expect((await refusal(o.sendSignatureCode, {body: {phone: refusedMobile}})).code).to.equal('phone-refused');
    const {id, ...sent} = await call(o.sendSignatureCode, {body: {phone: mobile}});
    const target = '06 •• •• •• 34'.replaceAll(' ', '\u00a0');
    expect(sent).to.deep.equal({
      purpose: 'signature',
      channel: 'sms',
      target,
      others: [
        {channel: 'voice', target},
        {channel: 'email', target: 'h•••••@example.org'},
      ],
      sentAt: '2026-11-22T09:00:00.000Z',
      expiresAt: '2026-11-22T09:10:00.000Z',
      resendIn: 30,
      attemptsLeft: 3,
      sameCode: false,
      beginsWith: 'Signature de votre adhésion',
    });
    tick(20_000);
    expect((await call(o.getEnrolment)).challenge, 'after a reload').to.deep.equal({id, ...sent, resendIn: 10});
    expect(sandbox.simulator.db.outbox).to.have.length(1);
    expect(sandbox.simulator.db.outbox[0]).to.include({
      channel: 'sms',
      to: '+33639981234',
      kind: 'signature-code',
      text: 'Signature de votre adhésion\u00a0: 123456 est votre code. Ne le donnez à personne.',
    });
  });

  it('may be asked again after 30 seconds, at once for another number, and ends the challenge before', async () => {
    const {call, refusal, tick} = testInsurer({at: 'signature'});
    const first = await call(o.sendSignatureCode, {body: {phone: mobile}});
    tick(29_999);
    expect((await refusal(o.sendSignatureCode, {body: {phone: mobile}})).error).to.include({
      code: 'too-many-requests',
      retryAt: '2026-11-22T09:00:30.000Z',
    });
    tick(1);
    await call(o.sign, {body: {challengeId: first.id, code: '111111'}}).catch(() => undefined);
    const second = await call(o.sendSignatureCode, {body: {phone: mobile}});
    expect([second.attemptsLeft, second.id === first.id], 'it gives no new tries').to.deep.equal([2, false]);
    expect((await refusal(o.sign, {body: {challengeId: first.id, code: '123456'}})).code).to.equal('code-expired');
    expect((await refusal(o.sendCode, {body: {challengeId: first.id}})).code).to.equal('code-expired');
    const third = await call(o.sendSignatureCode, {body: {phone: '06 39 98 00 01'}});
    expect(third).to.include({attemptsLeft: 2}).and.to.have.property('target').that.matches(/01$/);
  });

  it('is sent again by its challenge alone, the same way or another; an older one is no wrong one', async () => {
    const {call, refusal, sandbox, tick} = testInsurer({at: 'signature'});
    const {id: challengeId} = await call(o.sendSignatureCode, {body: {phone: mobile}});
    expect((await refusal(o.sendCode, {body: {challengeId}})).code).to.equal('too-many-requests');
    expect(await call(o.sendCode, {body: {challengeId, channel: 'voice'}})).to.include({
      id: challengeId,
      channel: 'voice',
      resendIn: 30,
    });
    const mailed = await call(o.sendCode, {body: {challengeId, channel: 'email'}});
    expect(mailed).to.include({target: 'h•••••@example.org', purpose: 'signature'});
    tick(11 * 60_000);
    expect((await refusal(o.sign, {body: {challengeId, code: '345678'}})).code, 'too late').to.equal('code-expired');
    expect((await call(o.getEnrolment)).challenge, 'and may be had again').to.include({id: challengeId, resendIn: 0});
    await call(o.sendCode, {body: {challengeId, channel: 'sms'}});
    expect(sandbox.simulator.db.outbox.map(({channel, to, code}) => `${channel} ${to} ${code}`)).to.deep.equal([
      'sms +33639981234 123456',
      'voice +33639981234 234567',
      'email helene.vasseur@example.org 345678',
      'sms +33639981234 456789',
    ]);
    for (const older of ['123456', '234567', '345678'])
      expect((await refusal(o.sign, {body: {challengeId, code: older}})).code, older).to.equal('code-superseded');
    expect((await call(o.getEnrolment)).challenge, 'no try was lost').to.include({attemptsLeft: 3});
    await call(o.sign, {body: {challengeId, code: '456789'}});
    expect(sandbox.simulator.db.enrolments['adh-family']!.signed).to.include({phone: '+33639981234'});
    expect((await refusal(o.sendCode, {body: {challengeId}})).code, 'nothing is left to sign').to.equal('code-expired');
  });

  it('is sent again to its member alone, and serves nothing but the signature', async () => {
    const {call, refusal, sandbox} = testInsurer({at: 'signature'});
    const {id: challengeId} = await call(o.sendSignatureCode, {body: {phone: mobile}});
    const {db} = sandbox.simulator;
    const ask = (token: string | undefined, body: object) =>
      sandbox.simulator.perform(o.sendCode, {params: {}, body}, {token}).then(
        () => 'sent',
        ({type}: {type: string}) => type,
      );
    const login = async (email: string) => (await call(o.logIn, {body: {email, password: samplePassword}})).accessToken;
    const [his, hers] = [await login(personas.resume.email), await login(personas.family.email)];
    const other = {challengeId, channel: 'voice'};
    expect([await ask(undefined, other), await ask(his, other)]).to.deep.equal(['code-expired', 'code-expired']);
    expect(db.outbox, 'nobody was rung').to.have.length(1);
    expect((await refusal(o.verifyCode, {body: {challengeId, code: '123456'}})).code).to.equal('code-expired');
    expect(db.challenges[challengeId]?.attemptsLeft, 'and no try is lost').to.equal(3);
    expect(await ask(hers, other)).to.equal('sent');
  });

  it('of one who signs in stays when another is asked to sign in, and the other way round', async () => {
    const {call, refusal, sandbox} = testInsurer({at: 'signature'});
    const {email} = personas.family;
    const {id: challengeId} = await call(o.sendSignatureCode, {body: {phone: mobile}});
    sandbox.simulator.db.accounts[email]!.secondStep = true;
    const {error} = await refusal(o.logIn, {body: {email, password: samplePassword}});
    expect((await call(o.getEnrolment)).challenge?.id).to.equal(challengeId);
    await call(o.sendSignatureCode, {body: {phone: '06 39 98 00 01'}});
    const {session} = await call(o.verifyCode, {body: {challengeId: error.challenge!.id, code: '123456'}});
    expect(session?.enrolmentId).to.equal('adh-family');
  });

  it('is good for ten minutes, not more', async () => {
    const {call, refusal, tick} = testInsurer({at: 'signature'});
    const {id: challengeId} = await call(o.sendSignatureCode, {body: {phone: mobile}});
    expect((await refusal(o.sign, {body: {challengeId, code: '000000'}})).code).to.equal('code-expired');
    tick(600_001);
    expect((await refusal(o.sign, {body: {challengeId, code: '123456'}})).code).to.equal('code-expired');
    tick(-1);
    expect((await call(o.sign, {body: {challengeId, code: '123456'}})).signedAt).to.equal('2026-11-22T09:10:00.000Z');
  });

  it('may be wrong twice; the third time locks for ten minutes, whatever is tried', async () => {
    const {call, refusal, tick} = testInsurer({at: 'signature'});
    const {id: challengeId} = await call(o.sendSignatureCode, {body: {phone: mobile}});
    const wrong = () => refusal(o.sign, {body: {challengeId, code: '654321'}});
    expect((await wrong()).error).to.include({code: 'code-wrong', attemptsLeft: 2});
    expect((await wrong()).error).to.include({code: 'code-wrong', attemptsLeft: 1});
    const locked = {code: 'transaction-locked', attemptsLeft: 0, retryAt: '2026-11-22T09:10:00.000Z'};
    expect((await wrong()).error).to.include(locked);
    expect((await refusal(o.sign, {body: {challengeId, code: '123456'}})).error).to.include(locked);
    expect((await refusal(o.sendSignatureCode, {body: {phone: '06 39 98 00 02'}})).error).to.include(locked);
    expect((await refusal(o.sendCode, {body: {challengeId}})).code, 'the challenge is over').to.equal('code-expired');
    const draft = await call(o.getEnrolment);
    expect([draft.challenge, draft.signatureLockedUntil]).to.deep.equal([undefined, locked.retryAt]);

    // Changing an answer and accepting again is no way round.
    await call(o.saveProfile, {body: {...sampleAnswers.profile, firstName: 'Helene'}});
    await call(o.confirmRecap);
    await call(o.acceptBulletin, {body: agree(await call(o.getBulletin))});
    expect((await refusal(o.sendSignatureCode, {body: {phone: mobile}})).code).to.equal('transaction-locked');

    tick(600_000);
    expect((await call(o.getEnrolment)).signatureLockedUntil).to.equal(undefined);
    expect(await call(o.sendSignatureCode, {body: {phone: mobile}})).to.include({attemptsLeft: 3});
  });

  it('counts a wrong code once when its answer is lost', async () => {
    const {call, refusal, sandbox} = testInsurer({at: 'signature'});
    const {id: challengeId} = await call(o.sendSignatureCode, {body: {phone: mobile}});
    const wrong = {body: {challengeId, code: '654321'}};
    expect((await refusal(o.sign, wrong, 'a')).error).to.include({attemptsLeft: 2});
    expect((await refusal(o.sign, wrong, 'a')).error).to.include({attemptsLeft: 2});
    expect((await refusal(o.sign, wrong, 'b')).error).to.include({attemptsLeft: 1});
    expect(sandbox.simulator.db.challenges[challengeId]?.attemptsLeft).to.equal(1);
  });
});

describe('signed', () => {
  async function signed() {
    const at = testInsurer({at: 'signature'});
    const {id: challengeId} = await at.call(o.sendSignatureCode, {body: {phone: mobile}});
    await at.call(o.saveDraft, {params: {part: 'profile'}, body: {values: {lastName: 'half'}}});
    const request = {body: {challengeId, code: '123 456'}};
    return {...at, request, answer: await at.call(o.sign, request, 'sign')};
  }

  it('gives the same answer to the same intention, and no second signature', async () => {
    const {call, refusal, request, answer} = await signed();
    expect(answer.memberNumber).to.match(/^74\d{8}$/);
    expect(await call(o.sign, request, 'sign')).to.deep.equal(answer);
    expect((await refusal(o.sign, request, 'again')).code).to.equal('already-signed');
    expect((await refusal(o.sign, request)).code).to.equal('already-signed');
  });

  it('changes no more', async () => {
    const {refusal} = await signed();
    const people = {params: {personId: 'marc'}};
    const changes = [
      refusal(o.saveProfile, {body: sampleAnswers.profile}),
      refusal(o.saveBeneficiary, {...people, body: sampleAnswers.beneficiaries[0]!.person}),
      refusal(o.removeBeneficiary, people),
      refusal(o.confirmBeneficiaries),
      refusal(o.saveBankDetails, {body: sampleAnswers.bankDetails}),
      refusal(o.saveGuarantees, {body: sampleAnswers.guarantees}),
      refusal(o.confirmRecap),
      refusal(o.acceptBulletin, {body: {sha256: '', consents: []}}),
      refusal(o.sendSignatureCode, {body: {phone: mobile}}),
      refusal(o.saveDraft, {params: {part: 'profile'}, body: {values: {}}}),
    ];
    expect((await Promise.all(changes)).map(({code}) => code)).to.deep.equal(Array(10).fill('already-signed'));
  });

  it('shows the end, and then the review', async () => {
    const {call, tick, answer} = await signed();
    expect(await call(o.getEnrolment)).to.deep.include({
      step: 'completed',
      signed: answer,
      review: 'received',
      partial: {},
    });
    tick(60_000);
    expect((await call(o.getEnrolment)).review).to.equal('reviewing');
  });

  it('gives a dossier: the bulletin, all that goes with it, and the proof', async () => {
    const {call} = await signed();
    const {bytes, name, type} = await call(o.getDossier);
    expect([name, type]).to.deep.equal(['dossier-adhesion.pdf', 'application/pdf']);
    const {PDFDocument} = await import('pdf-lib');
    expect((await PDFDocument.load(bytes)).getPageCount()).to.be.above(10);
    expect(sha256((await call(o.getDossier)).bytes)).to.equal(sha256(bytes));
  });

  it('gives no dossier before', async () => {
    expect((await testInsurer({at: 'signature'}).refusal(o.getDossier)).issues).to.deep.equal(['/signature required']);
  });
});
