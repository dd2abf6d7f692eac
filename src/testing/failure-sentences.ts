import type {FaultCode} from '../../mocks/engine/simulator.js';

/** Whom a failure is told to: somebody who is enrolling, whose answers are kept; a member, who reads. */
export type Space = 'enrolment' | 'member';

export interface Sentence {
  title: string;
  text: string;
}

const noService = 'Le service ne répond pas';
const noAnswer = 'La réponse de nos services n’a pas pu être lue';
const noLine = 'La connexion ne passe pas';
const ourSide = 'Le problème vient de notre côté.';

const forbidden = {title: 'Vous n’avez pas accès à cette page', text: 'Votre compte ne permet pas de l’ouvrir.'};
const tooMany = {title: 'Trop d’essais rapprochés', text: 'Attendez quelques minutes, puis réessayez.'};
const keptHere = 'Vos réponses sont gardées sur cette page.';
const busyServer = {title: noService, text: `${ourSide} ${keptHere} Réessayez dans un instant.`};
const busyServerOfMember = {title: noService, text: `${ourSide} Rien n’est perdu. Réessayez dans un instant.`};

/**
 * What a member reads when something fails, word by word. Written here once more on purpose: a sentence taken from
 * where the product takes it would prove nothing.
 */
export const failureSentences = {
  enrolment: {
    network: {title: noLine, text: `${keptHere} Vérifiez votre réseau, puis réessayez.`},
    unexpected: busyServer,
    unavailable: busyServer,
    forbidden,
    'not-found': {title: 'Nous ne trouvons pas cette adhésion', text: 'Rien n’est perdu. Réessayez plus tard.'},
    'too-many-requests': tooMany,
    'invalid-answer': {title: noAnswer, text: `${ourSide} ${keptHere} Réessayez dans un instant.`},
    'already-signed': {
      title: 'Cette adhésion est déjà signée',
      text: 'Elle ne peut plus être modifiée ici.',
    },
  },
  member: {
    network: {title: noLine, text: 'Vérifiez votre réseau, puis réessayez. Rien n’est perdu.'},
    unexpected: busyServerOfMember,
    unavailable: busyServerOfMember,
    forbidden,
    'not-found': {title: 'Nous ne trouvons pas votre dossier', text: 'Rien n’est perdu. Réessayez plus tard.'},
    'too-many-requests': tooMany,
    'invalid-answer': {title: noAnswer, text: `${ourSide} Rien n’est perdu. Réessayez dans un instant.`},
  },
} satisfies Record<Space, Partial<Record<FaultCode, Sentence>>>;

export type LoadFault = keyof typeof failureSentences.member;
export const loadFaults = Object.keys(failureSentences.member) as LoadFault[];

/** What comes of somebody else, most often a public network: a web page where data were asked. */
export const portalSentences: Record<Space, Sentence> = {
  enrolment: {
    title: 'Nous n’avons pas reçu la bonne réponse',
    text: `Vous êtes peut-être sur un réseau public qui demande une connexion. ${keptHere}`,
  },
  member: {
    title: 'Nous n’avons pas reçu la bonne réponse',
    text: 'Vous êtes peut-être sur un réseau public qui demande une connexion. Ouvrez-la, puis réessayez.',
  },
};

/** Words of somebody who is enrolling: never said to a member. */
export const enrolmentWords = /cette adhésion|vos réponses|liste des étapes/i;
/** What a server might answer to a member where nobody expects it. */
export const oddFaults: readonly FaultCode[] = ['stale', 'already-signed', 'incomplete'];
