import {html} from 'lit';
import type {About, Story} from '../names.js';
import {head, part, specimen} from './specimen.js';

const meta: About = {
  id: 'foundations-welcome',
  title: 'Pour commencer',
  en: 'Start here',
  parameters: {controls: {disable: true}},
};
export default meta;

/** Links lead the window around the frame. */
const go = (story: string, words: string) =>
  html`<a class="link" href="./?path=/story/${story}" target="_top">${words}</a>`;
const line = (what: string, how: unknown) => html`<li class="guide"><span class="strong">${what}</span> : ${how}</li>`;

export const Tour: Story = {
  name: 'La visite en cinq minutes',
  en: 'The tour in five minutes',
  render: specimen(
    () =>
      html` ${head(
        'Les éléments de la mutuelle',
        'Des morceaux de page, complets, à poser dans un site\u00a0: l’adhésion, l’espace adhérent, la carte, ' +
          'le réseau de soins. Ici, chacun se montre dans tous ses états, devant un assureur joué dans la page. ' +
          'Rien ne part sur le réseau.',
      )}
      ${part(
        'Par où commencer',
        html`<ul class="stack tight">
          ${line(
            'Tout l’habillage',
            html`${go('foundations-tokens--palette', 'la palette et ses contrastes')},
            ${go('foundations-fields--text', 'les champs')}, ${go('foundations-messages--tone', 'le ton')}`,
          )}
          ${line('Le parcours', html`${go('enrolment-wizard--welcome', 'l’adhésion, étape par étape')}`)}
          ${line(
            say('Le serveur derrière', 'The server behind'),
            html`<a class="link" href="./api/index.html" target="_top"
                >${say('le contrat, appel par appel (en anglais)', 'the contract, call by call')}</a
              >`,
          )}
          ${line(
            say('Quand cela ne marche pas', 'When it does not work'),
            html`${go('problems--read-network', 'chaque panne, et ce que l’adhérent en lit')}`,
          )}
        </ul>`,
      )}
      ${part(
        'La barre d’outils, en haut',
        html`<ul class="stack tight">
          ${line(
            'Thème',
            'clair, sombre, contraste renforcé, et trois marques de dix lignes chacune (docs/theming.md)',
          )}
          ${line(
            'Langue',
            'français, anglais, et une pseudo-langue plus longue de 40\u202f%, entre crochets\u00a0: ce qui ' +
              'n’a pas de crochets vient de l’assureur',
          )}
          ${line(say('Texte', 'Text'), '200\u202f%, demandé par la page ou choisi dans le navigateur')}
          ${line(
            'Scénario, attente',
            'comment la journée se passe, et le temps de chaque réponse, par-dessus ce que dit la story',
          )}
          ${line('Largeur', '320, 390, 768 ou 1\u202f280 pixels')}
        </ul>`,
      )}
      ${part(
        'Autour de chaque story',
        html`<ul class="stack tight">
          ${line('Controls', 'la personne, le scénario, l’étape, et chaque attribut de l’élément')}
          ${line('Docs', 'le code à copier dans une page, les événements, les parties à habiller')}
          ${line(
            'Accessibility',
            'la moindre faute est une erreur. Toutes les stories passent à chaque changement, dans tous les ' +
              'thèmes et trois navigateurs',
          )}
        </ul>`,
      )}`,
  ),
};
