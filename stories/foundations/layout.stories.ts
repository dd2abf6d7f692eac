import {html} from 'lit';
import {button} from '../../src/ui/blocks/button.js';
import {drawings} from '../../src/ui/blocks/drawings.js';
import {facts} from '../../src/ui/blocks/card.js';
import {errorSummary} from '../../src/ui/blocks/error-summary.js';
import {icon} from '../../src/ui/blocks/icon.js';
import {choiceField} from '../../src/ui/fields/choice-field.js';
import {at} from '../../src/ui/fields/field.js';
import {dateField} from '../../src/ui/fields/french-fields.js';
import {textField} from '../../src/ui/fields/text-field.js';
import type {About, Story} from '../names.js';
import {head, part, say, specimen, type Specimen} from './specimen.js';

const meta: About = {
  id: 'foundations-layout',
  title: 'Fondations/Mise en page',
  en: 'Foundations/Layout',
  parameters: {controls: {disable: true}},
};
export default meta;

const errors = {required: 'Saisissez votre nom.', '*': 'Vérifiez cette réponse.'};
const form = ({form: fields}: Specimen) =>
  html` <div class="measure stack loose">
    ${head('Mon profil', 'Gardez votre attestation de droits à portée de main. Comptez trois minutes.')}
    ${errorSummary(fields)}
    ${part(
      'Mes informations personnelles',
      html`<div class="grid">
        ${choiceField(at(fields, 'title'), {
          label: 'Civilité',
          choices: [
            {value: 'f', label: 'Madame'},
            {value: 'm', label: 'Monsieur'},
          ],
          errors,
        })}
        ${textField(at(fields, 'lastName'), {label: 'Nom', width: 3, errors})}
        ${textField(at(fields, 'firstName'), {label: 'Prénom', width: 3, errors})}
        ${dateField(at(fields, 'birthDate'), {
          label: 'Date de naissance',
          hint: 'Jour, mois, année. Exemple\u00a0: 14/03/1958',
          width: 3,
          errors,
        })}
      </div>`,
      'Toutes les réponses sont nécessaires, sauf celles marquées «\u00a0facultatif\u00a0».',
    )}
    ${part(
      'Mes coordonnées',
      html`<div class="grid">
        ${textField(at(fields, 'line1'), {label: 'Numéro et libellé de la voie', errors})}
        ${textField(at(fields, 'line2'), {
          label: 'Complément d’adresse',
          hint: 'Bâtiment, étage, appartement',
          optional: true,
          errors,
        })}
        ${textField(at(fields, 'postalCode'), {label: 'Code postal', width: 2, errors})}
        ${textField(at(fields, 'city'), {label: 'Commune', width: 4, errors})}
      </div>`,
    )}
    <div class="row">
      ${button({label: 'Précédent', icon: 'arrow-left'})}${button({label: 'Suivant', kind: 'primary'})}
    </div>
  </div>`;

const values = {
  title: 'f',
  firstName: 'Hélène',
  birthDate: '14/03/1958',
  line1: '12 rue des Tanneurs',
  postalCode: '44000',
  city: 'Nantes',
};
export const Form: Story = {
  name: 'Un formulaire',
  en: 'A form',
  render: specimen(form, {values: {...values, lastName: 'Vasseur'}}),
};
export const Corrections: Story = {
  name: 'Un formulaire à corriger',
  en: 'A form to correct',
  render: specimen(form, {values, errors: {lastName: 'required', postalCode: 'format'}}),
};

export const Pieces: Story = {
  name: 'Carte, encadré, faits, repli',
  en: 'Card, well, facts, fold',
  render: specimen(
    () =>
      html` ${head(
        say('Les pièces d’une page', 'The pieces of a page'),
        say(
          'Du papier et de l’encre\u00a0: des filets entre les parties, une carte pour une chose que l’on tient, ' +
            'jamais de carte dans une carte.',
          'Paper and ink: rules between parts, a card for a thing one holds, never a card in a card.',
        ),
      )}
      ${part(
        say('Une personne', 'A person'),
        html`<div class="card">
          <div class="row">
            ${icon(drawings.user)}
            <p class="subheading">Marc Vasseur</p>
          </div>
          ${facts([
            ['Lien', 'Conjoint, né le 2\u00a0juillet 1954'],
            ['Sécurité sociale', '1\u00a054\u00a007\u00a0••\u00a0•••\u00a0•••\u00a0••'],
            ['Remboursé sur', 'votre compte'],
          ])}
          <div class="row">
            <span class="badge success">${icon('check', true)}Dossier complet</span
            ><span class="badge info">En cours de traitement</span><span class="badge">Reçu</span>
          </div>
        </div>`,
      )}
      ${part(
        say('Un encadré', 'A well'),
        html`<div class="well">
          <p class="strong">Avec la télétransmission, votre caisse nous envoie vos décomptes.</p>
          <p>Vous n’avez plus rien à poster.</p>
        </div>`,
      )}
      ${part(
        say('Un repli', 'A fold'),
        html`<details class="fold" open>
          <summary>
            ${icon('document')}<span>Où trouver ces numéros sur mon attestation ?</span>${icon('chevron', true)}
          </summary>
          <p>Repère 1 : l’organisme de rattachement. Repère 2 : votre numéro.</p>
        </details>`,
      )}`,
  ),
};

export const Widths: Story = {
  name: 'La largeur de l’élément décide',
  en: 'The width of the element decides',
  render: specimen(
    () =>
      html` ${head(
          say('La colonne commande, pas l’écran', 'The column decides, not the screen'),
          say(
            'La mise en page répond à la largeur de l’élément, en em\u00a0: elle répond donc aussi à la taille ' +
              'du texte de l’adhérent.',
            'The layout answers to the width of the element, in em: so it answers to the size of the ' +
              'member’s text, too.',
          ),
        )}
        <ul class="stack tight">
          ${[
            [
              say('moins de 21 em', 'less than 21 em'),
              say('les boutons perdent leurs marges', 'buttons lose their margins'),
            ],
            [
              say('moins de 26 em', 'less than 26 em'),
              say('une colonne, choix empilés', 'one column, choices stacked'),
            ],
            [say('dès 26 em', 'from 26 em'), say('deux choix côte à côte', 'two choices side by side')],
            [
              say('dès 34 em', 'from 34 em'),
              say('champs sur une grille de six, actions sur une ligne', 'fields on a grid of six, actions in a row'),
            ],
            [say('dès 40 em', 'from 40 em'), say('marges de 8, titres plus grands', 'margins of 8, larger titles')],
            [say('dès 44 em', 'from 44 em'), say('trois formules en rang', 'three plans in a row')],
            [
              say('dès 60 em', 'from 60 em'),
              say(
                'étapes et aide dans une colonne à gauche, formulaire de 42 em',
                'steps and help in a column on the left, form of 42 em',
              ),
            ],
          ].map(([width, what]) => html`<li class="guide"><span class="strong">${width}</span> : ${what}</li>`)}
        </ul>`,
  ),
};
