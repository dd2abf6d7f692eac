import {expect} from '@open-wc/testing';
import moreEn from './more.messages.en.js';
import moreFr from './more.messages.fr.js';
import en from './reimbursement-timeline.messages.en.js';
import fr from './reimbursement-timeline.messages.fr.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('W2 what counts reimbursements, from none to two', () => {
  const shown = (words: typeof fr) => [0, 1, 2].map((count) => words.shown(count, String(count), String(count)));
  const all = (sentence: (count: number) => string) => [0, 1, 2].map(sentence);

  it('follows the rules of French', () => {
    expect(shown(fr)).to.deep.equal([
      '0 remboursement affiché sur 0',
      '1 remboursement affiché sur 1',
      '2 remboursements affichés sur 2',
    ]);
    expect(all(moreFr.news)).to.deep.equal([
      '0 nouveau remboursement',
      '1 nouveau remboursement',
      '2 nouveaux remboursements',
    ]);
    expect(all(moreFr.showNews)).to.deep.equal(['L’afficher', 'L’afficher', 'Les afficher']);
    expect(all(moreFr.shownNews)).to.deep.equal([
      '0 remboursement ajouté à la liste.',
      '1 remboursement ajouté à la liste.',
      '2 remboursements ajoutés à la liste.',
    ]);
    expect(all(moreFr.acts)).to.deep.equal(['0 soin', '1 soin', '2 soins']);
  });

  it('follows the rules of English', () => {
    expect(shown(en)).to.deep.equal([
      '0 reimbursements shown out of 0',
      '1 reimbursement shown out of 1',
      '2 reimbursements shown out of 2',
    ]);
    expect(all(moreEn.news)).to.deep.equal(['0 new reimbursements', '1 new reimbursement', '2 new reimbursements']);
    expect(all(moreEn.showNews)).to.deep.equal(['Show them', 'Show it', 'Show them']);
    expect(all(moreEn.shownNews)).to.deep.equal([
      '0 reimbursements added to the list.',
      '1 reimbursement added to the list.',
      '2 reimbursements added to the list.',
    ]);
    expect(all(moreEn.acts)).to.deep.equal(['0 acts of care', '1 act of care', '2 acts of care']);
  });

  it('W15 has no French space, quote or colon in English', () => {
    const strings = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : value instanceof Object ? Object.values(value).flatMap(strings) : [];
    for (const text of [...strings(en), ...strings(moreEn)]) expect(text).not.to.match(/[\s\u00a0\u202f][:;?!]|[«»]/);
  });

  it('has elision before a vowel', () => {
    expect(plain(moreFr.hidden.title('Inès'))).to.equal('Les remboursements d’Inès ne sont pas affichés');
    expect(plain(moreFr.hidden.title('Thomas'))).to.equal('Les remboursements de Thomas ne sont pas affichés');
  });
});
