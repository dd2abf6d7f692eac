const key = 'La clé ne correspond pas au numéro. Vérifiez chaque chiffre.';

const fr = {
  title: 'Pour accélérer vos remboursements',
  explanation: 'Avec la télétransmission, votre caisse nous envoie vos décomptes. Vous n’avez plus rien à poster.',
  enabled: 'Activer la télétransmission\u202f?',
  enabledYes: 'Remboursement en quelques jours, sans démarche',
  enabledNo: 'J’enverrai moi-même mes décomptes',
  nir: 'Numéro de sécurité sociale',
  nirHint: '15 caractères\u00a0: 13 et une clé de 2 chiffres',
  nirChildHint: 'Celui du parent assuré, en haut de l’attestation\u00a0: 15 caractères',
  schemeCode: 'Organisme de sécurité sociale',
  schemeCodeHint: '9 chiffres, repère 1 sur l’attestation',
  alsaceMoselle: 'Relevez-vous du régime d’Alsace-Moselle\u202f?',
  alsaceMoselleHint: 'Votre attestation le précise.',
  guide: {
    open: 'Où trouver ces numéros sur mon attestation\u202f?',
    paper: 'Attestation de droits à l’assurance maladie',
    scheme: 'Organisme de rattachement',
    nir: 'N° de sécurité sociale de l’assuré',
    childNir: 'N° du bénéficiaire, pour information\u00a0: ne pas le saisir',
    where: 'Téléchargez l’attestation sur ameli.fr ou msa.fr, ou imprimez-la à une borne de l’Assurance Maladie.',
  },
  errors: {
    choice: {required: 'Choisissez une réponse.'},
    nir: {
      required: 'Saisissez votre numéro de sécurité sociale.',
      length: 'Le numéro comporte 15 caractères\u00a0: 13 et la clé de 2 chiffres.',
      format: 'Seuls les chiffres sont acceptés (et 2A ou 2B pour la Corse).',
      sex: 'Le premier chiffre n’est pas le bon. C’est 1 ou 2 dans la plupart des cas.',
      month: 'Les 4e et 5e chiffres (mois de naissance) ne sont pas les bons.',
      place: 'Le département ou la commune de naissance n’existe pas. Vérifiez chaque chiffre.',
      order: 'Le numéro d’ordre n’existe pas. Vérifiez les 3 chiffres avant la clé.',
      key_range: key,
      key,
    },
    schemeCode: {
      required: 'Saisissez les 9 chiffres de votre organisme.',
      length: 'Le code compte 9 chiffres. Exemple\u00a0: 01\u00a0491\u00a03421.',
      format: 'Saisissez 9 chiffres, sans lettre. Exemple\u00a0: 01\u00a0491\u00a03421.',
    },
  },
  warnings: {
    birth_mismatch: {title: 'Ce numéro ne semble pas correspondre à la date de naissance', text: 'Vérifiez-le sur votre attestation. Si tout est exact, conservez-le\u00a0: cela n’empêche rien.'},
    sex_mismatch: {title: 'Ce numéro ne semble pas correspondre à la civilité', text: 'Vérifiez-le sur votre attestation. Si tout est exact, conservez-le\u00a0: cela n’empêche rien.'},
    child_own_number: {title: 'Il semble s’agir du numéro de l’enfant', text: 'Saisissez celui de l’assuré, en haut de l’attestation. Si l’enfant a sa propre attestation, conservez-le.'},
    provisional: {title: 'C’est un numéro provisoire', text: 'La télétransmission peut échouer. Vous pourrez donner le numéro définitif plus tard.'},
    unknown_regime: {title: 'Nous ne connaissons pas ce régime', text: 'Vérifiez les deux premiers chiffres. Si tout est exact, conservez-les.'},
  },
};

export type TeletransmissionMessages = typeof fr;
export default fr;
