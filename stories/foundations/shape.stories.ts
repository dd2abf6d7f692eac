import {html} from 'lit';
import {moneyBar} from '../../src/ui/blocks/money-bar.js';
import {moneyLegend} from '../../src/ui/blocks/money-legend.js';
import type {About, Story} from '../names.js';
import {head, part, say, spec, specimen} from './specimen.js';

const meta: About = {
  id: 'foundations-shape',
  title: 'Fondations/Espaces et reliefs',
  en: 'Foundations/Spaces and depth',
  parameters: {controls: {disable: true}},
};
export default meta;

const steps = ['1', '1.5', '2', '3', '4', '5', '6', '7', '8', '10', '12'];

export const Space: Story = {
  name: 'Espaces',
  en: 'Spaces',
  render: specimen(
    () =>
      html` ${head(
          say('Espaces', 'Spaces'),
          say(
            html`Onze pas d’une seule unité, <span class="token">--mutuelle-space</span>. Du libellé au champ 1,5 ; d’un
              champ à l’autre 5 ; d’une partie à l’autre 7 et un filet.`,
            html`Eleven steps of a single unit, <span class="token">--mutuelle-space</span>. From label to field 1.5;
              from one field to the next 5; from one part to the next 7 and a rule.`,
          ),
        )}
        <ul class="scale">
          ${steps.map(
            (step) =>
              html`<li>
                <span class="space n${step.replace('.', '-')}"></span
                ><span class="small num">${step.replace('.', ',')}</span>
              </li>`,
          )}
        </ul>`,
  ),
};

export const Shapes: Story = {
  name: 'Arrondis et reliefs',
  en: 'Corners and depth',
  render: specimen(
    () =>
      html` ${head(
          say('Arrondis et reliefs', 'Corners and depth'),
          say(
            'Une carte est une chose que l’on tient. Un document a des coins droits. Le reste est du ' +
              'papier\u00a0: un filet et de l’espace.',
            'A card is a thing one holds. A document has square corners. The rest is paper: a rule and space.',
          ),
        )}
        <div class="shapes">
          <div class="shape">
            <p class="strong">radius-control</p>
            <p class="small muted">${say('champs, boutons, messages', 'fields, buttons, messages')}</p>
          </div>
          <div class="shape large">
            <p class="strong">radius</p>
            <p class="small muted">${say('cartes, encadrés', 'cards, wells')}</p>
          </div>
          <div class="shape paper">
            <p class="strong">0,25 em</p>
            <p class="small muted">documents : attestation, mandat</p>
          </div>
          <div class="shape lifted">
            <p class="strong">shadow</p>
            <p class="small muted">${say('ce qui se soulève', 'what lifts')}</p>
          </div>
          <div class="shape ringed">
            <p class="strong">focus</p>
            <p class="small muted">
              ${say('3 px, à 2 px du bord, jamais réglable', '3 px, 2 px away from the edge, never set by a page')}
            </p>
          </div>
        </div>`,
  ),
};

const legend = [
  ['amo', 'Sécu'],
  ['amc', 'Mutuelle'],
  ['remaining', 'Reste à charge'],
] as const;
export const Money: Story = {
  name: 'Qui paie',
  en: 'Who pays',
  render: specimen(
    () =>
      html` ${head(
        say('Qui paie', 'Who pays'),
        say(
          'Sécu en bleu, mutuelle en vert, reste à charge hachuré\u00a0: toujours dans cet ordre, et toujours ' +
            'avec les chiffres à côté.',
          'Sécu in blue, mutuelle in green, what is left to pay hatched: always in this order, and always ' +
            'with the figures beside.',
        ),
      )}
      ${part(
        say('La barre', 'The bar'),
        html`<div class="specs wide">
            ${spec(
              say('Consultation, 30,00\u00a0€', 'Consultation, €30.00'),
              html`<div class="stack tight">
                ${moneyBar(3000, [
                  ['amo', 1900],
                  ['amc', 900],
                  ['remaining', 200],
                ])}
                <p class="small">Sécu 19,00 €, mutuelle 9,00 €, reste à charge 2,00 €</p>
              </div>`,
            )}
            ${spec(
              say('100\u202f% Santé, rien à payer', '100% Santé, nothing to pay'),
              html`<div class="stack tight">
                ${moneyBar(9500, [
                  ['amo', 2400],
                  ['amc', 7100],
                ])}
                <p class="small">Sécu 24,00 €, mutuelle 71,00 €, reste à charge 0,00 €</p>
              </div>`,
            )}
            ${spec(
              say('Dépassement important', 'Large excess fee'),
              html`<div class="stack tight">
                ${moneyBar(12000, [
                  ['amo', 1500],
                  ['amc', 4500],
                  ['remaining', 6000],
                ])}
                <p class="small">Sécu 15,00 €, mutuelle 45,00 €, reste à charge 60,00 €</p>
              </div>`,
            )}
          </div>
          ${moneyLegend(legend)}`,
      )}`,
  ),
};
