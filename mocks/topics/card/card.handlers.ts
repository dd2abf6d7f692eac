/** The member's third-party-payment cards. */
import {formatCivilDate} from '../../../src/domain/index.js';
import type {Card} from '../../../src/contract/card.js';
import {Problem} from '../../../src/contract/problem.js';
import {cardsOf} from './cards.js';
import {memberOf} from '../../people/members.js';
import {printPdf} from '../../engine/pdf.js';
import {sha256} from '../../engine/sha256.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';

const day = 86_400_000;

export const handlers: Pick<Handlers, 'getCards' | 'getCardFile'> = {
  getCards: (_, ctx) => {
    const member = memberOf(ctx);
    const now = ctx.now().getTime();
    const after = (days: number) => new Date(now + days * day).toISOString();
    return {
      serverTime: after(0),
      freshUntil: after(7),
      keepUntil: after(60),
      memberNumber: member.number,
      cards: cardsOf(member, ctx.today()),
    };
  },

  getCardFile: async ({params}, ctx) => {
    const card = cardsOf(memberOf(ctx), ctx.today()).find(({id}) => id === params.cardId);
    if (!card) throw new Problem('not-found');
    const bytes = await printPdf(printed(card, ctx));
    return {
      bytes,
      type: 'application/pdf',
      name: `carte-tiers-payant-${card.validFrom.slice(0, 4)}.pdf`,
      sha256: sha256(bytes),
    };
  },
};

/** Rates as text only: the code is on the card of the screen. */
function printed(card: Card, ctx: HandlerContext): Parameters<typeof printPdf>[0] {
  const {amcNumber, memberNumber, conventionTypes, routingCode, validFrom, validTo, domains, people, legend} = card;
  const five = [
    {label: 'Période de validité', value: `du ${formatCivilDate(validFrom)} au ${formatCivilDate(validTo)}`},
    {label: 'N° AMC', value: amcNumber},
    {label: 'N° adhérent', value: memberNumber},
    {label: 'Type conv.', value: conventionTypes.join(' ')},
    {label: 'CSR', value: routingCode},
  ];
  const sections = people.map(({firstName, lastName, birthDate, rights}) => ({
    heading: `${firstName} ${lastName}${birthDate ? `, ${formatCivilDate(birthDate)}` : ''}`,
    facts: rights.map(({domain, value, unit = '', mark = ''}) => ({
      label: domains.find(({code}) => code === domain)?.label ?? domain,
      value: `${value}${unit && ` ${unit}`}${mark && ` ${mark}`}`,
    })),
  }));
  return {
    title: 'Carte de tiers payant',
    reference: memberNumber,
    author: ctx.settings.insurer.name,
    date: ctx.today(),
    pages: [
      {
        sections: [
          {heading: 'Carte de tiers payant', facts: five},
          ...sections,
          {heading: 'Légende', facts: [], text: legend.map(({value, meaning}) => `${value} : ${meaning}`)},
        ],
      },
    ],
  };
}
