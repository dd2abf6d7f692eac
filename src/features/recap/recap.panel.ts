import {css, html, nothing, type TemplateResult} from 'lit';
import {confirmRecap, type EnrolmentDraft, type EnrolmentStep} from '../../contract/enrolment.js';
import {Messages} from '../../element/locale.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {cardStyles, facts} from '../../ui/blocks/card.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {ActionPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import type {Doubts} from './doubts.js';
import {NumberReveal} from '../../ui/blocks/number-reveal.js';
import {paperBadge, paperList} from '../../ui/blocks/papers.js';
import paperFr from '../../ui/blocks/papers.messages.fr.js';
import fr from './recap.messages.fr.js';
import {accountFacts, beneficiaryFacts, guaranteeFacts, memberFacts, personName, type RecapView} from './recap.view.js';
import {needs} from '../../element/styles.js';

/**
 * Everything that was answered, each part with « Modifier »; doubts are said again, and one press confirms (ENR-15).
 */
export class RecapPanel extends ActionPanel<EnrolmentDraft> {
  static readonly styles = css`
    .recap-head {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: 0 calc(4 * var(--_u));
    }
    .recap-name {
      font-size: 1.1875em;
      font-weight: 700;
      line-height: 1.3;
    }
    .recap {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: inherit;
      justify-items: start;
    }
    .recap > .section {
      inline-size: 100%;
    }
    @media print {
      .recap .button {
        display: none;
      }
      .recap .card {
        break-inside: avoid;
      }
    }
  `;
  readonly #messages: Messages<typeof fr>;
  readonly #papers: Messages<typeof paperFr>;
  readonly #reveal: NumberReveal;
  #draft: EnrolmentDraft | undefined;
  #doubts: Doubts = {};

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'recap', fr, {en: () => import('./recap.messages.en.js')});
    this.#papers = new Messages(this.host, 'papers', paperFr, {
      en: () => import('../../ui/blocks/papers.messages.en.js'),
    });
    this.#reveal = new NumberReveal(this.host);
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): string {
    return this.#messages.t.lead;
  }

  override get submitLabel(): string {
    return this.#messages.t.submit;
  }

  override async load(draft: EnrolmentDraft): Promise<void> {
    this.#draft = draft;
    this.#reveal.hide();
    this.#doubts = {};
    // doubts never block, and neither does the file that finds them
    const rules = await import('./doubts.js').catch(() => undefined);
    if (this.#draft !== draft || !rules) return;
    this.#doubts = rules.doubtsOf(draft);
    this.host.requestUpdate();
  }

  override async submit(): Promise<boolean> {
    return this.accepted(await this.flow.save(confirmRecap, {}));
  }

  view(): TemplateResult | typeof nothing {
    needs(cardStyles);
    const draft = this.#draft;
    if (!draft) return nothing;
    const {t} = this.#messages;
    const view: RecapView = {t, common: this.host.common, locale: this.host.language, draft, reveal: this.#reveal};
    const chosen = guaranteeFacts(view);
    return html`<div class="recap">
      ${this.#part(
        'profile',
        t.profile,
        html`${facts(memberFacts(view))}
          <p>${draft.profile?.teletransmission?.enabled ? t.teletransmission : t.noTeletransmission}</p>
          ${this.#papersOf(view, undefined)} ${this.#doubtsOf('profile')}`,
      )}
      ${this.#part('beneficiaries', t.beneficiaries, this.#people(view))}
      ${this.#part('bankDetails', t.bankDetails, html`${facts(accountFacts(view))}${this.#doubtsOf('bankDetails')}`)}
      ${this.#part(
        'guarantees',
        t.guarantees,
        chosen ? facts(chosen) : html`<p class="muted">${this.host.common.notGiven}</p>`,
      )}
      ${button({label: t.print, kind: 'quiet', onClick: () => void this.#print()})}
    </div>`;
  }

  /** What is asked for a person, before it is signed: nobody finds out afterwards. */
  #papersOf({draft: {papers}, locale}: RecapView, personId: string | undefined): unknown {
    const theirs = papers?.filter((paper) => paper.personId === personId) ?? [];
    const {t} = this.#papers;
    // of the member only what is asked; a card of somebody else always says how it stands
    if (!papers || (personId === undefined && !theirs.length)) return nothing;
    return html`<div>${paperBadge(theirs, t)}</div>
      ${paperList(theirs, t, locale)}`;
  }

  /** The answers alone, numbers masked; the page as it is where that cannot be loaded. */
  async #print(): Promise<void> {
    this.#reveal.hide();
    await this.host.updateComplete;
    await import('../../element/print-alone.js').then(
      ({printAlone}) => printAlone(this.host.renderRoot.querySelector('.recap')!),
      () => print(),
    );
  }

  #people(view: RecapView): unknown {
    const {beneficiaries} = view.draft;
    if (!beneficiaries.length) return html`<p class="muted">${view.t.nobody}</p>`;
    return beneficiaries.map((saved) => {
      const {id, person} = saved;
      return html`<article class="card" part="card" aria-labelledby="recap-person-${id}">
        <h4 class="recap-name" id="recap-person-${id}">${personName(view, person)}</h4>
        ${facts(beneficiaryFacts(view, saved))}${this.#papersOf(view, id)}${this.#doubtsOf(`person ${id}`)}
      </article>`;
    });
  }

  #part(step: EnrolmentStep, heading: string, content: unknown): TemplateResult {
    const {t} = this.#messages;
    const id = `recap-${step}`;
    return html`<section class="section" part="section" aria-labelledby=${id}>
      <div class="recap-head">
        <h3 class="heading" part="heading" id=${id}>${heading}</h3>
        ${
          this.owner.goTo
            ? button({
                label: t.edit,
                kind: 'quiet',
                icon: drawings.edit,
                name: `${t.edit}\u00a0: ${heading}`,
                onClick: () => this.owner.goTo!(step),
              })
            : nothing
        }
      </div>
      ${content}
    </section>`;
  }

  /** What was doubted in a part, said again: nothing to press, « Valider » keeps it. */
  #doubtsOf(part: string): unknown {
    const {t} = this.#messages;
    const codes = this.#doubts[part] ?? [];
    if (!codes.length) return nothing;
    const sentences = [...new Set(codes.map((code) => t.doubts[code as keyof typeof t.doubts] ?? t.doubt))];
    return alert({
      tone: 'warning',
      live: 'status',
      title:
        sentences.length > 1
          ? html`<ul>
              ${sentences.map((each) => html`<li>${each}</li>`)}
            </ul>`
          : sentences[0],
      text: t.doubtText,
    });
  }
}
