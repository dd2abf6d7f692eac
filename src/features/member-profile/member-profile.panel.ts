import {css, html, nothing, type TemplateResult} from 'lit';
import {getMemberProfile, type MemberProfile} from '../../contract/member-profile.js';
import {longDate} from '../../element/format.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles, facts} from '../../ui/blocks/card.js';
import {raised} from '../../ui/blocks/day.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {icon} from '../../ui/blocks/icon.js';
import {line} from '../../ui/blocks/lines.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {needs} from '../../element/styles.js';
import {PlacedSender} from '../document-sender/placed-sender.panel.js';
import {ContactSection} from './contact-section.js';
import {below} from './edit.js';
import {EditedLines} from './edited-lines.js';
import fr from './member-profile.messages.fr.js';
import {PeopleSection} from './people-section.js';
import {PreferencesSection} from './preferences-section.js';

/** What another page of the host is for; the phone stands in for it. */
/** The button that leads to it, and its place. */
const sendId = 'send-identity';

/** What the insurer knows of a member, read first, changed in place (MEM-50, SUP-03). */
export class MemberProfilePanel extends Panel<MemberProfile> {
  static readonly page = 'profile';
  override readonly read = getMemberProfile;
  readonly #messages: Messages<typeof fr>;
  readonly #lines: EditedLines;
  readonly #contact: ContactSection;
  readonly #people: PeopleSection;
  readonly #preferences: PreferencesSection;
  /** Of the papers that correct who they are. */
  readonly #sender: PlacedSender;
  #profile: MemberProfile | undefined;
  readonly #leads: SpaceLeads;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {flow, host} = this;
    const messages = new Messages(host, 'memberProfile', fr, {en: () => import('./member-profile.messages.en.js')});
    const lines = new EditedLines(
      flow,
      () => this.#profile!,
      (profile) => (this.#profile = profile),
    );
    this.#messages = messages;
    this.#lines = lines;
    this.#contact = new ContactSection(flow, messages, lines);
    this.#people = new PeopleSection(flow, messages, lines);
    this.#sender = new PlacedSender(flow);
    this.#leads = new SpaceLeads(flow);
    this.#preferences = new PreferencesSection(owner, messages, () => void lines.edit('email'));
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override load(profile: MemberProfile): void {
    this.#profile = profile;
    this.#preferences.loaded();
  }

  override clear(typed: boolean): void {
    this.#profile = undefined;
    this.#leads.clear();
    this.#lines.clear(typed);
    this.#preferences.clear(typed);
    if (typed) this.#sender.close();
  }

  override page(parts: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">
      ${this.header()} ${parts.notice} ${this.view()}
    </div>`;
  }

  override view(): TemplateResult {
    const {t} = this.#messages;
    const profile = this.#profile!;
    return html`${this.#section('contact', t.contact.title, this.#contact.view(profile))}
    ${this.#section('bank', t.bank.title, this.#bankView())}
    ${this.#section('identity', t.identity.title, this.#identityView(profile))}
    ${this.#section('situation', t.situation.title, this.#situationView(profile))}
    ${this.#section('people', t.people.title, [this.#people.view(profile), this.#addView()])}
    ${this.#section('preferences', t.preferences.title, this.#preferences.view())}`;
  }

  #section(id: string, title: string, body: unknown): TemplateResult {
    needs(profileStyles);
    return html`<section class="section" part="section" aria-labelledby="section-${id}">
      <h3 class="heading" part="heading" id="section-${id}" tabindex="-1">${title}</h3>
      ${body}
    </section>`;
  }

  #bankView(): TemplateResult {
    const {bank: t} = this.#messages.t;
    return html`<p>${t.text}</p>
      <div class="stack">${this.#leads.view({page: 'bankAccount', label: t.change})}</div>`;
  }

  #identityView({identity}: MemberProfile): TemplateResult {
    needs(cardStyles);
    const {identity: t} = this.#messages.t;
    const {language} = this.host;
    const {lastName, birthName, firstName, birthDate, nir, correctionKindId} = identity;
    const own = (value: string) => html`<span translate="no" data-private>${value}</span>`;
    const pairs: [string, unknown][] = [
      [t.lastName, own(lastName)],
      ...(birthName ? [[t.birthName, own(birthName)] as [string, unknown]] : []),
      [t.firstName, own(firstName)],
      ...(birthDate
        ? [[t.birthDate, html`<span data-private>${raised(longDate(birthDate, language))}</span>`] as [string, unknown]]
        : []),
      ...(nir ? [[t.nir, html`<span class="num" translate="no" data-private>${nir}</span>`] as [string, unknown]] : []),
    ];
    const sendButton = (kindId: string) =>
      button({label: t.send, icon: drawings.arrowRight, small: true, id: sendId, onClick: () => this.#send(kindId)});
    const call = html`<p>${this.#messages.t.byPhone} ${phoneLink(this.flow.settings?.help)}.</p>`;
    if (this.#sender.isAt(sendId)) return html`${facts(pairs)} ${this.#sender.view()}`;
    return html`${facts(pairs)}
      <details class="fold">
        <summary><span>${t.correct}</span>${icon('chevron', true)}</summary>
        <div class="stack tight">
          <p>${t.how}</p>
          ${correctionKindId ? html`<div class="row">${sendButton(correctionKindId)}</div>` : call}
        </div>
      </details>`;
  }

  /** The page may have its own way; where it has none, the paper is sent from here. */
  #send(kindId: string): void {
    if (!this.host.tell('mutuelle-document-send-requested', {kindId}, {cancelable: true})) return;
    this.#sender.send(sendId, {kindId}, () => void focusWhenShown(this.host, '#section-identity'));
  }

  #situationView({maritalStatus, language, languages}: MemberProfile): TemplateResult {
    const {situation: t, none} = this.#messages.t;
    const statuses: Record<string, string> = t.statuses;
    const status = maritalStatus && (Object.hasOwn(statuses, maritalStatus) ? statuses[maritalStatus] : t.other);
    const written = language && (Object.hasOwn(t.languages, language) ? t.languages[language] : language);
    const situation =
      this.#lines.form('situation') ??
      line({
        term: t.term,
        value: html`<span data-private>${status ?? none}</span>`,
        actions: this.#editButton('situation', t.editName),
        more: below(this.#lines.news('situation')),
      });
    const letters =
      this.#lines.form('language') ??
      line({
        term: t.language,
        value: written ?? none,
        actions: languages.length > 1 ? this.#editButton('language', t.languageName) : undefined,
        more: below(this.#lines.news('language')),
      });
    return html`<ul class="lines">
      ${situation} ${written || languages.length > 1 ? letters : nothing}
    </ul>`;
  }

  #addView(): TemplateResult {
    const {people: t} = this.#messages.t;
    const lead = {page: 'beneficiaries', label: t.add} as const;
    return html`<div class="stack">${this.#leads.view(lead, {icon: drawings.plus})}</div>`;
  }

  #editButton(key: string, name: string): TemplateResult {
    return button({
      label: this.#messages.t.edit,
      name,
      kind: 'quiet',
      small: true,
      icon: drawings.edit,
      id: `edit-${key}`,
      onClick: () => void this.#lines.edit(key),
    });
  }
}

const profileStyles = css`
  .section > .heading:focus {
    outline: none;
    box-shadow: none;
  }
`;
