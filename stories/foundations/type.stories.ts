import {html} from 'lit';
import type {About, Story} from '../names.js';
import {head, part, say, specimen} from './specimen.js';

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
          say('Caractères', 'Type'),
          say(
            'Des titres en romain de livre, chaleureux\u00a0; des chiffres en bâton, alignés et exacts. ' +
              'Rien sous 14 px.',
            'Titles in a warm book face; figures in a sans serif, aligned and exact. Nothing below 14 px.',
          ),
        )}
        <ul class="types">
          ${line(
            say('Titre', 'Title'),
            say('1,75 em, 2,125 dès 40 em', '1.75 em, 2.125 from 40 em'),
            html`<p class="title">Votre adhésion est terminée</p>`,
          )}
          ${line(
            say('Intertitre', 'Heading'),
            say('1,3125 em, 1,4375 dès 40 em', '1.3125 em, 1.4375 from 40 em'),
            html`<p class="heading">Pour accélérer vos remboursements</p>`,
          )}
          ${line(
            say('Chapeau', 'Lead'),
            say('1,125 em', '1.125 em'),
            html`<p class="lead">Gardez votre attestation de droits à portée de main.</p>`,
          )}
          ${line(
            say('Chiffre', 'Figure'),
            say('1,625 em, gras', '1.625 em, bold'),
            html`<p class="figure num">1 200,00 €</p>`,
          )}
          ${line(
            say('Petit titre', 'Small heading'),
            say('1,0625 em, gras', '1.0625 em, bold'),
            html`<p class="subheading">Mandat de prélèvement SEPA</p>`,
          )}
          ${line(
            say('Texte', 'Text'),
            say('1 em, interligne 1,55', '1 em, line height 1.55'),
            html`<p>La Sécurité sociale vous a versé 19,00 € le 19 novembre.</p>`,
          )}
          ${line(
            say('Aide', 'Hint'),
            say('0,9375 em', '0.9375 em'),
            html`<p class="small muted">9 chiffres, repère 1 sur l’attestation</p>`,
          )}
          ${line(
            say('Repère', 'Mark'),
            say('0,875 em, le plancher', '0.875 em, the floor'),
            html`<p class="fine">Payé le 20 novembre</p>`,
          )}
        </ul>`,
  ),
};

export const Typography: Story = {
  name: 'Typographie française',
  en: 'French typography',
  render: specimen(
    () =>
      html` ${head(
        say('Typographie française', 'French typography'),
        say(
          'Elle est dans les phrases elles-mêmes\u00a0: l’intégrateur n’a rien à faire.',
          'It is in the sentences themselves: the integrator has nothing to do.',
        ),
      )}
      ${part(
        say('Espaces', 'Spaces'),
        html`<ul class="types">
          ${line(
            say('Espace fine insécable', 'Narrow no-break space'),
            say('devant ; ? ! %, entre les milliers', 'before ; ? ! %, between thousands'),
            html`<p>Une question ? 45 % de 1 200 €.</p>`,
          )}
          ${line(
            say('Espace insécable', 'No-break space'),
            say('devant : et €, dans « », dans un numéro', 'before : and €, in « », within a number'),
            html`<p>Titulaire : « Mme Vasseur », 01 99 00 12 34</p>`,
          )}
        </ul>`,
      )}
      ${part(
        say('Dates, heures, numéros', 'Dates, hours, numbers'),
        html`<ul class="types">
          ${line(
            say('Date', 'Date'),
            say('en toutes lettres, premier du mois en exposant', 'in full, the first of the month raised'),
            html`<p>1<sup>er</sup> décembre 2026, 18 novembre</p>`,
          )}
          ${line(
            say('Horaires', 'Hours'),
            say('avec h\u00a0; l’heure d’un fait avec :', 'with h; the time of a fact with :'),
            html`<p>8 h – 20 h. Enregistré à 14:32.</p>`,
          )}
          ${line('IBAN', say('par quatre', 'by four'), html`<p class="num">FR76 3000 6000 0112 3456 7890 189</p>`)}
          ${line(
            say('Sécurité sociale', 'Social security'),
            '1-2-2-2-3-3-2',
            html`<p class="num">2 58 03 44 109 027 90</p>`,
          )}
        </ul>`,
      )}`,
  ),
};
