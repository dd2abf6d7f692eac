import {css, html, nothing, type TemplateResult} from 'lit';
import type {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import {icon} from '../../ui/blocks/icon.js';
import {choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {nirField, schemeCodeField} from '../../ui/fields/french-fields.js';
import fr from './teletransmission.messages.fr.js';

/** Télétransmission of one person: the choice, the two numbers it makes required, and where to find them. */
export class TeletransmissionPart {
  readonly #messages: Messages<typeof fr>;

  constructor(private readonly host: Widget, private readonly form: () => FormController<unknown>, private readonly isChild: () => boolean = () => false) {
    this.#messages = new Messages(host, 'teletransmission', fr, {en: () => import('./teletransmission.messages.en.js')});
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const form = this.form();
    const enabled = form.get('teletransmission.enabled') === true;
    const {yes, no} = this.host.common;
    return html`
      <div class="section-head"><h3 class="heading">${t.title}</h3><p class="muted">${t.explanation}</p></div>
      ${choiceField(at(form, 'teletransmission.enabled'), {label: t.enabled, errors: t.errors.choice, choices: [{value: true, label: yes, text: t.enabledYes}, {value: false, label: no, text: t.enabledNo}]})}
      ${enabled ? html`
        <div class="stack">
          ${nirField(at(form, 'teletransmission.nir'), {label: t.nir, hint: this.isChild() ? t.nirChildHint : t.nirHint, errors: t.errors.nir, warnings: t.warnings})}
          ${schemeCodeField(at(form, 'teletransmission.schemeCode'), {label: t.schemeCode, hint: t.schemeCodeHint, errors: t.errors.schemeCode, warnings: t.warnings})}
          ${this.#guide()}
        </div>` : nothing}
      ${choiceField(at(form, 'alsaceMoselle'), {label: t.alsaceMoselle, hint: t.alsaceMoselleHint, errors: t.errors.choice, choices: [{value: true, label: yes}, {value: false, label: no}]})}`;
  }

  /** A drawn attestation that shows which number to copy, and which not. */
  #guide(): TemplateResult {
    const {t} = this.#messages;
    return html`<details class="fold"><summary>${icon('document')}<span>${t.guide.open}</span>${icon('chevron', true)}</summary>
      <figure class="guide">
        <div class="paper">
          <p class="paper-title">${t.guide.paper}</p>
          <div class="cells">
            <div class="cell wanted"><span class="mark" aria-hidden="true">1</span><span class="cell-name">${t.guide.scheme}</span><span class="cell-value num">01 491 3421</span></div>
            <div class="cell wanted"><span class="mark" aria-hidden="true">2</span><span class="cell-name">${t.guide.nir}</span><span class="cell-value num">1 84 05 40 000 007 00</span></div>
            <div class="cell not"><span class="cell-name">${t.guide.childNir}</span><span class="cell-value num"><s>1 10 01 40 007 000 01</s></span></div>
          </div>
        </div>
        <figcaption class="small muted">${t.guide.where}</figcaption>
      </figure>
    </details>`;
  }
}

export const teletransmissionStyles = css`
  .guide { display: grid; gap: calc(3 * var(--_u)); padding-block-start: calc(2 * var(--_u)); }
  .paper { display: grid; gap: calc(3 * var(--_u)); padding: calc(4 * var(--_u)); background: #fffdf7; color: #1b2827; border: 1px solid #cfc8b6; border-radius: 0.25em; line-height: 1.35; }
  .paper-title { font-size: 0.9375em; font-weight: 700; }
  .cells { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(2 * var(--_u)); }
  .cell { position: relative; display: grid; gap: 0.1em; align-content: start; padding: calc(2.5 * var(--_u)) calc(3 * var(--_u)); border: 1px solid #cfc8b6; }
  .cell.wanted { outline: 3px solid #0f5c55; outline-offset: -1px; background: #e7f2ee; padding-inline-start: 3em; }
  .cell.not { color: #5f6966; }
  .mark { position: absolute; inset-inline-start: 0.75em; inset-block-start: 0.75em; display: grid; place-content: center; inline-size: 1.625em; block-size: 1.625em; border-radius: 50%; background: #0f5c55; color: #fff; font-weight: 700; }
  .cell-name { font-size: 0.875em; }
  .cell-value { font-weight: 700; }
  @container widget (min-width: 34em) { .cells { grid-template-columns: 1fr 1.3fr; } .cell.not { grid-column: 2; } }
`;
