import {html} from 'lit';
import type {About, Story} from '../names.js';
import {head, part, specimen} from './specimen.js';

const meta: About = {
  id: 'foundations-type',
  title: 'Fondations/Caractères',
  en: 'Foundations/Type',
  parameters: {controls: {disable: true}},
};
export default meta;

const line = (name: string, size: string, shown: unknown) =>
  html`<li>
    <div>
      <p class="small">${name}</p>
      <p class="small muted">${size}</p>
    </div>
    ${shown}
  </li>`;

export const Scale: Story = {
  name: 'Échelle',
  en: 'Scale',
  render: specimen(
    () =>
      html` ${head(
          'Caractères',
          'Des titres en romain de livre, chaleureux\u00a0; des chiffres en bâton, alignés et exacts. Rien sous 14 px.',
        )}
        <ul class="types">
          ${line('Titre', '1,75 em, 2,125 dès 40 em', html`<p class="title">Votre adhésion est terminée</p>`)}
          ${line(
            'Intertitre',
            '1,3125 em, 1,4375 dès 40 em',
            html`<p class="heading">Pour accélérer vos remboursements</p>`,
          )}
          ${line('Chapeau', '1,125 em', html`<p class="lead">Gardez votre attestation de droits à portée de main.</p>`)}
          ${line('Chiffre', '1,625 em, gras', html`<p class="figure num">1 200,00 €</p>`)}
          ${line('Petit titre', '1,0625 em, gras', html`<p class="subheading">Mandat de prélèvement SEPA</p>`)}
          ${line(
            'Texte',
            '1 em, interligne 1,55',
            html`<p>La Sécurité sociale vous a versé 19,00 € le 19 novembre.</p>`,
          )}
          ${line('Aide', '0,9375 em', html`<p class="small muted">9 chiffres, repère 1 sur l’attestation</p>`)}
          ${line('Repère', '0,875 em, le plancher', html`<p class="fine">Payé le 20 novembre</p>`)}
        </ul>`,
  ),
};

export const Typography: Story = {
  name: 'Typographie française',
  en: 'French typography',
  render: specimen(
    () =>
      html` ${head(
        'Typographie française',
        'Elle est dans les phrases elles-mêmes\u00a0: l’intégrateur n’a rien à faire.',
      )}
      ${part(
        'Espaces',
        html`<ul class="types">
          ${line(
            'Espace fine insécable',
            'devant ; ? ! %, entre les milliers',
            html`<p>Une question ? 45 % de 1 200 €.</p>`,
          )}
          ${line(
            'Espace insécable',
            'devant : et €, dans « », dans un numéro',
            html`<p>Titulaire : « Mme Vasseur », 01 99 00 12 34</p>`,
          )}
        </ul>`,
      )}
      ${part(
        'Dates, heures, numéros',
        html`<ul class="types">
          ${line(
            'Date',
            'en toutes lettres, premier du mois en exposant',
            html`<p>1<sup>er</sup> décembre 2026, 18 novembre</p>`,
          )}
          ${line('Horaires', 'avec h\u00a0; l’heure d’un fait avec :', html`<p>8 h – 20 h. Enregistré à 14:32.</p>`)}
          ${line('IBAN', 'par quatre', html`<p class="num">FR76 3000 6000 0112 3456 7890 189</p>`)}
          ${line('Sécurité sociale', '1-2-2-2-3-3-2', html`<p class="num">2 58 03 44 109 027 90</p>`)}
        </ul>`,
      )}`,
  ),
};
