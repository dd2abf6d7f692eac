/** The words of a table of guarantees, explained where they are met first. */
const fr = {
  title: 'Les mots du tableau',
  /** Each: the word, and what it means. */
  words: {
    base: [
      'BR',
      'Base de remboursement\u00a0: le tarif que la Sécurité sociale fixe pour chaque soin. ' +
        '«\u00a0150\u202f% BR\u00a0» veut dire que la Sécurité sociale et votre contrat paient ensemble ' +
        'jusqu’à une fois et demie ce tarif.',
    ],
    actualCost: [
      'Frais réels',
      'Votre contrat paie tout ce que la Sécurité sociale ne paie pas. Il ne vous reste rien à payer.',
    ],
    optam: [
      'OPTAM',
      'Un médecin OPTAM s’est engagé à limiter ses dépassements. Vous êtes mieux remboursé chez lui. ' +
        'L’annuaire santé de l’Assurance maladie (annuairesante.ameli.fr) dit qui l’est.',
    ],
    fullHealth: [
      '100\u202f% Santé',
      'Des lunettes, des prothèses dentaires et des aides auditives à prix limité, remboursées en ' +
        'entier. Le professionnel doit vous en proposer sur le devis.',
    ],
    classes: [
      'Classe A ou B, classe I ou II',
      'Classe A (lunettes) et classe I (aides auditives)\u00a0: l’équipement 100\u202f% Santé, sans ' +
        'rien à payer. Classe B et classe II\u00a0: tout autre équipement, à prix libre, remboursé ' +
        'jusqu’au montant indiqué.',
    ],
    times: ['3\u00a0×\u00a030\u00a0€', 'Trois séances par an, jusqu’à 30\u00a0€ chacune.'],
    coPayment: [
      'Ticket modérateur',
      'La part de la base de remboursement que la Sécurité sociale vous laisse. Votre contrat la paie.',
    ],
    pathway: [
      'Hors parcours de soins',
      'Voir un médecin sans passer par votre médecin traitant. La Sécurité sociale rembourse alors ' +
        'moins, et aucun contrat comme celui-ci ne peut payer la différence.',
    ],
    flat: [
      'Participation et franchise',
      'De petites sommes par consultation, boîte de médicaments ou acte paramédical, à partir de 18 ' +
        'ans. Elles restent toujours à votre charge.',
    ],
  } as Record<GlossaryWord, readonly [word: string, meaning: string]>,
};

export type GlossaryWord =
  | 'base'
  | 'actualCost'
  | 'optam'
  | 'fullHealth'
  | 'classes'
  | 'times'
  | 'coPayment'
  | 'pathway'
  | 'flat';
export type GlossaryMessages = typeof fr;
export default fr;
