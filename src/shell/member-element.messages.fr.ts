/** Where the shared words speak of answers being kept, a page that is only read has others. */
const fr = {
  failures: {
    network: {title: 'La connexion ne passe pas', text: 'Vérifiez votre réseau, puis réessayez. Rien n’est perdu.'},
    server: {
      title: 'Le service ne répond pas',
      text: 'Le problème vient de notre côté. Rien n’est perdu. Réessayez dans un instant.',
    },
    nonsense: {
      title: 'Nous n’avons pas reçu la bonne réponse',
      text: 'Vous êtes peut-être sur un réseau public qui demande une connexion. Ouvrez-la, puis réessayez.',
    },
    missing: {title: 'Nous ne trouvons pas votre dossier', text: 'Reconnectez-vous, ou appelez-nous.'},
  },
  maintenance: {title: 'Le service est en pause', text: (time: string) => `Il revient vers ${time}. Rien n’est perdu.`},
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
  stale: 'Ces informations n’ont pas pu être mises à jour',
};

export type MemberElementMessages = typeof fr;
export default fr;
