import {html, nothing, type TemplateResult} from 'lit';
import type {MessageSubject} from '../../contract/messages.js';
import * as z from '../../contract/zod.js';
import {hasPage} from '../../shell/has-page.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {SpaceLeads} from '../../shell/space-leads.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {at} from '../../ui/fields/field.js';
import {selectField} from '../../ui/fields/select-field.js';
import {TypedMessage, type Composer} from './composer.js';
import type {RoomMessages} from './room.messages.fr.js';

export const TypedThread = z.object({
  ...TypedMessage.shape,
  subjectId: z.string(),
  itemId: z.optional(z.string()),
});

export interface NewThreadView {
  t: RoomMessages;
  flow: MemberFlow;
  composer: Composer;
  subjects: readonly MessageSubject[];
  longest: number;
  leads: SpaceLeads;
  cancel: () => void;
}

/** What it is about, which may have a shorter way of its own; then the message. */
export function newThreadView(view: NewThreadView): TemplateResult {
  const {t: words, composer, subjects, longest, cancel} = view;
  const {write: t} = words;
  const {form} = composer;
  const subject = subjects.find(({id}) => id === form.text('subjectId'));
  const choices = (list: readonly {id: string; label: string}[]) => list.map(({id, label}) => ({value: id, label}));
  const items = subject?.items.length
    ? selectField(at(form, 'itemId'), {
        ...t.item,
        label: subject.question ?? t.item.label,
        optional: true,
        options: choices(subject.items),
      })
    : nothing;
  return html`<div class="stack">
      ${selectField(at(form, 'subjectId'), {...t.subject, options: choices(subjects)})}
      ${subject ? leadView(subject, view) : nothing} ${items}
    </div>
    ${composer.view(t.text.label, t.text.hint(longest), button({label: t.cancel, onClick: cancel}))}`;
}

/** First the way that serves better; who wants to write all the same still can. */
function leadView({id, lead}: MessageSubject, view: NewThreadView): TemplateResult | typeof nothing {
  const {t, flow, leads} = view;
  if (!lead || !hasPage(flow.settings, lead.page)) return nothing;
  const {title, orWrite} = t.write.lead;
  return alert({
    tone: 'info',
    live: 'status',
    title,
    text: `${lead.why ? `${lead.why} ` : ''}${orWrite}`,
    actions: leads.view(lead, {place: `subject-${id}`, about: {subjectId: id}, small: true}),
  });
}
