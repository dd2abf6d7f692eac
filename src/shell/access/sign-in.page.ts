import {html, nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {Credentials} from '../../contract/account.js';
import {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {Lazy} from '../../element/lazy.js';
import {safeUrl} from '../../element/safe-url.js';
import type {Flow} from '../../session/flow.js';
import {signIn} from '../../session/sign-in.js';
import {alert} from '../../ui/blocks/alert.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {at} from '../../ui/fields/field.js';
import {passwordField} from '../../ui/fields/password-field.js';
import {emailField} from '../../ui/fields/email-field.js';
import {pageHeader} from '../../ui/page.js';
import type {PanelOwner} from '../panel.js';
import {gateFoot} from './gate-foot.js';
import {AccessPage, type AccessPages, type Gate} from './page.js';
import type {PasskeyWay} from './passkey-way.js';
import fr from './sign-in.messages.fr.js';
import {wayTo} from './way-to.js';

/** Refusals that lead to a page of their own. */
const nextPage = {
  'step-up-required': 'code',
  'access-locked': 'locked',
  'email-unconfirmed': 'registration',
} as const;

/** E-mail and password, in the one shadow root, ready for password managers (MEM-01). */
export class SignInPage extends AccessPage<AccessPages['sign-in']> {
  readonly #messages: Messages<typeof fr>;
  readonly #form: FormController<Pick<Credentials, 'email' | 'password'>>;
  #passkeys: PasskeyWay | undefined;
  readonly #passkeysFile = new Lazy(
    this.host,
    () => import('./passkey-way.js'),
    ({PasskeyWay: Way}) => {
      this.#passkeys = new Way(this.flow, {
        entered: () => this.gate.entered(),
        refused: (error) => void this.#leadOn(error, undefined),
      });
    },
  );
  #revealed = false;
  #said: AccessPages['sign-in']['said'];
  #franceConnect: AccessPages['sign-in']['franceConnect'];

  constructor(owner: PanelOwner<Flow>, gate: Gate) {
    super(owner, gate);
    this.#messages = new Messages(this.host, 'signIn', fr, {en: () => import('./sign-in.messages.en.js')});
    this.#form = new FormController(this.host, {schema: Credentials, secrets: ['password']});
  }

  override open({email, said, franceConnect}: AccessPages['sign-in']): void {
    this.#said = said;
    this.#franceConnect = franceConnect;
    if (email) this.#form.load({email});
  }

  /** The address stays for the way back; the password, which was right or must not be tried, does not. */
  override close(): void {
    this.#form.load({password: ''});
  }

  override clear(): void {
    this.#form.clear();
    this.#said = this.#franceConnect = undefined;
  }

  override get inUse(): boolean {
    return ['email', 'password'].some((path) => this.#form.get(path));
  }

  override get entry(): string {
    return `#${at(this.#form, 'email').id}`;
  }

  override get title(): string {
    const {t} = this.#messages;
    if (this.flow.phase === 'expired') return t.expired;
    return this.owner.access ? t.title : t[this.flow.purpose].title;
  }

  override get lead(): string {
    const {t} = this.#messages;
    const words = t[this.flow.purpose];
    if (this.flow.phase === 'expired') return words.expiredLead;
    return this.owner.access ? t.lead(this.flow.settings?.insurer.name ?? '') : words.lead;
  }

  override get submitLabel(): string {
    return this.#messages.t.submit;
  }

  /** Under the title of the page that cannot be shown now; a session that ended is said apart. */
  override header(): TemplateResult | typeof nothing {
    const {pageTitle} = this.owner;
    const {title, lead} = this;
    if (!pageTitle) return pageHeader({title, lead});
    const heading = this.owner.access ? this.#messages.t.title : pageTitle();
    const ended = this.flow.phase === 'expired';
    return html`${pageHeader({title: heading, lead: ended ? undefined : lead})}
    ${ended ? alert({tone: 'info', icon: 'lock', live: 'status', title, text: lead}) : nothing}`;
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const body = html`<div class="stack">
      ${this.#saidView()} ${this.#refusedView()} ${this.#passkeys?.said() ?? nothing}
      ${emailField(at(this.#form, 'email'), {label: t.email, errors: t.errors.email, passkeys: this.#takesPasskeys})}
      <div class="stack tight">
        ${passwordField(at(this.#form, 'password'), {
          label: t.password,
          errors: t.errors.password,
          autocomplete: 'current-password',
          revealed: this.#revealed,
          onReveal: () => this.#reveal(!this.#revealed),
        })}
        ${this.#forgotten()}
      </div>
    </div>`;
    return html`${errorSummary(this.#form)}${body}`;
  }

  /** A passkey, beside the button. */
  override get otherActions(): unknown {
    if (this.#takesPasskeys) this.#passkeysFile.want();
    return this.#passkeys?.button() ?? nothing;
  }

  get #takesPasskeys(): boolean {
    return this.flow.settings?.access?.passkeys === true && this.flow.purpose === 'member';
  }

  /** FranceConnect, and a first visit, under the button. */
  override get afterButtons(): unknown {
    return this.gate.besides(this.#foot());
  }

  #foot(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    const {links, access} = this.flow.settings ?? {};
    const way = wayTo(
      safeUrl(links?.registration),
      access?.registration && (() => void this.gate.show('registration', {})),
      t.register,
    );
    if (way === nothing || this.flow.purpose !== 'member') return nothing;
    return gateFoot(t.firstVisit, way);
  }

  override failureView(): TemplateResult | typeof nothing {
    return this.error?.code === 'credentials' ? nothing : super.failureView();
  }

  override async submit(): Promise<boolean> {
    // hidden again, so that no manager takes it for an ordinary text, and nobody reads it while it is sent
    this.#reveal(false);
    this.#said = this.#franceConnect = undefined;
    const credentials = this.#form.submit();
    if (!credentials) return false;
    const {email} = credentials;
    const lock = this.gate.lockOf(email);
    if (lock) {
      await this.gate.show('locked', lock);
      return false;
    }
    const refused = await this.flow.enterBy(async (session, signal) => {
      try {
        await signIn(session, credentials, signal);
      } catch (error) {
        const next = nextPage[asBackendError(error).code as keyof typeof nextPage];
        // on its way while the button still says that it is at work
        if (next) await this.gate.prepare(next);
        throw error;
      }
    });
    if (refused) await this.#leadOn(refused, email);
    else {
      this.accepted(undefined);
      this.gate.rest();
      this.host.tell('mutuelle-signed-in');
    }
    return !refused;
  }

  /** Where a refusal leads; `email`: of whom, where that was typed. */
  async #leadOn(refused: BackendError | undefined, email: string | undefined): Promise<void> {
    const {code, challenge, retryAt, ticket} = refused ?? {};
    if (code === 'step-up-required' && challenge && email) await this.gate.show('code', {challenge, email});
    else if (code === 'access-locked') await this.gate.show('locked', {until: retryAt, email, of: 'password'});
    else if (code === 'email-unconfirmed') await this.gate.show('registration', {ticket, email});
    else this.accepted(refused, this.#form);
  }

  /** What has just happened on another page of the gate. */
  #saidView(): TemplateResult | typeof nothing {
    const said = this.#said;
    const franceConnect = this.flow.watching.session()?.franceConnectOpen ? 'open' : this.#franceConnect;
    if (franceConnect) return this.gate.franceConnect?.saidView(franceConnect) ?? nothing;
    if (!said) return nothing;
    const tone = said === 'start-again' ? 'info' : 'success';
    return alert({tone, live: 'status', ...this.#messages.t.said[said]});
  }

  #refusedView(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    if (this.error?.code !== 'credentials') return nothing;
    return alert({tone: 'danger', live: 'alert', title: t.refused, text: t.refusedText});
  }

  #forgotten(): TemplateResult | typeof nothing {
    const {links, access} = this.flow.settings ?? {};
    const go = () => void this.gate.show('forgotten', {email: this.#form.text('email')});
    const way = wayTo(safeUrl(links?.forgottenPassword), access?.passwordReset && go, this.#messages.t.forgotten);
    return way === nothing ? nothing : html`<p>${way}</p>`;
  }

  #reveal(revealed: boolean): void {
    this.#revealed = revealed;
    this.host.requestUpdate();
  }
}
