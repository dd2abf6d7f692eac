import {expect} from '@open-wc/testing';
import {open, openUnread, type Page} from './help-page.harness.js';

/** Saturday evening, Paris time. */
const saturday = '2026-11-28T18:50:00Z';

/** A device whose clock, alarms and time zone are ours. */
function device(instant: string) {
  const {now} = Date;
  const {setTimeout: realTimeout} = globalThis;
  const {getHours} = Date.prototype;
  let time = Date.parse(instant);
  const alarms: {at: number; ring: () => void}[] = [];
  Date.now = () => time;
  return {
    /** From here on, what would ring waits for `pass`. */
    stop() {
      globalThis.setTimeout = ((ring: () => void, ms = 0) =>
        alarms.push({at: time + ms, ring})) as unknown as typeof setTimeout;
    },
    pass(to: string) {
      const end = Date.parse(to);
      for (;;) {
        const next = alarms.sort((one, other) => one.at - other.at)[0];
        if (!next || next.at > end) break;
        alarms.shift();
        time = next.at;
        next.ring();
      }
      time = end;
    },
    /** So many hours from those of Paris. */
    inZone(hours: number) {
      Reflect.set(Date.prototype, 'getHours', function (this: Date) {
        return (getHours.call(this) + hours + 24) % 24;
      });
    },
    restore() {
      Date.now = now;
      globalThis.setTimeout = realTimeout;
      Reflect.set(Date.prototype, 'getHours', getHours);
    },
  };
}

const at = (instant: string) => open({now: () => new Date(instant)});
const [contract, technical] = ['Votre contrat et vos remboursements', 'Aide technique'];
const said = (page: Page) => page.lines.filter((each) => each.startsWith(contract!) || each.startsWith(technical!));

describe('hours of today MEM-60', () => {
  it('say until when somebody answers, and when they do again', async () => {
    expect(said(await at('2026-11-27T09:00:00Z'))).to.deep.equal([
      `${contract}: Ouvert jusqu’à 20 h`,
      `${technical}: Ouvert jusqu’à 18 h`,
    ]);
    expect(said(await at('2026-11-27T17:30:00Z'))).to.deep.equal([
      `${contract}: Ouvert jusqu’à 20 h`,
      `${technical}: Fermé, ouvre lundi à 9 h`,
    ]);
    expect(said(await at('2026-11-27T05:30:00Z'))).to.deep.equal([
      `${contract}: Fermé, ouvre à 8 h`,
      `${technical}: Fermé, ouvre à 9 h`,
    ]);
    // Sunday
    expect(said(await at('2026-11-29T10:00:00Z'))).to.deep.equal([
      `${contract}: Fermé, ouvre demain à 8 h`,
      `${technical}: Fermé, ouvre demain à 9 h`,
    ]);
    const english = await openUnread({now: () => new Date('2026-11-27T17:30:00Z')});
    english.element.locale = 'en';
    await english.until(() => english.lines[2]?.includes('Closed, opens on Monday at 09:00'));
  });

  it('SPACE-45: a holiday is closed: 1 May is a Saturday, then it is Monday; Easter Monday is one too', async () => {
    expect(said(await at('2027-05-01T09:00:00Z'))).to.deep.equal([
      `${contract}: Fermé, ouvre lundi à 8 h`,
      `${technical}: Fermé, ouvre lundi à 9 h`,
    ]);
    expect(said(await at('2027-03-28T09:00:00Z'))[0]).to.equal(`${contract}: Fermé, ouvre mardi à 8 h`);
    expect((await at('2027-05-01T09:00:00Z')).lines[3]).to.equal('Vous êtes à l’étranger: Ouvert 24 h sur 24');
  });

  it('SPACE-45: are the hours of Paris through the change of summer time, and round midnight', async () => {
    // the clocks went back in the night: seven hours are eight o'clock; minutes apart, for time goes on meanwhile
    for (const [instant, words] of [
      ['2026-10-24T18:00:00Z', 'Fermé, ouvre lundi à 8 h'],
      ['2026-10-25T22:55:00Z', 'Fermé, ouvre demain à 8 h'],
      ['2026-10-25T23:00:00Z', 'Fermé, ouvre à 8 h'],
      ['2026-10-26T06:55:00Z', 'Fermé, ouvre à 8 h'],
      ['2026-10-26T07:00:00Z', 'Ouvert jusqu’à 20 h'],
      ['2027-03-29T06:00:00Z', 'Fermé, ouvre demain à 8 h'],
      ['2027-03-30T06:00:00Z', 'Ouvert jusqu’à 20 h'],
    ] as const)
      expect(said(await at(instant))[0], instant).to.equal(`${contract}: ${words}`);
  });

  it('say nothing where nothing is known for sure', async () => {
    const page = await open({
      now: () => new Date('2026-11-29T10:00:00Z'),
      help: (help) => ({
        ...help,
        lines: help.lines.map((line) => ({...line, open: Object.assign([...line.open], {unreadable: 1})})),
      }),
    });
    expect(page.lines.slice(0, 2)).to.deep.equal([contract, 'Une hospitalisation']);
    expect(page.words).to.contain('Lundi à samedi, 8 h – 20 h');
  });
});

describe('hours on a device', () => {
  let phone: ReturnType<typeof device>;
  afterEach(() => phone.restore());

  it('SPACE-45: in Martinique are those of Paris, and it is said', async () => {
    phone = device(saturday);
    const words = 'Les heures sont celles de Paris.';
    const now = () => new Date(Date.now());
    const paris = new Intl.DateTimeFormat('en', {timeZone: 'Europe/Paris', hour: 'numeric', hourCycle: 'h23'});
    const here = Number(paris.format(now())) - now().getHours();
    phone.inZone(here);
    expect((await open({now})).words).not.to.contain(words);
    phone.restore();
    phone = device(saturday);
    phone.inZone(here - 5);
    const page = await open({now});
    expect(page.words).to.contain(words);
    expect(said(page)[0]).to.equal(`${contract}: Ouvert jusqu’à 20 h`);
  });

  it('that is years off are by the insurer’s clock', async () => {
    phone = device('2031-05-01T08:00:00Z');
    expect(said(await at(saturday))[0]).to.equal(`${contract}: Ouvert jusqu’à 20 h`);
  });

  it('are said again as time passes, with the page open', async () => {
    phone = device(saturday);
    const now = () => new Date(Date.now());
    const page = await openUnread({now, prepare: () => phone.stop()});
    await page.ready();
    expect(said(page)[0]).to.equal(`${contract}: Ouvert jusqu’à 20 h`);
    phone.pass('2026-11-28T19:00:00Z');
    await page.element.updateComplete;
    expect(said(page)[0]).to.equal(`${contract}: Fermé, ouvre lundi à 8 h`);
    // a new day in Paris: the spans are asked for again
    const sent = page.watch();
    phone.pass('2026-11-28T23:00:00Z');
    await page.until(() => said(page)[0] === `${contract}: Fermé, ouvre demain à 8 h`);
    expect(sent.map(({id}) => id)).to.include('getHelp');
  });
});
