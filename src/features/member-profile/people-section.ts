import {html, nothing, type TemplateResult} from 'lit';
import type {MemberProfile, ProfilePerson} from '../../contract/member-profile.js';
import type {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {raised} from '../../ui/blocks/day.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {line} from '../../ui/blocks/lines.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {dateWords} from '../../ui/blocks/when.js';
import type {EditedLines} from './edited-lines.js';
import {below, idOf, linkKey} from './edit.js';
import type {MemberProfileMessages} from './member-profile.messages.fr.js';

/** Who is covered, until when, and how the caisse reaches us for each (DOMAIN 3.5). */
export class PeopleSection {
  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<MemberProfileMessages>,
    private readonly lines: EditedLines,
  ) {}

  view({people}: MemberProfile): TemplateResult {
    return html`<ul class="lines">
        ${people.map((person) => this.#personView(person))}
      </ul>
      ${unreadable(this.flow.host.common, people)}`;
  }

  #personView(person: ProfilePerson): TemplateResult {
    const {people: t} = this.messages.t;
    const {id, type, firstName, lastName, teletransmission} = person;
    const key = linkKey(id);
    const form = this.lines.form(key);
    if (form) return form;
    return line({
      term: type === undefined ? t.you : Object.hasOwn(t.types, type) ? t.types[type] : t.other,
      value: html`<span translate="no" data-private>${firstName} ${lastName}</span>`,
      note: this.#notes(person),
      actions: teletransmission?.changeable ? this.#editButton(person) : undefined,
      more: below(this.#troubleView(person), this.lines.news(key)),
    });
  }

  #notes({coveredUntil, teletransmission}: ProfilePerson): unknown {
    const {people: t, link} = this.messages.t;
    const {language} = this.flow.host;
    const until = coveredUntil && raised(`${t.until(dateWords(coveredUntil, language))}. `);
    if (!teletransmission) return until;
    const {status, since} = teletransmission;
    const words = Object.hasOwn(link.states, status) ? link.states[status] : undefined;
    const state = words ? words(since ? dateWords(since, language) : '') : link.other;
    return html`${until}${raised(state)}`;
  }

  #editButton({id, type, firstName}: ProfilePerson): TemplateResult {
    const {people: t, edit} = this.messages.t;
    const key = linkKey(id);
    return button({
      label: edit,
      name: type === undefined ? t.editOwn : t.editName(firstName),
      kind: 'quiet',
      small: true,
      icon: drawings.edit,
      id: `edit-${idOf(key)}`,
      onClick: () => void this.lines.edit(key),
    });
  }

  /** What stops the caisse, and how it is cured. */
  #troubleView({id, firstName, teletransmission}: ProfilePerson): TemplateResult | typeof nothing {
    const {link: t} = this.messages.t;
    const {status, reason, otherInsurer, changeable} = teletransmission ?? {};
    if (status !== 'conflict' && status !== 'rejected') return nothing;
    const again = (label: string) =>
      changeable
        ? button({
            label,
            name: `${label} ${t.again(firstName)}`,
            small: true,
            onClick: () => void this.lines.edit(linkKey(id)),
          })
        : undefined;
    if (status === 'rejected')
      return alert({
        tone: 'warning',
        title: t.rejected.title,
        text: html`${reason} ${t.rejected.cure}`,
        actions: again(t.rejected.check),
      });
    return alert({
      tone: 'warning',
      title: t.conflict.title,
      text: html`${otherInsurer ? t.conflict.who(otherInsurer) : nothing} ${t.conflict.cures.join(' ')}
      ${t.conflict.afterwards}`,
      actions: again(t.conflict.again),
    });
  }
}
