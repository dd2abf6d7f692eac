/** What is said once the rules of accounts are there, and only then: loaded with them. */
import {ofName} from '../../domain/elision.js';
import {ibanCountry, ibanLengthGap} from '../../domain/iban.js';

/** Named where most accounts are; elsewhere the two letters say it. */
function ibanLength(iban: string): string {
  const gap = ibanLengthGap(iban);
  if (!gap) return 'L’IBAN n’a pas le bon nombre de caractères. Il en compte 27 pour un compte en France.';
  const {missing, expected} = gap;
  const count = Math.abs(missing);
  const characters = `${count} caractère${count > 1 ? 's' : ''}`;
  const country = ibanCountry(iban);
  return (
    `${missing > 0 ? `Il manque ${characters}.` : `Il y a ${characters} de trop.`} ` +
    `Un IBAN ${country === 'FR' ? 'français' : `en ${country}`} en compte ${expected}.`
  );
}

const checksum = 'Un chiffre de l’IBAN n’est pas le bon. Recopiez-le depuis votre RIB.';

const fr = {
  ibanFound: 'IBAN valide',
  bankFound: (bank: string) => `IBAN valide. Banque reconnue\u00a0: ${bank}`,
  debitAccount: 'Compte à débiter',
  mandateLater: 'Vous accepterez ce mandat à la dernière étape, au moment de signer. Rien n’est prélevé avant.',
  payer: {
    mustAccept: (name: string) =>
      `Ce compte est celui ${ofName(name)}, qui doit accepter ce mandat\u00a0: vous ne l’acceptez pas à sa place.`,
    how: {
      byEmail: (to: string | undefined) => `Nous lui envoyons un lien par e\u2011mail${to ? ` (${to})` : ''}.`,
      byPost: (to: string | undefined) => `Nous lui envoyons un papier à signer et à renvoyer${to ? ` (${to})` : ''}.`,
      other: () => 'Nous lui envoyons le mandat.',
    },
    nothing: 'Rien n’est prélevé avant.',
    accepted: (name: string) => `${name} a accepté ce mandat.`,
  },
  mandate: {
    title: 'Mandat de prélèvement SEPA',
    types: {recurrent: 'Prélèvement récurrent', oneOff: 'Prélèvement ponctuel'},
    creditor: 'Créancier',
    creditorId: 'Identifiant du créancier (ICS)',
    debtor: 'Débiteur',
    addressLater: 'Adresse à compléter par le titulaire',
    bic: 'BIC',
    reference: 'Référence unique du mandat (RUM)',
    referenceLater: 'Communiquée plus tard',
    referenceMore:
      'La RUM et l’ICS figurent sur vos relevés de compte\u00a0: ils vous permettent de reconnaître nos prélèvements.',
    firstDebit: 'Premier prélèvement',
    on: 'le',
    signature: 'Date et signature',
    draft: 'Projet, jusqu’à votre signature',
    signed: 'Signé le',
    signedAt: (place: string) => `Signé à ${place}, le`,
    awaits: (name: string) => `En attente de la signature ${ofName(name)}`,
    download: 'Télécharger le mandat (PDF)',
    downloading: 'Préparation du mandat',
  },
  errors: {
    holder: {
      required: 'Saisissez le nom du titulaire, comme sur le RIB.',
      too_long: 'Le nom compte 140 caractères au plus.',
    },
    iban: {
      required: 'Saisissez l’IBAN.',
      format:
        'Un IBAN commence par deux lettres et deux chiffres, par exemple FR76. Vérifiez qu’un O n’est pas mis ' +
        'pour un zéro.',
      country: 'Les deux premières lettres ne sont pas celles d’un pays qui utilise l’IBAN.',
      not_sepa: 'Ce compte est hors de la zone SEPA. Indiquez un compte en France ou dans un pays de la zone.',
      length: ibanLength,
      checksum,
      rib_key: checksum,
    },
    bic: {
      required: 'Saisissez le BIC. Il est à côté de l’IBAN.',
      format: 'Un BIC compte 8 ou 11 lettres et chiffres, par exemple ABCDFRPP.',
      length: 'Un BIC compte 8 ou 11 lettres et chiffres, par exemple ABCDFRPP.',
      test: 'Ce BIC est un code d’essai. Recopiez celui de votre RIB.',
    },
  },
  warnings: {
    pacific_account: {
      title: 'Ce compte est dans le Pacifique',
      text:
        'Il est hors de la zone SEPA\u00a0: le virement, en euros, peut prendre plus de temps avant d’être ' +
        'converti en francs. Si tout est exact, conservez-le.',
    },
    pacific_debit: {
      title: 'Ce compte est dans le Pacifique',
      text:
        'Il est hors de la zone SEPA\u00a0: votre banque peut refuser le prélèvement. Si vous avez un autre ' +
        'compte pour vos cotisations, indiquez-le.',
    },
    bic_outside_eea: {
      title: 'Cette banque peut demander le BIC',
      text: 'Le compte est hors de l’Union européenne. Si le BIC est sur votre RIB, recopiez-le.',
    },
    holder_unknown: {
      title: 'Nous ne reconnaissons pas ce nom',
      text:
        'Le prénom manque peut-être, ou le compte n’est ni à vous ni à un de vos bénéficiaires\u00a0: un ' +
        'justificatif pourra vous être demandé. Si c’est écrit ainsi sur le RIB, conservez-le.',
    },
    payer_other: {
      title: 'Ce compte n’est pas à votre nom',
      text:
        'Son titulaire doit accepter lui aussi le mandat de prélèvement\u00a0: nous le contacterons. Si tout est ' +
        'exact, conservez-le.',
    },
    bic_country_mismatch: {
      title: 'Le BIC et l’IBAN ne sont pas du même pays',
      text:
        'Cela arrive avec certaines banques en ligne. Vérifiez les deux sur votre RIB. Si tout est exact, ' +
        'conservez-les.',
    },
    monaco_french_bic: {
      title: 'L’IBAN est de Monaco et le BIC de France',
      text: 'Vérifiez les deux sur votre RIB. Si tout est exact, conservez-les.',
    },
  },
};

export type AccountRulesMessages = typeof fr;
export default fr;
