import {css, html, nothing, type TemplateResult} from 'lit';
import type {Teletransmission} from '../../contract/teletransmission.js';
import type {Infer, Saved} from '../../contract/zod.js';
import {readBirthDate} from '../../domain/civil-date.js';
import {formatNir, maskNir, nirBirth, normalizeNir, type NirOwner} from '../../domain/nir.js';
import {formatSchemeCode, schemeCodeParts} from '../../domain/scheme-code.js';
import type {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {icon} from '../../ui/blocks/icon.js';
import {checkboxField, choiceField} from '../../ui/fields/choice-field.js';
import {at} from '../../ui/fields/field.js';
import {nirField, schemeCodeField} from '../../ui/fields/french-fields.js';
import {Mask} from '../../ui/fields/mask.js';
import {GuideLink} from './guide-link.js';
import {ownerOf} from './person.js';
import fr from './teletransmission.messages.fr.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {needs} from '../../element/styles.js';

export interface NumbersOptions {
  /** Somebody else than the member: other words, and for a child another person's number. */
  other?: boolean;
  /** Alone, under a heading of its own: no other question stands with it. */
  alone?: boolean;
  /** What the server holds of this person; its number is masked until the member asks to see it. */
  saved: () => Saved<Infer<typeof Teletransmission>> | undefined;
  /** Adults already declared, whose numbers a child may take instead of typing them again. */
  insured?: () => readonly Insured[];
}

export interface Insured {
  name: string;
  nir: string;
  schemeCode: string;
}

/** Télétransmission of one person: the choice, the two numbers it makes required, and where to find them (ENR-05). */
export class TeletransmissionFields {
  readonly #messages: Messages<typeof fr>;
  readonly #masks: Record<'nir' | 'other', Mask>;
  readonly #guide: GuideLink;

  constructor(
    private readonly host: Widget,
    private readonly form: () => FormController<unknown>,
    private readonly options: NumbersOptions,
  ) {
    this.#messages = new Messages(host, 'teletransmission', fr, {
      en: () => import('./teletransmission.messages.en.js'),
    });
    this.#masks = {nir: new Mask(host), other: new Mask(host)};
    this.#guide = new GuideLink(host, () => this.#messages.t.guide);
  }

  /** Saved, or another person: numbers that were shown are masked again. */
  closeMasks(): void {
    for (const mask of Object.values(this.#masks)) mask.close();
  }

  /** Opens the attestation at one of its numbers; for fields outside of this part too (the birth rank). */
  guideLink(spot: 'nir' | 'schemeCode' | 'birthRank', label: string): TemplateResult {
    return this.#guide.link(spot, label);
  }

  view(): TemplateResult {
    needs(cardStyles, teletransmissionStyles);
    const {t} = this.#messages;
    const form = this.form();
    const {other, alone} = this.options;
    const {yes, no} = this.host.common;
    return html` <div class="section-head">
        ${alone ? nothing : html`<h3 class="heading">${other ? t.titleOther : t.title}</h3>`}
        <p class="muted">${other ? t.explanationOther : t.explanation}</p>
      </div>
      <details class="fold">
        <summary>${icon('info')}<span>${t.more.open}</span>${icon('chevron', true)}</summary>
        <ul class="points">
          ${t.more.text.map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>
      ${choiceField(at(form, 'teletransmission.enabled'), {
        label: t.enabled,
        errors: t.errors.choice,
        choices: [
          {value: true, label: yes, text: t.enabledYes},
          {value: false, label: no, text: other ? t.enabledNoOther : t.enabledNo},
        ],
      })}
      ${
        form.get('teletransmission.enabled') === true
          ? html`<p class="small">${other ? t.formerOther : t.former}</p>
              <div class="stack">${this.#numbers()}</div>`
          : nothing
      }
      ${alone ? nothing : this.#schemeChoice()} ${this.#guide.view()}`;
  }

  #schemeChoice(): TemplateResult {
    const {t} = this.#messages;
    const {yes, no} = this.host.common;
    return choiceField(at(this.form(), 'alsaceMoselle'), {
      label: this.options.other ? t.alsaceMoselleOther : t.alsaceMoselle,
      hint: t.alsaceMoselleHint,
      errors: t.errors.choice,
      choices: [
        {value: true, label: yes},
        {value: false, label: no},
      ],
    });
  }

  #numbers(): TemplateResult {
    const {t} = this.#messages;
    const form = this.form();
    const owner = ownerOf(form.values);
    const hints: Record<NirOwner, string> = {own: t.nirHint, insured: t.nirInsuredHint, either: t.nirEitherHint};
    return html` ${this.#pair('nir', 'teletransmission', {nir: t.nir, nirHint: hints[owner], schemeCode: t.schemeCode})}
    ${
      this.options.other && owner !== 'own'
        ? checkboxField(at(form, 'teletransmission.both'), {label: t.both, errors: {}})
        : nothing
    }
    ${
      this.options.other && owner !== 'own' && form.get('teletransmission.both') === true
        ? this.#pair('other', 'teletransmission.other', t.other)
        : nothing
    }`;
  }

  #pair(
    mask: 'nir' | 'other',
    path: string,
    words: {nir: string; nirHint: string; schemeCode: string},
  ): TemplateResult {
    const {t} = this.#messages;
    const nir = at(this.form(), `${path}.nir`);
    const scheme = at(this.form(), `${path}.schemeCode`);
    const saved = this.options.saved();
    const numbers = saved && 'nir' in saved ? (mask === 'nir' ? saved : saved.other) : undefined;
    const insured = ownerOf(this.form().values) === 'own' ? [] : (this.options.insured?.() ?? []);
    const known = insured.find((each) => each.nir === normalizeNir(nir.text))?.nir ?? numbers?.nir;
    return html` ${nirField(nir, {
      label: words.nir,
      hint: words.nirHint,
      errors: t.errors.nir,
      warnings: this.#warnings(nir.text),
      mask: this.#masks[mask].of(nir, known, normalizeNir, maskNir),
      aid: html`${this.#take(mask, path, insured)}${this.#guide.link('nir', words.nir, `guide-${mask}-nir`)}`,
    })}
    ${schemeCodeField(scheme, {
      label: words.schemeCode,
      found: t.schemes[schemeCodeParts(scheme.text)?.scheme ?? ''],
      hint: t.schemeCodeHint,
      errors: t.errors.schemeCode,
      warnings: t.warnings,
      aid: this.#guide.link('schemeCode', words.schemeCode, `guide-${mask}-schemeCode`),
    })}`;
  }

  /** One press takes both numbers of an adult already declared, masked as any saved number. */
  #take(mask: 'nir' | 'other', path: string, insured: readonly Insured[]): TemplateResult | typeof nothing {
    if (!insured.length) return nothing;
    const form = this.form();
    const take = ({nir, schemeCode}: Insured) => {
      form.set(`${path}.nir`, formatNir(nir));
      form.set(`${path}.schemeCode`, formatSchemeCode(schemeCode));
      this.#masks[mask].close();
    };
    return html`<div class="row">
      ${insured.map((each) =>
        button({label: this.#messages.t.take(each.name), small: true, icon: drawings.copy, onClick: () => take(each)}),
      )}
    </div>`;
  }

  /** The doubt about a birth date says both: a slip is then seen at once. */
  #warnings(nir: string): Readonly<Record<string, {title: string; text: unknown}>> {
    const {warnings} = this.#messages.t;
    const born = nirBirth(nir);
    const typed = readBirthDate(this.form().text('birthDate'))?.split('-');
    if (!born || !typed) return warnings;
    const written = born.month === undefined ? born.year : `${born.month}/${born.year}`;
    const [year, month] = typed;
    return {
      ...warnings,
      birth_mismatch: {
        title: warnings.birth_mismatch.title,
        text: warnings.birth_mismatch.text(
          written,
          born.month === undefined || month === '00' ? year! : `${month}/${year}`,
        ),
      },
    };
  }
}

const teletransmissionStyles = css`
  .points {
    display: grid;
    gap: calc(2 * var(--_u));
    padding-block: calc(1 * var(--_u)) calc(2 * var(--_u));
    padding-inline-start: 1.25em;
  }
  .points > li {
    list-style: disc;
  }
`;
