import {choice, link, list, module, text, tip, type ProgrammeSource} from './programme.js';

/** Five modules about meals: habits, no diet and no promise. */
export const nutrition: ProgrammeSource = {
  id: 'nutrition',
  topic: 'nutrition',
  title: 'Manger sans se priver',
  summary: 'Regarder ses repas de près, et changer une petite chose à la fois.',
  madeBy: 'Conçu avec deux diététiciennes. Ces conseils ne remplacent pas un avis médical.',
  modules: [
    module(
      {id: 'repas', title: 'Vos repas aujourd’hui', minutes: 6},
      text('Avant de changer quoi que ce soit, on regarde. Aucune réponse n’est bonne ou mauvaise.'),
      choice(
        'midi',
        'Où mangez-vous le plus souvent à midi\u202f?',
        ['maison', 'À la maison', 'Vous choisissez ce qu’il y a dans l’assiette. C’est un bon point de départ.'],
        ['cantine', 'Au restaurant d’entreprise', 'Le menu change chaque jour. On peut y choisir son accompagnement.'],
        ['dehors', 'Dehors, sur le pouce', 'Un repas emporté de temps en temps change déjà quelque chose.'],
      ),
      {
        id: 'legumes',
        kind: 'number',
        text: 'Combien de portions de fruits et de légumes avez-vous mangées hier\u202f?',
        unit: 'portions',
        min: 0,
        max: 15,
        replies: [
          {upTo: 2, text: 'Ajouter un fruit au goûter est souvent le plus simple.'},
          {upTo: 4, text: 'Vous y êtes presque. Une soupe le soir en fait une de plus.'},
          {text: 'Vous en mangez déjà beaucoup. Variez les couleurs pour le plaisir.'},
        ],
      },
      tip('Une portion tient dans le creux de la main\u00a0: une pomme, une poignée de haricots, un bol de soupe.'),
    ),
    module(
      {id: 'matin', title: 'Mon petit-déjeuner', minutes: 5, kind: 'guide'},
      text('Trois questions, puis une idée pour demain matin.'),
      choice(
        'faim',
        'Le matin, avez-vous faim\u202f?',
        ['non', 'Non, pas du tout', undefined, 0],
        ['peu', 'Un peu', undefined, 1],
        ['oui', 'Oui', undefined, 2],
      ),
      choice(
        'temps',
        'Combien de temps avez-vous\u202f?',
        ['rien', 'Moins de 5 minutes', undefined, 0],
        ['dix', 'Une dizaine de minutes', undefined, 1],
        ['plus', 'Plus longtemps', undefined, 2],
      ),
      choice(
        'sucre',
        'Vous préférez…',
        ['sucre', 'Le sucré', 'Un fruit frais ou une compote vont bien avec du pain.'],
        ['sale', 'Le salé', 'Un œuf, du fromage ou un reste de la veille vont bien avec du pain.'],
        ['deux', 'Cela dépend des jours', 'Gardez les deux dans le placard, vous choisirez le matin.'],
      ),
      {
        id: 'idee',
        kind: 'result',
        text: 'Votre idée pour demain',
        of: ['faim', 'temps'],
        as: 'sum',
        replies: [
          {upTo: 1, text: 'Emportez quelque chose pour plus tard\u00a0: une banane et une poignée d’amandes.'},
          {upTo: 3, text: 'Préparez la table la veille. Du pain, un fruit, un laitage\u00a0: cinq minutes suffisent.'},
          {text: 'Vous avez le temps et l’envie. Essayez une nouvelle recette ce week-end.'},
        ],
      },
    ),
    module(
      {id: 'etiquettes', title: 'Lire une étiquette', minutes: 8},
      text('La liste des ingrédients commence toujours par ce qu’il y a le plus.'),
      list(
        'Trois endroits à regarder',
        'Les trois premiers ingrédients',
        'Le sucre pour 100 g, pour comparer deux produits',
        'Le sel pour 100 g',
      ),
      choice(
        'habitude',
        'Lisez-vous déjà les étiquettes\u202f?',
        ['toujours', 'Souvent', 'Alors comparez cette semaine deux produits que vous achetez sans y penser.'],
        ['parfois', 'Parfois', 'Choisissez un seul rayon pour commencer, par exemple les yaourts.'],
        ['jamais', 'Jamais', 'Commencez par un produit que vous aimez, par curiosité.'],
      ),
      link('Comprendre les étiquettes sur le site public Manger Bouger', 'https://www.mangerbouger.fr/'),
    ),
    module(
      {id: 'courses', title: 'Les courses et le placard', minutes: 7},
      text('Un placard bien rempli fait gagner du temps les soirs de fatigue.'),
      list(
        'À garder toujours chez soi',
        'Des légumes surgelés nature',
        'Des pois chiches ou des lentilles en bocal',
        'Des œufs, des pâtes, une boîte de poisson',
      ),
      {
        id: 'maison',
        kind: 'number',
        text: 'Combien de repas avez-vous préparés chez vous cette semaine\u202f?',
        unit: 'repas',
        min: 0,
        max: 21,
        replies: [
          {upTo: 5, text: 'Un repas de plus la semaine prochaine est un pas suffisant.'},
          {text: 'Vous cuisinez souvent. Préparez parfois le double, et congelez la moitié.'},
        ],
      },
      tip('Faites les courses après un repas, avec une liste\u00a0: on achète ce qu’on a prévu.'),
    ),
    module(
      {id: 'plaisir', title: 'Garder le plaisir', minutes: 6},
      text('Rien n’est interdit ici. On mange aussi pour être ensemble.'),
      choice(
        'partage',
        'Avec qui aimez-vous manger\u202f?',
        ['famille', 'En famille', 'Laissez chacun choisir un repas de la semaine.'],
        ['amis', 'Avec des amis', 'Un plat que chacun apporte, et personne ne passe la soirée en cuisine.'],
        ['seul', 'Tranquillement, de mon côté', 'Mettez une vraie table, même pour une assiette.'],
      ),
      tip('Choisissez une seule chose de ce programme à garder. Vous pourrez revenir lire le reste.'),
    ),
  ],
};
