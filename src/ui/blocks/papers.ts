import {css, html, nothing, type TemplateResult} from 'lit';
import type {Paper} from '../../contract/enrolment.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import {button} from './button.js';
import {cardStyles} from './card.js';
import {dayInWords} from './day.js';
import {icon} from './icon.js';
import type {PaperMessages} from './papers.messages.fr.js';

/** The member has something to do about it. */
export const isOpen = ({state}: Paper): boolean => state === 'toSend' || state === 'refused';

/** How the papers of a person stand, in two words. */
export function paperBadge(papers: readonly Paper[], t: PaperMessages): TemplateResult {
  needs(cardStyles, paperStyles);
  const [open, received] = [papers.filter(isOpen), papers.filter(({state}) => state === 'received')];
  if (open.length) return html`<span class="badge warning">${icon('document', true)}${t.toSend(open.length)}</span>`;
  return received.length
    ? html`<span class="badge info">${icon('clock', true)}${t.received(received.length)}</span>`
    : html`<span class="badge success">${icon('check', true)}${t.complete}</span>`;
}

export interface PaperOptions {
  /** Whose it is, where the list does not say it. */
  nameOf?: (paper: Paper) => string | undefined;
  /** Sends one from this page; in its place, `sender` of that paper is shown while it is open. */
  send?: (paper: Paper) => void;
  sender?: (paper: Paper) => unknown;
}

/** The button that sends a paper. */
export const sendPaperId = ({id}: Pick<Paper, 'id'>): string => `send-${id}`;

/** Each paper, how it stands, and until when it may be sent. A state that is not known leaves the paper its name. */
export function paperList(
  papers: readonly Paper[],
  t: PaperMessages,
  locale: Locale,
  {nameOf = () => undefined, send, sender}: PaperOptions = {},
): TemplateResult | typeof nothing {
  needs(paperStyles);
  if (!papers.length) return nothing;
  return html`<ul class="papers">
    ${papers.map((paper) => {
      const {id, label, state, reason, by, url} = paper;
      const name = nameOf(paper);
      const link = safeUrl(url);
      const way = () => {
        if (link) return html`<a class="link" href=${link} aria-label=${t.sendName(label)}>${t.send}</a>`;
        if (id === undefined || !send) return nothing;
        const press = button({
          label: t.send,
          name: t.sendName(label),
          kind: 'quiet',
          small: true,
          id: sendPaperId(paper),
          onClick: () => send(paper),
        });
        // on a line of its own: beside a long name it would stand out of a narrow page
        return sender?.(paper) ?? html`<div>${press}</div>`;
      };
      return html`<li>
        ${t.states[state as keyof typeof t.states] ?? nothing}
        <span class="strong">${label}${name ? ` (${name})` : nothing}</span>${
          by && isOpen(paper) ? html`, ${t.by} ${dayInWords(by, locale)}` : nothing
        }.
        ${reason && state === 'refused' ? html`${t.reason} ${reason}` : nothing} ${isOpen(paper) ? way() : nothing}
      </li>`;
    })}
  </ul>`;
}

export const paperStyles = css`
  .papers {
    display: grid;
    gap: calc(1 * var(--_u));
  }
`;
