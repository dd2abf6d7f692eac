import {html} from 'lit';
import {drawings} from '../../src/ui/blocks/drawings.js';
import {icon, iconNames} from '../../src/ui/blocks/icon.js';
import type {About, Story} from '../names.js';
import {head, say, specimen} from './specimen.js';

const meta: About = {
  id: 'foundations-icons',
  title: 'Fondations/Icônes',
  en: 'Foundations/Icons',
  parameters: {controls: {disable: true}},
};
export default meta;

export const All: Story = {
  name: 'Toutes',
  en: 'All of them',
  render: specimen(
    () =>
      html` ${head(
          say('Icônes', 'Icons'),
          say(
            'Grille de 24, trait de 1,75, bouts ronds, couleur du texte. Toujours à côté d’un mot, donc cachées ' +
              'aux lecteurs d’écran.',
            'Grid of 24, stroke of 1.75, round ends, colour of the text. Always beside a word, so hidden ' +
              'from screen readers.',
          ),
        )}
        <ul class="icons">
          ${iconNames.map((name) => html`<li>${icon(name)}<span class="small">${name}</span></li>`)}
          ${Object.entries(drawings).map(
            ([name, drawing]) => html`<li>${icon(drawing)}<span class="small">${name}</span></li>`,
          )}
        </ul>`,
  ),
};
