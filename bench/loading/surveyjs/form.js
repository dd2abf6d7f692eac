// As its pages say: its style sheet (the one that asks no other host for fonts), a model made of JSON, the renderer
// without a framework, its French words.
import 'survey-core/survey-core.fontless.css';
import {Model} from 'survey-core';
import 'survey-core/i18n/french';
import 'survey-js-ui';

const text = (name, title, more) => ({type: 'text', name, title, isRequired: true, ...more});
const regex = (pattern, wrong) => ({validators: [{type: 'regex', regex: pattern, text: wrong}]});

const survey = new Model({
  locale: 'fr',
  elements: [
    text('lastName', 'Nom', {autocomplete: 'family-name'}),
    text('firstName', 'Prénom', {autocomplete: 'given-name'}),
    text('birthDate', 'Date de naissance', {inputType: 'date', autocomplete: 'bday'}),
    {type: 'radiogroup', name: 'title', title: 'Civilité', isRequired: true, choices: ['Madame', 'Monsieur']},
    text('nir', 'Numéro de sécurité sociale', {
      description: '15 chiffres, sur votre carte Vitale',
      ...regex('^[12][0-9]{2}(0[1-9]|1[0-2])[0-9AB]{10}$', 'Ce numéro a 15 chiffres et commence par 1 ou 2.'),
    }),
    text('email', 'Adresse e-mail', {inputType: 'email', autocomplete: 'email', validators: [{type: 'email'}]}),
    text('phone', 'Téléphone mobile', {
      inputType: 'tel',
      autocomplete: 'tel',
      description: 'Par exemple 06 39 98 00 00',
      ...regex('^0[67]([ .]?[0-9]{2}){4}$', 'Ce numéro a 10 chiffres et commence par 06 ou 07.'),
    }),
    text('street', 'Numéro et rue', {autocomplete: 'address-line1'}),
    text('postalCode', 'Code postal', {
      autocomplete: 'postal-code',
      ...regex('^[0-9]{5}$', 'Un code postal a 5 chiffres.'),
    }),
    text('town', 'Ville', {autocomplete: 'address-level2'}),
    text('iban', 'IBAN', {
      description: 'Sur votre relevé d’identité bancaire',
      ...regex('^[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,36}$', 'Un IBAN commence par deux lettres et deux chiffres.'),
    }),
    text('bic', 'BIC', regex('^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$', 'Un BIC a 8 ou 11 signes.')),
    text('holder', 'Titulaire du compte', {autocomplete: 'name'}),
    {
      type: 'checkbox',
      name: 'consent',
      titleLocation: 'hidden',
      title: 'Accord',
      isRequired: true,
      choices: ['J’accepte que ces informations servent à mon adhésion.'],
    },
  ],
});
survey.render(document.querySelector('#subject'));
