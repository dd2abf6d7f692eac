import {html, type TemplateResult} from 'lit';
import {button} from '../../src/ui/blocks/button.js';
import {lookOf} from '../looks/looks.js';
import type {About, Story} from '../names.js';
import {designTokens, fileOf, hexOf, textOf, valueIn, type Writing} from './design-tokens.js';
import {head, part, say, specimen} from './specimen.js';

const meta: About = {
  id: 'foundations-design-tool',
  title: 'Fondations/Emporter les jetons',
  en: 'Foundations/Take the tokens away',
  parameters: {controls: {disable: true}},
};
export default meta;

const chosen = () => lookOf(document.documentElement.dataset['look'] ?? '');
const nameOfChosen = (): string => say(chosen().title, chosen().en);

function download(writing: Writing): void {
  const text = `${JSON.stringify(fileOf(chosen().id, writing), undefined, 2)}\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = `mutuelle-${chosen().id}${writing === 'before' ? '-before-2025' : ''}.tokens.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const steps = (...lines: readonly unknown[]): TemplateResult =>
  html`<ol class="steps-of-tool">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ol>`;

export const Take: Story = {
  name: 'Dans un outil de dessin',
  en: 'Into a design tool',
  render: specimen(
    () =>
      html` ${head(
        say('Emporter les jetons', 'Take the tokens away'),
        say(
          'Couleurs, polices, espaces et arrondis, tels que les éléments les portent, dans le format du W3C ' +
            'que lisent ' +
            'les outils de dessin. Un fichier par thème\u00a0: choisissez-le dans la barre d’outils.',
          'Colours, fonts, spaces and corners, as the elements wear them, in the format of the W3C that design tools ' +
            'read. One file for each look: choose it in the toolbar.',
        ),
      )}
      ${part(
        say(html`Le fichier du thème « ${nameOfChosen()} »`, html`The file of the look “${nameOfChosen()}”`),
        html`<div class="row">
          ${button({
            label: say('Télécharger pour Figma', 'Download for Figma'),
            kind: 'primary',
            onClick: () => download('2025'),
          })}
          ${button({
            label: say('Télécharger pour Tokens Studio ou Penpot', 'Download for Tokens Studio or Penpot'),
            onClick: () => download('before'),
          })}
        </div>`,
        say(
          'Le second est écrit à la manière d’avant 2025\u00a0: une couleur y est un texte, comme #0f5c55.',
          'The second is written as before 2025: a colour is a text there, such as #0f5c55.',
        ),
      )}
      ${part(
        'Figma',
        steps(
          say(
            'Téléchargez le fichier de chaque thème dont vous avez besoin.',
            'Download the file of each look that you need.',
          ),
          say(
            'Ouvrez les variables du document, créez une collection, puis importez les fichiers\u00a0: ' +
              'chacun devient un mode. ' +
              'Si votre version n’a pas cet import, un module d’import de variables au format W3C le fait.',
            'Open the variables of the document, create a collection, then import the files: each becomes a mode. If ' +
              'your version has no such import, a plugin that imports variables in the W3C format does it.',
          ),
          say(
            'Les variables sont des couleurs, des nombres et des textes\u00a0: faites de l’ombre un style, à la main.',
            'Variables are colours, numbers and texts: make a style of the shadow, by hand.',
          ),
        ),
      )}
      ${part(
        'Tokens Studio',
        steps(
          say('Téléchargez les fichiers, seconde écriture.', 'Download the files, second writing.'),
          say(
            'Dans le module, créez un jeu par thème\u00a0; passez à la vue JSON, collez le fichier, enregistrez.',
            'In the plugin, create a set for each look; turn to the JSON view, paste the file, save.',
          ),
          say(
            'Faites un thème de chaque jeu, puis exportez-les en variables et en styles.',
            'Make a theme of each set, then export them as variables and styles.',
          ),
        ),
      )}
      ${part(
        'Penpot',
        steps(
          say('Téléchargez les fichiers, seconde écriture.', 'Download the files, second writing.'),
          say(
            'Dans l’onglet des jetons, ouvrez les outils, puis importez\u00a0: chaque fichier devient un jeu.',
            'In the tab of tokens, open the tools, then import: each file becomes a set.',
          ),
          say('Faites un thème de chaque jeu.', 'Make a theme of each set.'),
        ),
      )}
      ${part(
        say('Et retour dans le site', 'And back into the site'),
        html`<p>
            ${say(
              'Chaque jeton a le nom de la propriété à poser dans la page\u00a0: ',
              'Each token has the name of the property that a page sets: ',
            )}<span class="token">mutuelle.color.primary</span> → <span class="token">--mutuelle-color-primary</span>.
          </p>
          <p>
            ${say(
              'Les longueurs sont ici en pixels, pour un texte de 16\u00a0; dans les éléments elles suivent ' +
                'la taille du texte ' +
                'de l’adhérent. Une marque n’a besoin que d’une dizaine de jetons (docs/theming.md).',
              'Lengths are in pixels here, for a text of 16; in the elements they follow the size of the ' +
                'member’s text. A ' +
                'brand needs about ten tokens only (docs/theming.md).',
            )}
          </p>
          <p>
            ${say(
              'Pour un outil de construction, le paquet a tous les thèmes\u00a0: ',
              'For a build tool, the package has all looks: ',
            )}<span class="token">mutuelle-elements/tokens.json</span>,
            <span class="token">mutuelle-elements/tokens.resolver.json</span>.
          </p>`,
      )}`,
  ),
};

const swatches = (look: string): TemplateResult =>
  html`<ul class="swatches">
    ${[...designTokens]
      .filter(([, {$type}]) => $type === 'color')
      .map(([name]) => [name, hexOf(name.slice('color-'.length), look)] as const)
      .map(
        ([name, hex]) =>
          html`<li class="swatch">
            <span class="chip" data-colour=${hex}></span>
            <div>
              <p class="token">${name}</p>
              <p class="small num">${hex}</p>
            </div>
          </li>`,
      )}
  </ul>`;

export const Values: Story = {
  name: 'Ce que contient le fichier',
  en: 'What the file holds',
  render: specimen(() => {
    const {id} = chosen();
    const plain = [...designTokens].filter(([, {$type}]) => $type !== 'color');
    return html` ${head(
      say('Ce que contient le fichier', 'What the file holds'),
      say(
        html`Thème « ${nameOfChosen()} », lu dans tokens.json.`,
        html`Look “${nameOfChosen()}”, read in tokens.json.`,
      ),
    )}
    ${part(say('Couleurs', 'Colours'), swatches(id))}
    ${part(
      say('Caractères, formes, rythme', 'Type, shapes, rhythm'),
      html`<ul class="swatches">
        ${plain.map(
          ([name, token]) =>
            html`<li>
              <p class="token">${name}</p>
              <p class="value">${textOf(token, valueIn(token, id))}</p>
            </li>`,
        )}
      </ul>`,
    )}`;
  }),
};
