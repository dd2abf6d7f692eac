import type {ReferralMessages} from './referral.messages.fr.js';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const en: ReferralMessages = {
  title: 'Refer a friend',
  invite: 'Invite a friend',
  sent: {
    title: 'Your invitation has left',
    days: (kept) => `has ${days(kept)} to answer.`,
    follow: 'You follow what comes next here.',
    another: 'Invite somebody else',
  },
  limits: (yearly) => (yearly === 1 ? '1 invitation a year at most' : `${yearly} invitations a year at most`),
  left: (left) => `${left} left`,
  full: {
    title: 'You have used all your invitations of this year',
    from: (day) => `You can invite a friend again from ${day}.`,
    later: 'You can invite a friend again next year.',
  },
  list: {
    title: 'My referrals',
    none: 'No invitation yet. Those you send are followed here.',
    received: (year) => `received in ${year}`,
    over: 'Invitation ended',
    someone: 'An invitation',
    invited: (day) => `Invitation of ${day}`,
    rewardComes: (amount, day) => `gift card${amount && ` of ${amount}`}${day && ` on ${day}`}`,
    rewardCame: (amount, day) => `gift card${amount && ` of ${amount}`} sent${day && ` on ${day}`}`,
    states: {
      invited: 'Invitation sent',
      opened: 'Invitation read',
      quote: 'Quote asked for',
      joined: 'Cover started',
      rewardDue: 'Gift card being prepared',
      rewardSent: 'Gift card sent',
      ended: 'No answer',
      other: 'In progress',
    },
  },
};
export default en;
