import type fr from './ceiling.messages.fr.js';

const en: typeof fr = {
  ofEuros: (remaining, limit) => `${remaining} left of ${limit}`,
  ofSessions: (remaining, limit) => `${remaining} ${remaining === 1 ? 'session' : 'sessions'} left of ${limit}`,
  ofItems: (remaining, limit) => (limit === 1 ? 'Available' : `${remaining} left of ${limit}`),
  usedUp: 'All used',
  again: 'Available again on',
  unlimited: 'Unlimited',
  amountUnknown: 'Not given',
  basis: {calendarYear: 'Until', contractYear: 'Contract year, until', rolling: 'Until', perAct: 'Each time'},
  meter: (used, limit) => `${used} of ${limit} already used`,
};

export default en;
