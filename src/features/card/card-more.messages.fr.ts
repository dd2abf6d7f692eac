import {asName, ofName} from '../../domain/elision.js';
import type {CardStanding} from '../../domain/card.js';

/** Said around the card: who is covered, files, the copy, and why a card may not be shown. Loaded after it. */
const fr = {
  why: {
    notYetValid: {
      title: 'Cette carte n’est pas encore valable',
      text: (from: string) => `Elle le sera le ${from}. D’ici là, présentez votre carte actuelle.`,
    },
    expired: {
      title: 'Cette carte ne peut plus être utilisée',
      text: (_: string, to: string) => `Elle était valable jusqu’au ${to}.`,
    },
    revoked: {
      title: 'Cette carte a été annulée',
      text: () => 'Ne la présentez plus. Une autre l’a peut-être remplacée\u00a0: appelez-nous en cas de doute.',
    },
    suspended: {
      title: 'Vos droits sont suspendus',
      text: () =>
        'Le tiers payant n’est pas possible pour le moment. Appelez-nous, nous verrons ensemble comment le rétablir.',
    },
    ended: {
      title: 'Votre contrat est terminé',
      text: (_: string, to: string) => `Cette carte ne donne plus droit au tiers payant depuis le ${to}.`,
    },
    unknown: {title: 'Cette carte ne peut pas être présentée', text: () => 'Appelez-nous, nous vérifierons ensemble.'},
  } as Record<Exclude<CardStanding, 'valid'>, {title: string; text: (from: string, to: string) => string}>,
  who: {
    title: 'Pour qui\u202f?',
    all: 'Toute la famille',
    only: (name: string) =>
      `Pour ${name} seulement\u00a0: à envoyer à l’autre parent ou à un grand-parent, sans les autres personnes.`,
  },
  showCurrent: 'Afficher la carte actuelle',
  call: (phone: string) => `Appeler le ${phone}`,
  pdf: 'Télécharger en PDF',
  image: 'Télécharger l’image',
  print: 'Imprimer',
  share: 'Partager',
  wallets: {apple: 'Ajouter à Cartes d’Apple', google: 'Ajouter à Google Wallet'} as Record<string, string>,
  wallet: 'Ajouter à mon téléphone',
  leaves:
    'Une image, un fichier ou une carte ajoutée au téléphone ne se met plus à jour, et se montre sans mot de passe.',
  working: 'Préparation en cours',
  failed: {title: 'Le fichier n’a pas pu être préparé', text: 'Réessayez dans un instant, ou imprimez cette page.'},
  keep: 'Enregistrer sur ce téléphone, pour l’avoir sans réseau',
  keepHint: 'À éviter sur un appareil partagé. La copie est effacée quand vous vous déconnectez.',
  keeping: 'Enregistrement en cours',
  kept: {
    opens: 'Enregistrée. Sans réseau, rouvrez cette page\u00a0: votre carte s’affiche.',
    stays:
      'Enregistrée. Sans réseau, elle reste affichée si cette page est ouverte, mais la page ne se rouvre pas. ' +
      'Téléchargez aussi le PDF.',
  },
  keepFailed: {
    unavailable: {
      title: 'Ce navigateur ne peut pas garder de copie',
      text: 'C’est le cas en navigation privée. Téléchargez plutôt le PDF.',
    },
    full: {
      title: 'Il n’y a plus de place sur cet appareil',
      text: 'Libérez un peu d’espace et réessayez, ou téléchargez le PDF.',
    },
  },
  rights: {
    title: 'Qui est couvert, et pour quoi\u202f?',
    note: 'Un nombre est un pourcentage de la base de remboursement, part de la Sécurité sociale comprise.',
    alike: 'Mêmes droits pour tous',
    like: (name: string) => `Mêmes droits ${asName(name)}`,
    likeBut: (name: string) => `Mêmes droits ${asName(name)}, sauf\u00a0:`,
    person: 'Bénéficiaire',
    born: (day: string, rank?: string) => (rank ? `${day}, rang ${rank}` : day),
    scheme: (code: string) => `organisme ${code}`,
    nir: 'N° de sécurité sociale',
    showNir: (name: string) => `Afficher le numéro de sécurité sociale ${ofName(name)}`,
    hideNir: (name: string) => `Masquer le numéro de sécurité sociale ${ofName(name)}`,
    none: 'Non couvert',
  },
  lexicon: {
    title: 'Que veulent dire AMC, CSR et R\u202f?',
    words: [
      ['N° AMC', 'Le numéro de votre mutuelle\u00a0: assurance maladie complémentaire.'],
      ['N° adhérent', 'Votre numéro chez nous.'],
      ['Type conv.', 'La convention de tiers payant entre nous et les professionnels.'],
      ['CSR', 'Critère secondaire de routage\u00a0: avec lui, le professionnel adresse sa demande au bon service.'],
      ['R', 'Contrat responsable\u00a0: il suit les règles fixées par la loi pour les remboursements.'],
    ] as readonly (readonly [string, string])[],
  },
};

export type CardMoreMessages = typeof fr;
export default fr;
