/**
 * The public tokens by family, with the inside name that sheets read. `docs/theming.md` says the same; a test compares.
 */
export interface Token {
  name: string;
  inside: string;
  /** In French; in English it is the docstring, which tokens.json has. */
  role: string;
}

const colour = (name: string, role: string, inside = name): Token => ({name: `--mutuelle-color-${name}`, inside, role});

export const colours: readonly (readonly [family: {fr: string; en: string}, tokens: readonly Token[]])[] = [
  [
    {fr: 'Encre et papier', en: 'Ink and paper'},
    [
      colour('text', 'texte'),
      colour('text-muted', 'aides, libellés', 'muted'),
      colour('surface', 'fond de l’élément'),
      colour('surface-raised', 'champs, cartes', 'raised'),
      colour('surface-sunken', 'encadrés, têtes de tableau', 'sunken'),
      colour('border', 'filets'),
      colour('border-strong', 'bords des champs'),
    ],
  ],
  [
    {fr: 'Marque', en: 'Brand'},
    [
      colour('primary', 'actions, liens, choix'),
      colour('on-primary', 'texte sur primary'),
      colour('primary-hover', 'survol, déduite de primary'),
      colour('primary-soft', 'choix retenu, déduite de primary'),
      colour('focus', 'anneau de focus'),
      colour('card', 'bandeau de la carte, déduite de primary'),
      colour('on-card', 'texte du bandeau'),
    ],
  ],
  [
    {fr: 'Sens', en: 'Meaning'},
    ['danger', 'warning', 'success', 'info'].flatMap((tone, index) => [
      colour(tone, ['erreur', 'attention', 'réussite', 'information'][index]!),
      colour(`${tone}-soft`, 'son fond'),
    ]),
  ],
  [
    {fr: 'Qui paie', en: 'Who pays'},
    [
      colour('amo', 'Sécurité sociale'),
      colour('amc', 'mutuelle'),
      colour('remaining', 'reste à charge, toujours hachuré'),
    ],
  ],
];

const plain = (name: string, inside: string, role: string): Token => ({name: `--mutuelle-${name}`, inside, role});

export const others: readonly Token[] = [
  plain('font-family', 'font', 'tout, sauf les titres'),
  plain('font-family-heading', 'font-heading', 'titres'),
  plain('font-weight-heading', 'weight-heading', 'graisse des titres'),
  plain('font-size', '', 'taille dont tout dépend\u00a0; `medium`, donc celle que l’adhérent a choisie'),
  plain('line-height', 'line', 'interligne du texte'),
  plain('space', 'u', 'unité d’espace'),
  plain('radius', 'radius', 'cartes, encadrés'),
  plain('radius-control', 'radius-control', 'champs, boutons, messages'),
  plain('border-width', 'stroke', 'bords des champs'),
  plain('shadow', 'shadow', 'ce qui se soulève\u00a0: carte, dialogue, liste ouverte'),
  plain('control-height', 'control', 'champs et boutons'),
  plain('content-width', 'measure', 'largeur d’un formulaire'),
  plain('motion-duration', 'motion', 'durée des transitions'),
];

export const tokens: readonly Token[] = [...colours.flatMap(([, each]) => each), ...others];
