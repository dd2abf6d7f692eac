import {expect} from '@open-wc/testing';
import {careExamples, moneyOf, type CareExample, type CareId} from '../../../mocks/topics/reimbursements/care.js';
import type {Reimbursement} from '../../contract/reimbursements.js';
import {explain} from './explain.js';
import en from './more.messages.en.js';
import fr from './more.messages.fr.js';

const actOf = (id: CareId, more: Partial<Reimbursement> = {}): Reimbursement => {
  const {label, family, ...example} = careExamples[id] as CareExample;
  return {
    id,
    careDate: '2026-11-18',
    beneficiaryId: 'h',
    label,
    family,
    ...moneyOf({label, family, ...example}),
    status: 'paid',
    origin: 'noemie',
    ...more,
  };
};
const told = (act: Reimbursement) =>
  explain(act, fr.explain, 'fr')
    .join(' ')
    .replace(/[\u00a0\u202f]/g, ' ');

describe('« Comprendre ce remboursement », DOMAIN 8.4', () => {
  const sentences: [CareId, string][] = [
    [
      'generalist',
      'Le médecin vous a demandé 30,00 €. La Sécurité sociale vous a versé 19,00 € : 70 % de 30,00 €, moins ' +
        '2,00 € de participation forfaitaire. Nous avons complété 9,00 €. Il vous reste 2,00 €, la participation ' +
        'forfaitaire. La loi demande aux mutuelles de ne pas la rembourser.',
    ],
    [
      'outOfPathway',
      'Le médecin vous a demandé 30,00 €. La Sécurité sociale vous a versé 7,00 € : 30 % de 30,00 €, moins ' +
        '2,00 € de participation forfaitaire. Nous avons complété 9,00 €. Il vous reste 14,00 € : 2,00 € pour la ' +
        'participation forfaitaire et 12,00 € pour la baisse appliquée hors du parcours de soins. La loi demande ' +
        'aux mutuelles de ne pas rembourser la baisse appliquée hors du parcours de soins.',
    ],
    [
      'specialist',
      'Le médecin vous a demandé 60,00 €. La Sécurité sociale vous a versé 14,10 € : 70 % de 23,00 €, moins ' +
        '2,00 € de participation forfaitaire. Nous avons complété 18,40 €. Il vous reste 27,50 € : 2,00 € pour ' +
        'la participation forfaitaire et 25,50 € pour le dépassement au-delà de votre garantie.',
    ],
    [
      'child',
      'Le médecin vous a demandé 35,00 €. La Sécurité sociale vous a versé 24,50 € : 70 % de 35,00 €. Nous ' +
        'avons complété 10,50 €. Il ne vous reste rien à payer.',
    ],
    [
      'pharmacy',
      'Le prix était de 10,00 €. La Sécurité sociale a versé au professionnel 5,50 € : 65 % de 10,00 €, moins ' +
        '1,00 € de franchise médicale. Nous avons versé 3,50 € au professionnel. Il vous reste 1,00 €, la ' +
        'franchise médicale. La loi demande aux mutuelles de ne pas la rembourser.',
    ],
    [
      'glasses',
      'Le prix était de 339,00 €. La Sécurité sociale vous a versé 0,09 € : 60 % de 0,15 €. Nous avons ' +
        'complété 200,00 €. Il vous reste 138,91 €, ce qui dépasse votre forfait.',
    ],
    [
      'osteopathy',
      'Le prix était de 60,00 €. La Sécurité sociale ne rembourse pas ce soin. Nous avons complété 30,00 €. Il ' +
        'vous reste 30,00 €, ce qui dépasse votre forfait.',
    ],
  ];
  for (const [id, sentence] of sentences)
    it(`tells the sum of each case: ${id}`, () => expect(told(actOf(id))).to.equal(sentence));

  it('says what is expected, awaited, refused, taken back or odd', () => {
    expect(told(actOf('generalist', {status: 'processing'}))).to.contain('Nous prévoyons de compléter 9,00 €.');
    expect(told(actOf('generalist', {status: 'waitingAmo'}))).to.contain(
      'Nous attendons de savoir ce que verse la Sécurité sociale.',
    );
    expect(told(actOf('generalist', {status: 'rejected', rejection: 'La facture manque.'}))).to.contain(
      'Nous n’avons rien versé. La facture manque.',
    );
    expect(
      told(
        actOf('generalist', {
          spent: 0,
          amo: {amount: -1900, payee: 'member'},
          amc: {amount: -900, payee: 'member'},
          remaining: 2800,
          remainder: [],
        }),
      ),
    ).to.contain('a repris 19,00 €, versés en trop. Nous avons repris 9,00 €, versés en trop. Il vous reste 28,00 €.');
    expect(told(actOf('generalist', {remaining: 999}))).to.contain('ne tombent pas juste');
    expect(told(actOf('generalist', {otherPayers: 100}))).to.contain('Un autre organisme a versé 1,00 €.');
  });

  it('gives a neutral name to what it does not know', () => {
    const act = actOf('generalist', {
      amo: {amount: 1900, payee: 'member', deductions: [{kind: 'solidarity', amount: 200}]},
      remainder: [{reason: 'solidarity', amount: 200}],
    });
    expect(told(act)).to.contain('moins 2,00 € de retenue').and.to.contain('Il vous reste 2,00 €, un autre motif.');
  });

  it('speaks English', () => {
    expect(explain(actOf('generalist'), en.explain, 'en').join(' ')).to.contain(
      'You are left with €2.00, the fixed contribution. The law asks mutuelles not to reimburse it.',
    );
  });
});
