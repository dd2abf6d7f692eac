/** What is said after the first view: loaded with the rules of accounts. */
const fr = {
  sameAccount: 'C’est déjà le compte de ces personnes. Indiquez-en un autre.',
  mandate: {
    accept: 'J’accepte ce mandat. Mon code de sécurité le signe.',
    errors: {
      required: 'Acceptez le mandat, ou choisissez «\u00a0À mes remboursements seulement\u00a0».',
      changed: 'Le texte du mandat a changé. Relisez-le, puis acceptez-le.',
    },
  },
  warnings: {
    holder_unknown: {
      title: 'Ce compte ne semble pas être à votre nom',
      text:
        'Nous versons les remboursements à une personne couverte. Si ce compte est bien le vôtre, conservez-le et ' +
        'joignez le RIB.',
    },
    same_account: {
      title: 'Ce compte ressemble au compte actuel',
      text: 'Son début et sa fin sont les mêmes. Vérifiez l’IBAN sur votre RIB.',
    },
  },
  proof: {
    send: 'Joindre le RIB',
    sent: 'RIB envoyé',
  },
  code: {
    title: 'Confirmez que c’est vous',
    lead: 'Personne ne peut changer votre compte sans ce code.',
    confirm: 'Changer de compte',
  },
  receipt: {
    title: 'Votre compte est changé',
    account: 'Nouveau compte',
    holder: 'Titulaire',
    iban: 'IBAN',
    people: 'Pour',
    reimbursements: 'Remboursements',
    contributions: 'Cotisation',
    from: 'dès le',
    payer: 'après la signature du mandat',
    told: {
      both: 'Un e-mail et un SMS vous confirment ce changement',
      email: 'Un e-mail vous confirme ce changement',
      sms: 'Un SMS vous confirme ce changement',
    },
    mandate: 'Un nouveau mandat SEPA remplace l’ancien, sous la référence',
    mandateOf: (name: string) =>
      `${name} doit signer le nouveau mandat SEPA. Rien n’est prélevé sur ce compte avant, sous la référence`,
    download: 'Télécharger le mandat',
    downloading: 'Préparation du mandat',
    proof: 'Nous devons vérifier le titulaire de ce compte.',
    notMe: 'Ce n’était pas vous\u202f?',
    block: 'Bloquer ce changement',
    call: ', ou appelez le',
    back: 'Revenir à mes comptes',
  },
  block: {
    one: {
      title: 'Bloquer ce changement\u202f?',
      text:
        'Vos comptes redeviennent ceux d’avant, tout de suite. Plus aucun compte ne pourra être changé en ligne ' +
        'avant votre appel.',
      yes: 'Bloquer ce changement',
    },
    all: {
      title: 'Bloquer les changements de compte\u202f?',
      text: 'Plus aucun compte ne pourra être changé en ligne avant votre appel.',
      yes: 'Bloquer',
    },
    no: 'Annuler',
    done: {
      title: 'C’est bloqué',
      restored: 'Vos comptes sont ceux d’avant.',
      changesClosed: 'Aucun compte ne peut plus être changé en ligne.',
      call: 'Appelez-nous maintenant\u00a0: un conseiller protège votre espace avec vous.',
      callUs: (phone: string) => `Appeler le ${phone}`,
    },
  },
};

export type BankChangeMoreMessages = typeof fr;
export default fr;
