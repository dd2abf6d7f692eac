import {expect} from '@open-wc/testing';
import {createDatabase, fromJSON, toJSON} from './database.js';
import {entry, nextId} from './engine/database.js';
import {saveDatabase, loadDatabase} from './engine/storage.js';

describe('the database', () => {
  it('survives a reload', () => {
    const db = createDatabase({today: '2026-11-22', seed: 'a'});
    db.sessions['t'] = {enrolmentId: 'adh-family', expiresAt: 1, renewableUntil: 2};
    expect(fromJSON(toJSON(db))).to.deep.equal(db);
  });

  it('gives a slice that is new since then its beginning', () => {
    const {proofs: _, ...older} = createDatabase({today: '2026-11-22', seed: 'a'});
    older.sequence = 7;
    expect(fromJSON(JSON.stringify(older))).to.deep.equal({...older, proofs: []});
  });

  for (const text of [
    null,
    undefined,
    '',
    'null',
    '[]',
    '{',
    '{"version":2,"enrolments":{},"sessions":{}}',
    '{"version":3}',
  ]) {
    it(`does not take ${JSON.stringify(text)} for one`, () => expect(fromJSON(text)).to.equal(undefined));
  }

  it('is the same for the same seed and day, and another for others', () => {
    const same = {today: '2026-11-22', seed: 'a'};
    expect(createDatabase(same)).to.deep.equal(createDatabase(same));
    expect(nextId(createDatabase(same), 'x')).to.equal(nextId(createDatabase(same), 'x'));
    expect(nextId(createDatabase(same), 'x')).not.to.equal(nextId(createDatabase({...same, seed: 'b'}), 'x'));
    const db = createDatabase(same);
    expect(nextId(db, 'x')).not.to.equal(nextId(db, 'x'));
  });

  it('starts the cover on the first of the next month', () => {
    expect(createDatabase({today: '2026-12-24'}).enrolments['adh-family']).to.include({
      effectiveDate: '2027-01-01',
      invitedOn: '2026-12-21',
    });
  });

  it('does not find what every object has', () => {
    expect([entry({a: 1}, 'a'), entry({}, 'constructor'), entry({}, '__proto__'), entry({}, undefined)]).to.deep.equal([
      1,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('saveDatabase and loadDatabase', () => {
  it('shrug when storage is refused', () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    saveDatabase({getItem: refuse, setItem: refuse}, 'k', createDatabase());
    expect(loadDatabase({getItem: refuse, setItem: refuse}, 'k')).to.equal(undefined);
    expect(loadDatabase(undefined, 'k')).to.equal(undefined);
  });
});
