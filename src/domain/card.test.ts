import {expect} from '@open-wc/testing';
import {cardsInOrder, cardStandingOn} from './card.js';
import {todayIn} from './civil-date.js';

const year = (of: number, status = 'valid') => ({status, validFrom: `${of}-01-01`, validTo: `${of}-12-31`});

describe('domain/card MEM-23', () => {
  it('holds on its first and on its last day, and on no other', () => {
    expect(
      ['2025-12-31', '2026-01-01', '2026-06-30', '2026-12-31', '2027-01-01'].map((day) =>
        cardStandingOn(year(2026), day),
      ),
    ).to.deep.equal(['notYetValid', 'valid', 'valid', 'valid', 'expired']);
  });

  it('begins by the calendar where the server had announced it', () => {
    expect(cardStandingOn(year(2027, 'notYetValid'), '2026-12-31')).to.equal('notYetValid');
    expect(cardStandingOn(year(2027, 'notYetValid'), '2027-01-01')).to.equal('valid');
  });

  it('never turns a decision of the server into a right', () => {
    for (const status of ['expired', 'revoked', 'suspended', 'ended'])
      expect(cardStandingOn(year(2026, status), '2026-06-30')).to.equal(status);
    expect(cardStandingOn(year(2026, 'stolen'), '2026-06-30')).to.equal('unknown');
  });

  it('shows the valid one of two, and the other from 1 January, midnight in Paris, wherever the phone is', () => {
    const cards = [year(2027, 'notYetValid'), year(2026)];
    const shownAt = (instant: string) =>
      cardsInOrder(cards, todayIn('Europe/Paris', new Date(instant)))[0]!.validFrom.slice(0, 4);
    expect(shownAt('2026-12-31T22:59:59Z')).to.equal('2026');
    expect(shownAt('2026-12-31T23:00:00Z')).to.equal('2027');
    expect(shownAt('2026-12-31T18:00:00-05:00'), 'Guadeloupe, an hour before').to.equal('2027');
    expect(shownAt('2026-12-31T23:59:00+12:00'), 'already the evening elsewhere').to.equal('2026');
  });

  it('puts what may be presented first, and the last that was before older ones', () => {
    const cards = [year(2024), year(2025), year(2026, 'revoked'), year(2027), year(2026, 'suspended'), year(2026)];
    expect(
      cardsInOrder(cards, '2026-06-30').map(({validFrom, status}) => `${validFrom.slice(0, 4)} ${status}`),
    ).to.deep.equal(['2026 valid', '2027 valid', '2026 suspended', '2026 revoked', '2025 valid', '2024 valid']);
  });
});
