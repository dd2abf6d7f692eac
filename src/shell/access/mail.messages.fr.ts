const fr = {
  title: 'Regardez votre boîte mail',
  notReceived: 'Rien reçu après 2\u00a0min\u202f? Regardez dans les courriers indésirables.',
  resend: 'Renvoyer le lien',
  resendIn: 'Vous pourrez renvoyer le lien dans',
  again: 'C’est fait. Seul le lien du dernier e-mail fonctionne.',
  lasts: {
    minutes: (count: number) => `${count}\u00a0min`,
    hours: (count: number) => `${count}\u00a0h`,
    days: (count: number) => `${count}\u00a0jour${count > 1 ? 's' : ''}`,
  },
};

export type MailMessages = typeof fr;
export default fr;
