const fr = {
  title: 'Votre attestation',
  lead: {
    schemeCode: 'Recopiez les 9 chiffres du repère\u00a01, «\u00a0Organisme de rattachement\u00a0».',
    nir: 'Recopiez le numéro du repère\u00a02, celui de l’assuré. Pour un enfant aussi.',
    birthRank: 'Recopiez le chiffre du repère\u00a03, juste après la date de naissance.',
  },
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomed: (percent: number) => `Taille du modèle\u00a0: ${percent}\u202f%`,
  largest: 'Le modèle est à sa plus grande taille.',
  smallest: 'Le modèle est à sa plus petite taille.',
  picture: 'Modèle d’attestation. Utilisez les flèches pour vous y déplacer, plus et moins pour changer sa taille.',
  description:
    'Dessin d’une attestation de droits à l’assurance maladie. En haut, un tableau d’une ligne\u00a0: à gauche ' +
    'l’organisme de rattachement, repère 1, puis le code gestion, puis à droite le numéro de sécurité sociale ' +
    'de l’assuré, repère 2. Dessous, le tableau des bénéficiaires\u00a0: sur chaque ligne le nom, le numéro du ' +
    'bénéficiaire pour information, la date de naissance et enfin le rang, repère 3. Le numéro de l’enfant est ' +
    'barré\u00a0: il n’est pas à recopier.',
  points: {
    schemeCode: {
      name: 'Organisme de rattachement',
      text:
        'En haut à gauche. 9 chiffres, imprimés par 2, 3 et 4. ' +
        'Le code gestion, juste à côté, n’en fait pas partie.',
    },
    nir: {
      name: 'Numéro de sécurité sociale de l’assuré',
      text:
        'En haut à droite. 13 caractères, puis la clé de 2 chiffres. Il sert aussi pour les enfants rattachés à ' +
        'cette personne.',
    },
    birthRank: {
      name: 'Rang',
      text:
        'Sur la ligne de la personne, tout à droite, après la date de naissance. Un seul chiffre, 1 dans la ' +
        'plupart des cas.',
    },
  },
  not: {
    name: 'Numéro du bénéficiaire, pour information',
    text: 'Sur la ligne de chaque personne. Celui d’un enfant ne se recopie pas.',
  },
  current: 'ce que vous cherchez',
  whereTitle: 'Vous n’avez pas d’attestation\u202f?',
  where: ['Téléchargez-la sur ', ' ou sur ', ', ou imprimez-la à une borne de l’Assurance Maladie.'] as readonly [
    string,
    string,
    string,
  ],
  newTab: '(nouvel onglet)',
};

export type AttestationMessages = typeof fr;
export default fr;
