import type {TemplateResult} from 'lit';
import {saveBeneficiary, type Beneficiary} from '../../contract/beneficiaries.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {PARTNER_TYPES} from '../../domain/people.js';
import type {FormController} from '../../element/form.js';
import {newId} from '../../element/id.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {FormPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import {BeneficiaryFields} from '../identity/beneficiary-fields.js';
import type {Declared} from '../identity/declared.js';
import {declaredPeople} from './declared.js';

/** One person covered through the member (ENR-07, ENR-08). */
export class BeneficiaryPanel extends FormPanel<Beneficiary, EnrolmentDraft> {
  readonly saves = saveBeneficiary;
  readonly form: FormController<Beneficiary>;
  readonly #fields: BeneficiaryFields;
  #draft: EnrolmentDraft | undefined;
  /** Id of the person; made here for a new one, so that saving twice adds nobody twice. */
  personId = newId();

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#fields = new BeneficiaryFields({
      flow: this.flow,
      personId: () => this.personId,
      people: () => this.#people,
      relations: () => this.#relations(),
      saved: () => this.#saved,
      member: () => this.#draft?.profile,
      changed: () => this.keepTyped(),
    });
    this.form = this.#fields.form;
  }

  override get part(): string {
    return `beneficiary:${this.personId}`;
  }

  override get title(): string {
    return this.#fields.words.title;
  }

  override get submitLabel(): string {
    return this.#fields.words.save;
  }

  /** Opens a saved person, or one whose typing was interrupted. Without id: a new one. */
  open(draft: EnrolmentDraft, personId?: string): void {
    this.personId = personId ?? newId();
    this.error = undefined;
    this.form.clear();
    this.load(draft);
  }

  override load(draft: EnrolmentDraft): void {
    this.#draft = draft;
    this.fill(this.#fields.known, draft.partial[this.part]);
    this.#fields.loaded();
  }

  view(): TemplateResult {
    return this.#fields.view();
  }

  override async submit(): Promise<boolean> {
    const body = this.form.submit();
    if (body === undefined) return false;
    const done = this.accepted(
      await this.flow.save(saveBeneficiary, {params: {personId: this.personId}, body}, this.part),
      this.form,
    );
    if (done) {
      this.#draft = this.flow.draft;
      this.#fields.closeMasks();
    }
    return done;
  }

  /** What the contract covers, less what is full. */
  #relations(): {types: readonly string[]; why: string} {
    const {words: t} = this.#fields;
    const {beneficiaryTypes = [], limits = []} = this.#draft?.rules ?? {};
    const others = this.#people.filter(({id}) => id !== this.personId);
    const holders = (types: readonly string[]) => others.filter(({type = ''}) => types.includes(type));
    const full = limits.filter(({types, max}) => holders(types).length >= max);
    const label = (type: string) => t.types[type as keyof typeof t.types] ?? type;
    const why = full.map(({types, max}) =>
      PARTNER_TYPES.includes(types[0] ?? '')
        ? t.onePartner(holders(types)[0]?.name ?? '')
        : t.typeFull(types.map(label).join(', '), max),
    );
    return {
      types: beneficiaryTypes.filter((type) => !full.some(({types}) => types.includes(type))),
      why: why.join(' '),
    };
  }

  get #people(): readonly Declared[] {
    return this.#draft ? declaredPeople(this.#draft) : [];
  }

  get #saved() {
    return this.#draft?.beneficiaries.find(({id}) => id === this.personId)?.person;
  }
}
