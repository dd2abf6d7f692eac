import type {ContactChoices} from '../../../src/contract/contact-preferences.js';

/** What a member chose; the rest is as everybody has it at first. */
export interface PreferencesRecord extends ContactChoices {
  /** When the delivery of each paper was last changed, `YYYY-MM-DD`. */
  changedOn: Record<string, string>;
}

export interface ContactPreferencesData {
  /** By member number. */
  contactPreferences: Record<string, PreferencesRecord>;
}

export const contactPreferencesData = (): ContactPreferencesData => ({contactPreferences: {}});

export const papers = [
  {id: 'statements', label: 'Décomptes', when: 'Chaque mois', delivery: 'post'},
  {id: 'schedule', label: 'Échéancier de cotisation', when: 'En décembre', delivery: 'online'},
  {id: 'contract', label: 'Contrat et avenants', when: 'À chaque changement', delivery: 'post'},
  {id: 'tax', label: 'Attestation fiscale', when: 'En février', delivery: 'online'},
  // the law wants these on paper
  {id: 'registered', label: 'Lettres recommandées', when: 'Si la loi le demande', delivery: 'post', changeable: false},
] as const;

export const alerts = [
  {id: 'paid', label: 'Un remboursement est versé', on: true},
  {id: 'paper', label: 'Une pièce manque à mon dossier', on: true},
  {id: 'right', label: 'Un droit va s’arrêter', on: true},
] as const;

/** Nothing goes without consent: off until somebody says otherwise. */
export const offers = [
  {id: 'prevention', label: 'Recevoir des conseils de prévention'},
  {id: 'insurer', label: 'Recevoir des offres de la Mutuelle Exemple'},
] as const;
