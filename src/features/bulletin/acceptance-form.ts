import type {Acceptance, Bulletin, Consent} from '../../contract/bulletin.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {fromPointer, toPointer} from '../../contract/issues.js';
import type {FieldIssue} from '../../contract/problem.js';
import type {DocumentLink} from '../../contract/values.js';
import {FormController, type RawValues} from '../../element/form.js';
import type {Widget} from '../../element/widget.js';
import {at} from '../../ui/fields/field.js';

/** What the server holds of an acceptance. */
export type Accepted = EnrolmentDraft['acceptance'];

export const consentPath = ({id}: Consent): string => `consent.${id}`;

/** Where the form and the server speak of a document. */
export const documentPath = ({id}: Pick<DocumentLink, 'id'>): string => `documents.${id}`;

export interface AcceptanceFormOptions {
  /** The document as it was last announced. */
  bulletin: () => Bulletin | undefined;
  /** How many pages are left to read. */
  left: () => number;
  /** Which documents are left to open. */
  unopened: () => readonly DocumentLink[];
  /** The server has no proof that this document was handed over. */
  notHanded: (id: string) => void;
  ticked: (consent: Consent, given: boolean) => void;
}

/** The boxes to tick (ENR-17): they open once everything was read. */
export class AcceptanceForm {
  readonly form: FormController<Acceptance>;

  constructor(
    private readonly host: Widget,
    private readonly options: AcceptanceFormOptions,
  ) {
    this.form = new FormController<Acceptance>(host, {
      schema: {safeParse: () => ({success: true, data: this.#acceptance()})},
      check: (values) => this.#check(values),
      onChange: (path) => {
        const consent = this.#consents.find((each) => consentPath(each) === path);
        if (consent) options.ticked(consent, this.#isGiven(consent));
      },
    });
  }

  /** For another document; ticks of an acceptance that still holds come back. */
  start(accepted: Accepted): void {
    this.form.clear();
    if (!accepted) return;
    const given = this.#consents.filter(({id, version}) =>
      accepted.consents?.some((each) => each.id === id && each.version === version && each.given),
    );
    this.form.load(Object.fromEntries(given.map((consent) => [consentPath(consent), true])));
  }

  /** Everything was read: what « Continuer » may have said about reading no longer holds. */
  open(): void {
    this.form.set('reading', true);
  }

  /** A document was opened: nothing more to say about it. */
  opened(document: DocumentLink): void {
    this.form.set(documentPath(document), true);
  }

  /** The server refuses boxes, named by their place in the list, or misses a document. */
  async refuse(issues: readonly FieldIssue[]): Promise<void> {
    for (const {pointer} of issues) {
      const [part, id] = fromPointer(pointer);
      if (part === 'documents' && id) this.options.notHanded(id);
    }
    // a document to open again is a field again: the summary names the fields of the last render
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.form.reject(
      issues.map(({pointer, code}) => {
        const [part, index] = fromPointer(pointer);
        const consent = part === 'consents' ? this.#consents[Number(index)] : undefined;
        return {pointer: consent ? toPointer(consentPath(consent).split('.')) : pointer, code};
      }),
    );
  }

  focusFirst(): void {
    const first = this.#consents.find(({required}) => required);
    this.form.focusField(first ? at(this.form, consentPath(first)).id : 'consents');
  }

  get #consents(): readonly Consent[] {
    return this.options.bulletin()?.consents ?? [];
  }

  #isGiven(consent: Consent): boolean {
    return this.form.get(consentPath(consent)) === true;
  }

  #check(values: RawValues): {path: string; code: string}[] {
    if (this.options.left()) return [{path: 'reading', code: 'unread'}];
    const unopened = this.options.unopened();
    if (unopened.length) return unopened.map((document) => ({path: documentPath(document), code: 'unread'}));
    const missing = this.#consents.filter((consent) => consent.required && values[consentPath(consent)] !== true);
    return missing.map((consent) => ({path: consentPath(consent), code: 'required'}));
  }

  #acceptance(): Acceptance {
    const {sha256, consents} = this.options.bulletin()!;
    return {
      sha256,
      consents: consents.map((consent) => {
        const {id, version} = consent;
        return {id, version, given: this.#isGiven(consent)};
      }),
    };
  }
}
