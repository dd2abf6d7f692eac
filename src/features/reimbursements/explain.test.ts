import {expect} from '@open-wc/testing';
import {careExamples, moneyOf, type CareExample, type CareId} from '../../../mocks/topics/reimbursements/care.js';
import {reimbursementStatuses, type Reimbursement} from '../../contract/reimbursements.js';
import {explain} from './explain.js';
import en from './more.messages.en.js';
import fr from './more.messages.fr.js';

const actOf = (id: CareId, more: Partial<Reimbursement> = {}): Reimbursement => {
  const {label, family, ...example} = careExamples[id] as CareExample;
  const {amo, amc, ...money} = moneyOf({label, family, ...example});
  return {
    id,
    careDate: '2026-11-18',
    beneficiaryId: 'h',
    label,
    family,
    ...money,
    amo: {...amo, ...(amo.amount !== 0 && {paidOn: '2026-11-19'})},
    amc: {...amc, paidOn: '2026-11-20'},
    status: 'paid',
    origin: 'noemie',
    ...more,
  };
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const told = (act: Reimbursement) => plain(explain(act, fr.explain, 'fr').join(' '));

/** The same act, with no part paid. */
const unpaid = (id: CareId, more: Partial<Reimbursement> = {}) => {
  const act = actOf(id);
  const {paidOn: _, ...amo} = act.amo;
  const {paidOn: __, ...amc} = act.amc;
  return actOf(id, {amo, amc, status: 'processing', ...more});
};

describe('« Comprendre ce remboursement », DOMAIN 8.4', () => {
  const sentences: [CareId, string][] = [
    [
      'generalist',
      'Le médecin vous a demandé 30,00 €. La Sécurité sociale vous a versé 19,00 € le 19 novembre : 70 % de 30,00 €, ' +
        'moins 2,00 € de participation forfaitaire. Nous avons complété 9,00 € le 20 novembre. Il vous reste 2,00 €, ' +
        'la participation forfaitaire. La loi demande aux mutuelles de ne pas la rembourser.',
    ],
    [
      'outOfPathway',
      'Le médecin vous a demandé 30,00 €. La Sécurité sociale vous a versé 7,00 € le 19 novembre : 30 % de 30,00 €, ' +
        'moins 2,00 € de participation forfaitaire. Nous avons complété 9,00 € le 20 novembre. Il vous reste ' +
        '14,00 € : 2,00 € pour la participation forfaitaire et 12,00 € pour la baisse appliquée hors du parcours de ' +
        'soins. La loi demande aux mutuelles de ne pas rembourser la participation forfaitaire. La loi demande aux ' +
        'mutuelles de ne pas rembourser la baisse appliquée hors du parcours de soins.',
    ],
    [
      'specialist',
      'Le médecin vous a demandé 60,00 €. La Sécurité sociale vous a versé 14,10 € le 19 novembre : 70 % de 23,00 €, ' +
        'moins 2,00 € de participation forfaitaire. Nous avons complété 18,40 € le 20 novembre. Il vous reste ' +
        '27,50 € : 2,00 € pour la participation forfaitaire et 25,50 € pour le dépassement au-delà de votre ' +
        'garantie. La loi demande aux mutuelles de ne pas rembourser la participation forfaitaire.',
    ],
    [
      'child',
      'Le médecin vous a demandé 35,00 €. La Sécurité sociale vous a versé 24,50 € le 19 novembre : 70 % de 35,00 €. ' +
        'Nous avons complété 10,50 € le 20 novembre. Il ne vous reste rien à payer.',
    ],
    [
      'pharmacy',
      'Le prix était de 10,00 €. La Sécurité sociale a versé au professionnel 5,50 € le 19 novembre : 65 % de ' +
        '10,00 €, moins 1,00 € de franchise médicale. Nous avons versé 3,50 € au professionnel le 20 novembre. Il ' +
        'vous reste 1,00 €, la franchise médicale. La loi demande aux mutuelles de ne pas la rembourser.',
    ],
    [
      'glasses',
      'Le prix était de 339,00 €. La Sécurité sociale vous a versé 0,09 € le 19 novembre : 60 % de 0,15 €. Nous ' +
        'avons complété 200,00 € le 20 novembre. Il vous reste 138,91 €, ce qui dépasse votre forfait.',
    ],
    [
      'osteopathy',
      'Le prix était de 60,00 €. La Sécurité sociale ne rembourse pas ce soin. Nous avons complété 30,00 € le ' +
        '20 novembre. Il vous reste 30,00 €, ce qui dépasse votre forfait.',
    ],
  ];
  for (const [id, sentence] of sentences)
    it(`tells the sum of each case: ${id}`, () => expect(told(actOf(id))).to.equal(sentence));

  it('D3 says what is expected, of whom and about when', () => {
    expect(told(unpaid('speech'))).to.equal(
      'Le prix était de 40,00 €. La Sécurité sociale doit encore vous verser 23,00 € : 60 % de 40,00 €, moins 1,00 € ' +
        'de franchise médicale. Nous prévoyons de compléter 16,00 €. Il devrait vous rester 1,00 €, la franchise ' +
        'médicale. La loi demande aux mutuelles de ne pas la rembourser.',
    );
    const amc = {amount: 900, payee: 'member', expectedOn: '2026-12-01'};
    expect(told(actOf('generalist', {status: 'processing', amc}))).to.contain(
      'vous a versé 19,00 € le 19 novembre : 70 % de 30,00 €, moins 2,00 € de participation forfaitaire. Nous ' +
        'prévoyons de compléter 9,00 €, vers le 1er décembre.',
    );
    expect(told(unpaid('generalist', {status: 'waitingAmo'}))).to.contain(
      'Nous attendons de savoir ce que verse la Sécurité sociale.',
    );
    const request = {id: 'r', label: 'Facture acquittée'};
    expect(told(unpaid('osteopathy', {status: 'waitingDocument', request}))).to.contain(
      'Nous prévoyons de compléter 30,00 €. Pour continuer, il nous manque : Facture acquittée.',
    );
  });

  it('D3 tells what is refused from what the law leaves and what the contract leaves', () => {
    const act = actOf('pharmacy', {
      status: 'rejected',
      rejection: 'La facture n’indique pas le numéro du professionnel.',
      amc: {amount: 0, payee: 'professional'},
      remaining: 450,
      remainder: [
        {reason: 'refused', amount: 350},
        {reason: 'franchise', amount: 100},
      ],
    });
    expect(told(act)).to.equal(
      'Le prix était de 10,00 €. La Sécurité sociale a versé au professionnel 5,50 € le 19 novembre : 65 % de ' +
        '10,00 €, moins 1,00 € de franchise médicale. Nous n’avons rien versé. La facture n’indique pas le numéro du ' +
        'professionnel. Il vous reste 4,50 € : 1,00 € pour la franchise médicale et 3,50 € pour la part refusée. La ' +
        'loi demande aux mutuelles de ne pas rembourser la franchise médicale. Ces 3,50 € peuvent encore être ' +
        'remboursés, une fois le dossier corrigé.',
    );
    const silent: Partial<Reimbursement> = {status: 'rejected', amc: {amount: 0, payee: 'member'}, remainder: []};
    expect(told(actOf('generalist', silent))).to.contain('demandez-le-nous');
  });

  it('D3 says what was taken back, what will be, and what is odd', () => {
    const taken = {spent: 0, base: 0, remaining: 2800, remainder: []};
    expect(
      told(
        actOf('generalist', {
          ...taken,
          amo: {amount: -1900, payee: 'member', paidOn: '2026-11-19'},
          amc: {amount: -900, payee: 'member'},
        }),
      ),
    ).to.contain(
      'La Sécurité sociale a repris 19,00 € le 19 novembre : c’était versé en trop. Nous allons reprendre 9,00 €, ' +
        'versés en trop. Il devrait vous rester 28,00 €.',
    );
    expect(told(actOf('generalist', {remaining: 999}))).to.contain('ne tombent pas juste');
    expect(told(actOf('generalist', {otherPayers: 100}))).to.contain('La part d’un autre organisme est de 1,00 €.');
    expect(told(actOf('generalist', {remaining: -500}))).to.contain('Il vous revient 5,00 €.');
  });

  it('gives a neutral name to what it does not know', () => {
    const act = actOf('generalist', {
      amo: {amount: 1900, payee: 'member', paidOn: '2026-11-19', deductions: [{kind: 'solidarity', amount: 200}]},
      remainder: [{reason: 'solidarity', amount: 200}],
    });
    expect(told(act)).to.contain('moins 2,00 € de retenue').and.to.contain('Il vous reste 2,00 €, un autre motif.');
  });

  it('W15 speaks English, with no French space', () => {
    const english = (id: CareId, more: Partial<Reimbursement> = {}) =>
      explain(actOf(id, more), en.explain, 'en').join(' ');
    expect(english('generalist')).to.contain(
      'You are left with €2.00, the fixed contribution. The law asks mutuelles not to reimburse it.',
    );
    for (const id of Object.keys(careExamples) as CareId[])
      for (const status of reimbursementStatuses)
        expect(english(id, {status}), id).not.to.match(/[\u202f\u00a0 ][:;?!]/);
  });
});

describe('D3 the sentence and the parts of an act', () => {
  const days = {paid: {paidOn: '2026-11-19'}, unpaid: {}};
  const claims = {
    fr: {
      amo: /Sécurité sociale (vous a versé|a versé)/,
      amc: /Nous avons (complété|versé)/,
      kept: /participation forfaitaire|franchise/,
    },
    en: {amo: /Sécurité sociale paid/, amc: /We (added|paid) €/, kept: /fixed contribution|medical excess/},
  };
  for (const status of [...reimbursementStatuses, 'onTheMoon'])
    for (const amoDay of ['paid', 'unpaid'] as const)
      for (const amcDay of ['paid', 'unpaid'] as const)
        for (const payee of ['member', 'professional', 'robot'])
          it(`say that a part was paid only where it was: ${status}, ${amoDay}, ${amcDay}, ${payee}`, () => {
            for (const [locale, words] of [
              ['fr', fr],
              ['en', en],
            ] as const) {
              const act = actOf('pharmacy', {
                status,
                amo: {...moneyOf(careExamples.pharmacy).amo, payee, ...days[amoDay]},
                amc: {amount: 350, payee, ...days[amcDay]},
              });
              const text = explain(act, words.explain, locale).join(' ');
              expect(claims[locale].amo.test(text), text).to.equal(amoDay === 'paid');
              expect(claims[locale].amc.test(text), text).to.equal(amcDay === 'paid');
              expect(claims[locale].kept.test(text), text).to.equal(true);
            }
          });
});
