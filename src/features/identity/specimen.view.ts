import {css, html, type TemplateResult} from 'lit';

/** What may be looked for on the paper, by the name of the field that takes it. */
export type Spot = 'schemeCode' | 'nir' | 'birthRank';

/**
 * Our own drawing of an attestation de droits: no insurer's form is copied. Its words are French in every language, as
 * on the paper. The numbers belong to nobody: their keys do not exist.
 */
export function specimen(spot: Spot, description: string): TemplateResult {
  const ring = (name: Spot) => `ring ${name === spot ? 'now' : ''}`;
  return html`<svg class="specimen" viewBox="0 0 640 372" lang="fr" role="img" aria-label=${description} translate="no">
    <rect class="paper" x="0.5" y="0.5" width="639" height="371"></rect>
    <path class="seal" d="M40 30a17 17 0 1 1 0 34 17 17 0 1 1 0-34zM40 36v22M29 47h22"></path>
    <text class="head" x="68" y="45">Attestation de droits à l’assurance maladie</text>
    <text class="fine" x="68" y="62">Valable du 01/09/2026 au 31/08/2027, sous réserve de changement de situation</text>

    <rect class="band" x="24" y="88" width="592" height="36"></rect>
    <path class="lines" d="M24 88h592v86H24zM24 124h592M216 88v86M300 88v86"></path>
    <text class="caption" x="34" y="111">Organisme de rattachement</text>
    <text class="caption" x="310" y="104">N° de sécurité sociale de l’assuré</text>
    <text class="fine" x="310" y="118">(à utiliser pour tous les bénéficiaires ci-dessous)</text>
    <text class="caption" x="226" y="111">Code gestion</text>
    <text class="value" x="62" y="155">01 491 3421</text>
    <text class="value plain" x="226" y="155">10</text>
    <text class="value" x="340" y="155">1 84 05 40 000 007 00</text>

    <rect class="band" x="24" y="198" width="592" height="30"></rect>
    <path class="lines" d="M24 198h592v106H24zM24 228h592M24 266h592M216 198v106M440 198v106"></path>
    <text class="caption" x="34" y="218">Bénéficiaire(s)</text>
    <text class="caption" x="226" y="211">N° de sécurité sociale du bénéficiaire</text>
    <text class="fine" x="226" y="223">(pour information)</text>
    <text class="caption" x="450" y="218">Né(e) le / rang</text>
    <text class="value plain" x="34" y="253">MODÈLE Camille</text>
    <text class="value plain" x="226" y="253">1 84 05 40 000 007 00</text>
    <text class="value plain" x="450" y="253">17/05/1984</text>
    <text class="value" x="592" y="253">1</text>
    <text class="value plain" x="34" y="291">MODÈLE Sacha</text>
    <text class="value not" x="226" y="291" textLength="150">1 10 01 40 007 000 01</text>
    <path class="strike" d="M221 286h160"></path>
    <text class="value plain" x="450" y="291">10/01/2010</text>
    <text class="value" x="592" y="291">1</text>
    <path class="writing" d="M24 326h430M24 340h500M24 354h210"></path>

    <rect class=${ring('schemeCode')} x="27" y="127" width="186" height="44"></rect>
    <rect class=${ring('nir')} x="303" y="127" width="310" height="44"></rect>
    <rect class=${ring('birthRank')} x="548" y="231" width="65" height="70"></rect>
    <g class="mark">
      <circle cx="44" cy="149" r="12"></circle>
      <text x="44" y="154">1</text>
    </g>
    <g class="mark">
      <circle cx="321" cy="149" r="12"></circle>
      <text x="321" y="154">2</text>
    </g>
    <g class="mark">
      <circle cx="566" cy="266" r="12"></circle>
      <text x="566" y="271">3</text>
    </g>
  </svg>`;
}

/** Paper is light in every theme: its ink is fixed, and holds 4.5:1 on it. */
export const specimenStyles = css`
  .specimen {
    display: block;
    block-size: auto;
    font-family: var(--_font);
    font-size: 12px;
  }
  .specimen text {
    fill: #1b2827;
  }
  .specimen .paper {
    fill: #fffdf7;
    stroke: #cfc8b6;
  }
  .specimen .seal {
    fill: none;
    stroke: #8a8369;
    stroke-width: 1.5;
  }
  .specimen .head {
    font: 600 20px var(--_font-heading);
  }
  .specimen .fine {
    font-size: 10.5px;
    fill: #52605d;
  }
  .specimen .caption {
    font-size: 11.5px;
    fill: #52605d;
  }
  .specimen .band {
    fill: #f3eedf;
  }
  .specimen .lines {
    fill: none;
    stroke: #cfc8b6;
  }
  .specimen .value {
    font-size: 16px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .specimen .value.plain {
    font-size: 14px;
    font-weight: 400;
  }
  .specimen .value.not {
    font-size: 14px;
    font-weight: 400;
    fill: #6d6652;
  }
  .specimen .strike {
    stroke: #a72c1b;
    stroke-width: 2;
  }
  .specimen .writing {
    fill: none;
    stroke: #e4decd;
    stroke-width: 5;
    stroke-linecap: square;
  }
  .specimen .ring {
    fill: none;
    stroke: #0f5c55;
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .specimen .ring.now {
    fill: #0f5c5514;
    stroke-width: 3.5;
    stroke-dasharray: none;
  }
  .specimen .mark circle {
    fill: #0f5c55;
  }
  .specimen .mark text {
    fill: #ffffff;
    font-size: 14px;
    font-weight: 700;
    text-anchor: middle;
  }
`;
