import {html, nothing, type TemplateResult} from 'lit';
import {
  cancelContactChange,
  cancelMove,
  contactKinds,
  type Contact,
  type ContactKind,
  type MemberProfile,
} from '../../contract/member-profile.js';
import type {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {line} from '../../ui/blocks/lines.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {dateWords, whenWords} from '../../ui/blocks/when.js';
import {contactValue} from './contact-value.js';
import {below} from './edit.js';
import type {EditedLines} from './edited-lines.js';
import type {MemberProfileMessages} from './member-profile.messages.fr.js';

const isKind = (kind: string): kind is ContactKind => (contactKinds as readonly string[]).includes(kind);

/** Where the member lives and how they are reached (MEM-50, SUP-03). */
export class ContactSection {
  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<MemberProfileMessages>,
    private readonly lines: EditedLines,
  ) {}

  view(profile: MemberProfile): TemplateResult {
    return html`<ul class="lines">
        ${this.#addressView(profile)} ${profile.contacts.map((contact) => this.#contactView(contact))}
      </ul>
      ${unreadable(this.flow.host.common, profile.contacts)}`;
  }

  #addressView(profile: MemberProfile): TemplateResult {
    const {contact: t} = this.messages.t;
    return (
      this.lines.form('address') ??
      line({
        term: t.address,
        value: this.#written(profile.address),
        actions: this.#editButton('address', t.editName.address),
        more: below(this.#moveView(profile), this.lines.news('address')),
      })
    );
  }

  #written({line1, line2, postalCode, city, country}: MemberProfile['address']): TemplateResult {
    const parts = [line1, line2, `${postalCode} ${city}`.trim(), country === 'FR' ? '' : country];
    return html`<span translate="no" data-private>${parts.filter(Boolean).join(', ')}</span>`;
  }

  #moveView({move, people}: MemberProfile): TemplateResult | typeof nothing {
    if (!move) return nothing;
    const {move: t} = this.messages.t;
    const {host, busy} = this.flow;
    const names = people.filter(({id}) => move.personIds.includes(id)).map(({firstName}) => firstName);
    const cancel = () =>
      this.lines.press('address', () => this.flow.callOnce(cancelMove, {}), t.cancelled, 'move-cancelled');
    return alert({
      tone: 'info',
      title: t.title,
      text: html`${t.from} <span class="strong">${dateWords(move.from, host.language)}</span>&nbsp;:
        ${this.#written(move.address)}. ${t.until}
        ${names.length ? html`<span data-private>${t.with(names.join(', '))}</span>` : nothing}`,
      actions: button({label: t.cancel, small: true, busy, onClick: () => void cancel()}),
    });
  }

  #contactView(contact: Contact): TemplateResult {
    const {contact: t, none} = this.messages.t;
    const {kind, value} = contact;
    const form = this.lines.form(kind);
    if (form) return form;
    const known = isKind(kind) ? kind : undefined;
    const name = known && (value ? t.editName : t.addName)[known];
    return line({
      term: known ? t.kinds[known] : t.other,
      value: value ? contactValue(kind, value) : none,
      note: this.#noteOf(contact),
      actions: name && !contact.pending ? this.#editButton(kind, name, !value) : undefined,
      more: below(
        known ? this.#pendingView(contact, known) : nothing,
        this.#failingView(contact),
        this.lines.news(kind),
      ),
    });
  }

  #noteOf({receivesCodes, signsIn, changedAt, value}: Contact): unknown {
    const {contact: t, today} = this.messages.t;
    if (!value) return undefined;
    const when = changedAt && whenWords(changedAt, this.flow.host.language, today);
    const notes = [receivesCodes && t.codes, signsIn && t.signsIn, when && t.changed(when)].filter(Boolean);
    return notes.length ? notes.join('. ') : undefined;
  }

  /** A typo is corrected, another code asked, or all of it given up; a reload loses nothing of it. */
  #pendingView({pending}: Contact, kind: ContactKind): TemplateResult | typeof nothing {
    if (!pending) return nothing;
    const {pending: t} = this.messages.t;
    const {busy} = this.flow;
    const giveUp = () => this.flow.callOnce(cancelContactChange, {params: {kind}});
    const sent = pending.challenge !== undefined;
    return alert({
      tone: 'info',
      icon: 'clock',
      title: t.title[kind],
      text: html`${contactValue(kind, pending.value)}. ${t.stays[kind]}`,
      actions: [
        button({
          label: sent ? t.enter : t.again,
          small: true,
          id: `edit-${kind}`,
          onClick: () => void this.lines.edit(kind),
        }),
        sent
          ? button({
              label: t.correct,
              name: t.correctName[kind],
              small: true,
              onClick: () => void this.lines.edit(kind, {correct: true}),
            })
          : nothing,
        button({
          label: t.giveUp,
          name: t.giveUpName,
          kind: 'quiet',
          small: true,
          busy,
          onClick: () => void this.lines.press(kind, giveUp, t.gaveUp),
        }),
      ],
    });
  }

  #failingView({kind, failingSince, pending}: Contact): TemplateResult | typeof nothing {
    if (!failingSince || kind !== 'email' || pending) return nothing;
    const {contact: t} = this.messages.t;
    return alert({tone: 'warning', ...t.failing(dateWords(failingSince, this.flow.host.language))});
  }

  #editButton(key: string, name: string, adds = false): TemplateResult {
    const {edit, add} = this.messages.t;
    return button({
      label: adds ? add : edit,
      name,
      kind: 'quiet',
      small: true,
      icon: adds ? drawings.plus : drawings.edit,
      id: `edit-${key}`,
      onClick: () => void this.lines.edit(key),
    });
  }
}
