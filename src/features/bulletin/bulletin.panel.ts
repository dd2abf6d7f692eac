import {html, nothing, type TemplateResult} from 'lit';
import {acceptBulletin, getBulletin, type Bulletin} from '../../contract/bulletin.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {focusWhenShown} from '../../element/focus.js';
import {Load} from '../../element/load.js';
import {Messages} from '../../element/locale.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {ActionPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import {alert} from '../../ui/blocks/alert.js';
import {NumberReveal} from '../../ui/blocks/number-reveal.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failureNotice} from '../../ui/page.js';
import {AcceptanceForm, type Accepted} from './acceptance-form.js';
import {BulletinFile} from './bulletin-file.js';
import {downloadView, pdfFailure} from './bulletin-file.view.js';
import {BulletinProofs} from './bulletin-proofs.js';
import {BulletinReading} from './bulletin-reading.js';
import {documentsView, documentTarget} from './documents.view.js';
import {HandingOver} from './handing-over.js';
import fr from './bulletin.messages.fr.js';
import {bulletinStyles} from './bulletin.styles.js';
import {consentsView, loadingView, lockedSentence, regionId, viewerView, type BulletinView} from './bulletin.view.js';

/**
 * The bulletin to read to its last page, then the boxes to tick (ENR-16, ENR-17). A document that changes locks them
 * again.
 */
export class BulletinPanel extends ActionPanel<EnrolmentDraft> {
  static readonly styles = bulletinStyles;
  readonly #messages: Messages<typeof fr>;
  readonly #acceptance: AcceptanceForm;
  readonly #reading: BulletinReading;
  readonly #file: BulletinFile;
  readonly #proofs: BulletinProofs;
  readonly #handing: HandingOver;
  readonly #reveal: NumberReveal;
  readonly #load: Load<Bulletin>;
  #bulletin: Bulletin | undefined;
  /** The last one that was shown: what was read and ticked in it holds as long as it stays the same. */
  #last: Bulletin | undefined;
  #accepted: Accepted;
  /** It is not the document that was read, or accepted, before. */
  #changed = false;
  /** A locked box was pressed. */
  #asked = false;

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    const bulletin = () => this.#bulletin;
    this.#messages = new Messages(this.host, 'bulletin', fr, {en: () => import('./bulletin.messages.en.js')});
    this.#acceptance = new AcceptanceForm(this.host, {
      bulletin,
      left: () => this.#reading.reader.left,
      unopened: () => this.#handing.left,
      notHanded: (id) => this.#handing.forget(id),
      ticked: (consent, given) => this.#proofs.ticked(consent, given),
    });
    this.#proofs = new BulletinProofs(this.flow, () => this.#bulletin!);
    this.#handing = new HandingOver(this.flow, {
      bulletin,
      handed: (document, type) => {
        this.#proofs.handedOver(document, type);
        this.#acceptance.opened(document);
      },
      complete: () => {
        if (!this.#locked) this.#reading.say(this.#messages.t.open);
      },
    });
    this.#reveal = new NumberReveal(this.host);
    this.#reading = new BulletinReading({
      host: this.host,
      bulletin,
      file: () => this.#file,
      proofs: this.#proofs,
      words: () => this.#messages.t,
      finished: () => {
        this.#acceptance.open();
        return this.#locked ? this.#reason : this.#messages.t.open;
      },
      goOn: () => void this.host.updateComplete.then(() => this.#goOn()),
    });
    this.#load = new Load(this.flow, {
      ask: (options) => this.flow.call(getBulletin, {params: {enrolmentId: this.flow.id}}, options),
      take: (answer) => this.#take(answer),
      // what could not be compared may not be accepted
      lost: () => (this.#bulletin = undefined),
    });
    this.#file = new BulletinFile(this.flow, {
      bulletin,
      reload: () => this.#load.start(),
      given: () => this.#proofs.downloaded(),
    });
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

  override load(draft: EnrolmentDraft): Promise<void> {
    this.#accepted = draft.acceptance;
    return this.#load.start();
  }

  view(): TemplateResult {
    return this.#bulletin ? this.#documentView(this.#bulletin) : this.#waitingView();
  }

  override async submit(): Promise<boolean> {
    if (!this.#bulletin) {
      if (this.#load.failure) await this.#load.start();
      return false;
    }
    const body = this.#acceptance.form.submit();
    if (!body) return false;
    const error = await this.flow.save(acceptBulletin, {body});
    if (error?.code === 'document-changed') return this.#readAgain();
    if (error?.code === 'validation') {
      this.error = undefined;
      await this.#acceptance.refuse(error.issues);
      return false;
    }
    this.#changed &&= error !== undefined;
    return this.accepted(error);
  }

  #documentView(bulletin: Bulletin): TemplateResult {
    const {t} = this.#messages;
    const {form} = this.#acceptance;
    const {reader, pdf, acts, said} = this.#reading;
    const {common, language: locale} = this.host;
    const view: BulletinView = {t, common, locale, bulletin, form, reader, pdf, reveal: this.#reveal};
    return html`${errorSummary(form)}
      ${
        this.#changed
          ? alert({tone: 'warning', live: 'alert', focusable: true, id: 'bulletin-changed', ...t.changed})
          : nothing
      }
      <div class="stack tight">
        ${downloadView(this.host, t, this.#file, bulletin)} ${pdfFailure(this.host, t, pdf)} ${viewerView(view, acts)}
      </div>
      ${documentsView(this.host, view, this.#handing)}
      ${consentsView(view, {
        unopened: this.#handing.left,
        asked: this.#asked,
        explain: this.#explain,
        resume: this.#resume,
      })}
      <p class="visually-hidden" role="status">${said}</p>`;
  }

  #waitingView(): TemplateResult {
    const {failure: error, slow} = this.#load;
    const {common} = this.host;
    if (!error) return loadingView(this.#messages.t, slow ? common.slow : undefined);
    return failureNotice(this.host.failureWords, error, () => this.#load.start());
  }

  /** The server holds another document than the one that was read. */
  async #readAgain(): Promise<boolean> {
    this.error = undefined;
    this.#bulletin = this.#last = undefined;
    this.#changed = true;
    await this.#load.start();
    await focusWhenShown(this.host, '#bulletin-changed');
    return false;
  }

  /** The document as it is now. The same as before: nothing moves. Another: it is to be read, and accepted, again. */
  #take(bulletin: Bulletin): void {
    const before = this.#last;
    this.#bulletin = this.#last = bulletin;
    if (before && sameDocument(before, bulletin)) return;
    const accepted = this.#changed ? undefined : this.#accepted;
    const valid = accepted?.sha256 === bulletin.sha256;
    this.#changed ||= before !== undefined || (accepted !== undefined && !valid);
    this.#asked = false;
    this.#file.forget();
    this.#acceptance.start(valid ? accepted : undefined);
    this.#reading.start(bulletin, valid);
    this.#proofs.shown();
  }

  /** What is left before the boxes open. */
  get #locked(): boolean {
    return this.#reading.reader.left > 0 || this.#handing.left.length > 0;
  }

  get #reason(): string {
    return lockedSentence(this.#messages.t, this.#reading.reader.left, this.#handing.left);
  }

  /** Read: on to what is left, the documents or the boxes. */
  #goOn(): void {
    const [document] = this.#handing.left;
    if (document) this.#acceptance.form.focusField(documentTarget(document, this.#handing));
    else this.#acceptance.focusFirst();
  }

  readonly #resume = (event: Event): void => {
    event.preventDefault();
    if (this.#reading.reader.left) this.#acceptance.form.focusField(regionId);
    else this.#goOn();
  };

  /** A locked box was pressed: why it does not tick, aloud and in sight. */
  readonly #explain = (): void => {
    this.#asked = true;
    this.#reading.say(this.#reason);
  };
}

/** The PDF and the wording of the boxes: either may change without the other. */
function sameDocument(a: Bulletin, b: Bulletin): boolean {
  const identity = ({sha256, consents}: Bulletin) =>
    JSON.stringify([sha256, consents.map(({id, version}) => [id, version])]);
  return identity(a) === identity(b);
}
