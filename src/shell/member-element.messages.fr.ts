/** Where the shared words speak of answers being kept, a page that is only read has others. */
const fr = {
  failures: {
    network: {title: 'La connexion ne passe pas', text: 'Vérifiez votre réseau, puis réessayez. Rien n’est perdu.'},
    server: {
      title: 'Le service ne répond pas',
      text: 'Le problème vient de notre côté. Rien n’est perdu. Réessayez dans un instant.',
    },
    nonsense: {
      title: 'La réponse de nos services n’a pas pu être lue',
      text: 'Le problème vient de notre côté. Rien n’est perdu. Réessayez dans un instant.',
    },
    refused: {
      title: 'Nos services n’ont pas pu traiter cette demande',
      text: 'Le problème vient de notre côté. Rien n’est perdu.',
    },
    expired: {
      title: 'Nos services n’ont pas pu traiter cette demande',
      text: 'Le problème vient de notre côté. Rien n’est perdu.',
    },
    stale: {
      title: 'Ces informations viennent de changer',
      text: 'Rien n’est perdu. Réessayez pour lire les dernières.',
    },
    portal: {
      title: 'Nous n’avons pas reçu la bonne réponse',
      text: 'Vous êtes peut-être sur un réseau public qui demande une connexion. Ouvrez-la, puis réessayez.',
    },
    missing: {title: 'Nous ne trouvons pas votre dossier', text: 'Rien n’est perdu. Réessayez plus tard.'},
  },
  maintenance: {title: 'Le service est en pause', text: (time: string) => `Il revient vers ${time}. Rien n’est perdu.`},
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
  stale: 'Ces informations n’ont pas pu être mises à jour',
};

export type MemberElementMessages = typeof fr;
export default fr;
