import {html} from 'lit';
import {alert} from '../../src/ui/blocks/alert.js';
import {button} from '../../src/ui/blocks/button.js';
import {help} from '../../src/ui/blocks/help.js';
import type {About, Story} from '../names.js';
import {head, part, say, spec, specimen} from './specimen.js';

const meta: About = {
  id: 'foundations-messages',
  title: 'Fondations/Messages et ton',
  en: 'Foundations/Messages and tone',
  parameters: {controls: {disable: true}},
};
export default meta;

export const Alerts: Story = {
  name: 'Messages',
  en: 'Messages',
  render: specimen(
    ({common}) =>
      html` ${head(
          say('Messages', 'Messages'),
          say(
            'Une icône, ce qui s’est passé, puis quoi faire. La couleur ne parle jamais seule.',
            'An icon, what happened, then what to do. Colour never speaks alone.',
          ),
        )}
        <div class="specs wide">
          ${spec(
            say('Information', 'Information'),
            alert({
              tone: 'info',
              title: 'Votre caisse a bien reçu la demande',
              text: 'La télétransmission sera active sous 5 jours.',
            }),
          )}
          ${spec(
            say('Réussite', 'Success'),
            alert({tone: 'success', title: 'C’est enregistré', text: 'Vos coordonnées bancaires sont à jour.'}),
          )}
          ${spec(
            say('Attention', 'Attention'),
            alert({
              tone: 'warning',
              title: 'Une autre mutuelle est encore reliée à votre caisse',
              text: 'Demandez-lui de fermer la liaison.',
              actions: button({label: 'Conserver', small: true}),
            }),
          )}
          ${spec(
            say('Erreur', 'Error'),
            alert({
              tone: 'danger',
              title: 'Le fichier n’a pas pu être envoyé',
              text: 'Il dépasse 10\u00a0Mo. Reprenez la photo, ou choisissez un PDF plus léger.',
              actions: html`${button({label: 'Réessayer', small: true, icon: 'refresh'})}${button({
                label: 'Plus tard',
                small: true,
                kind: 'quiet',
              })}`,
            }),
          )}
          ${spec(say('Attente longue', 'Long wait'), alert({tone: 'info', icon: 'clock', ...common.slow}))}
        </div>
        ${part(
          say('L’aide ne bouge pas', 'Help does not move'),
          help(
            common,
            {
              phone: '+33199001234',
              phoneText: '01\u00a099\u00a000\u00a012\u00a034',
              hours: 'Lundi à samedi, 8\u00a0h – 20\u00a0h',
            },
            'K7M2-4QPD',
          ),
          say('Au même endroit, à chaque étape.', 'In the same place, at every step.'),
        )}`,
  ),
};

const said = (yes: string, no: string) =>
  html`<li class="guide">
    <p class="strong">${yes}</p>
    <p><span class="visually-hidden">et non pas : </span><s>${no}</s></p>
  </li>`;
export const Tone: Story = {
  name: 'Le ton',
  en: 'The tone',
  render: specimen(
    ({common}) =>
      html` ${head(
        say('Le ton', 'The tone'),
        say(
          'Vouvoiement, présent, mots simples, une idée par phrase. Ni exclamation, ni «\u00a0veuillez\u00a0», ' +
            'ni «\u00a0invalide\u00a0». On dit ce qui manque, puis on montre un exemple juste.',
          'Polite form, present tense, simple words, one idea per sentence. No exclamation, no “kindly”, no ' +
            '“invalid”. Say what is missing, then show a right example.',
        ),
      )}
      ${part(
        say('À dire, à ne pas dire', 'To say, not to say'),
        html`<ul class="stack tight">
          ${said(
            'Il manque 3 chiffres. Un numéro en compte 10, par exemple 06\u00a039\u00a098\u00a000\u00a000.',
            'Numéro de téléphone invalide\u202f!',
          )}
          ${said('Cette date n’existe pas. Vérifiez le jour et le mois.', 'Format incorrect.')}
          ${said('Ce code n’est pas le bon. Il vous reste 2 essais.', 'Échec de l’authentification.')}
          ${said('Lisez encore 2 pages pour pouvoir cocher ces cases.', 'Case désactivée.')}
        </ul>`,
      )}
      ${part(
        say('Quand cela ne marche pas', 'When it does not work'),
        html`<div class="specs wide">
          ${Object.entries(common.failures).map(([name, words]) => spec(name, alert({tone: 'danger', ...words})))}
        </div>`,
        say(
          'Les mots de toutes les pannes, tels que les éléments les disent, dans la langue choisie.',
          'The words of every failure, as the elements say them, in the language chosen.',
        ),
      )}`,
  ),
};
