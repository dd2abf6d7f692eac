import {css, html, nothing, type TemplateResult} from 'lit';
import {
  confirmBeneficiaries,
  removeBeneficiary,
  saveBeneficiary,
  type Beneficiary,
} from '../../contract/beneficiaries.js';
import type {EnrolmentDraft, Paper, SavedBeneficiary} from '../../contract/enrolment.js';
import {maskNir} from '../../domain/nir.js';
import {PARTNER_TYPES} from '../../domain/people.js';
import {longDate, money} from '../../element/format.js';
import {Messages} from '../../element/locale.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {facts, cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {paperBadge, paperList, sendPaperId} from '../../ui/blocks/papers.js';
import paperFr from '../../ui/blocks/papers.messages.fr.js';
import {submitButton} from '../../ui/page.js';
import {focusWhenShown} from '../../element/focus.js';
import {BeneficiaryPanel} from './beneficiary.panel.js';
import {declaredPeople} from './declared.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {ActionPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import fr from './beneficiaries.messages.fr.js';
import {needs} from '../../element/styles.js';
import {PlacedSender} from '../document-sender/placed-sender.panel.js';

/** The people covered: list, add, edit, remove (ENR-06). Nobody is an answer too. */
export class BeneficiariesPanel extends ActionPanel<EnrolmentDraft> {
  static readonly styles = css`
    .person-id {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 calc(3 * var(--_u));
    }
    .person-id > .icon {
      grid-row: span 2;
      margin-block-start: 0.1em;
      color: var(--_primary);
    }
    .person-id > .muted {
      grid-column: 2;
    }
    .person-name {
      font-size: 1.1875em;
      font-weight: 700;
      line-height: 1.3;
    }
    .person-foot {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(5 * var(--_u));
      padding-block-start: calc(2 * var(--_u));
      border-block-start: 1px solid var(--_border);
    }
    @container widget (min-width: 34em) {
      .person .facts {
        grid-template-columns: repeat(auto-fit, minmax(9.5em, 1fr));
      }
    }
    .wide {
      display: grid;
    }
    .editor-actions {
      display: flex;
      flex-wrap: wrap;
      gap: calc(3 * var(--_u));
      justify-content: space-between;
      padding-block-start: calc(6 * var(--_u));
      border-block-start: 1px solid var(--_border);
    }
  `;

  readonly #messages: Messages<typeof fr>;
  readonly #papers: Messages<typeof paperFr>;
  /** Of the papers that are asked for. */
  readonly #sender = new PlacedSender(this.flow);
  readonly #editor: BeneficiaryPanel;
  #editing = false;
  #draft: EnrolmentDraft | undefined;
  /** The person just removed, who may come back. */
  #removed: SavedBeneficiary | undefined;
  /** The person about to be removed, asked about first. */
  #asking: string | undefined;

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'beneficiaries', fr, {en: () => import('./beneficiaries.messages.en.js')});
    this.#papers = new Messages(this.host, 'papers', paperFr, {
      en: () => import('../../ui/blocks/papers.messages.en.js'),
    });
    this.#editor = new BeneficiaryPanel(owner);
  }

  override get title(): string {
    const {t} = this.#messages;
    if (!this.#editing) return t.title;
    return this.#people.some(({id}) => id === this.#editor.personId) ? t.edit : t.add;
  }

  override get lead(): string | undefined {
    return this.#editing ? undefined : this.#messages.t.lead;
  }

  override get hasOwnButtons(): boolean {
    return this.#editing;
  }

  override load(draft: EnrolmentDraft): void {
    const first = this.#draft === undefined;
    this.#draft = draft;
    this.host.requestUpdate();
    // a person whose typing was interrupted by a reload is opened where it was left
    const interrupted = Object.keys(draft.partial).find(
      (part) => part.startsWith('beneficiary:') && Object.keys(draft.partial[part]!).length,
    );
    if (first && interrupted) this.#open(interrupted.slice('beneficiary:'.length));
  }

  view(): TemplateResult {
    needs(cardStyles);
    // in its place while somebody is typed, so that what changed is announced on coming back
    return html`${this.#editing ? this.#editorView() : this.#listView()}
      <p class="muted" role="status">${this.#editing ? nothing : this.#priceWords()}</p>`;
  }

  /** Whom the contribution is counted for now, and what it is once a level is chosen (DOMAIN 6.1). */
  #priceWords(): unknown {
    const {t} = this.#messages;
    const {household, guaranteeSummary} = this.#draft!;
    if (!household) return nothing;
    if (household.pricing === 'flat') return t.samePrice;
    const share = guaranteeSummary && money(guaranteeSummary.memberShare, this.host.language);
    return t.countedFor(household.people, household.tier?.label, share);
  }

  override async submit(): Promise<boolean> {
    if (this.#editing) {
      await this.#savePerson();
      return false;
    }
    return this.accepted(await this.flow.save(confirmBeneficiaries, {}));
  }

  #listView(): TemplateResult {
    const {t} = this.#messages;
    const full = this.#people.length >= (this.#draft?.rules.maxBeneficiaries ?? Infinity);
    return html` ${
      this.#removed
        ? alert({
            tone: 'info',
            live: 'status',
            title: t.removed(this.#removed.person.firstName ?? ''),
            actions: button({label: t.undo, small: true, onClick: () => void this.#restore()}),
          })
        : nothing
    }
    ${
      this.#people.length
        ? html`<ul class="stack">
            ${this.#people.map((person) => html`<li>${this.#card(person)}</li>`)}
          </ul>`
        : html`<p class="well muted">${t.nobody}</p>`
    }
    ${
      full
        ? html`<p class="muted">${t.full}</p>`
        : html`<div class="wide">
            ${button({label: t.addPerson, icon: drawings.plus, onClick: () => this.#open()})}
          </div>`
    }`;
  }

  #card(saved: SavedBeneficiary): TemplateResult {
    const {t} = this.#messages;
    const {id, person} = saved;
    const name = `${person.firstName ?? ''} ${person.lastName ?? ''}`.trim();
    const woman = person.civility === 'madam';
    const relation = t.relations[person.type ?? '']?.[woman ? 1 : 0] ?? '';
    return html`<article class="card person" part="card" aria-labelledby="person-${id}">
      <div class="person-id">
        ${icon(drawings.user)}
        <h3 class="person-name" id="person-${id}" tabindex="-1">${name}</h3>
        <p class="muted">
          ${relation}${person.birthDate ? t.born(woman, longDate(person.birthDate, this.host.language)) : nothing}
        </p>
      </div>
      ${facts([this.#number(saved), [t.rank, person.birthRank ?? this.host.common.notGiven], ...this.#paidOn(id)])}
      ${this.#papersOf(id)}
      ${
        this.#asking === id
          ? this.#confirmRemoval(saved, name)
          : html`<div class="person-foot">
              ${button({
                label: t.editPerson,
                kind: 'quiet',
                icon: drawings.edit,
                name: `${t.editPerson} ${name}`,
                onClick: () => this.#open(id),
              })}
              ${button({
                label: t.remove,
                kind: 'quiet',
                id: `remove-${id}`,
                name: `${t.remove} ${name}`,
                onClick: () => this.#ask(id),
              })}
            </div>`
      }
    </article>`;
  }

  /** What the insurer asks for a person, and how each paper stands; nothing where it asks for none. */
  #papersOf(personId: string): TemplateResult | typeof nothing {
    const papers = this.#draft?.papers?.filter((paper) => paper.personId === personId) ?? [];
    if (!papers.length) return nothing;
    const {t} = this.#papers;
    const sender = (paper: Paper) => (this.#sender.isAt(sendPaperId(paper)) ? this.#sender.view() : undefined);
    const options = {send: (paper: Paper) => this.#sendPaper(paper), sender};
    return html`<div class="stack tight papers-asked">
      ${paperList(papers, t, this.host.language, options)}
      <div>${paperBadge(papers, t)}</div>
    </div>`;
  }

  #sendPaper(paper: Paper): void {
    const place = sendPaperId(paper);
    const closed = async (sent: boolean) => {
      if (sent) await this.flow.reload();
      this.#draft = this.flow.draft;
      void focusWhenShown(this.host, sent ? `#person-${paper.personId}` : `#${place}`);
    };
    this.#sender.send(place, {paperId: paper.id!}, (sent) => void closed(sent));
  }

  /** A child often has no number of their own: then whose it is, by first name. */
  #number({id, person: {teletransmission}}: SavedBeneficiary): readonly [string, unknown] {
    const {t} = this.#messages;
    const nir = teletransmission && 'nir' in teletransmission ? teletransmission.nir : undefined;
    if (!nir) return [t.teletransmission, t.noTeletransmission];
    const insured = this.#draft && declaredPeople(this.#draft).find((each) => each.id !== id && each.nir === nir);
    const own = !insured || (insured.id !== 'member' && !PARTNER_TYPES.includes(insured.type ?? ''));
    return [
      own ? t.nir : t.insuredNir(insured.firstName ?? insured.name),
      html`<span class="num" translate="no">${maskNir(nir)}</span>`,
    ];
  }

  #confirmRemoval(saved: SavedBeneficiary, name: string): TemplateResult {
    const {t} = this.#messages;
    return alert({
      tone: 'warning',
      live: 'status',
      title: t.removeQuestion(name),
      actions: [
        button({
          label: t.removeYes,
          kind: 'danger',
          small: true,
          busy: this.flow.busy,
          onClick: () => void this.#remove(saved),
        }),
        button({
          label: t.removeNo,
          small: true,
          id: `keep-${saved.id}`,
          onClick: () => this.#ask(undefined, saved.id),
        }),
      ],
    });
  }

  #editorView(): TemplateResult {
    const {t} = this.#messages;
    return html`${this.#editor.view()}${this.#editor.failureView()}
      <div class="editor-actions">
        ${button({label: t.cancel, onClick: () => this.#close()})}
        ${submitButton(this.host.common, t.save, this.flow.busy)}
      </div>`;
  }

  #open(personId?: string): void {
    this.#editing = true;
    this.#removed = undefined;
    this.#editor.open(this.#draft!, personId);
    void focusWhenShown(this.host);
  }

  #close(): void {
    this.#editing = false;
    // an abandoned person must not open again after a reload
    this.flow.keepTyped(this.#editor.part, {});
    void this.flow.autosave.flush();
    void focusWhenShown(this.host);
  }

  async #savePerson(): Promise<void> {
    if (!(await this.#editor.submit())) return;
    this.#draft = this.flow.draft;
    this.#editing = false;
    this.host.tell('mutuelle-beneficiary-saved', {enrolmentId: this.flow.id, beneficiaryId: this.#editor.personId});
    void focusWhenShown(this.host);
  }

  /** Asks, or takes the question back; the focus goes to the answer that changes nothing, then back to the button. */
  #ask(personId: string | undefined, asked = personId): void {
    this.#asking = personId;
    void focusWhenShown(this.host, `#${personId ? 'keep' : 'remove'}-${CSS.escape(asked ?? '')}`);
  }

  /** Whose account pays them, once that was said. */
  #paidOn(id: string): (readonly [string, string])[] {
    const {t} = this.#messages;
    const details = this.#draft?.bankDetails;
    if (!details) return [];
    const choice = details.perBeneficiary?.[id];
    const other = choice?.kind === 'same' && this.#people.find((each) => each.id === choice.sameAs)?.person.firstName;
    return [[t.paidOn, choice?.kind === 'own' ? t.ownAccount : other ? t.accountOf(other) : t.yourAccount]];
  }

  async #remove(saved: SavedBeneficiary): Promise<void> {
    const removed = this.accepted(await this.flow.save(removeBeneficiary, {params: {personId: saved.id}}));
    if (!removed) return;
    this.#asking = undefined;
    this.#removed = saved;
    this.#draft = this.flow.draft;
    this.host.tell('mutuelle-beneficiary-removed', {enrolmentId: this.flow.id, beneficiaryId: saved.id});
    void focusWhenShown(this.host);
  }

  /** « Annuler le retrait »: what was saved is saved again, under the same id. */
  async #restore(): Promise<void> {
    const {id, person} = this.#removed!;
    if (!this.accepted(await this.flow.save(saveBeneficiary, {params: {personId: id}, body: person as Beneficiary})))
      return;
    this.#removed = undefined;
    this.#draft = this.flow.draft;
    void focusWhenShown(this.host);
  }

  get #people(): readonly SavedBeneficiary[] {
    return this.#draft?.beneficiaries ?? [];
  }
}
