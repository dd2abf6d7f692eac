import type {Settings} from '../src/contract/settings.js';

/** The insurer of the demos. The phone number is one of those kept for fiction. */
export const sampleSettings: Settings = {
  insurer: {name: 'Mutuelle Exemple', portalName: 'Mon espace Exemple'},
  help: {phone: '+33199001234', phoneText: '01\u00a099\u00a000\u00a012\u00a034', hours: 'Lundi à samedi, 8\u00a0h – 20\u00a0h'},
  links: {memberSpace: 'https://espace.example.org/', forgottenPassword: 'https://espace.example.org/mot-de-passe', personalData: 'https://www.example.org/donnees-personnelles'},
  password: {minLength: 12, maxLength: 128, lower: true, upper: true, digit: true, special: true},
  bic: 'required',
  acceptProvisionalNir: false,
};

/** What the documents print about the insurer. */
export const insurer = {address: '8 quai de la Fosse, 44000 Nantes', ics: 'FR72ZZZ123456', contract: '2026-0417'};
