/** In a sentence, the situation of each person: for pages and consoles that offer a choice of them. */
import type {accessPeople} from './access-people.js';
import type {IdentityId} from './france-connect-people.js';
import type {PersonaId} from './personas.js';

export const personaDescriptions: Readonly<Record<PersonaId, {readonly fr: string; readonly en: string}>> = {
  single: {
    fr: 'Seul, sans bénéficiaire\u202f; niveau choisi par l’employeur, rien n’est prélevé.',
    en: 'Alone, nobody else to cover; level chosen by the employer, nothing debited.',
  },
  family: {
    fr: 'Un conjoint et deux enfants à déclarer\u202f; options, surcomplémentaire et prélèvement.',
    en: 'A spouse and two children to declare; options, top-up and direct debit.',
  },
  alsace: {
    fr: 'Régime local d’Alsace-Moselle\u00a0: offre moins chère, compte de prélèvement différent.',
    en: 'Alsace-Moselle local scheme: cheaper offer, another account for the debit.',
  },
  used: {
    fr: 'Lien déjà utilisé, compte créé\u00a0: la suite passe par la connexion.',
    en: 'Link already used, account created: the way back is to log in.',
  },
  expired: {
    fr: 'Lien expiré, aucun compte\u00a0: il faut en demander un nouveau.',
    en: 'Expired link, no account: a new one must be asked for.',
  },
  resume: {
    fr: 'Adhésion interrompue\u00a0: après connexion, reprend aux coordonnées bancaires.',
    en: 'Interrupted enrolment: after logging in, resumes at the bank details.',
  },
  otherPerson: {
    fr: 'Lien destiné à une autre personne que celle qui est connectée.',
    en: 'Link meant for somebody else than the person signed in.',
  },
};

/** The same of who stands for a situation of signing in. */
export const accessDescriptions: Readonly<
  Record<keyof typeof accessPeople, {readonly fr: string; readonly en: string}>
> = {
  unknownDevice: {
    fr: 'Appareil inconnu\u00a0: un code est demandé après le mot de passe.',
    en: 'Unknown device: a code is asked after the password.',
  },
  locked: {
    fr: 'Trop de mots de passe faux\u00a0: connexion bloquée 15 minutes dès le premier essai.',
    en: 'Too many wrong passwords: locked for 15 minutes from the first try on.',
  },
  unconfirmed: {
    fr: 'Compte créé, adresse e-mail à confirmer.',
    en: 'Registered, e-mail address to be confirmed.',
  },
  newcomer: {
    fr: 'Première visite\u00a0: numéro d’adhérent et date de naissance, pas encore de compte.',
    en: 'First visit: a member number and a date of birth, no account yet.',
  },
};

/** The same of who comes by FranceConnect. */
export const franceConnectDescriptions: Readonly<Record<IdentityId, {readonly fr: string; readonly en: string}>> = {
  linked: {
    fr: 'Déjà reliée à un espace\u00a0: entre tout de suite.',
    en: 'Linked to a space already: is in at once.',
  },
  unlinked: {
    fr: 'Adhérente sans espace\u00a0: donne son numéro une fois, 7401 882 936.',
    en: 'A member without a space: gives a number once, 7401 882 936.',
  },
  several: {
    fr: 'Deux adhérents ont ce nom et cette date\u00a0: le numéro dit lequel, 7402 117 413.',
    en: 'Two members have this name and this date: the number says which one, 7402 117 413.',
  },
  partial: {
    fr: 'FranceConnect ne donne ni prénom, ni naissance\u00a0: numéro 7400 315 807, le 08/05/1931.',
    en: 'FranceConnect gives neither first name nor birth: number 7400 315 807, 08/05/1931.',
  },
  hasAccount: {
    fr: 'Son espace a déjà un mot de passe\u00a0: il ne change pas.',
    en: 'The space has a password already: it does not change.',
  },
  stranger: {
    fr: 'Adhérent de personne\u00a0: aucun numéro ne va.',
    en: 'Nobody’s member: no number fits.',
  },
};
