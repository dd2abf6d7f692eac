import {expect} from '@open-wc/testing';
import type {Backend} from '../backend/backend.js';
import {BackendError} from '../backend/error.js';
import {SessionFlow, sessionOf} from './session.js';
import {redeem} from './redeem.js';
import {signIn} from './sign-in.js';
import {takeLinkSecret} from './one-time-link.js';

const session = (accessToken: string) => ({
  enrolmentId: 'adh-1',
  accessToken,
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
});

function backendOf(
  answers: Record<string, () => unknown>,
  volatile = false,
): Backend & {calls: string[]; languages: unknown[]} {
  const calls: string[] = [];
  const languages: unknown[] = [];
  return {
    calls,
    languages,
    volatile,
    call: (async (operation: {id: string}, _: unknown, options?: {language?: string}) => {
      calls.push(operation.id);
      languages.push(options?.language);
      return answers[operation.id]!();
    }) as unknown as Backend['call'],
  };
}

describe('SessionFlow', () => {
  beforeEach(() => sessionStorage.clear());
  after(() => sessionStorage.clear());

  it('keeps the token and the enrolment in the tab, and nothing else', async () => {
    const flow = new SessionFlow(backendOf({redeemLink: () => session('t1')}));
    await redeem(flow, 'secret');
    expect(Object.keys(sessionStorage)).to.deep.equal(['mutuelle-session']);
    expect(Object.keys(JSON.parse(sessionStorage.getItem('mutuelle-session')!) as object).sort()).to.deep.equal([
      'accessToken',
      'enrolmentId',
      'expiresAt',
    ]);
    const after = new SessionFlow(backendOf({}));
    expect(after.token()).to.equal('t1');
    expect(after.enrolmentId).to.equal('adh-1');
  });

  it('keeps nothing in the tab for a backend that forgets', async () => {
    const flow = new SessionFlow(backendOf({redeemLink: () => session('t1')}, true));
    await redeem(flow, 'secret');
    expect(flow.token()).to.equal('t1');
    expect(sessionStorage).to.have.length(0);
  });

  it('speaks the language of the widget that called last', async () => {
    const answers = {
      logIn: () => session('t1'),
      redeemLink: () => session('t1'),
      renewSession: () => session('t2'),
      logOut: () => undefined,
    };
    const backend = backendOf(answers);
    const flow = new SessionFlow(backend);
    flow.language = 'en';
    await redeem(flow, 'secret');
    await signIn(flow, {email: 'a@example.org', password: 'x'});
    flow.language = 'fr';
    await flow.renew();
    await flow.logOut();
    expect(backend.languages).to.deep.equal(['en', 'en', 'fr', 'fr']);
  });

  it('renews once, whatever the number of calls that ask', async () => {
    const backend = backendOf({logIn: () => session('t1'), renewSession: () => session('t2')});
    const flow = new SessionFlow(backend);
    await signIn(flow, {email: 'a@example.org', password: 'x'});
    expect(await Promise.all([flow.renew(), flow.renew(), flow.renew()])).to.deep.equal([true, true, true]);
    expect(backend.calls.filter((id) => id === 'renewSession')).to.have.length(1);
    expect(flow.token()).to.equal('t2');
  });

  it('forgets a session that cannot be renewed, and keeps one when only the network failed', async () => {
    let code: 'unauthenticated' | 'network' = 'network';
    const flow = new SessionFlow(
      backendOf({
        logIn: () => session('t1'),
        renewSession: () => {
          throw new BackendError(code);
        },
      }),
    );
    await signIn(flow, {email: 'a@example.org', password: 'x'});
    expect(await flow.renew().catch((error: BackendError) => error.code)).to.equal('network');
    expect(flow.token()).to.equal('t1');
    code = 'unauthenticated';
    expect(await flow.renew()).to.equal(false);
    expect(flow.token()).to.equal(undefined);
    expect(sessionStorage).to.have.length(0);
  });

  it('ends even when the server does not answer', async () => {
    const flow = new SessionFlow(
      backendOf({
        logIn: () => session('t1'),
        logOut: () => {
          throw new BackendError('network');
        },
      }),
    );
    await signIn(flow, {email: 'a@example.org', password: 'x'});
    await flow.logOut();
    expect(flow.token()).to.equal(undefined);
    expect(sessionStorage).to.have.length(0);
  });

  it('ignores a damaged record; the age of one is for the server to judge (A9)', () => {
    sessionStorage.setItem('mutuelle-session', '{"accessToken":');
    expect(new SessionFlow(backendOf({})).token()).to.equal(undefined);
    sessionStorage.setItem('mutuelle-session', JSON.stringify({...session('t1'), expiresAt: '2020-01-01T00:00:00Z'}));
    expect(new SessionFlow(backendOf({})).token()).to.equal('t1');
  });

  it('gives nothing of one backend to another', async () => {
    const one = new SessionFlow({...backendOf({redeemLink: () => session('t1')}), id: 'https://a.example/'});
    await redeem(one, 'secret');
    expect(new SessionFlow({...backendOf({}), id: 'https://b.example/'}).token()).to.equal(undefined);
    expect(new SessionFlow({...backendOf({}), id: 'https://a.example/'}).token()).to.equal('t1');
  });

  it('serves the page to its end but stays no longer in the tab, once finished', async () => {
    const flow = new SessionFlow(backendOf({redeemLink: () => session('t1')}));
    await redeem(flow, 'secret');
    expect(flow.lost).to.equal(false);
    flow.finish();
    expect(flow.token()).to.equal('t1');
    expect(sessionStorage).to.have.length(0);
    expect(flow.lost).to.equal(true);
  });

  it('works in memory where storage is refused', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      const flow = new SessionFlow(backendOf({redeemLink: () => session('t1')}));
      await redeem(flow, 'secret');
      expect(flow.token()).to.equal('t1');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('redeems a link under one intention, however often it is pressed', async () => {
    const intents: (string | undefined)[] = [];
    const flow = new SessionFlow({
      volatile: true,
      call: (async (_operation: unknown, _input: unknown, options?: {intent?: string}) => {
        intents.push(options?.intent);
        if (intents.length === 1) throw new BackendError('network');
        return session('t1');
      }) as unknown as Backend['call'],
    });
    await redeem(flow, 'secret').catch(() => undefined);
    await redeem(flow, 'secret');
    expect(intents[0]).to.match(/^\w{16,}$/);
    expect(intents[1]).to.equal(intents[0]);
  });

  it('is one per backend', () => {
    const backend = backendOf({});
    expect(sessionOf(backend)).to.equal(sessionOf(backend));
    expect(sessionOf(backendOf({}))).not.to.equal(sessionOf(backend));
  });
});

describe('takeLinkSecret', () => {
  const at = (hash: string) => {
    const told: string[] = [];
    const secret = takeLinkSecret(
      'adhesion',
      {hash, pathname: '/mutuelle', search: '?a=1'} as Location,
      {
        state: null,
        replaceState: (_state: unknown, _title: string, url: string) => void told.push(url),
      } as unknown as History,
    );
    return {secret, told};
  };

  it('takes the secret and leaves the rest of the address', () => {
    expect(at('#adhesion=S3cr%C3%A9t')).to.deep.equal({secret: 'S3crét', told: ['/mutuelle?a=1']});
    expect(at('#page=2&adhesion=x')).to.deep.equal({secret: 'x', told: ['/mutuelle?a=1#page=2']});
  });

  it('FIELD 24: takes its own key only, from the route of a host too, and leaves that as it is', () => {
    const told = (hash: string) => {
      const {secret, told: urls} = at(hash);
      return [secret, ...urls];
    };
    expect(told('#adhesion=T')).to.deep.equal(['T', '/mutuelle?a=1']);
    expect(told('#/adhesion=T')).to.deep.equal(['T', '/mutuelle?a=1#/']);
    expect(told('#/r?adhesion=T&x=1')).to.deep.equal(['T', '/mutuelle?a=1#/r?x=1']);
    expect(told('#/r?x=1&adhesion=T')).to.deep.equal(['T', '/mutuelle?a=1#/r?x=1']);
    expect(told('#/r?x=a%20b+c&adhesion=T&y=%C3%A9')).to.deep.equal(['T', '/mutuelle?a=1#/r?x=a%20b+c&y=%C3%A9']);
    expect(told('#r')).to.deep.equal([undefined]);
    expect(told('#mon-adhesion=T')).to.deep.equal([undefined]);
  });

  it('touches nothing where there is none', () => {
    expect(at('#/route/of/the/host')).to.deep.equal({secret: undefined, told: []});
    expect(at('')).to.deep.equal({secret: undefined, told: []});
  });
});
