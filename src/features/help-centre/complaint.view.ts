import {css, html, nothing, type TemplateResult} from 'lit';
import type {Complaints} from '../../contract/help.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {SpaceLeads} from '../../shell/space-leads.js';
import {path} from '../../ui/blocks/path.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import type {HelpCentreMessages} from './help-centre.messages.fr.js';

/** What complaints are given by the page they are on. */
export interface ComplaintOwner {
  flow: MemberFlow;
  t: () => HelpCentreMessages;
  leads: SpaceLeads;
  complaints: () => Complaints | undefined;
}

export interface ComplaintView {
  t: HelpCentreMessages;
  /** The way to complain, in the first step. */
  make: unknown;
  /** What was complained about, and what else can be done. */
  more: unknown;
}

/** Where an answer does not suit: who to turn to, in the order of the law, and how far complaints are. */
export function complaintBlock({steps}: Complaints, {t, make, more}: ComplaintView): TemplateResult {
  needs(complaintStyles);
  const items = steps.map(({label, text, url, contact}, at) => {
    const href = safeUrl(url);
    return {
      when: `${at + 1}. ${label}`,
      what: html`<p>${text}</p>
        ${contact ? html`<p class="small" translate="no">${contact}</p>` : nothing}
        ${
          href
            ? html`<p>
                <a class="link step-link" href=${href}
                  >${t.complaint.visit}<span class="visually-hidden"> (${label})</span></a
                >
              </p>`
            : nothing
        }
        ${at ? nothing : html`<div class="step-act">${make}</div>`}`,
    };
  });
  return titledBlock('complaint', t.complaint.title, html`${path(items)} ${more}`);
}

const complaintStyles = css`
  .step-act {
    padding-block-start: calc(2 * var(--_u));
  }
  .step-link {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
  }
`;
