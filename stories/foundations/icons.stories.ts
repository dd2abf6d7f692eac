import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {drawings} from '../../src/ui/blocks/drawings.js';
import {icon, iconNames} from '../../src/ui/blocks/icon.js';
import {head, specimen} from './specimen.js';

const meta: Meta = {
  id: 'foundations-icons',
  title: 'Fondations/Icônes',
  parameters: {controls: {disable: true}},
};
export default meta;
type Story = StoryObj;

export const All: Story = {
  name: 'Toutes',
  render: specimen(
    () =>
      html` ${head(
          'Icônes',
          'Grille de 24, trait de 1,75, bouts ronds, couleur du texte. Toujours à côté d’un mot, donc cachées ' +
            'aux lecteurs d’écran.',
        )}
        <ul class="icons">
          ${iconNames.map((name) => html`<li>${icon(name)}<span class="small">${name}</span></li>`)}
          ${Object.entries(drawings).map(
            ([name, drawing]) => html`<li>${icon(drawing)}<span class="small">${name}</span></li>`,
          )}
        </ul>`,
  ),
};
