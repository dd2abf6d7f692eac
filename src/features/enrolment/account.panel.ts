import {html, nothing, type TemplateResult} from 'lit';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {createAccount, NewAccount} from '../../contract/account.js';
import {Messages} from '../../element/locale.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {icon} from '../../ui/blocks/icon.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {usernameField} from '../../ui/fields/username-field.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {ActionPanel} from '../../shell/form-panel.js';
import {NewPassword} from '../../shell/new-password.js';
import {type PanelOwner} from '../../shell/panel.js';
import fr from './account.messages.fr.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {needs} from '../../element/styles.js';

/**
 * The member's account: the employer's e-mail, a password under the server's policy (ENR-03). Never kept in a draft.
 */
export class AccountPanel extends ActionPanel<EnrolmentDraft> {
  readonly #messages: Messages<typeof fr>;
  readonly #password: NewPassword<{password: string}>;
  #email = '';

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#messages = new Messages(this.host, 'account', fr, {en: () => import('./account.messages.en.js')});
    this.#password = new NewPassword(this.flow, NewAccount);
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
    const body = html`<section class="section">${this.#addressView()} ${this.#password.view()}</section>`;
    return html`${errorSummary(this.#password.form)}${body}`;
  }

  /** The address the account will have: the employer's, and the way out for who does not read their mail there. */
  #addressView(): TemplateResult {
    needs(cardStyles);
    const {t} = this.#messages;
    const {help} = this.flow.settings ?? {};
    return usernameField(this.#email, {
      label: t.email,
      hint: t.emailHint,
      aid: html`<details class="fold">
        <summary>${t.notMine}${icon('chevron', true)}</summary>
        <p>${t.notMineText} ${help ? html`${phoneLink(help)}.` : nothing}</p>
      </details>`,
    });
  }

  override async submit(): Promise<boolean> {
    const body = this.#password.submit();
    if (!body) return false;
    const error = await this.flow.attempt(async () => {
      await this.flow.call(createAccount, {params: {enrolmentId: this.flow.id}, body});
      await this.flow.reload();
    });
    // a retry after a lost answer finds the account made: that is what the member wanted
    if (error?.code === 'account-exists') await this.flow.reload();
    const done = this.accepted(error?.code === 'account-exists' ? undefined : error, this.#password.form);
    if (done) this.#password.clear();
    return done;
  }
}
