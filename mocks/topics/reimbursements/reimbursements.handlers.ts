import {Problem} from '../../../src/contract/problem.js';
import {printPdf} from '../../engine/pdf.js';
import {storeOf} from './store.js';
import {totalOf} from './totals.js';
import type {Reimbursement} from '../../../src/contract/reimbursements.js';
import {memberOf} from '../../people/every-member.js';
import {sampleSettings} from '../../people/insurer.js';
import {sha256} from '../../engine/sha256.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {euros, longDate} from '../../engine/formats.js';
import {journalPlace} from '../member-changes/journal.js';

const storeFor = (ctx: HandlerContext) => storeOf(ctx.db, memberOf(ctx), ctx.today());

type Id = 'listReimbursements' | 'getPayment' | 'getStatement';

export const handlers: Pick<Handlers, Id> = {
  listReimbursements: ({body: {filters, cursor, limit}}, ctx) => ({
    ...storeFor(ctx).page(filters, cursor, limit),
    ...journalPlace(ctx, memberOf(ctx)),
    asOf: ctx.now().toISOString(),
  }),

  getPayment: ({params: {paymentId}}, ctx) => {
    const acts = storeFor(ctx).acts.filter((act) => act.paymentId === paymentId);
    const [first] = acts;
    if (!first?.amc.paidOn) throw new Problem('not-found');
    return {
      id: paymentId,
      paidOn: first.amc.paidOn,
      payee: first.amc.payee,
      amount: acts.reduce((sum, {amc}) => sum + amc.amount, 0),
      acts: acts.slice(0, 100),
      ...(first.statementId && {statementId: first.statementId}),
    };
  },

  getStatement: async ({params: {statementId}}, ctx) => {
    const member = memberOf(ctx);
    const acts = storeFor(ctx)
      .acts.filter((act) => act.statementId === statementId)
      .slice(0, 300);
    if (!acts.length) throw new Problem('not-found');
    const names = Object.fromEntries(member.people.map(({id, firstName}) => [id, firstName]));
    const sections = acts.map((act) => ({
      heading: act.label,
      facts: [
        {label: 'Date et personne', value: `${longDate(act.careDate)}, ${names[act.beneficiaryId] ?? ''}`},
        {label: 'Dépense', value: euros(act.spent)},
        {label: 'Sécurité sociale', value: paidPart(act.amo)},
        {label: 'Mutuelle', value: paidPart(act.amc)},
        {label: 'Reste à charge', value: euros(act.remaining)},
      ],
    }));
    sections.push({heading: 'Total du décompte', facts: totalFacts(acts)});
    const pages = Array.from({length: Math.ceil(sections.length / 6)}, (_, page) => ({
      sections: sections.slice(page * 6, page * 6 + 6),
    }));
    const bytes = await printPdf({
      title: `Décompte ${statementId.slice(4)}`,
      author: sampleSettings.insurer.name,
      reference: `Adhérent ${member.number}, ${statementId}`,
      date: ctx.today(),
      pages,
    });
    return {bytes, type: 'application/pdf', name: `decompte-${statementId.slice(4)}.pdf`, sha256: sha256(bytes)};
  },
};

const paidPart = ({amount, paidOn}: Reimbursement['amo']) =>
  amount === 0 ? euros(0) : `${euros(amount)}, ${paidOn ? `versé le ${longDate(paidOn)}` : 'à venir'}`;

/** What was paid, apart from what is expected. */
function totalFacts(acts: readonly Reimbursement[]): {label: string; value: string}[] {
  const {paid, expected, remaining, spent} = totalOf(acts);
  const sum = (parts = {amo: 0, amc: 0}) => euros(parts.amo + parts.amc);
  return [
    {label: 'Dépense', value: euros(spent)},
    {label: 'Remboursé', value: sum(paid)},
    {label: 'À venir', value: sum(expected)},
    {label: 'Reste à charge', value: euros(remaining)},
  ];
}
