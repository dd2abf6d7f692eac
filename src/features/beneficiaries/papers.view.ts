import {css, html, nothing, type TemplateResult} from 'lit';
import type {EnrolmentDraft, Paper} from '../../contract/enrolment.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {icon} from '../../ui/blocks/icon.js';
import type {BeneficiariesMessages} from './beneficiaries.messages.fr.js';

const toSend = ({state}: Paper): boolean => state === 'missing' || state === 'refused';

/** Papers that the insurer asks for a person: each by name, with where it stands; nothing where it asks for none. */
export function papersView(
  t: BeneficiariesMessages['papers'],
  draft: EnrolmentDraft | undefined,
  personId: string,
  locale: Locale,
): TemplateResult | typeof nothing {
  needs(cardStyles, papersStyles);
  const papers = draft?.papers?.filter((paper) => paper.personId === personId) ?? [];
  if (!papers.length) return nothing;
  const missing = papers.filter(toSend).length;
  const checking = papers.some(({state}) => state !== 'accepted');
  const badge = missing
    ? html`<span class="badge warning">${icon('document', true)}${t.toSend(missing)}</span>`
    : checking
      ? html`<span class="badge info">${icon('clock', true)}${t.checking}</span>`
      : html`<span class="badge success">${icon('check', true)}${t.complete}</span>`;
  const line = (paper: Paper): TemplateResult => {
    const {label, by, url, state} = paper;
    const open = toSend(paper);
    const link = open && safeUrl(url);
    return html`<li>
      ${t.states[state] ?? t.unknown} <span class="strong">${label}</span>${
        open && by ? html`, ${t.by} ${dayInWords(by, locale)}` : nothing
      }${
        link
          ? html`. <a class="link" href=${link}>${t.send}<span class="visually-hidden"> (${label})</span></a>`
          : nothing
      }
    </li>`;
  };
  return html`<div class="papers-asked">
    <ul class="small">
      ${papers.map(line)}
    </ul>
    <p>${badge}</p>
  </div>`;
}

const papersStyles = css`
  .papers-asked {
    display: grid;
    gap: calc(2 * var(--_u));
  }
`;
