import {html, nothing, type TemplateResult} from 'lit';
import type {Notification} from '../contract/notifications.js';
import type {Locale} from '../element/locale.js';
import type {SpaceLeads} from './space-leads.js';
import {button} from '../ui/blocks/button.js';
import {raised} from '../ui/blocks/day.js';
import {notice} from '../ui/blocks/notice.js';
import type {NoticeMessages} from '../ui/blocks/notice.messages.fr.js';

export interface NoticeLineView {
  words: NoticeMessages;
  locale: Locale;
  leads: SpaceLeads;
  /** The way to it was pressed. */
  follow: (notification: Notification) => void;
  /** One that leads nowhere is marked by a press, where it can be. */
  mark?: {t: {read: string; readOf: (title: string) => string}; press: (notification: Notification) => void};
}

/** One notification: its sentence is the way to what it is about, where there is one. */
export function noticeLine(notification: Notification, view: NoticeLineView): TemplateResult {
  const {id, title, read, lead} = notification;
  const {words, locale, leads, mark} = view;
  const way = lead ? leads.view({...lead, label: title}, {kind: 'text', place: `notice-of-${id}`}) : nothing;
  if (way !== nothing) {
    // also by a press that opens another tab
    const pressed = ({target}: Event) => {
      if ((target as Element).closest('.button.text')) view.follow(notification);
    };
    return notice(notification, html`<span @click=${pressed} @auxclick=${pressed}>${way}</span>`, words, locale);
  }
  const act = () =>
    button({
      label: mark!.t.read,
      name: mark!.t.readOf(title),
      kind: 'quiet',
      small: true,
      id: `read-${id}`,
      onClick: () => mark!.press(notification),
    });
  return notice(notification, html`<span>${raised(title)}</span>`, words, locale, read || !mark ? nothing : act());
}
