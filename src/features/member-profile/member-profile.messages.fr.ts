import maritalStatuses from '../identity/marital-statuses.messages.fr.js';
import {ofName} from '../../domain/elision.js';

const known = 'Non renseigné';
const sends = 'Vous nous envoyez les décomptes.';
const since = (words: string, day: string) => (day ? `${words} le ${day}.` : `${words}.`);

const fr = {
  title: 'Mon profil',
  edit: 'Modifier',
  add: 'Ajouter',
  none: known,
  today: (time: string) => `aujourd’hui à ${time}`,
  byPhone: 'Pour cela, appelez-nous au',
  contact: {
    title: 'Coordonnées',
    address: 'Adresse',
    kinds: {mobile: 'Téléphone mobile', landline: 'Téléphone fixe', email: 'E-mail'},
    other: 'Autre moyen de contact',
    editName: {
      address: 'Modifier l’adresse',
      mobile: 'Modifier le téléphone mobile',
      landline: 'Modifier le téléphone fixe',
      email: 'Modifier l’e-mail',
    },
    addName: {
      mobile: 'Ajouter un téléphone mobile',
      landline: 'Ajouter un téléphone fixe',
      email: 'Ajouter un e-mail',
    },
    codes: 'Reçoit vos codes de sécurité',
    signsIn: 'Sert à vous connecter',
    changed: (when: string) => `Modifié\u00a0: ${when}`,
    failing: (day: string) => ({
      title: 'Nos e-mails ne vous parviennent plus',
      text:
        `Le dernier est revenu le ${day}. Corrigez l’adresse, ou dites-nous dans vos préférences qu’elle est ` +
        'bonne.',
    }),
  },
  move: {
    title: 'Changement d’adresse annoncé',
    from: 'À partir du',
    until: 'Nous écrivons à l’ancienne adresse jusqu’à ce jour.',
    with: (names: string) => `Déménagent avec vous\u00a0: ${names}.`,
    cancel: 'Annuler ce changement',
    cancelled: {title: 'Le changement d’adresse est annulé', text: 'Nous continuons d’écrire à l’adresse ci-dessus.'},
  },
  pending: {
    title: {
      mobile: 'Nouveau numéro à confirmer',
      landline: 'Nouveau numéro à confirmer',
      email: 'Nouvel e-mail à confirmer',
    },
    stays: {
      mobile: 'L’ancien numéro sert tant que le nouveau n’est pas confirmé.',
      landline: 'L’ancien numéro sert tant que le nouveau n’est pas confirmé.',
      email: 'L’ancien e-mail sert tant que le nouveau n’est pas confirmé.',
    },
    enter: 'Saisir le code',
    again: 'Recevoir un nouveau code',
    correct: 'Corriger',
    correctName: {mobile: 'Corriger le numéro', landline: 'Corriger le numéro', email: 'Corriger l’e-mail'},
    giveUp: 'Abandonner',
    giveUpName: 'Abandonner ce changement',
    gaveUp: {title: 'Ce changement est abandonné', text: 'Rien n’a changé.'},
  },
  bank: {
    title: 'Compte bancaire',
    text: 'Le compte de vos remboursements et de votre cotisation.',
    change: 'Changer de compte',
  },
  identity: {
    title: 'Identité',
    lastName: 'Nom',
    birthName: 'Nom de naissance',
    firstName: 'Prénom',
    birthDate: 'Date de naissance',
    nir: 'Sécurité sociale',
    correct: 'Corriger mon identité',
    how:
      'Votre identité vient de votre caisse. Pour la corriger, envoyez une pièce d’identité ou un acte d’état ' +
      'civil.',
    send: 'Envoyer un document',
  },
  situation: {
    title: 'Situation et courriers',
    term: 'Situation familiale',
    statuses: maritalStatuses,
    other: 'Autre situation',
    editName: 'Modifier la situation familiale',
    language: 'Langue de nos courriers',
    languages: {fr: 'Français', en: 'Anglais'} as Record<string, string>,
    languageName: 'Modifier la langue de nos courriers',
  },
  people: {
    title: 'Personnes couvertes',
    you: 'Vous',
    types: {
      spouse: 'Conjoint',
      civilPartner: 'Partenaire de PACS',
      cohabitant: 'Concubin',
      child: 'Enfant',
      partnerChild: 'Enfant du conjoint ou partenaire',
      ascendant: 'Ascendant à charge',
      otherDependant: 'Autre personne à charge',
    } as Record<string, string>,
    other: 'Personne couverte',
    until: (day: string) => `Couverture jusqu’au ${day}`,
    add: 'Ajouter une personne',
    editName: (name: string) => `Modifier la télétransmission ${ofName(name)}`,
    editOwn: 'Modifier votre télétransmission',
  },
  link: {
    states: {
      active: (day: string) => (day ? `Télétransmission active depuis le ${day}.` : 'Télétransmission active.'),
      requested: (day: string) => `${since('Télétransmission demandée', day)} Votre caisse répond en quelques jours.`,
      notRequested: () => `Sans télétransmission. ${sends}`,
      stopped: (day: string) => `${since('Télétransmission arrêtée', day)} ${sends}`,
      rejected: (day: string) => since('Télétransmission refusée', day),
      conflict: (day: string) => since('Télétransmission bloquée', day),
    } as Record<string, (day: string) => string>,
    other: 'Télétransmission\u00a0: appelez-nous pour en connaître l’état.',
    conflict: {
      title: 'Une autre mutuelle est encore reliée à la caisse',
      who: (insurer: string) => `C’est ${insurer}.`,
      cures: [
        'Demandez à cette mutuelle de fermer sa télétransmission, et de le confirmer par écrit.',
        'Ou retirez-la dans le compte ameli de la personne, à la rubrique des organismes complémentaires.',
      ],
      afterwards: 'Ensuite, demandez de nouveau la télétransmission ici.',
      again: 'Demander de nouveau',
    },
    rejected: {
      title: 'La caisse a refusé la télétransmission',
      cure: 'Vérifiez les numéros sur l’attestation de droits.',
      check: 'Vérifier les numéros',
    },
    again: (name: string) => `pour ${name}`,
  },
  preferences: {
    title: 'Préférences de contact',
    text: 'Papier ou en ligne, alertes, conseils.',
    open: 'Voir mes préférences',
  },
};

export type MemberProfileMessages = typeof fr;
export default fr;
