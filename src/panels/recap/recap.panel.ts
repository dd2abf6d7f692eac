import {css, html, nothing, type TemplateResult} from 'lit';
import {confirmRecap, type EnrolmentDraft, type EnrolmentStep} from '../../contract/enrolment.js';
import type {BankAccount, BankDetails} from '../../contract/bank-details.js';
import type {Address} from '../../contract/person.js';
import type {Saved} from '../../contract/zod.js';
import {maskNir} from '../../domain/nir.js';
import {formatPhone} from '../../domain/phone.js';
import {formatSchemeCode} from '../../domain/scheme-code.js';
import {money} from '../../element/format.js';
import {Messages} from '../../element/locale.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles, facts} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {Panel, type PanelOwner} from '../panel.js';
import fr from './recap.messages.fr.js';

type Person = Saved<{civility: string; firstName: string; lastName: string; birthDate: string; alsaceMoselle: boolean; teletransmission: {enabled: boolean; nir?: string; schemeCode?: string}}>;

/** Everything that was answered, each part with « Modifier »; one press confirms (ENR-15). */
export class RecapPanel extends Panel {
  static readonly styles = [cardStyles, css`.recap-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 calc(4 * var(--_u)); }`];
  readonly #messages: Messages<typeof fr>;
  #draft: EnrolmentDraft | undefined;

  constructor(owner: PanelOwner) {
    super(owner);
    this.#messages = new Messages(this.host, 'recap', fr, {en: () => import('./recap.messages.en.js')});
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

  load(draft: EnrolmentDraft): void {
    this.#draft = draft;
  }

  async submit(): Promise<boolean> {
    return this.settle(await this.flow.change(confirmRecap, {}));
  }

  view(): TemplateResult | typeof nothing {
    const draft = this.#draft;
    if (!draft) return nothing;
    const {t} = this.#messages;
    const {profile} = draft;
    return html`
      ${this.#part('profile', t.profile, html`${facts([...this.#person(profile ?? {}), [t.maritalStatus, t.maritalStatuses[profile?.maritalStatus as keyof typeof t.maritalStatuses] ?? this.#missing], [t.address, this.#address(profile?.address)], [t.phone, profile?.phone ? formatPhone(profile.phone) : this.#missing]])}<p>${profile?.teletransmission?.enabled ? t.teletransmission : t.noTeletransmission}</p>`)}
      ${this.#part('beneficiaries', t.beneficiaries, draft.beneficiaries.length ? draft.beneficiaries.map(({person}) => html`<div class="card">${facts([...this.#person(person), [t.rank, person.birthRank ?? this.#missing]])}</div>`) : html`<p class="muted">${t.nobody}</p>`)}
      ${this.#part('bankDetails', t.bankDetails, this.#accounts(draft))}
      ${this.#part('guarantees', t.guarantees, this.#guarantees(draft))}`;
  }

  #part(step: EnrolmentStep, heading: string, content: unknown): TemplateResult {
    const {t} = this.#messages;
    const id = `recap-${step}`;
    return html`<section class="section" aria-labelledby=${id}>
      <div class="recap-head"><h3 class="heading" id=${id}>${heading}</h3>${this.owner.goTo ? button({label: t.edit, kind: 'quiet', icon: 'edit', name: `${t.edit}\u00a0: ${heading}`, onClick: () => this.owner.goTo!(step)}) : nothing}</div>
      ${content}
    </section>`;
  }

  #person(person: Person): (readonly [string, unknown])[] {
    const {t} = this.#messages;
    const tele = person.teletransmission;
    const civility = t.civilities[person.civility as keyof typeof t.civilities] ?? '';
    return [
      [t.name, `${civility} ${person.firstName ?? ''} ${person.lastName ?? ''}`.trim() || this.#missing],
      [t.birthDate, person.birthDate ? dayInWords(person.birthDate, this.host.language) : this.#missing],
      ...(tele?.enabled ? [[t.nir, html`<span class="num" translate="no">${tele.nir ? maskNir(tele.nir) : this.#missing}</span>`] as const, [t.schemeCode, tele.schemeCode ? formatSchemeCode(tele.schemeCode) : this.#missing] as const] : []),
      [t.alsaceMoselle, person.alsaceMoselle ? this.host.common.yes : this.host.common.no],
    ];
  }

  #address(address: Saved<Address> | undefined): unknown {
    if (!address) return this.#missing;
    return html`${address.line1}${address.line2 ? html`<br>${address.line2}` : nothing}<br>${address.postalCode} ${address.city}`;
  }

  #accounts(draft: EnrolmentDraft): unknown {
    const {t} = this.#messages;
    const details: Saved<BankDetails> = draft.bankDetails ?? {};
    const debit = !draft.rules.debit ? [] : details.sameForDebit === false ? this.#account(t.debit, details.debitAccount) : [[t.debit, t.sameAccount] as const];
    const others = draft.beneficiaries.flatMap(({id, person}) => {
      const choice = details.perBeneficiary?.[id];
      return choice?.kind === 'own' ? this.#account(t.accountOf(person.firstName ?? ''), choice.account) : [];
    });
    return facts([...this.#account(t.benefits, details.account), ...debit, ...others]);
  }

  #account(label: string, account: Saved<BankAccount> | undefined): (readonly [string, unknown])[] {
    return [[label, account?.iban ? html`${account.holder}<br><span class="num" translate="no">${endOfIban(account.iban)}</span>` : this.#missing]];
  }

  #guarantees(draft: EnrolmentDraft): unknown {
    const {t} = this.#messages;
    const chosen = draft.guaranteeSummary;
    if (!chosen) return html`<p class="muted">${this.#missing}</p>`;
    const {language} = this.host;
    return facts([[t.level, chosen.label], [t.effectiveDate, dayInWords(chosen.effectiveDate, language)], [t.memberShare, t.perMonth(money(chosen.memberShare, language))], [t.employerShare, t.perMonth(money(chosen.employerShare, language))]]);
  }

  get #missing(): string {
    return this.host.common.notGiven;
  }
}

/** Enough to recognise an account. Not `maskIban`: the rules of IBAN (and their library) are not needed to read one. */
function endOfIban(iban: string): string {
  return `${iban.slice(0, 4)} •••• •••• ${iban.slice(-3)}`;
}
