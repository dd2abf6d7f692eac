import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {passwordGaps, type PasswordGap, type PasswordRules} from '../domain/password.js';
import {FormController, type Parser, type RawValues} from '../element/form.js';
import {Messages} from '../element/locale.js';
import type {Flow} from '../session/flow.js';
import {icon} from '../ui/blocks/icon.js';
import {at, type Sentences} from '../ui/fields/field.js';
import {passwordField, passwordRules} from '../ui/fields/password-field.js';
import fr from './new-password.messages.fr.js';

/** Nothing is said while somebody types: only after such a pause, in milliseconds. */
const pause = 1_000;
/** Of so many keys, two at most are followed by a word. */
const keysOfTwoWords = 12;

/**
 * A password that is chosen (MEM-07), in a form that may ask for more: what it must hold, listed before anybody types
 * and followed in words, shown at will, asked twice where the insurer wants it. The policy is the server's, and so is
 * the verdict.
 */
export class NewPassword<Body> implements ReactiveController {
  readonly form: FormController<Body>;
  readonly #messages: Messages<typeof fr>;
  #revealed = false;
  /** What was told last of the state of the password. */
  #told = '';
  #keys = 0;
  /** After which keys it was told. */
  #toldAfter: number[] = [];
  #pause = new AbortController();

  /** `schema`: of the whole form; the password in it is `password`. `secrets`: other answers that are. */
  constructor(
    private readonly flow: Flow,
    schema: Parser<Body>,
    secrets: readonly string[] = [],
  ) {
    const {host} = flow;
    this.#messages = new Messages(host, 'newPassword', fr, {en: () => import('./new-password.messages.en.js')});
    this.form = new FormController<Body>(host, {
      schema,
      secrets: ['password', 'confirmation', ...secrets],
      check: (values) => this.#check(values),
      onChange: (path) => this.#changed(path),
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#pause.abort();
  }

  /** The answers, if they can be sent. */
  submit(): Body | undefined {
    // hidden again, so that no manager takes it for an ordinary text, and nobody reads it while it is sent
    this.#reveal(false);
    return this.form.submit();
  }

  /** It was taken, or is no longer needed: nothing of it stays. */
  clear(): void {
    this.#pause.abort();
    this.#told = '';
    this.#keys = 0;
    this.#toldAfter = [];
    this.#revealed = false;
    this.form.clear();
  }

  view(label: string = this.#messages.t.password): TemplateResult {
    const {t} = this.#messages;
    const typed = this.form.text('password');
    const gaps = this.#gaps(typed);
    const rules = this.#rules(gaps).map((rule) => ({
      label: this.#label(rule),
      met: typed !== '' && !gaps.includes(rule),
    }));
    const reveal = {revealed: this.#revealed, onReveal: () => this.#reveal(!this.#revealed)};
    return html`${passwordField(at(this.form, 'password'), {
        label,
        errors: this.#sentences(gaps),
        hint: passwordRules('password-rules', rules, t.rulesWords, icon('check', true)),
        autocomplete: 'new-password',
        onLeave: () => this.#tell(true),
        ...reveal,
      })}
      ${
        this.#twice
          ? passwordField(at(this.form, 'confirmation'), {
              label: t.confirmation,
              errors: t.errors.confirmation,
              autocomplete: 'new-password',
              ...reveal,
            })
          : nothing
      }
      <p class="visually-hidden" role="status">${this.#told}</p>`;
  }

  #check({password, confirmation}: RawValues): {path: string; code: string}[] {
    return [
      ...(password && this.#gaps(String(password)).length ? [{path: 'password', code: 'policy'}] : []),
      ...(!this.#twice || confirmation === password
        ? []
        : [{path: 'confirmation', code: confirmation ? 'different' : 'required'}]),
    ];
  }

  #changed(path: string): void {
    if (path !== 'password') return;
    this.#keys++;
    this.#pause.abort();
    const {signal} = (this.#pause = new AbortController());
    void this.flow.clock.sleep(pause, signal).then(() => signal.aborted || this.#tell());
  }

  /** Tells the state of the password, where it changed; the last word on it when the field is left. */
  #tell(last = false): void {
    const recent = this.#toldAfter.filter((keys) => keys > this.#keys - keysOfTwoWords);
    const typed = this.form.text('password');
    const state = typed && this.#state(this.#gaps(typed));
    if (state === this.#told || (!last && recent.length >= 2)) return;
    this.#told = state;
    this.#toldAfter = [...recent, this.#keys];
    this.flow.host.requestUpdate();
  }

  get #policy(): PasswordRules | undefined {
    return this.flow.settings?.password as PasswordRules | undefined;
  }

  #gaps(password: string): PasswordGap[] {
    return this.#policy ? passwordGaps(password, this.#policy) : [];
  }

  /** What the server asks of a password, in its order; a limit above is worth a line only once it is passed. */
  #rules(gaps: readonly PasswordGap[]): PasswordGap[] {
    const policy = this.#policy;
    if (!policy) return [];
    return [
      'minLength',
      ...(['lower', 'upper', 'digit', 'special'] as const).filter((rule) => policy[rule]),
      ...gaps.filter(isLimit),
    ];
  }

  #label(rule: PasswordGap): string {
    const {rules} = this.#messages.t;
    if (rule === 'minLength' || rule === 'maxLength') return rules[rule](this.#policy?.[rule] ?? 0);
    return rules[rule];
  }

  /** What is wrong with it; first what is missing. */
  #state(gaps: readonly PasswordGap[]): string {
    const {t} = this.#messages;
    const missing = gaps.filter((gap) => !isLimit(gap)).map((gap) => this.#label(gap));
    if (missing.length) return t.missing(missing.join(', '));
    const {maxLength} = this.#policy ?? {};
    if (maxLength !== undefined && gaps.includes('maxLength')) return t.tooLong.maxLength(maxLength);
    return gaps.length ? t.tooLong.maxBytes : t.fine;
  }

  /** Also of what only the server found, by the names of the rules. */
  #sentences(gaps: readonly PasswordGap[]): Sentences {
    const {errors, tooLong} = this.#messages.t;
    const policy = this.#policy;
    const found = ['lower', 'upper', 'digit', 'special', ...(policy ? ['minLength'] : [])] as PasswordGap[];
    return {
      ...errors.password,
      ...Object.fromEntries(found.map((gap) => [gap, this.#state([gap])])),
      ...(policy?.maxLength !== undefined && {maxLength: tooLong.maxLength(policy.maxLength)}),
      maxBytes: tooLong.maxBytes,
      ...(gaps.length && {policy: this.#state(gaps)}),
    };
  }

  /** It is asked twice, unless the insurer finds that showing it is enough. */
  get #twice(): boolean {
    return this.flow.settings?.password.confirmation !== false;
  }

  #reveal(revealed: boolean): void {
    this.#revealed = revealed;
    this.flow.host.requestUpdate();
  }
}

const isLimit = (gap: PasswordGap): boolean => gap === 'maxLength' || gap === 'maxBytes';
