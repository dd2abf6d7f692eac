import {ofName} from '../../domain/elision.js';
import type {Refusal} from './pages.js';

const files = (count: number): string => (count > 1 ? `${count} fichiers` : '1 fichier');
const pages = (count: number): string => (count > 1 ? `${count} pages` : '1 page');

const fr = {
  back: 'Changer de document',
  previous: 'Précédent',
  document: 'Votre document',
  forWhom: (firstName: string) => `pour ${firstName}`,
  add: {
    photo: 'Prendre une photo',
    file: 'Choisir un fichier',
    drop: 'Vous pouvez aussi déposer vos fichiers ici, ou les coller.',
    limits: (types: string, size: string, count: number) => `${types}. ${size} par fichier, ${files(count)} au plus.`,
    or: ' ou ',
    rights: 'Vos droits',
    place: 'Nous retirons de vos photos le lieu de prise de vue.',
    chosen: (chosen: number, added: number) =>
      `${files(chosen)} ${chosen > 1 ? 'choisis' : 'choisi'}, ${added} ${added > 1 ? 'ajoutés' : 'ajouté'}`,
    next: (count: number) => `Continuer avec ${files(count)}`,
    added: 'Ajouté',
    notAdded: 'Non ajouté',
  },
  pasted: {title: 'L’image collée est ajoutée', undo: 'Annuler'},
  pages: {
    title: 'Vérifiez vos pages',
    weight: (count: number, hasFiles: boolean, size: string) => `${hasFiles ? files(count) : pages(count)}, ${size}`,
    name: (number: number, isFile: boolean) => `${isFile ? 'Fichier' : 'Page'} ${number}`,
    sheets: (count: number) => `PDF de ${pages(count)}`,
    up: (name: string) => `Monter\u00a0: ${name}`,
    down: (name: string) => `Descendre\u00a0: ${name}`,
    first: 'C’est déjà en haut.',
    last: 'C’est déjà en bas.',
    turn: 'Tourner',
    turned: {
      90: (isFile) => `${isFile ? 'tourné' : 'tournée'} à droite`,
      180: () => 'à l’envers',
      270: (isFile) => `${isFile ? 'tourné' : 'tournée'} à gauche`,
    } as Record<number, (isFile: boolean) => string>,
    remove: 'Retirer',
    read: 'Lire',
    of: (name: string) => `\u00a0: ${name}`,
    more: 'Ajouter une page',
    full: (count: number) => `Un envoi compte ${files(count)} au plus.`,
    send: (count: number, hasFiles: boolean) => `Envoyer ${hasFiles ? files(count) : pages(count)}`,
    join: (count: number, hasFiles: boolean) => `Joindre ${hasFiles ? files(count) : pages(count)}`,
    states: {
      chosen: 'Vérification en cours',
      ready: 'En attente',
      going: 'En cours d’envoi',
      there: 'Lisible',
      kept: 'Envoi complet',
      doubt: 'À vérifier',
      cut: 'À choisir de nouveau',
      stopped: 'Envoi arrêté',
    },
    removed: (name: string) => `${name} n’est plus dans l’envoi.`,
    moved: (name: string, place: number) => `${name} est maintenant en position ${place}.`,
    isTurned: (name: string, how: string) => (how ? `${name}\u00a0: ${how}.` : `${name}\u00a0: à l’endroit.`),
    arrived: (count: number) => (count > 1 ? `${count} fichiers ajoutés.` : '1 fichier ajouté.'),
    doubts: {
      blurry: {
        title: 'La photo semble floue',
        text: 'Nous lisons mal le texte. Si tout est net pour vous, conservez-la\u00a0: cela n’empêche rien.',
      },
      dark: {
        title: 'La photo semble sombre',
        text: 'Nous lisons mal le texte. Si tout est lisible pour vous, conservez-la\u00a0: cela n’empêche rien.',
      },
    },
    again: 'Reprendre la photo',
    keep: 'Conserver',
    asItIs: 'Ce fichier part tel quel\u00a0: il peut contenir le lieu et l’heure de la photo.',
    cut: {
      title: 'Ce fichier n’est pas arrivé en entier',
      text: 'Choisissez le même fichier\u00a0: l’envoi reprendra où il s’est arrêté.',
      choose: 'Choisir ce fichier',
    },
    cutFirst: 'Choisissez de nouveau ce qui n’est pas arrivé, ou retirez-le.',
    stopped: {title: 'L’envoi de ce fichier s’est arrêté', retry: 'Reprendre l’envoi'},
    notRemoved: 'Ce fichier n’a pas pu être retiré. Réessayez.',
  },
  reader: {
    title: 'Pages du fichier',
    unreadable: 'Ce fichier ne s’affiche pas ici. Il peut être envoyé quand même.',
    zoom: {label: 'Taille de l’affichage', smaller: 'Réduire', larger: 'Agrandir'},
  },
  refused: {
    title: (count: number) =>
      count > 1 ? `${count} fichiers n’ont pas pu être ajoutés` : 'Un fichier n’a pas pu être ajouté',
    close: 'Fermer ce message',
    choose: 'Choisir un autre fichier',
    photo: 'Prendre une photo',
    note: 'Les fichiers Word, les archives et les PDF protégés ne passent pas.',
    why: {
      empty: () => 'est vide. Enregistrez-le de nouveau, puis choisissez-le.',
      tooLarge: (size) => `dépasse ${size}. Prenez-le en photo, ou choisissez un fichier plus léger.`,
      type: () => 'n’est pas dans un format que nous lisons. Enregistrez-le en PDF, ou prenez-le en photo.',
      unreadable: () =>
        'n’a pas pu être lu. S’il est dans un espace en ligne, enregistrez-le d’abord sur cet appareil, puis ' +
        'choisissez-le.',
      tooManyPixels: () => 'est une image trop grande. Prenez le document en photo ici.',
      damaged: () => 'est abîmé et ne s’ouvre pas. Choisissez une autre copie, ou prenez le document en photo.',
      protected: () =>
        'est protégé par un mot de passe\u00a0: nous ne pourrons pas le lire. Enregistrez-le sans mot de passe, ou ' +
        'prenez-le en photo.',
      noPage: () => 'ne contient aucune page. Choisissez un autre fichier.',
      virus: () => 'a été écarté par notre antivirus. Prenez le document en photo, ou choisissez une autre copie.',
      tooMany: (_, count) =>
        `est en trop\u00a0: un envoi compte ${files(count)} au plus. Faites un autre envoi pour lui.`,
      other: () => 'n’a pas été accepté. Choisissez un autre fichier, ou prenez le document en photo.',
    } satisfies Record<Refusal, (size: string, count: number) => string> as Record<
      Refusal,
      (size: string, count: number) => string
    >,
    badges: {
      empty: 'Vide',
      tooLarge: 'Trop lourd',
      type: 'Autre format',
      unreadable: 'Illisible',
      tooManyPixels: 'Trop grand',
      damaged: 'Abîmé',
      protected: 'Protégé',
      noPage: 'Sans page',
      virus: 'Écarté',
      tooMany: 'En trop',
      other: 'Refusé',
    } as Record<Refusal, string>,
  },
  sending: {
    title: (document: string) => `Envoi ${ofName(document)}`,
    stoppedTitle: 'L’envoi s’est arrêté',
    bar: 'Envoi du document',
    at: (number: number, count: number, isFile: boolean) => `${isFile ? 'Fichier' : 'Page'} ${number} sur ${count}`,
    stoppedAt: (number: number, count: number, isFile: boolean) =>
      `Arrêté ${isFile ? 'au fichier' : 'à la page'} ${number} sur ${count}`,
    of: (received: string, total: string) => `${received} sur ${total}`,
    keepOpen: 'Vous pouvez continuer à lire votre espace. Gardez seulement cette fenêtre ouverte.',
    checking: 'Tout est arrivé. Nous vérifions votre envoi.',
    checkingText: 'Ne fermez pas encore cette fenêtre\u00a0: la référence de votre envoi arrive.',
    cut: {
      title: 'Le réseau a été coupé',
      text: 'Ce qui est parti est gardé. L’envoi reprendra où il s’est arrêté.',
    },
    resumed: {
      title: 'L’envoi a repris',
      text: (number: number, isFile: boolean) =>
        `Nous sommes repartis ${isFile ? 'du fichier' : 'de la page'} ${number}. Rien n’est à refaire.`,
    },
    resume: 'Reprendre l’envoi',
    retry: 'Réessayer',
    cancel: 'Annuler l’envoi',
    notListed: {
      title: 'Nous n’avons pas la preuve que tout est arrivé',
      text: 'Vos fichiers sont gardés. Réessayez\u00a0: rien ne sera envoyé deux fois.',
    },
  },
  questions: {
    cancel: {
      title: 'Annuler l’envoi\u202f?',
      text: 'Ce qui est déjà parti sera effacé. Rien ne sera transmis à votre mutuelle.',
      yes: 'Annuler l’envoi',
      no: 'Continuer l’envoi',
    },
    change: {
      title: 'Changer de document\u202f?',
      text: 'Les fichiers déjà ajoutés seront effacés.',
      yes: 'Changer de document',
      no: 'Garder mes fichiers',
    },
  },
  sent: {
    title: (document: string) => `Nous avons reçu ${document}`,
    about: (about: string) => `${about}.`,
    reference: 'Référence de votre envoi',
    follow: 'Suivre cet envoi',
    another: 'Envoyer un autre document',
    done: 'Terminer',
    elsewhere: {
      title: 'Cet envoi est déjà parti',
      text: 'Il a été envoyé depuis une autre fenêtre. Rien n’est à refaire.',
    },
  },
};

export type DeskMessages = typeof fr;
export default fr;
