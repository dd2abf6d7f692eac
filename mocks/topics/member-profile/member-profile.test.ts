import {expect} from '@open-wc/testing';
import {asBackendError} from '../../../src/backend/error.js';
import {operations as o, type OperationId} from '../../../src/contract/index.js';
import type {MemberProfile} from '../../../src/contract/member-profile.js';
import type {InputOf} from '../../../src/contract/operation.js';
import {members} from '../../people/members.js';
import {sampleCodes, samplePassword as password} from '../../people/personas.js';
import {email, insurer, minutes} from '../access/access.harness.js';
import {contactChangedAt} from './contacts.js';

const {right} = sampleCodes;
const {number, phone} = members.family;
const newPhone = '+33639980071';
const newEmail = 'helene.nouvelle@example.org';
const contact = ({contacts}: MemberProfile, of: string) => contacts.find(({kind}) => kind === of)!;

/** The insurer, and a member who is signed in there. */
async function member() {
  const at = insurer();
  const {accessToken} = await at.logIn({});
  const as = <Id extends OperationId>(id: Id, input: object = {}, token = accessToken) =>
    at.sandbox.call(o[id], input as InputOf<(typeof o)[Id]>, {
      credentials: {token: () => token, renew: async () => false},
    });
  const refusal = (...asked: Parameters<typeof as>) =>
    as(...asked).then((answer) => Promise.reject(new Error(`accepted: ${JSON.stringify(answer)}`)), asBackendError);
  /** Up to the code of the new one. */
  const announce = async (kind: 'mobile' | 'email', value: string) => {
    const body = {kind, value};
    const {challenge} = await refusal('changeContact', {body});
    await as('verifyCode', {body: {challengeId: challenge!.id, code: right}});
    const profile = (await as('changeContact', {body})) as MemberProfile;
    return contact(profile, kind).pending!.challenge!;
  };
  return {...at, as, refusal, announce};
}

describe('a new phone or e-mail SUP-03', () => {
  it('SPACE-33: waits for its proof while the old one serves, over a reload, a correction and a day', async () => {
    const at = await member();
    const {id, ...sent} = await at.announce('email', 'helene@exmaple.org');
    expect(sent).to.include({purpose: 'contact', channel: 'email', target: 'h•••••@exmaple.org'});
    expect(at.last()).to.include({kind: 'contact-code', to: 'helene@exmaple.org', code: right});
    const waiting = contact((await at.as('getMemberProfile')) as MemberProfile, 'email');
    expect([waiting.value, waiting.pending!.value, waiting.pending!.challenge!.id]).to.deep.equal([
      email,
      'helene@exmaple.org',
      id,
    ]);
    await at.logIn({email});
    // corrected, without a second code of the old one
    const corrected = (await at.as('changeContact', {body: {kind: 'email', value: newEmail}})) as MemberProfile;
    expect(contact(corrected, 'email').pending!.value).to.equal(newEmail);
    expect((await at.refusal('confirmContact', {body: {challengeId: id, code: right}})).code).to.equal('code-expired');
    at.tick(24 * 60 * minutes);
    const {accessToken} = await at.logIn({email});
    const over = contact((await at.as('getMemberProfile', {}, accessToken)) as MemberProfile, 'email');
    expect(over).not.to.have.property('pending');
  });

  it('SPACE-34: tells both channels that served before, and says when it changed', async () => {
    const at = await member();
    const {id: challengeId} = await at.announce('mobile', newPhone);
    const before = at.db.outbox.length;
    const {told} = await at.as('confirmContact', {body: {challengeId, code: right}});
    expect(told.map(({channel, target}) => `${channel} ${target.replaceAll('\u00a0', ' ')}`)).to.deep.equal([
      'sms 06 •• •• •• 34',
      `email ${email[0]}•••••@${email.split('@')[1]}`,
    ]);
    expect(at.db.outbox.slice(before).map(({kind, channel, to}) => [kind, channel, to])).to.deep.equal([
      ['contact-changed', 'sms', phone],
      ['contact-changed', 'email', email],
    ]);
    expect(contactChangedAt(at.db, number)).to.equal(Date.parse('2026-11-22T09:00:00Z'));
    expect(contactChangedAt(at.db, members.alsace.number)).to.equal(undefined);
    at.db.accounts[email]!.secondStep = true;
    await at.challenge({email});
    expect(at.last(), 'codes reach the new one').to.include({kind: 'sign-in-code', to: newPhone});
  });

  it('SPACE-34: is proved by a code that serves nothing else, and by no other code', async () => {
    const at = await member();
    at.db.accounts[email]!.secondStep = true;
    const {id: challengeId} = await at.announce('mobile', newPhone);
    const body = {challengeId, code: right};
    expect((await at.refusal('verifyCode', {body})).code, 'a sign-in, a change').to.equal('code-expired');
    const signIn = await at.challenge({email});
    const change = (await at.refusal('changePassword', {body: {password: 'Quai-des-Antilles-9'}})).challenge!;
    for (const {id} of [signIn, change])
      expect((await at.refusal('confirmContact', {body: {challengeId: id, code: right}})).code).to.equal(
        'code-expired',
      );
    const {accessToken} = await at.logIn({email: members.single.email});
    expect((await at.refusal('confirmContact', {body}, accessToken)).code, 'of somebody else').to.equal('code-expired');
    expect((await at.refusal('sendCode', {body: {challengeId}}, accessToken)).code).to.equal('code-expired');
    await at.as('confirmContact', {body});
    expect((await at.refusal('confirmContact', {body})).code, 'spent').to.equal('code-expired');
  });

  it('signs in under the new address, with the same password, and goes on where it was', async () => {
    const at = await member();
    const {id: challengeId} = await at.announce('email', newEmail);
    await at.as('confirmContact', {body: {challengeId, code: right}});
    expect((await at.as('getAccount')) as object).to.include({email: newEmail});
    expect((await at.refused({email})).code).to.equal('credentials');
    expect((await at.logIn({email: newEmail, password})).memberNumber).to.equal(number);
    expect((await at.as('getSecuritySettings')).activity.map(({kind}) => kind)).to.include('contact-changed');
    expect((await at.as('getSecuritySettings')).devices).to.have.length.above(2);
  });

  it('takes no address that somebody else signs in with, and says it to nobody but them', async () => {
    const at = await member();
    const taken = members.single.email;
    const before = structuredClone(at.db.accounts[taken]);
    const {id: challengeId} = await at.announce('email', taken);
    expect(at.last()).to.include({kind: 'address-taken', to: taken});
    expect((await at.refusal('confirmContact', {body: {challengeId, code: right}})).code).to.equal('code-expired');
    expect(at.db.accounts[taken]).to.deep.equal(before);
  });
});

describe('a move MEM-50', () => {
  const address = {line1: '3 quai de Versailles', postalCode: '44000', city: 'Nantes', country: 'FR'};

  it('is announced, and the address is the new one from its day on', async () => {
    const at = await member();
    await at.as('changeAddress', {body: {address, from: '2026-12-01', personIds: ['marc']}});
    const before = (await at.as('getMemberProfile')) as MemberProfile;
    expect([before.address.line1, before.move!.address.line1]).to.deep.equal([
      '12 rue des Tanneurs',
      '3 quai de Versailles',
    ]);
    at.tick(9 * 24 * 60 * minutes);
    const {accessToken} = await at.logIn({});
    const after = (await at.as('getMemberProfile', {}, accessToken)) as MemberProfile;
    expect(after.address.line1).to.equal('3 quai de Versailles');
    expect(after).not.to.have.property('move');
  });
});
