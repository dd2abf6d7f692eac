import {expect} from '@open-wc/testing';
import {getEnrolment} from '../../../src/contract/enrolment.js';
import {createAccount, logIn} from '../../../src/contract/account.js';
import {redeemLink, sendResumeEmail} from '../../../src/contract/link.js';
import {peopleOf, testInsurer} from '../../engine/test-insurer.harness.js';
import {personas, samplePassword} from '../../people/personas.js';

describe('getting in', () => {
  it('opens the link once, and only with a gesture that posts', async () => {
    const {call, refusal} = testInsurer();
    const session = await call(redeemLink, {body: {secret: ` ${personas.family.link} `}});
    expect(session).to.include({enrolmentId: 'adh-family', expiresAt: '2026-11-22T09:15:00.000Z'});
    expect((await refusal(redeemLink, {body: {secret: personas.family.link}})).code).to.equal('link-used');
  });

  it('knows that a link was meant for somebody else', async () => {
    const {sandbox, call} = testInsurer();
    const {accessToken} = await call(redeemLink, {body: {secret: personas.family.link}});
    const read = {params: {}, body: {secret: personas.single.link}};
    const failure = await sandbox.simulator
      .perform(redeemLink, read, {token: accessToken})
      .catch((error: {type: string}) => error.type);
    expect(failure).to.equal('link-other-person');
    expect((await call(redeemLink, {body: {secret: personas.single.link}})).enrolmentId, 'not spoilt').to.equal(
      'adh-single',
    );
  });

  it('takes a password by the insurer’s policy, each gap by its code', async () => {
    const {sandbox, refusal} = testInsurer({settings: {password: {minLength: 14, digit: true, special: true}}});
    // The sandbox gives its own person an account; here it must not exist yet.
    sandbox.simulator.db.accounts = {};
    const failure = await sandbox.simulator
      .perform(
        createAccount,
        {params: {enrolmentId: 'adh-family'}, body: {password: 'trop court'}},
        {enrolmentId: 'adh-family'},
      )
      .catch((error: {details: object}) => error.details);
    expect(failure).to.deep.equal({
      issues: [
        {pointer: '/password', code: 'minLength'},
        {pointer: '/password', code: 'digit'},
      ],
    });
    expect((await refusal(createAccount, {body: {password: ''}})).issues).to.deep.equal(['/password required']);
  });

  it('makes no second account for an e-mail, not even with the same password', async () => {
    const {call, sandbox, refusal} = testInsurer();
    const password = samplePassword;
    await call(createAccount, {body: {password}});
    expect(await call(createAccount, {body: {password}}), 'the same request again').to.equal(undefined);
    sandbox.simulator.db.accounts[personas.family.email]!.enrolmentId = 'adh-elsewhere';
    expect((await refusal(createAccount, {body: {password}})).code).to.equal('account-exists');
  });

  it('ENR-00: sends the way back to who has an account and left, and answers the same to anybody', async () => {
    const {call, sandbox} = testInsurer();
    await call(createAccount, {body: {password: samplePassword}});
    const {ticket, until} = (await call(getEnrolment)).resume!;
    expect(until).to.match(/^\d{4}-\d\d-\d\d$/);
    const enrolment = sandbox.simulator.db.enrolments['adh-family']!;
    expect(await call(sendResumeEmail, {body: {ticket: 'made-up'}})).to.equal(undefined);
    expect(enrolment.resumeEmailAt).to.equal(undefined);
    expect(await call(sendResumeEmail, {body: {ticket: ticket!}})).to.equal(undefined);
    expect(enrolment.resumeEmailAt).to.be.a('string');
  });

  it('keeps no password', async () => {
    const {sandbox, call} = testInsurer();
    sandbox.simulator.db.accounts = {};
    await sandbox.simulator.perform(
      createAccount,
      {params: {enrolmentId: 'adh-family'}, body: {password: 'Un-Vrai-Secret-9'}},
      {enrolmentId: 'adh-family', intent: 'account'},
    );
    expect(JSON.stringify(sandbox.simulator.db)).not.to.contain('Un-Vrai-Secret-9');
    expect(
      (await call(logIn, {body: {email: personas.family.email, password: 'Un-Vrai-Secret-9'}})).enrolmentId,
    ).to.equal('adh-family');
  });

  it('takes up where the member stopped', async () => {
    const {call, sandbox} = testInsurer({persona: 'resume'});
    const {enrolmentId = '', accessToken} = await call(logIn, {
      body: {email: personas.resume.email, password: samplePassword},
    });
    const draft = await sandbox.call(
      getEnrolment,
      {params: {enrolmentId}},
      {credentials: {token: () => accessToken, renew: async () => false}},
    );
    expect([draft.step, peopleOf(draft), draft.profile?.lastName]).to.deep.equal([
      'bankDetails',
      ['hugo', 'lina'],
      'Martins',
    ]);
  });
});
