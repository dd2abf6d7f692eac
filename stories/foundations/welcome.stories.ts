import {html} from 'lit';
import type {About, Story} from '../names.js';
import {head, part, say, specimen} from './specimen.js';

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
const lines = (...all: readonly (readonly [what: string, how: unknown])[]) =>
  html`<ul class="types">
    ${all.map(([what, how]) => html`<li><span class="strong">${what}</span><span>${how}</span></li>`)}
  </ul>`;

const french = () =>
  html` ${head(
    'Les éléments de la mutuelle',
    'Des morceaux de page, complets, à poser dans un site\u00a0: l’adhésion, l’espace adhérent, la carte, ' +
      'le réseau de soins. Ici, chacun se montre dans tous ses états, devant un assureur joué dans la page. ' +
      'Rien ne part sur le réseau.',
  )}
  ${part(
    'Par où commencer',
    lines(
      [
        'Tout l’habillage',
        html`${go('foundations-tokens--palette', 'la palette et ses contrastes')},
        ${go('foundations-fields--text', 'les champs')}, ${go('foundations-messages--tone', 'le ton')}`,
      ],
      [
        'Dans votre outil de dessin',
        go('foundations-design-tool--take', 'emporter les jetons dans Figma, Penpot ou Tokens Studio'),
      ],
      ['Le parcours', go('enrolment-wizard--welcome', 'l’adhésion, étape par étape')],
      ['L’espace', go('member-home--complete', 'l’accueil de l’adhérent, puis tout ce qu’il y trouve')],
      [
        'Le serveur derrière',
        html`<a class="link" href="./api/index.html" target="_top">le contrat, appel par appel</a> (en anglais)`,
      ],
      ['Quand cela ne marche pas', go('problems--read-network', 'chaque panne, et ce que l’adhérent en lit')],
    ),
  )}
  ${part(
    'La barre d’outils, en haut',
    lines(
      ['Thème', 'clair, sombre, contraste renforcé, et trois marques de dix lignes chacune (docs/theming.md)'],
      [
        'Langue',
        'français, anglais, et une pseudo-langue plus longue de 40\u202f%, entre crochets\u00a0: ce qui ' +
          'n’a pas de crochets vient de l’assureur. Les noms de la liste et ces pages suivent',
      ],
      ['Texte', '200\u202f%, demandé par la page ou choisi dans le navigateur'],
      [
        'Scénario, attente',
        'comment la journée se passe, et le temps de chaque réponse, par-dessus ce que dit la story',
      ],
      ['Largeur', '320, 390, 768 ou 1\u202f280 pixels'],
    ),
  )}
  ${part(
    'Autour de chaque story',
    lines(
      ['Controls', 'la personne, le scénario, l’étape, et chaque attribut de l’élément'],
      ['Documentation', 'le code à copier dans une page, les événements, les parties à habiller'],
      [
        'Accessibility',
        'la moindre faute est une erreur. Toutes les stories passent à chaque changement, dans tous les ' +
          'thèmes et trois navigateurs',
      ],
      [
        'Recherche',
        'par un mot, ou par le numéro d’une fonction du cahier des charges, comme ENR-10\u00a0; l’entonnoir ' +
          'à côté filtre ' +
          'par ces numéros',
      ],
    ),
  )}`;

const english = () =>
  html` ${head(
    'The elements of the mutuelle',
    'Pieces of pages, complete, to put into a site: enrolment, the member’s space, the card, the care network. Here ' +
      'each is shown in all its states, with an insurer played in the page. Nothing leaves for the network.',
  )}
  ${part(
    'Where to start',
    lines(
      [
        'How it looks',
        html`${go('foundations-tokens--palette', 'the palette and its contrasts')},
        ${go('foundations-fields--text', 'the fields')}, ${go('foundations-messages--tone', 'the tone')}`,
      ],
      [
        'In your design tool',
        go('foundations-design-tool--take', 'take the tokens into Figma, Penpot or Tokens Studio'),
      ],
      ['The way in', go('enrolment-wizard--welcome', 'the enrolment, step by step')],
      ['The space', go('member-home--complete', 'the member’s home, then all that is found there')],
      ['The server behind', html`<a class="link" href="./api/index.html" target="_top">the contract, call by call</a>`],
      ['When it does not work', go('problems--read-network', 'every failure, and what the member reads of it')],
    ),
  )}
  ${part(
    'The toolbar, at the top',
    lines(
      ['Theme', 'light, dark, more contrast, and three brands of ten lines each (docs/theming.md)'],
      [
        'Language',
        'French, English, and a pseudo-language that is 40% longer, in brackets: what has no brackets comes from the ' +
          'insurer. The names of the list and these pages follow',
      ],
      ['Text', '200%, asked for by the page or chosen in the browser'],
      ['Scenario, delay', 'how the day goes, and the time of each answer, over what the story says'],
      ['Width', '320, 390, 768 or 1,280 pixels'],
    ),
  )}
  ${part(
    'Around each story',
    lines(
      ['Controls', 'the person, the scenario, the step, and each attribute of the element'],
      ['Documentation', 'the code to copy into a page, the events, the parts to dress'],
      [
        'Accessibility',
        'the least fault is an error. All stories are run at every change, in all looks and three browsers',
      ],
      [
        'Search',
        'by a word, or by the number of a feature, such as ENR-10; the funnel beside it filters by these numbers',
      ],
    ),
  )}`;

export const Tour: Story = {
  name: 'La visite en cinq minutes',
  en: 'The tour in five minutes',
  render: specimen(() => say(french, english)()),
};
