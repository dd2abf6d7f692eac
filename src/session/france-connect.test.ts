import {expect} from '@open-wc/testing';
import type {Backend} from '../backend/backend.js';
import {takeFranceConnectReturn} from './france-connect-return.js';
import {allowedProvider, keepStart, leadTo, newState, readReturn, takeStart, topWindow} from './france-connect.js';
import {SessionFlow} from './session.js';

const backend: Backend = {call: (async () => ({})) as unknown as Backend['call'], id: 'https://start.example'};
const key = `mutuelle-france-connect:${backend.id}`;
const {now} = Date;
afterEach(() => {
  Date.now = now;
  sessionStorage.clear();
});

/** What the page makes of an address, and the address it leaves. */
function takenFrom(address: string) {
  const left: string[] = [];
  const browserHistory = {
    state: {route: 1},
    replaceState: (state: unknown, _: string, url: string) => left.push(`${JSON.stringify(state)} ${url}`),
  };
  const {href, search} = new URL(address);
  const taken = takeFranceConnectReturn({href, search}, browserHistory as unknown as History);
  return {returned: taken === undefined ? taken : readReturn(taken), left};
}

describe('the way back from FranceConnect MEM-03', () => {
  const page = 'https://www.example.fr/connexion';
  const all =
    'code=C%2F1&session_state=s&iss=https%3A%2F%2Ffc.example&state=mutuelle-1&error_description=x' +
    '&error_uri=https://e.example';

  for (const [address, rest, returned] of [
    [`${page}?${all}`, page, {state: 'mutuelle-1', code: 'C/1', iss: 'https://fc.example'}],
    [`${page}?a=1&${all}&b=%20é#/route?c=2`, `${page}?a=1&b=%20%C3%A9#/route?c=2`, undefined],
    [`${page}?a=x+y&&code=1&state=mutuelle-1&a=%2B`, `${page}?a=x+y&&a=%2B`, undefined],
    ['https://www.example.fr//connexion?code=1&state=mutuelle-1', 'https://www.example.fr//connexion', undefined],
    [`${page}?$&=$1&code=1&state=mutuelle-1`, `${page}?$&=$1`, {state: 'mutuelle-1', code: '1'}],
    [`${page}?error=access_denied&error_description=non&state=mutuelle-1`, page, {refused: 'cancelled'}],
    [`${page}?error=server_error&state=mutuelle-1`, page, {refused: 'failed'}],
    [`${page}?error=access_denied&code=1&state=mutuelle-1`, page, {state: 'mutuelle-1', refused: 'cancelled'}],
    [`${page}?state=mutuelle-1`, page, {refused: 'failed'}],
  ] as const)
    it(`FIELD-25: is taken out of ${address}`, () => {
      const taken = takenFrom(address);
      expect(taken.left).to.deep.equal([`{"route":1} ${rest}`]);
      if (returned) expect(taken.returned).to.include(returned);
      if (returned && 'refused' in returned)
        expect(taken.returned, 'no code, no words of theirs').to.have.all.keys('state', 'refused');
    });

  for (const address of [page, `${page}?code=1`, `${page}?code=1&state=their-own`, `${page}#code=1&state=mutuelle-1`])
    it(`FIELD-29: leaves ${address} to the host`, () =>
      expect(takenFrom(address)).to.deep.equal({returned: undefined, left: []}));

  it('counts once, in this tab, for this backend', () => {
    const state = newState();
    expect(state)
      .to.match(/^mutuelle-[\da-z]{22,}$/)
      .and.not.to.equal(newState());
    keepStart(backend, state);
    expect(takeStart({...backend, id: 'https://other.example'}, state)).to.equal(false);
    expect(takeStart(backend, `${state}x`)).to.equal(false);
    expect([takeStart(backend, state), takeStart(backend, state)]).to.deep.equal([true, false]);
    expect(sessionStorage.getItem(key), 'nothing is left').to.equal(null);
  });

  it('FIELD-26: keeps the last five of fifty, ten minutes at most, and nothing else of them', () => {
    const states = Array.from({length: 50}, newState);
    for (const state of states) keepStart(backend, state);
    const kept = JSON.parse(sessionStorage.getItem(key)!) as object[];
    expect(kept.map((start) => Object.keys(start).sort().join())).to.deep.equal(Array(5).fill('at,state'));
    expect(states.filter((state) => takeStart(backend, state))).to.deep.equal(states.slice(-5));
    for (const minutes of [11, -11]) {
      keepStart(backend, states[0]!);
      Date.now = () => now() + minutes * 60_000;
      expect(takeStart(backend, states[0]!), `${minutes} minutes later`).to.equal(false);
      Date.now = now;
    }
  });

  it('starts again where what was kept is damaged', () => {
    for (const text of ['{', 'null', '{"a":1}', '[1]', '[{"state":1,"at":1}]']) {
      sessionStorage.setItem(key, text);
      expect(takeStart(backend, 'mutuelle-1'), text).to.equal(false);
      expect(keepStart(backend, 'mutuelle-1'), text).to.equal(true);
      expect(takeStart(backend, 'mutuelle-1'), text).to.equal(true);
    }
  });
});

describe('a session of FranceConnect MEM-03', () => {
  it('is one also once it is renewed by a server that does not say it again, and in the next page', async () => {
    const until = new Date(Date.now() + 900_000).toISOString();
    const call = (async () => ({memberNumber: '1', accessToken: 't2', expiresAt: until})) as unknown as Backend['call'];
    const session = new SessionFlow({...backend, call});
    session.accept({memberNumber: '1', accessToken: 't1', expiresAt: until, franceConnect: true});
    await session.renew();
    expect(session.token()).to.equal('t2');
    expect(JSON.parse(sessionStorage.getItem(`mutuelle-session:${backend.id}`)!)).to.include({franceConnect: true});
  });
});

describe('the way to FranceConnect MEM-03', () => {
  const {isFramed, goTo} = topWindow;
  let went: string[];
  beforeEach(() => {
    went = [];
    Object.assign(topWindow, {isFramed: () => false, goTo: (url: string) => went.push(url)});
  });
  after(() => void Object.assign(topWindow, {isFramed, goTo}));
  const there = 'https://fc.example/api/v2/authorize?state=mutuelle-1';

  it('goes by the top window, unless the host does it', () => {
    expect([leadTo(there), went]).to.deep.equal(['gone', [there]]);
    expect([leadTo(there, () => false), went.length]).to.deep.equal(['gone', 1]);
  });

  it('FIELD-30: never goes in a frame, and tells the host', () => {
    topWindow.isFramed = () => true;
    const told: string[] = [];
    const tell = (answer: boolean) => (url: string) => {
      told.push(url);
      return answer;
    };
    expect([leadTo(there, tell(true)), leadTo(there, tell(false))]).to.deep.equal(['framed', 'gone']);
    expect([told, went]).to.deep.equal([[there, there], []]);
  });

  const at = {href: 'https://www.example.fr/connexion', origin: 'https://www.example.fr'};
  const demo = {href: 'http://192.168.1.7:5173/demo/sign-in.html', origin: 'http://192.168.1.7:5173'};
  for (const [address, from, href] of [
    [there, at, there],
    ['https://fcp.example:8443/authorize', at, 'https://fcp.example:8443/authorize'],
    ['/france-connect', at, 'https://www.example.fr/france-connect'],
    ['https:/\\fc.example/', at, 'https://fc.example/'],
    ['http://localhost:5173/demo/france-connect.html', at, 'http://localhost:5173/demo/france-connect.html'],
    ['http://127.0.0.1:8787/x', at, 'http://127.0.0.1:8787/x'],
    ['http://192.168.1.7:5173/demo/x', demo, 'http://192.168.1.7:5173/demo/x'],
    ['http://fc.example/', at, undefined],
    ['http://192.168.1.7:5174/demo/x', demo, undefined],
    ['http://localhost.evil.example/', at, undefined],
    ['//fc.example/', demo, undefined],
    ['https://user:secret@fc.example/', at, undefined],
    ['https://www.example.fr@evil.example/', at, undefined],
    ['javascript:alert(1)', at, undefined],
    [' JaVaScRiPt:alert(1)', at, undefined],
    ['java\nscript:alert(1)', at, undefined],
    ['data:text/html,x', at, undefined],
    ['blob:https://www.example.fr/x', at, undefined],
    ['file:///etc/passwd', at, undefined],
    ['intent://fc.example/#Intent;end', at, undefined],
    ['https://', at, undefined],
  ] as const)
    it(`FIELD-31: ${href ? 'goes to' : 'refuses'} ${JSON.stringify(address)}`, () => {
      expect(allowedProvider(address, from)).to.equal(href);
    });

  it('FIELD-31: tells the host nothing of an address it refuses', () => {
    let told = 0;
    expect(leadTo('javascript:alert(1)', () => Boolean(told++))).to.equal('refused');
    expect([told, went]).to.deep.equal([0, []]);
  });
});
