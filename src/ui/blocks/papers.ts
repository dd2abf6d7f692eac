import {css, html, nothing, type TemplateResult} from 'lit';
import type {Paper} from '../../contract/enrolment.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
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

/** Each paper, how it stands, and until when it may be sent. A state that is not known leaves the paper its name. */
export function paperList(
  papers: readonly Paper[],
  t: PaperMessages,
  locale: Locale,
  nameOf: (paper: Paper) => string | undefined = () => undefined,
): TemplateResult | typeof nothing {
  needs(paperStyles);
  if (!papers.length) return nothing;
  return html`<ul class="papers">
    ${papers.map((paper) => {
      const {label, state, reason, by, url} = paper;
      const name = nameOf(paper);
      const link = safeUrl(url);
      return html`<li>
        ${t.states[state as keyof typeof t.states] ?? nothing}
        <span class="strong">${label}${name ? ` (${name})` : nothing}</span>${
          by && isOpen(paper) ? html`, ${t.by} ${dayInWords(by, locale)}` : nothing
        }.
        ${reason && state === 'refused' ? html`${t.reason} ${reason}` : nothing}
        ${
          link && isOpen(paper)
            ? html`<a class="link" href=${link} aria-label=${t.sendName(label)}>${t.send}</a>`
            : nothing
        }
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
