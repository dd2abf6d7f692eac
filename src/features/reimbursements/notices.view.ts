import {html, nothing, type TemplateResult} from 'lit';
import type {LedgerPerson} from '../../contract/reimbursements.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import {button} from '../../ui/blocks/button.js';
import {icon} from '../../ui/blocks/icon.js';
import {blank} from '../../ui/blocks/states.js';
import type {ActContext} from './act-context.js';
import {everything, isEverything, isFirst, type Choice} from './choice.js';
import type {MoreMessages} from './more.messages.fr.js';
import {moreStyles} from './more.styles.js';
import type {Announcement} from './reimbursement-news.js';

interface NewsView {
  t: MoreMessages;
  count: number;
  outdated: boolean;
  show: () => void;
}

/** What waits to be shown. */
export function newsView({t, count, outdated, show}: NewsView): TemplateResult | typeof nothing {
  needs(moreStyles);
  if (!count && !outdated) return nothing;
  const label = outdated ? t.showOutdated : t.showNews(count);
  return html`<div class="news">
    <p>${icon('info')}<span>${outdated ? t.outdated : t.news(count)}</span></p>
    ${button({label, kind: 'primary', small: true, onClick: show})}
  </div>`;
}

/** What happened, for those who do not see the list. */
export function announcementIn(t: MoreMessages, announcement: Announcement | undefined): string {
  if (!announcement) return '';
  const {kind, count} = announcement;
  return kind === 'outdated' ? t.outdated : t[kind](count);
}

/** Whose acts are not shown, why, and to whom to turn: the insurer's words where it gives some. */
export function hiddenView(
  t: MoreMessages,
  people: readonly LedgerPerson[],
  {phone, phoneText}: ActContext['help'],
): TemplateResult[] {
  needs(moreStyles);
  return people.map(({firstName, visibility}) => {
    const url = safeUrl(visibility?.url);
    const link = url ? {href: url, label: visibility?.label ?? url} : phone && {href: `tel:${phone}`, label: phoneText};
    return html`<p class="hidden-acts small">
      ${icon('info', true)}
      <span
        ><span class="strong">${t.hidden.title(firstName)}</span>. ${visibility?.reason ?? t.hidden.reason}
        ${url ? nothing : t.hidden.contact} ${link ? html`<a class="num" href=${link.href}>${link.label}</a>` : nothing}
      </span>
    </p>`;
  });
}

/** No act fits the choice. */
export function emptyView(t: MoreMessages, choice: Choice, choose: (choice: Choice) => void): TemplateResult {
  const actions = button({label: t.clearFilters, onClick: () => choose(everything)});
  const view = isEverything(choice)
    ? blank({icon: 'document', ...t.empty})
    : isFirst(choice)
      ? blank({icon: 'document', ...t.empty, title: t.emptyYear, actions})
      : blank({icon: 'info', ...t.nothing, actions});
  return html`<div class="blank-list">${view}</div>`;
}
