import {html} from 'lit';
import {button} from '../../src/ui/blocks/button.js';
import type {About, Story} from '../names.js';
import {head, part, say, spec, specimen} from './specimen.js';

const meta: About = {
  id: 'foundations-motion',
  title: 'Fondations/Mouvement',
  en: 'Foundations/Motion',
  parameters: {controls: {disable: true}},
};
export default meta;

export const Motion: Story = {
  name: 'Ce qui bouge',
  en: 'What moves',
  render: specimen(
    () =>
      html` ${head(
        say('Mouvement', 'Motion'),
        say(
          'Presque rien\u00a0: rien ne glisse, rien ne rebondit. Qui demande moins d’animation n’en voit aucune, ' +
            'et les mots portent le sens.',
          'Almost none: nothing slides, nothing bounces. Who asks for less animation sees none, and words ' +
            'carry the sense.',
        ),
      )}
      ${part(
        say('Trois mouvements', 'Three movements'),
        html`<div class="specs wide">
          ${spec(
            say('Couleur et bord, 160 ms (au survol)', 'Colour and edge, 160 ms (on hover)'),
            button({label: 'Suivant', kind: 'primary'}),
          )}
          ${spec(
            say('Chevron, 160 ms (à l’ouverture)', 'Chevron, 160 ms (on opening)'),
            html`<details class="fold">
              <summary>
                <span>Où trouver ces numéros</span
                ><svg class="icon icon-small" viewBox="0 0 24 24" aria-hidden="true">
                  <path d="m6 9.5 6 6 6-6"></path>
                </svg>
              </summary>
              <p class="small">Sur votre attestation de droits.</p>
            </details>`,
          )}
          ${spec(
            say('Attente, 900 ms par tour', 'Waiting, 900 ms a turn'),
            button({label: 'Envoi en cours', kind: 'primary', busy: true}),
          )}
        </div>`,
      )}
      ${part(
        say('Le squelette respire', 'The skeleton breathes'),
        html`<div class="stack" aria-hidden="true">
          <span class="bone bone-title"></span><span class="bone bone-short"></span
          ><span class="bone bone-control"></span>
        </div>`,
        say(
          '1,8 s, après 300 ms d’attente seulement\u00a0: une réponse rapide ne fait rien clignoter.',
          '1.8 s, after 300 ms of waiting only: a fast answer makes nothing blink.',
        ),
      )}`,
  ),
};
