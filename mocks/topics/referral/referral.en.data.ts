import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  '{} en carte cadeau pour vous, quand son adhésion commence.': '{} as a gift card for you, once they have joined.',
  'Règlement du parrainage': 'Referral terms',
  '{} vous parle de la {}': '{} tells you about {}',
  'Bonjour {friend},\n\n{} est membre de la {} et souhaite vous la faire connaître.':
    'Hello {friend},\n\n{} is a member of {} and would like you to know it.',
  [
    '{} nous a donné votre adresse, et nous dit que vous êtes d’accord. C’est notre seul message. Sans réponse de ' +
    'votre part dans les {} jours, nous oublions votre nom et votre adresse.\n\nLa {}'
  ]:
    '{} gave us your address, and tells us that you agree. This is our only message. If you do not answer within {} ' +
    'days, we forget your name and your address.\n\n{}',
};
