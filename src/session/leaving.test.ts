import {expect} from '@open-wc/testing';
import type {Backend, CallOptions} from '../backend/backend.js';
import {BackendError} from '../backend/error.js';
import {until} from '../testing/until.js';
import {SessionFlow} from './session.js';

/** What becomes of a request that ends a session. */
const answers: Record<string, () => Promise<unknown>> = {
  'that never comes': () => new Promise(() => undefined),
  'that is late': () => new Promise((resolve) => void setTimeout(resolve, 50)),
  500: () => Promise.reject(new BackendError('unexpected')),
  'that is cut': () => Promise.reject(new BackendError('network')),
};

interface Asked {
  id: string;
  token: string | undefined;
  keepalive: boolean | undefined;
}

let count = 0;
/** Somebody who is signed in, at a server of their own that answers so. */
function signedIn(answer: () => Promise<unknown>) {
  const asked: Asked[] = [];
  const call = (async ({id}: {id: string}, _: unknown, {credentials, keepalive}: CallOptions = {}) => {
    asked.push({id, token: credentials?.token(), keepalive});
    return answer();
  }) as unknown as Backend['call'];
  const backend: Backend = {call, id: `https://leaving-${count++}.example`};
  const session = new SessionFlow(backend);
  session.accept({enrolmentId: 'adh-1', accessToken: 't1', expiresAt: new Date(Date.now() + 900_000).toISOString()});
  const kept = () => sessionStorage.getItem(`mutuelle-session:${backend.id}`);
  return {backend, session, asked, kept};
}

describe('leaving A1', () => {
  for (const [name, answer] of Object.entries(answers))
    for (const way of ['logOut', 'end'] as const)
      it(`${way}: the tab holds nothing any more, before an answer ${name}`, () => {
        const {backend, session, asked, kept} = signedIn(answer);
        const heard: (string | undefined)[] = [];
        session.onChange(() => heard.push(session.token()));
        expect(kept()).to.contain('t1');
        session[way]();
        expect([session.token(), kept(), session.left, heard]).to.deep.equal([
          undefined,
          null,
          way === 'logOut',
          [undefined],
        ]);
        expect(asked, 'the server is told behind it').to.deep.equal([{id: 'logOut', token: 't1', keepalive: true}]);
        expect(new SessionFlow(backend).token(), 'a reload is nobody’s').to.equal(undefined);
      });

  it('ends the session at the server after what still needs it, and when the page goes before', async () => {
    for (const goes of [false, true]) {
      const {session, asked} = signedIn(async () => undefined);
      let saved!: () => void;
      session.logOut(new Promise<void>((resolve) => (saved = resolve)));
      await Promise.resolve();
      expect([session.token(), asked]).to.deep.equal([undefined, []]);
      if (goes) window.dispatchEvent(new PageTransitionEvent('pagehide'));
      else saved();
      await until(() => asked.length === 1, 'the session is ended');
      expect(asked[0]!.token).to.equal('t1');
    }
  });

  it('is not signed in again by a renewal that was on its way', async () => {
    let renewed!: (session: object) => void;
    const {session, kept} = signedIn(() => new Promise((resolve) => (renewed = resolve)));
    const renewal = session.renew();
    const answer = renewed;
    session.logOut();
    answer({enrolmentId: 'adh-1', accessToken: 't2', expiresAt: new Date(Date.now() + 900_000).toISOString()});
    expect([await renewal, session.token(), kept()]).to.deep.equal([false, undefined, null]);
  });

  it('FIELD-35: ends what a renewal on its way has opened, at the server too', async () => {
    let renewed!: (session: object) => void;
    const {session, asked} = signedIn(() => new Promise((resolve) => (renewed = resolve)));
    const renewal = session.renew();
    const answer = renewed;
    session.logOut();
    answer({enrolmentId: 'adh-1', accessToken: 't2', expiresAt: new Date(Date.now() + 900_000).toISOString()});
    await renewal;
    const ended = asked.filter(({id}) => id === 'logOut').map(({token}) => token);
    expect(ended).to.deep.equal(['t1', 't2']);
  });

  it('SUP-02: tells a server that could not be reached when the line is back, and not for ever', async () => {
    const {session, asked, kept} = signedIn(() => Promise.reject(new BackendError('network')));
    session.logOut();
    for (let back = 2; back <= 5; back++) {
      await new Promise((resolve) => setTimeout(resolve));
      window.dispatchEvent(new Event('online'));
      await until(() => asked.length === back, 'it is told again');
    }
    window.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([asked.length, kept(), new Set(asked.map(({token}) => token)).size]).to.deep.equal([5, null, 1]);
  });

  it('is told to the other tabs of the same person, and to nobody else', async () => {
    const {backend, session, asked} = signedIn(async () => undefined);
    const tab = new SessionFlow(backend);
    const other = new SessionFlow(backend);
    other.accept({enrolmentId: 'adh-2', accessToken: 't3', expiresAt: new Date(Date.now() + 900_000).toISOString()});
    session.logOut();
    await until(() => tab.token() === undefined, 'the other tab heard of it');
    expect([tab.left, other.token()]).to.deep.equal([true, 't3']);
    expect(asked.length, 'the server is told once').to.equal(1);
  });

  it('does not put out who signs in again at once', async () => {
    const {backend, session} = signedIn(async () => undefined);
    const tab = new SessionFlow(backend);
    session.logOut();
    session.accept({enrolmentId: 'adh-1', accessToken: 't2', expiresAt: new Date(Date.now() + 900_000).toISOString()});
    await until(() => tab.token() === undefined, 'the other tab heard of it');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(session.token()).to.equal('t2');
  });
});

describe('a device whose clock is wrong A9', () => {
  it('FIELD-36: counts the seconds of the server from its answer on, also after a reload', () => {
    const backend: Backend = {call: (async () => ({})) as unknown as Backend['call'], id: 'https://fast.example'};
    Date.now = () => now() + 50_000;
    const session = new SessionFlow(backend);
    session.accept({accessToken: 't1', expiresAt: new Date(now() + 60_000).toISOString(), expiresIn: 60});
    expect(session.timeLeft).to.be.within(59_000, 60_000);
    expect(new SessionFlow(backend).timeLeft).to.be.within(59_000, 60_000);
  });

  const day = 86_400_000;
  const {now} = Date;
  afterEach(() => {
    Date.now = now;
    sessionStorage.clear();
  });

  for (const skew of [-3650, -2, -1, 1, 2, 3650])
    it(`stays signed in over a reload: ${skew} days`, () => {
      const backend: Backend = {call: (async () => ({})) as unknown as Backend['call'], id: 'https://skew.example'};
      const expiresAt = new Date(now() + 900_000).toISOString();
      Date.now = () => now() + skew * day;
      new SessionFlow(backend).accept({enrolmentId: 'adh-1', accessToken: 't1', expiresAt});
      const again = new SessionFlow(backend);
      expect([again.token(), again.enrolmentId, again.lost]).to.deep.equal(['t1', 'adh-1', false]);
      expect(again.timeLeft, 'the server alone says when it is over').to.equal(undefined);
    });
});
