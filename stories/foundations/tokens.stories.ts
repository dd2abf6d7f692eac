import {html, nothing, type TemplateResult} from 'lit';
import type {About, Story} from '../names.js';
import {colourOf, hex, measure, pairs, type Measured} from './contrast.js';
import {head, part, say, specimen, type Specimen} from './specimen.js';
import {designTokens} from './design-tokens.js';
import {colours, others, tokens, type Token} from './tokens.js';

const meta: About = {
  id: 'foundations-tokens',
  title: 'Fondations/Jetons et contrastes',
  en: 'Foundations/Tokens and contrasts',
  parameters: {controls: {disable: true}},
};
export default meta;

const decimal = (value: number): string => value.toLocaleString(say('fr-FR', 'en-GB'), {minimumFractionDigits: 2});
const roleOf = ({name, role}: Token): string =>
  say(role, designTokens.get(name.replace('--mutuelle-', ''))!.$description);

/** Reads the colours once they are there, and shows them; again when they change. */
function live(
  host: Specimen,
  show: (found: {measured: Measured[]; values: Map<string, string>} | undefined) => TemplateResult,
): TemplateResult {
  const known = read.get(host);
  host.afterRender = () => {
    const root = host.renderRoot as ShadowRoot;
    const measured = measure(root);
    const values = new Map(
      tokens
        .filter(({inside}) => inside)
        .map(({name, inside}) => [
          name,
          name.includes('-color-')
            ? hex(colourOf(root, inside))
            : getComputedStyle(host).getPropertyValue(`--_${inside}`).trim(),
        ]),
    );
    const key = JSON.stringify([...values]);
    if (known?.key === key) return;
    read.set(host, {key, measured, values});
    host.requestUpdate();
  };
  return show(known);
}
const read = new WeakMap<Specimen, {key: string; measured: Measured[]; values: Map<string, string>}>();

const verdict = ({ratio, least}: Measured): TemplateResult =>
  html`<span class="num ${ratio >= least ? 'pass' : 'fail'}"
    >${decimal(ratio)} : 1${ratio >= least ? nothing : html` (${say('il faut', 'needs')} ${decimal(least)})`}</span
  >`;

function swatch(token: Token, values: Map<string, string> | undefined, measured: Measured[] = []): TemplateResult {
  const {name, inside} = token;
  const own = measured.filter(({ink}) => ink === inside);
  const tightest = own.toSorted((one, other) => one.ratio / one.least - other.ratio / other.least)[0];
  return html`<li class="swatch">
    <span class="chip ${inside === 'remaining' ? 'hatched' : ''}" data-token=${inside}></span>
    <div>
      <p class="token">${name.replace('--mutuelle-', '')}</p>
      <p class="small muted">${roleOf(token)}</p>
      <p class="small"><span class="num">${values?.get(name) ?? '…'}</span></p>
      ${tightest ? html`<p class="small">${say('sur', 'on')} ${tightest.ground} ${verdict(tightest)}</p>` : nothing}
    </div>
  </li>`;
}

export const Palette: Story = {
  name: 'Palette et contrastes calculés',
  en: 'Palette and computed contrasts',
  render: specimen((host) =>
    live(
      host,
      (found) => html`
        ${head(
          say('Palette', 'Palette'),
          say(
            'Papier clair, encre profonde, vert de pharmacie. Sous chaque encre, le plus serré de ses contrastes, ' +
              'calculé ici, dans le thème choisi.',
            'Light paper, deep ink, pharmacy green. Under each ink, the tightest of its contrasts, computed here, in ' +
              'the look chosen.',
          ),
        )}
        ${colours.map(([family, each]) =>
          part(
            say(family.fr, family.en),
            html`<ul class="swatches">
              ${each.map((token) => swatch(token, found?.values, found?.measured))}
            </ul>`,
          ),
        )}
      `,
    ),
  ),
};

export const Pairs: Story = {
  name: 'Toutes les paires',
  en: 'Every pair',
  render: specimen((host) =>
    live(
      host,
      (found) => html`
        ${head(
          say('Contrastes', 'Contrasts'),
          say(
            html`Les ${pairs.length} paires d’une encre et d’un fond qui se rencontrent : au moins 4,5 pour du texte, 3
            pour un bord, un anneau ou une barre. Le même calcul tourne dans les tests, dans tous les thèmes et les
            trois moteurs.`,
            html`The ${pairs.length} pairs of an ink and a ground that meet: at least 4.5 for text, 3 for an edge, a
            ring or a bar. The same computation runs in the tests, in every look and the three engines.`,
          ),
        )}
        <ul class="ratios">
          ${found?.measured.map(
            (each) => html`<li><span>${each.ink} ${say('sur', 'on')} ${each.ground}</span>${verdict(each)}</li>`,
          )}
        </ul>
      `,
    ),
  ),
};

export const Others: Story = {
  name: 'Caractères, formes, rythme',
  en: 'Type, shapes, rhythm',
  render: specimen((host) =>
    live(
      host,
      (found) => html`
        ${head(
          say('Les autres jetons', 'The other tokens'),
          say(
            'Chacun a une valeur intégrée\u00a0; une marque en pose rarement plus de dix.',
            'Each has a built-in value; a brand rarely sets more than ten.',
          ),
        )}
        <ul class="swatches">
          ${others.map(
            (token) =>
              html`<li>
                <p class="token">${token.name}</p>
                <p class="small muted">${roleOf(token)}</p>
                <p class="value">${found?.values.get(token.name) ?? 'medium'}</p>
              </li>`,
          )}
        </ul>
      `,
    ),
  ),
};
