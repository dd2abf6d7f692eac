import {expect} from '@open-wc/testing';
import {operations as o} from '../../../src/contract/index.js';
import {testInsurer} from '../../engine/test-insurer.harness.js';
import {accessPeople} from '../../people/access-people.js';
import {members} from '../../people/members.js';
import type {IdentityId} from '../../people/france-connect-people.js';
import {makeCode} from './codes.js';

const returnPage = 'https://www.example.org/connexion';
let count = 0;

function insurer() {
  const at = testInsurer();
  const {call, now} = at;
  const start = async () => {
    const state = `mutuelle-of-this-page-alone-${count++}`;
    const {url} = await call(o.startFranceConnect, {body: {state, returnPage}});
    return {state, nonce: new URL(url).searchParams.get('nonce')!, url};
  };
  const codeOf = (identity: IdentityId, nonce: string) =>
    makeCode({identity, nonce, at: now().getTime(), id: `code-${count++}`});
  const choose = async (identity: IdentityId) => {
    const {state, nonce} = await start();
    return {state, code: codeOf(identity, nonce)};
  };
  return {...at, start, codeOf, choose, as: (token: string) => ({token: () => token, renew: async () => false})};
}

describe('FranceConnect at the insurer MEM-03', () => {
  it('comes back to the page it was started from, and to no address that is not a page', async () => {
    const {start, refusal} = insurer();
    const {url} = await start();
    expect(url).to.match(/^https:\/\/www\.example\.org\/france-connect\.html\?/);
    expect(new URL(url).searchParams.get('redirect_uri')).to.equal(returnPage);
    for (const page of [`${returnPage}?a=1`, `${returnPage}#a`, '/connexion', 'javascript:alert(1)'])
      expect(
        (await refusal(o.startFranceConnect, {body: {state: 'mutuelle-of-this-page-alone', returnPage: page}})).issues,
        page,
      ).to.deep.equal(['/returnPage undeclared']);
  });

  it('takes a code once, for thirty seconds, in answer to its own start', async () => {
    const {call, refusal, choose, start, codeOf, tick} = insurer();
    const body = await choose('linked');
    const other = await start();
    for (const wrong of [
      {...body, state: other.state},
      {...body, code: codeOf('linked', 'x')},
      {...body, iss: 'x'},
    ])
      expect((await refusal(o.enterByFranceConnect, {body: wrong})).code).to.equal('ticket-expired');
    tick(30_000);
    const {session} = await call(o.enterByFranceConnect, {body});
    expect(session).to.include({memberNumber: members.family.number, franceConnect: true});
    expect((await refusal(o.enterByFranceConnect, {body})).code, 'twice').to.equal('ticket-expired');
    const late = await choose('linked');
    tick(30_001);
    expect((await refusal(o.enterByFranceConnect, {body: late})).code).to.equal('ticket-expired');
    const {state, nonce} = await start();
    tick(10 * 60_000 + 1);
    expect(
      (await refusal(o.enterByFranceConnect, {body: {state, code: codeOf('linked', nonce)}})).code,
      'a start is over too',
    ).to.equal('ticket-expired');
  });

  it('says of a session that it came by FranceConnect, also once it is renewed, and ends no other there', async () => {
    const {sandbox, call, choose, as} = insurer();
    const {session} = await call(o.enterByFranceConnect, {body: await choose('linked')});
    const credentials = as(session!.accessToken);
    const renewed = await sandbox.call(o.renewSession, {}, {credentials});
    expect(renewed.franceConnect).to.equal(true);
    const end = async (token: string) =>
      (await sandbox.call(o.endFranceConnect, {body: {returnPage}}, {credentials: as(token)})).url;
    expect(new URL((await end(renewed.accessToken))!).searchParams.get('post_logout_redirect_uri')).to.equal(
      returnPage,
    );
    const {accessToken} = await call(o.logIn, {body: {email: members.alsace.email, password: 'Exemple-2026!'}});
    expect(await end(accessToken)).to.equal(undefined);
  });

  it('FIELD-27: links by sub alone, and never a space that has its own way in', async () => {
    const {sandbox, call, refusal, choose} = insurer();
    const {memberNumber} = accessPeople.newcomer;
    const link = async (identity: IdentityId, number: string) => {
      const {unlinked} = await call(o.enterByFranceConnect, {body: await choose(identity)});
      return {body: {ticket: unlinked!.ticket, memberNumber: number}};
    };
    expect((await refusal(o.linkFranceConnect, await link('unlinked', members.family.number))).code).to.equal(
      'member-not-found',
    );
    expect((await call(o.linkFranceConnect, await link('unlinked', memberNumber))).memberNumber).to.equal(memberNumber);
    const before = structuredClone(sandbox.simulator.db.franceConnect.links);
    expect((await refusal(o.linkFranceConnect, await link('hasAccount', members.alsace.number))).code).to.equal(
      'link-conflict',
    );
    expect(sandbox.simulator.db.franceConnect.links).to.deep.equal(before);
  });
});
