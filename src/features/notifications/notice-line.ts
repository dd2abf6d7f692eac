import {html, nothing, type TemplateResult} from 'lit';
import type {Notification} from '../../contract/notifications.js';
import type {Locale} from '../../element/locale.js';
import type {SpaceLeads} from '../../shell/space-leads.js';
import {button} from '../../ui/blocks/button.js';
import {notice} from '../../ui/blocks/notice.js';
import type {NoticeMessages} from '../../ui/blocks/notice.messages.fr.js';
import type {NotificationsMessages} from './notifications.messages.fr.js';

export interface NoticeLineView {
  t: NotificationsMessages;
  words: NoticeMessages;
  locale: Locale;
  leads: SpaceLeads;
  /** The way to it was pressed. */
  follow: (notification: Notification) => void;
  /** One that leads nowhere is marked by a press. */
  read: (notification: Notification) => void;
}

/** One notification: its sentence is the way to what it is about, where there is one. */
export function noticeLine(notification: Notification, view: NoticeLineView): TemplateResult {
  const {id, title, read, lead} = notification;
  const {t, words, locale, leads} = view;
  const way = lead ? leads.view({...lead, label: title}, {kind: 'text', place: id}) : nothing;
  if (way !== nothing) {
    // also by a press that opens another tab
    const pressed = ({target}: Event) => {
      if ((target as Element).closest('.button.text')) view.follow(notification);
    };
    return notice(notification, html`<span @click=${pressed} @auxclick=${pressed}>${way}</span>`, words, locale);
  }
  const act = button({
    label: t.read,
    name: t.readOf(title),
    kind: 'quiet',
    small: true,
    id: `read-${id}`,
    onClick: () => view.read(notification),
  });
  return notice(notification, html`<span>${title}</span>`, words, locale, read ? nothing : act);
}
