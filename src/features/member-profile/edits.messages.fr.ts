import {ofName} from '../../domain/elision.js';
import person from '../identity/person.messages.fr.js';
import maritalStatuses from '../identity/marital-statuses.messages.fr.js';

const hold = (hours: number) => `Pendant ${hours}\u00a0h, le compte bancaire ne pourra pas être changé en ligne.`;

const fr = {
  save: 'Enregistrer',
  cancel: 'Annuler',
  change: {
    mobile: {
      title: 'Modifier le téléphone mobile',
      current: 'Numéro actuel',
      label: 'Nouveau numéro',
      hint: '10 chiffres, pour recevoir un SMS',
      code: 'Un code arrive sur le nouveau numéro.',
      old: 'L’ancien numéro reçoit un avis, pour votre sécurité.',
      sent: 'Un code vient de partir au',
      correct: 'Corriger le numéro',
      confirm: 'Confirmez le nouveau numéro',
      done: 'Votre nouveau numéro est enregistré',
      serves: 'Vos codes arriveront au',
    },
    landline: {
      title: 'Modifier le téléphone fixe',
      current: 'Numéro actuel',
      label: 'Nouveau numéro',
      hint: '10 chiffres',
      sent: 'Un code vient de partir au',
      correct: 'Corriger le numéro',
      confirm: 'Confirmez le nouveau numéro',
      done: 'Votre nouveau numéro est enregistré',
      serves: 'Nous vous appellerons au',
    },
    email: {
      title: 'Modifier l’e-mail',
      current: 'E-mail actuel',
      label: 'Nouvel e-mail',
      hint: 'Exemple\u00a0: prenom.nom@exemple.fr',
      code: 'Un code arrive à la nouvelle adresse.',
      old: 'L’ancienne adresse reçoit un avis, pour votre sécurité.',
      sent: 'Un code vient de partir à',
      correct: 'Corriger l’e-mail',
      confirm: 'Confirmez le nouvel e-mail',
      done: 'Votre nouvel e-mail est enregistré',
      serves: 'Vous vous connecterez avec',
    },
  },
  hold,
  send: 'Recevoir le code',
  confirm: 'Confirmer',
  later: 'Plus tard',
  told: {start: 'Un avis est parti', sms: 'au', email: 'à', and: 'et'},
  notYou: 'Ce n’est pas vous\u202f? Appelez-nous au',
  locked: {
    title: (time: string) => `Trop de codes faux. Vous pourrez recommencer${time ? ` à ${time}` : ' plus tard'}.`,
    text: 'Rien n’a changé\u00a0: vos coordonnées actuelles servent toujours.',
  },
  address: {
    title: 'Nouvelle adresse',
    take: 'Partir de l’adresse actuelle',
    from: 'À partir du',
    fromHint: 'Nous écrirons à l’ancienne adresse jusqu’à cette date. Exemple\u00a0:',
    who: 'Qui déménage avec vous\u202f?',
    whoHint: 'Leurs courriers partiront aussi à la nouvelle adresse.',
    now: {title: 'Votre nouvelle adresse est enregistrée', text: 'Nous y écrivons dès maintenant.'},
    later: {
      title: 'Votre changement d’adresse est enregistré',
      text: (day: string) => `Nous y écrirons à partir du ${day}.`,
    },
  },
  situation: {
    title: 'Situation familiale',
    label: 'Votre situation',
    hint: 'Telle qu’elle est aujourd’hui',
    statuses: maritalStatuses,
    done: {
      title: 'Votre situation est enregistrée',
      text: 'Si quelqu’un rejoint ou quitte votre contrat, dites-le dans les personnes couvertes.',
    },
  },
  language: {
    title: 'Langue de nos courriers',
    label: 'Nous vous écrivons en',
    languages: {fr: 'Français', en: 'Anglais'} as Record<string, string>,
    text: 'Elle change nos courriers et nos e-mails, pas cette page.',
    done: {title: 'La langue est enregistrée', text: 'Les prochains courriers seront dans cette langue.'},
  },
  link: {
    title: (name: string) => `Télétransmission ${ofName(name)}`,
    own: 'Votre télétransmission',
    known: 'Numéro enregistré\u00a0:',
    retype: 'Saisissez-le de nouveau.',
    asked: {
      title: 'La télétransmission est demandée',
      text: 'La caisse répond en quelques jours. Nous vous préviendrons si elle refuse.',
    },
    off: {title: 'La télétransmission est arrêtée', text: 'Vous nous enverrez les décomptes.'},
    question: (name: string) => `Arrêter la télétransmission ${ofName(name)}\u202f?`,
    questionOwn: 'Arrêter votre télétransmission\u202f?',
    effect: 'La caisse n’enverra plus les décomptes. Vous nous les enverrez vous-même.',
    yes: 'Arrêter la télétransmission',
    no: 'La garder',
  },
  errors: {
    choice: {required: 'Choisissez une réponse.'},
    phone: {
      ...person.phone,
      not_mobile: 'Ce numéro est un fixe. Saisissez un mobile, en 06 ou 07, qui reçoit les SMS.',
      same: 'C’est déjà votre numéro.',
      unreachable: 'Les SMS n’arrivent pas à ce numéro. Saisissez-en un autre, ou appelez-nous.',
    },
    email: {
      required: 'Saisissez une adresse e-mail.',
      format: 'Une adresse e-mail s’écrit prenom.nom@exemple.fr. Vérifiez le signe @.',
      same: 'C’est déjà votre adresse.',
    },
    from: {
      required: 'Saisissez la date du changement.',
      format: 'Écrivez le jour, le mois et l’année, par exemple 01/12/2026.',
      short_year: 'Écrivez l’année avec 4 chiffres, par exemple 2026.',
      nonexistent: 'Cette date n’existe pas. Vérifiez le jour et le mois.',
      too_old: 'Cette date est passée. Choisissez aujourd’hui ou un jour à venir.',
    },
  },
  warnings: {
    typo: {
      title: 'Cette adresse est peut-être mal écrite',
      text: (meant: string) => `Vouliez-vous écrire ${meant}\u202f? Si tout est exact, conservez-la.`,
    },
  },
};

export type EditsMessages = typeof fr;
export default fr;
