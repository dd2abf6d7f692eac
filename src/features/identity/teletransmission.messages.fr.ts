import {nirKey, normalizeNir} from '../../domain/nir.js';
import {normalizeSchemeCode} from '../../domain/scheme-code.js';
import {ofName} from '../../domain/elision.js';

const key = 'La clé ne correspond pas au numéro. Vérifiez chaque chiffre.';

function nirLength(text: string): string {
  const nir = normalizeNir(text);
  const expected = nirKey(nir);
  // the key is there to catch a wrong digit: it is named for comparison, never filled in
  if (expected)
    return (
      `Il manque la clé, les 2 derniers chiffres. Si tout le reste est exact, vous lirez ${expected} sur ` +
      'l’attestation.'
    );
  const missing = 15 - nir.length;
  const count = Math.abs(missing);
  return (
    `Il ${missing > 0 ? 'manque' : 'y a'} ${count} ` +
    `caractère${count > 1 ? 's' : ''}${missing > 0 ? '' : ' de trop'}. Le numéro en compte 15\u00a0: 13, puis ` +
    'une clé de 2 chiffres.'
  );
}

function schemeLength(text: string): string {
  const missing = 9 - normalizeSchemeCode(text).length;
  const count = Math.abs(missing);
  const digits = `${count} chiffre${count > 1 ? 's' : ''}`;
  return missing > 0
    ? `Il manque ${digits}. Exemple\u00a0: 01\u00a0491\u00a03421.`
    : `Il y a ${digits} de trop. Le code gestion, imprimé à côté, n’en fait pas partie.`;
}

const fr = {
  title: 'Pour accélérer vos remboursements',
  explanation: 'Avec la télétransmission, votre caisse nous envoie vos décomptes. Vous n’avez plus rien à poster.',
  titleOther: 'Pour accélérer ses remboursements',
  explanationOther: 'Avec la télétransmission, sa caisse nous envoie ses décomptes. Vous n’avez plus rien à poster.',
  former:
    'Vous quittez une autre mutuelle\u202f? Demandez-lui de fermer sa télétransmission et de le confirmer par écrit.',
  formerOther:
    'Cette personne quitte une autre mutuelle\u202f? Demandez à celle-ci de fermer sa télétransmission et de le ' +
    'confirmer par écrit.',
  enabled: 'Activer la télétransmission\u202f?',
  enabledYes: 'Remboursement en quelques jours, sans démarche',
  enabledNo: 'J’enverrai moi-même mes décomptes',
  enabledNoOther: 'J’enverrai moi-même ses décomptes',
  more: {
    open: 'Comment fonctionne la télétransmission\u202f?',
    text: [
      'Après chaque soin, la Sécurité sociale calcule sa part et nous transmet le décompte. Nous versons la ' +
        'nôtre sans autre démarche.',
      'Une seule mutuelle peut être reliée par personne. ' +
        'Si l’ancienne l’est encore, demandez-lui de fermer la liaison.',
      'Vous pouvez refuser, par exemple si une autre mutuelle rembourse en premier. Vous nous enverrez alors ' +
        'les décomptes.',
    ],
  },
  nir: 'Numéro de sécurité sociale',
  nirHint: '15 caractères\u00a0: 13 et une clé de 2 chiffres',
  nirInsuredHint: 'Pas celui de l’enfant\u00a0: celui du parent assuré, en haut de l’attestation. 15 caractères.',
  nirEitherHint: 'Celui du parent assuré ou, si l’enfant a sa propre attestation, le sien. 15 caractères.',
  schemeCode: 'Organisme de sécurité sociale',
  schemeCodeHint: 'Le code de la caisse\u00a0: 9 chiffres, repère 1 sur l’attestation',
  take: (name: string) => `Reprendre les numéros ${ofName(name)}`,
  /** Régimes by the first two digits: a wrong one is seen at once. */
  schemes: {
    '01': 'Régime général',
    '02': 'Régime agricole (MSA)',
    '04': 'SNCF',
    '05': 'RATP',
    '06': 'Marins (ENIM)',
    '07': 'Mines (CANSSM)',
    '08': 'Militaires (CNMSS)',
    '17': 'Français de l’étranger (CFE)',
    '90': 'Cultes (Cavimac)',
    '91': 'MGEN',
    '95': 'MNH',
  } as Record<string, string>,
  both: 'L’enfant est aussi rattaché à l’autre parent',
  other: {
    nir: 'Numéro de sécurité sociale de l’autre parent',
    nirHint: 'Celui imprimé en haut de son attestation\u00a0: 15 caractères',
    schemeCode: 'Organisme de l’autre parent',
  },
  alsaceMoselle: 'Relevez-vous du régime d’Alsace-Moselle\u202f?',
  alsaceMoselleOther: 'Cette personne relève-t-elle du régime d’Alsace-Moselle\u202f?',
  alsaceMoselleHint:
    'Régime local du Bas-Rhin, du Haut-Rhin et de la Moselle. Le lieu de travail compte, pas l’adresse\u00a0: ' +
    'l’attestation le précise.',
  guide: {
    nir: 'Où trouver ce numéro\u202f?',
    schemeCode: 'Où trouver ces chiffres\u202f?',
    birthRank: 'Où trouver ce chiffre\u202f?',
    failed: {
      title: 'Le modèle d’attestation ne s’affiche pas',
      text:
        'Vérifiez votre réseau, puis réessayez. L’organisme est en haut à gauche de l’attestation, le numéro ' +
        'de l’assuré en haut à droite, le rang après la date de naissance.',
    },
  },
  errors: {
    choice: {required: 'Choisissez une réponse.'},
    nir: {
      required: 'Saisissez le numéro de sécurité sociale.',
      length: nirLength,
      format: 'Seuls les chiffres sont acceptés (et 2A ou 2B pour la Corse).',
      sex: 'Le premier chiffre n’est pas le bon. C’est 1 ou 2 dans la plupart des cas.',
      month: 'Les 4e et 5e chiffres (mois de naissance) ne sont pas les bons.',
      place: 'Le département ou la commune de naissance n’existe pas. Vérifiez chaque chiffre.',
      order: 'Le numéro d’ordre n’existe pas. Vérifiez les 3 chiffres avant la clé.',
      key_range: key,
      key,
    },
    schemeCode: {
      required: 'Saisissez les 9 chiffres de l’organisme.',
      length: schemeLength,
      format: 'Saisissez 9 chiffres, sans lettre. Exemple\u00a0: 01\u00a0491\u00a03421.',
    },
  },
  warnings: {
    birth_mismatch: {
      title: 'Ce numéro ne semble pas correspondre à la date de naissance',
      text: (written: string, typed: string) =>
        `Le numéro indique ${written}, vous avez saisi ${typed}. Vérifiez-le sur l’attestation. Si tout est ` +
        'exact, conservez-le\u00a0: cela n’empêche rien.',
    },
    sex_mismatch: {
      title: 'Ce numéro ne semble pas correspondre à la civilité',
      text: 'Vérifiez-le sur l’attestation. Si tout est exact, conservez-le\u00a0: cela n’empêche rien.',
    },
    child_own_number: {
      title: 'Il semble s’agir du numéro de l’enfant',
      text: 'Saisissez celui de l’assuré, en haut de l’attestation. Si l’enfant a sa propre attestation, conservez-le.',
    },
    provisional: {
      title: 'C’est un numéro provisoire',
      text: 'La télétransmission peut échouer. Vous pourrez donner le numéro définitif plus tard.',
    },
    unknown_regime: {
      title: 'Nous ne connaissons pas ce régime',
      text: 'Vérifiez les deux premiers chiffres. Si tout est exact, conservez-les.',
    },
  },
};

export type TeletransmissionMessages = typeof fr;
export default fr;
