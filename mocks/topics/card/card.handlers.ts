/** The member's third-party-payment cards. */
import {Problem} from '../../../src/contract/problem.js';
import type {Handlers} from '../../engine/handler.js';
import {loaded} from '../../engine/outage.js';
import {sha256} from '../../engine/sha256.js';
import {memberOf} from '../../people/every-member.js';
import {cardsOf, forPerson, startOf} from './cards.js';

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
      cards: cardsOf(member, ctx.today(), startOf(member, ctx)),
    };
  },

  getCardFile: async ({params: {cardId, personId}}, ctx) => {
    const member = memberOf(ctx);
    const card = cardsOf(member, ctx.today(), startOf(member, ctx)).find(({id}) => id === cardId);
    const printed = card && (personId === undefined ? {card} : forPerson(card, personId));
    if (!printed) throw new Problem('not-found');
    const {printCard} = await loaded(() => import('./card-sheet.js'));
    const bytes = await printCard({...printed, insurer: ctx.settings.insurer.name, date: ctx.today()});
    const [only] = personId === undefined ? [] : printed.card.people;
    const whose = only ? `-${asFileName(only.firstName)}` : '';
    return {
      bytes,
      type: 'application/pdf',
      name: `carte-tiers-payant-${printed.card.validFrom.slice(0, 4)}${whose}.pdf`,
      sha256: sha256(bytes),
    };
  },
};

/** « Anne-Émilie » as `anne-emilie`. */
const asFileName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();
