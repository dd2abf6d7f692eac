import {missingPhoneDigits} from '../../domain/phone.js';
/** As in the forms of a person; theirs come with rules that this step does without. */
const example = '06\u00a039\u00a098\u00a000\u00a000';
const digits = (count: number) => `${count} chiffre${count > 1 ? 's' : ''}`;

function phoneLength(phone: string): string {
  const missing = missingPhoneDigits(phone);
  if (!missing) return `Vérifiez le nombre de chiffres. Un numéro français en compte 10, par exemple ${example}.`;
  const gap = missing > 0 ? `Il manque ${digits(missing)}.` : `Il y a ${digits(-missing)} de trop.`;
  return `${gap} Un numéro français compte 10 chiffres, par exemple ${example}.`;
}

const fr = {
  title: 'Signer avec un code',
  leadPhone: 'Munissez-vous de votre mobile. Nous vous envoyons un code à 6 chiffres par SMS.',
  leadCode: {
    sms: 'Nous avons envoyé un code à 6 chiffres par SMS.',
    voice: 'Nous vous appelons pour vous dicter un code à 6 chiffres.',
    email: 'Nous avons envoyé un code à 6 chiffres par e\u2011mail.',
    other: 'Nous avons envoyé un code à 6 chiffres.',
  },
  phone: 'Numéro de mobile',
  phoneHint: 'Un mobile que vous avez sous la main. Exemple\u00a0: 06\u00a039\u00a098\u00a000\u00a000',
  send: 'Recevoir le code',
  sign: 'Signer mon adhésion',
  changePhone: 'Modifier le numéro',
  over: {
    title: 'Le code précédent n’est plus valable',
    text: 'Demandez-en un autre ci-dessous, au même numéro ou à un autre.',
  },
  locked: 'Trop de codes faux',
  lockedText: (time: string) =>
    'Par sécurité, la signature est arrêtée. Vous pourrez demander un nouveau code ' +
    `${time ? `à partir de ${time}` : 'plus tard'}. Vos réponses sont gardées.`,
  signed: 'Votre adhésion est signée',
  memberNumber: 'Votre numéro d’adhérent\u00a0:',
  what: 'Ce que vous signez',
  fingerprint: 'Empreinte du bulletin que vous avez lu (elle change si un seul mot change)\u00a0:',
  whatText:
    'Votre bulletin d’adhésion. Ce code vaut signature\u00a0: ne le donnez à personne, pas même à un conseiller.',
  whatWithDebit:
    'Votre bulletin d’adhésion et votre mandat de prélèvement. Ce code vaut signature\u00a0: ne le donnez à ' +
    'personne, pas même à un conseiller.',
  errors: {
    phone: {
      required: 'Saisissez votre numéro de mobile.',
      not_mobile: 'Il faut un mobile, qui commence par 06 ou 07, pour recevoir un SMS.',
      length: phoneLength,
      format: `Ce numéro ne se lit pas. Exemple\u00a0: ${example}.`,
      'phone-refused': 'Nous ne pouvons pas envoyer de SMS à ce numéro. Donnez-en un autre.',
    },
  },
};

export type SignatureMessages = typeof fr;
export default fr;
