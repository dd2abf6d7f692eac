import type {referralStates} from '../../contract/referral.js';

const states: Record<(typeof referralStates)[number], string> & {other: string} = {
  invited: 'Invitation envoyée',
  opened: 'Invitation lue',
  quote: 'Devis demandé',
  joined: 'Adhésion commencée',
  rewardDue: 'Carte cadeau en préparation',
  rewardSent: 'Carte cadeau envoyée',
  ended: 'Sans suite',
  /** A state we have no word for. */
  other: 'En cours',
};

const days = (count: number): string => (count > 1 ? `${count}\u00a0jours` : `${count}\u00a0jour`);

const fr = {
  title: 'Parrainer un proche',
  invite: 'Inviter un proche',
  sent: {
    title: 'Votre invitation est partie',
    /** After the friend's name. */
    days: (kept: number) => `a ${days(kept)} pour répondre.`,
    follow: 'Vous suivez la suite ici.',
    another: 'Inviter une autre personne',
  },
  limits: (yearly: number) =>
    yearly > 1 ? `${yearly}\u00a0invitations au plus par an` : '1\u00a0invitation au plus par an',
  left: (left: number) => (left > 1 ? `${left}\u00a0restantes` : `${left}\u00a0restante`),
  full: {
    title: 'Vous avez utilisé toutes vos invitations de l’année',
    from: (day: string) => `Vous pourrez de nouveau inviter un proche à partir du ${day}.`,
    later: 'Vous pourrez de nouveau inviter un proche l’an prochain.',
  },
  list: {
    title: 'Mes parrainages',
    none: 'Aucune invitation pour l’instant. Celles que vous envoyez se suivent ici.',
    /** After the amount. */
    received: (year: string) => `reçus en ${year}`,
    over: 'Invitation terminée',
    someone: 'Une invitation',
    invited: (day: string) => `Invitation du ${day}`,
    rewardComes: (amount: string, day: string) => `carte cadeau${amount && ` de ${amount}`}${day && ` le ${day}`}`,
    rewardCame: (amount: string, day: string) =>
      `carte cadeau${amount && ` de ${amount}`} envoyée${day && ` le ${day}`}`,
    states,
  },
};

export type ReferralMessages = typeof fr;
export default fr;
