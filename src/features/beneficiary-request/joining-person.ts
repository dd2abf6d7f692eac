import type {ReactiveController, TemplateResult} from 'lit';
import {asBackendError} from '../../backend/error.js';
import {saveTypedBeneficiary} from '../../contract/beneficiary-additions.js';
import type {Beneficiary} from '../../contract/beneficiaries.js';
import type {BeneficiaryAddition} from '../../contract/beneficiary-requests.js';
import type {FormController} from '../../element/form.js';
import {Autosave} from '../../shell/autosave.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {BeneficiaryFields} from '../identity/beneficiary-fields.js';
import type {Declared} from '../identity/declared.js';

/** The person who joins: the fields of the enrolment, kept on the server as they are typed. */
export class JoiningPerson implements ReactiveController {
  readonly autosave: Autosave;
  readonly #fields: BeneficiaryFields;
  #addition: BeneficiaryAddition | undefined;
  #types: readonly string[] = [];

  constructor(private readonly flow: MemberFlow) {
    const {host} = flow;
    this.autosave = new Autosave({
      clock: flow.clock,
      changed: () => host.requestUpdate(),
      send: (additionId, values, keepalive) =>
        flow.call(saveTypedBeneficiary, {params: {additionId}, body: {values}}, {keepalive}).catch((error: unknown) => {
          throw flow.noteFailure(asBackendError(error));
        }),
    });
    this.#fields = new BeneficiaryFields({
      flow,
      personId: () => this.#addition?.id ?? '',
      people: () => this.#people,
      relations: () => ({types: this.#types}),
      saved: () => this.#addition?.person,
      // their situation may be what has just changed
      member: () => ({birthDate: this.#people.find(({id}) => id === 'member')?.birthDate}),
      changed: () => this.#addition && this.autosave.keep(this.#addition.id, this.form.values),
      covered: true,
    });
    flow.unsaved = () => this.autosave.leave();
    host.addController(this);
  }

  hostConnected(): void {
    this.autosave.connect();
  }

  hostDisconnected(): void {
    this.autosave.disconnect();
  }

  get form(): FormController<Beneficiary> {
    return this.#fields.form;
  }

  /** Who may join by the event. */
  get types(): readonly string[] {
    return this.#types;
  }

  view(): TemplateResult {
    return this.#fields.view();
  }

  /** Another addition, or more of the same; what is typed here stays. */
  take(addition: BeneficiaryAddition, types: readonly string[]): void {
    const {form} = this;
    const isMore = this.#addition !== undefined;
    this.#addition = addition;
    this.#types = types;
    form.load(this.#fields.known, {keep: true});
    form.load(addition.typed, {keep: isMore});
    // another event, another relation
    const type = form.text('type');
    if (type && !types.includes(type)) form.load({type: types.length === 1 ? types[0] : undefined});
    this.#fields.loaded();
  }

  /** Sends what waits, without waiting for it. */
  flush(): void {
    void this.autosave.flush();
  }

  /** The same, and waits. */
  save(): Promise<void> {
    return this.autosave.flush();
  }

  /** It was saved whole. */
  saved(): void {
    if (this.#addition) this.autosave.drop(this.#addition.id);
    this.#fields.closeMasks();
  }

  clear(): void {
    this.autosave.clear();
    this.form.clear();
    this.#addition = undefined;
    this.#types = [];
  }

  get #people(): readonly Declared[] {
    return (this.#addition?.household ?? []).map(({contact, ...person}) => ({
      ...person,
      contact,
      name: `${person.firstName} ${person.lastName}`,
    }));
  }
}
