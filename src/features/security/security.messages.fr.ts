/** What is said of a device, which in French depends on what it is. */
interface DeviceWords {
  name: string;
  /** In a sentence: « la tablette ». */
  the: string;
  until: (day: string) => string;
  title: string;
  /** It will be signed out. */
  signedOut: string;
  yes: string;
  forgotten: string;
}

const masculine = {
  until: (day: string) => `reconnu jusqu’au ${day}`,
  signedOut: 'Il sera déconnecté tout de suite.',
};

const kinds = {
  phone: {
    ...masculine,
    name: 'Téléphone',
    the: 'le téléphone',
    title: 'Oublier le téléphone\u202f?',
    yes: 'Oublier le téléphone',
    forgotten: 'Le téléphone est oublié',
  },
  computer: {
    ...masculine,
    name: 'Ordinateur',
    the: 'l’ordinateur',
    title: 'Oublier l’ordinateur\u202f?',
    yes: 'Oublier l’ordinateur',
    forgotten: 'L’ordinateur est oublié',
  },
  tablet: {
    name: 'Tablette',
    the: 'la tablette',
    until: (day: string) => `reconnue jusqu’au ${day}`,
    title: 'Oublier la tablette\u202f?',
    signedOut: 'Elle sera déconnectée tout de suite.',
    yes: 'Oublier la tablette',
    forgotten: 'La tablette est oubliée',
  },
  other: {
    ...masculine,
    name: 'Appareil',
    the: 'l’appareil',
    title: 'Oublier l’appareil\u202f?',
    yes: 'Oublier l’appareil',
    forgotten: 'L’appareil est oublié',
  },
} satisfies Record<string, DeviceWords>;

const fr = {
  title: 'Connexion et appareils',
  today: (time: string) => `aujourd’hui à ${time}`,
  password: {
    term: 'Mot de passe',
    changedOn: 'Changé le',
    set: 'Choisi par vous',
    edit: 'Modifier',
    editName: 'Modifier le mot de passe',
    changed: {
      title: 'Votre mot de passe est changé',
      text: 'Vos autres appareils sont déconnectés. Un e-mail vous prévient de ce changement.',
    },
  },
  passkeys: {
    term: 'Clé d’accès',
    how: 'Empreinte, visage ou code de l’appareil',
    none: 'Aucune',
    make: 'Activer une clé d’accès',
    made: {
      title: 'La clé d’accès est activée',
      text: 'À votre prochaine connexion, cet appareil vous la proposera.',
    },
    added: (day: string) => `Ajoutée le ${day}`,
    used: (when: string) => `dernière utilisation\u00a0: ${when}`,
    remove: 'Retirer',
    removeName: (name: string) => `Retirer la clé d’accès ${name}`,
    question: (name: string) => `Retirer la clé d’accès «\u00a0${name}\u00a0»\u202f?`,
    text: 'Votre mot de passe continue de fonctionner.',
    yes: 'Retirer la clé',
    no: 'Annuler',
    removed: {title: 'La clé d’accès est retirée', text: 'Votre mot de passe continue de fonctionner.'},
  },
  devices: {
    title: 'Appareils reconnus',
    here: 'Cet appareil',
    signedIn: 'session ouverte',
    kinds: kinds as Record<keyof typeof kinds, DeviceWords>,
    forget: 'Oublier',
    forgetName: (device: string) => `Oublier ${device}`,
    forgetHere: 'Oublier cet appareil',
    code: 'Un code sera demandé à sa prochaine connexion.',
    hereText: 'Votre session reste ouverte. Un code sera demandé à la prochaine connexion sur cet appareil.',
    cancel: 'Annuler',
    others: 'Déconnecter tous les autres appareils',
    othersTitle: 'Déconnecter tous les autres appareils\u202f?',
    othersText:
      'Ils seront déconnectés tout de suite. Un code leur sera demandé à la prochaine connexion. Cet appareil reste ' +
      'connecté.',
    othersYes: 'Déconnecter les autres',
    said: {
      others: 'Vos autres appareils sont déconnectés',
      here: {
        title: 'Cet appareil est oublié',
        text: 'Un code sera demandé à la prochaine connexion. Sur un ordinateur partagé, déconnectez-vous maintenant.',
      },
      leave: 'Se déconnecter maintenant',
    },
  },
  activity: {
    title: 'Activité récente',
    place: 'Le lieu est une indication. Il dépend de votre réseau, et peut être faux.',
    kinds: {
      'signed-in': 'Connexion',
      'sign-in-refused': 'Connexion refusée',
      locked: 'Accès fermé pour un temps',
      'password-changed': 'Mot de passe changé',
      'contact-changed': 'Téléphone ou e-mail changé',
      'passkey-added': 'Clé d’accès ajoutée',
      'passkey-removed': 'Clé d’accès retirée',
      'device-remembered': 'Appareil reconnu',
      'device-forgotten': 'Appareil oublié',
      'bank-account-changed': 'Compte bancaire changé',
    },
    other: 'Activité sur votre compte',
    none: 'Rien à signaler.',
    more: 'Voir plus',
    unknown: 'Vous ne reconnaissez pas une connexion\u202f?',
    unknownText: 'Changez votre mot de passe\u00a0: vos autres appareils seront déconnectés.',
    change: 'Changer mon mot de passe',
    call: 'Appelez-nous au',
  },
};

export type SecurityMessages = typeof fr;
export default fr;
