import {plural} from '../../element/plural.js';

const files = (count: number) => plural('fr', count, `${count} fichier`, `${count} fichiers`);
const characters = (count: number) =>
  plural('fr', count, `${count.toLocaleString('fr')} caractère`, `${count.toLocaleString('fr')} caractères`);

const fr = {
  thread: {
    messages: 'Messages échangés',
    older: 'Messages plus anciens',
    shown: (count: number) => plural('fr', count, `${count} message affiché.`, `${count} messages affichés.`),
    toEnd: 'Aller au dernier message',
    you: 'Vous',
    insurer: 'Votre mutuelle',
    at: (day: string, time: string) => `${day} à ${time}`,
    today: (time: string) => `aujourd’hui à ${time}`,
    read: (day: string) => `Lu le ${day}`,
    readToday: (moment: string) => `Lu ${moment}`,
    received: 'Reçu, pas encore lu',
    files: 'Fichiers joints',
    closed: {
      title: 'Cet échange est terminé',
      text: 'Vous pouvez toujours le relire. Pour autre chose, écrivez un nouveau message.',
      write: 'Écrire un nouveau message',
    },
  },
  reply: {
    label: 'Votre réponse',
    hint: (longest: number) => `${characters(longest)} au plus.`,
    errors: {
      required: 'Écrivez votre message, puis envoyez-le.',
      '*': 'Ce message est trop long. Raccourcissez-le, ou envoyez-le en deux fois.',
    },
  },
  left: (count: number) => `Il reste ${characters(count)}.`,
  over: (count: number) => `${characters(count)} de trop.`,
  draft: {
    saved: (time: string) => `Brouillon gardé à ${time}.`,
    waiting: 'Votre brouillon n’est pas encore gardé. Nous réessayons.',
  },
  send: 'Envoyer',
  attach: 'Joindre un fichier',
  limit: (most: number, size: string) => `${files(most)} au plus, chacun jusqu’à ${size}.`,
  attached: 'Fichier joint',
  ready: (size: string) => `${size}, prêt à partir`,
  remove: (count: number) => plural('fr', count, 'Retirer le fichier', 'Retirer les fichiers'),
  fileGone: {
    title: 'Les fichiers ne sont plus là',
    text: 'Ils ont été retirés, ou gardés trop longtemps. Joignez-les de nouveau.',
  },
  sent: {
    title: 'Votre message est envoyé',
    before:
      'Votre message était déjà parti. Voici ce que nous avons reçu\u00a0: la suite est gardée dans votre brouillon.',
    by: (day: string, time: string) => `Nous répondons avant le ${day} à ${time}.`,
    mail: 'Un e-mail vous prévient, sans le contenu de la réponse.',
  },
  write: {
    title: 'Nouveau message',
    subject: {
      label: 'Sujet',
      hint: 'Il envoie votre message au bon service.',
      errors: {required: 'Choisissez un sujet.', '*': 'Ce sujet n’existe plus. Choisissez-en un autre.'},
    },
    item: {
      label: 'Plus précisément',
      errors: {'*': 'Ce choix n’existe plus. Choisissez-en un autre.'},
    },
    text: {
      label: 'Votre message',
      hint: (longest: number) => `Écrivez simplement ce qui vous arrive. ${characters(longest)} au plus.`,
    },
    lead: {
      title: 'Il y a un chemin plus direct',
      orWrite: 'Vous pouvez aussi nous écrire ci-dessous.',
    },
    cancel: 'Annuler',
  },
};
export default fr;
export type RoomMessages = typeof fr;
