import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Manger sans se priver': 'Eating without going without',
  'Regarder ses repas de près, et changer une petite chose à la fois.':
    'Looking closely at one’s meals, and changing one small thing at a time.',
  'Conçu avec deux diététiciennes. Ces conseils ne remplacent pas un avis médical.':
    'Made with two dietitians. This advice does not replace that of a doctor.',

  'Vos repas aujourd’hui': 'Your meals today',
  'Avant de changer quoi que ce soit, on regarde. Aucune réponse n’est bonne ou mauvaise.':
    'Before changing anything, we look. No answer is right or wrong.',
  'Où mangez-vous le plus souvent à midi\u202f?': 'Where do you eat most often at noon?',
  'À la maison': 'At home',
  'Vous choisissez ce qu’il y a dans l’assiette. C’est un bon point de départ.':
    'You choose what is on the plate. That is a good place to start.',
  'Au restaurant d’entreprise': 'In the staff canteen',
  'Le menu change chaque jour. On peut y choisir son accompagnement.':
    'The menu changes every day. One may choose what goes with the dish.',
  'Dehors, sur le pouce': 'Out, on the go',
  'Un repas emporté de temps en temps change déjà quelque chose.':
    'A meal brought from home now and then already changes something.',
  'Combien de portions de fruits et de légumes avez-vous mangées hier\u202f?':
    'How many portions of fruit and vegetables did you eat yesterday?',
  portions: 'portions',
  'Ajouter un fruit au goûter est souvent le plus simple.': 'Adding a fruit as a snack is often the simplest.',
  'Vous y êtes presque. Une soupe le soir en fait une de plus.':
    'You are nearly there. A soup in the evening makes one more.',
  'Vous en mangez déjà beaucoup. Variez les couleurs pour le plaisir.':
    'You eat many of them already. Vary the colours for pleasure.',
  'Une portion tient dans le creux de la main\u00a0: une pomme, une poignée de haricots, un bol de soupe.':
    'A portion fits in the hollow of the hand: an apple, a handful of beans, a bowl of soup.',

  'Mon petit-déjeuner': 'My breakfast',
  'Trois questions, puis une idée pour demain matin.': 'Three questions, then an idea for tomorrow morning.',
  'Le matin, avez-vous faim\u202f?': 'Are you hungry in the morning?',
  'Non, pas du tout': 'No, not at all',
  'Un peu': 'A little',
  Oui: 'Yes',
  'Combien de temps avez-vous\u202f?': 'How much time do you have?',
  'Moins de 5 minutes': 'Less than 5 minutes',
  'Une dizaine de minutes': 'Some ten minutes',
  'Plus longtemps': 'Longer',
  'Vous préférez…': 'You prefer…',
  'Le sucré': 'Something sweet',
  'Un fruit frais ou une compote vont bien avec du pain.': 'Fresh fruit or stewed fruit goes well with bread.',
  'Le salé': 'Something savoury',
  'Un œuf, du fromage ou un reste de la veille vont bien avec du pain.':
    'An egg, cheese or leftovers go well with bread.',
  'Cela dépend des jours': 'It depends on the day',
  'Gardez les deux dans le placard, vous choisirez le matin.': 'Keep both at hand, and choose in the morning.',
  'Votre idée pour demain': 'Your idea for tomorrow',
  'Emportez quelque chose pour plus tard\u00a0: une banane et une poignée d’amandes.':
    'Take something for later: a banana and a handful of almonds.',
  'Préparez la table la veille. Du pain, un fruit, un laitage\u00a0: cinq minutes suffisent.':
    'Set the table the evening before. Bread, a fruit, some yoghurt: five minutes are enough.',
  'Vous avez le temps et l’envie. Essayez une nouvelle recette ce week-end.':
    'You have the time and the appetite. Try a new recipe this weekend.',

  'Lire une étiquette': 'Reading a label',
  'La liste des ingrédients commence toujours par ce qu’il y a le plus.':
    'The list of ingredients always begins with what there is most of.',
  'Trois endroits à regarder': 'Three places to look at',
  'Les trois premiers ingrédients': 'The first three ingredients',
  'Le sucre pour 100 g, pour comparer deux produits': 'Sugar in 100 g, to compare two products',
  'Le sel pour 100 g': 'Salt in 100 g',
  'Lisez-vous déjà les étiquettes\u202f?': 'Do you read labels already?',
  Souvent: 'Often',
  'Alors comparez cette semaine deux produits que vous achetez sans y penser.':
    'Then compare two products this week that you buy without thinking.',
  Parfois: 'Sometimes',
  'Choisissez un seul rayon pour commencer, par exemple les yaourts.':
    'Choose a single shelf to begin with, yoghurts for example.',
  Jamais: 'Never',
  'Commencez par un produit que vous aimez, par curiosité.': 'Begin with a product you like, out of curiosity.',
  'Comprendre les étiquettes sur le site public Manger Bouger':
    'Understand labels, on the public website Manger Bouger',

  'Les courses et le placard': 'Shopping and the cupboard',
  'Un placard bien rempli fait gagner du temps les soirs de fatigue.':
    'A well-filled cupboard saves time on evenings when you are tired.',
  'À garder toujours chez soi': 'Always to have at home',
  'Des légumes surgelés nature': 'Plain frozen vegetables',
  'Des pois chiches ou des lentilles en bocal': 'Chickpeas or lentils in a jar',
  'Des œufs, des pâtes, une boîte de poisson': 'Eggs, pasta, a tin of fish',
  'Combien de repas avez-vous préparés chez vous cette semaine\u202f?':
    'How many meals did you make at home this week?',
  repas: 'meals',
  'Un repas de plus la semaine prochaine est un pas suffisant.': 'One more meal next week is step enough.',
  'Vous cuisinez souvent. Préparez parfois le double, et congelez la moitié.':
    'You cook often. Make twice as much now and then, and freeze half of it.',
  'Faites les courses après un repas, avec une liste\u00a0: on achète ce qu’on a prévu.':
    'Shop after a meal, with a list: one buys what one has planned.',

  'Garder le plaisir': 'Keeping the pleasure',
  'Rien n’est interdit ici. On mange aussi pour être ensemble.':
    'Nothing is forbidden here. One also eats to be together.',
  'Avec qui aimez-vous manger\u202f?': 'Who do you like to eat with?',
  'En famille': 'Family',
  'Laissez chacun choisir un repas de la semaine.': 'Let everyone choose one meal of the week.',
  'Avec des amis': 'Friends',
  'Un plat que chacun apporte, et personne ne passe la soirée en cuisine.':
    'Everyone brings a dish, and nobody spends the evening in the kitchen.',
  'Tranquillement, de mon côté': 'Quietly, on my own',
  'Mettez une vraie table, même pour une assiette.': 'Set a real table, even for one plate.',
  'Choisissez une seule chose de ce programme à garder. Vous pourrez revenir lire le reste.':
    'Choose a single thing of this programme to keep. You may come back to read the rest.',
};
