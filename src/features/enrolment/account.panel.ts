import {html, nothing, type TemplateResult} from 'lit';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {createAccount, NewAccount} from '../../contract/account.js';
import {passwordGaps, type PasswordGap, type PasswordRules} from '../../domain/password.js';
import {FormController} from '../../element/form.js';
import {Messages} from '../../element/locale.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {icon} from '../../ui/blocks/icon.js';
import {at} from '../../ui/fields/field.js';
import {passwordField, passwordRules} from '../../ui/fields/password-field.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {ActionPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import fr from './account.messages.fr.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {needs} from '../../element/styles.js';

/**
 * The member's account: the employer's e-mail, a password under the server's policy (ENR-03). Never kept in a draft.
 */
export class AccountPanel extends ActionPanel<EnrolmentDraft> {
  readonly #messages: Messages<typeof fr>;
  readonly #form: FormController<{password: string}>;
  #email = '';
  #revealed = false;

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'account', fr, {en: () => import('./account.messages.en.js')});
    this.#form = new FormController<{password: string}>(this.host, {
      schema: NewAccount,
      secrets: ['password', 'confirmation'],
      check: ({password, confirmation}) => [
        ...(password && this.#gaps(String(password)).length ? [{path: 'password', code: 'policy'}] : []),
        ...(!this.#twice || confirmation === password
          ? []
          : [{path: 'confirmation', code: confirmation ? 'different' : 'required'}]),
      ],
    });
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): string {
    return this.#messages.t.lead(this.flow.draft?.invitation.employer ?? '');
  }

  override load(draft: EnrolmentDraft): void {
    this.#email = draft.invitation.email;
  }

  view(): TemplateResult {
    const {t} = this.#messages;
    const typed = this.#form.text('password');
    const gaps = this.#gaps(typed);
    const rules = this.#rules(gaps).map(([rule, label]) => ({label, met: typed !== '' && !gaps.includes(rule)}));
    const missing = rules.filter(({met}) => !met).map(({label}) => label);
    const reveal = {revealed: this.#revealed, onReveal: () => this.#reveal()};
    const body = html`<section class="section">
      ${this.#addressView()}
      ${passwordField(at(this.#form, 'password'), {
        label: t.password,
        errors: {...t.errors.password, ...(missing.length && {policy: t.missing(missing.join(', '))})},
        hint: passwordRules('password-rules', rules, t.rulesWords, icon('check', true)),
        autocomplete: 'new-password',
        ...reveal,
      })}
      ${
        this.#twice
          ? passwordField(at(this.#form, 'confirmation'), {
              label: t.confirmation,
              errors: t.errors.confirmation,
              autocomplete: 'new-password',
              ...reveal,
            })
          : nothing
      }
      <p class="visually-hidden" role="status">
        ${typed ? (missing.length ? t.missing(missing.join(', ')) : t.fine) : nothing}
      </p>
    </section>`;
    return html`${errorSummary(this.#form)}${body}`;
  }

  /** The address the account will have: the employer's, and the way out for who does not read their mail there. */
  #addressView(): TemplateResult {
    needs(cardStyles, fieldStyles);
    const {t} = this.#messages;
    const {help} = this.flow.settings ?? {};
    return html`<div class="field">
      <label class="label" for="f-username" part="label">${t.email}</label>
      <p class="hint" id="f-username-hint">${t.emailHint}</p>
      <input
        class="control"
        part="control"
        id="f-username"
        name="username"
        type="email"
        autocomplete="username"
        readonly
        .value=${this.#email}
        aria-describedby="f-username-hint"
      />
      <details class="fold">
        <summary>${t.notMine}${icon('chevron', true)}</summary>
        <p>
          ${t.notMineText}
          ${help ? html`<a class="link num" href="tel:${help.phone}">${help.phoneText ?? help.phone}</a>.` : nothing}
        </p>
      </details>
    </div>`;
  }

  override async submit(): Promise<boolean> {
    const body = this.#form.submit();
    if (!body) return false;
    const error = await this.flow.attempt(async () => {
      await this.flow.call(createAccount, {params: {enrolmentId: this.flow.id}, body});
      await this.flow.reload();
    });
    // a retry after a lost answer finds the account made: that is what the member wanted
    if (error?.code === 'account-exists') await this.flow.reload();
    const done = this.accepted(error?.code === 'account-exists' ? undefined : error, this.#form);
    if (done) this.#form.clear();
    return done;
  }

  #gaps(password: string): PasswordGap[] {
    return this.flow.settings ? passwordGaps(password, this.flow.settings.password as PasswordRules) : [];
  }

  /** What the server asks of a password, in its order; a limit above is worth a line only once it is passed. */
  #rules(gaps: readonly PasswordGap[]): [PasswordGap, string][] {
    const {rules} = this.#messages.t;
    const policy = this.flow.settings?.password;
    if (!policy) return [];
    return [
      ['minLength', rules.minLength(policy.minLength)],
      ...(['lower', 'upper', 'digit', 'special'] as const)
        .filter((rule) => policy[rule])
        .map((rule): [PasswordGap, string] => [rule, rules[rule]]),
      ...(gaps.includes('maxLength')
        ? [['maxLength', rules.maxLength(policy.maxLength!)] as [PasswordGap, string]]
        : []),
    ];
  }

  /** The password is asked twice, unless the insurer finds that showing it is enough. */
  get #twice(): boolean {
    return this.flow.settings?.password.confirmation !== false;
  }

  #reveal(): void {
    this.#revealed = !this.#revealed;
    this.host.requestUpdate();
  }
}
