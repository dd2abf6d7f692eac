import {css, html, nothing, type TemplateResult} from 'lit';
import type {Referrals} from '../../contract/referral.js';
import {needs} from '../../element/styles.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import type {InvitationFormMessages} from './invitation-form.messages.fr.js';

/** The message to the letter, as it would leave now; nothing in it is for a translator. */
export function previewView(
  {subject, before, after}: Referrals['message'],
  {firstName, note}: {firstName: string; note: string},
  t: InvitationFormMessages['preview'],
): TemplateResult {
  needs(cardStyles, previewStyles);
  const named = (text: string) => text.replaceAll('{friend}', () => firstName || t.friend);
  const paragraphs = (text: string) =>
    text.split(/\n{2,}/).map((each) => (each.trim() ? html`<p class="mail-text">${each}</p>` : nothing));
  return html`<details class="fold">
    <summary><span>${t.title}</span>${icon('chevron', true)}</summary>
    <div class="well mail" translate="no" data-private>
      <p class="mail-text"><span class="muted">${t.subject}</span> <strong>${named(subject)}</strong></p>
      ${paragraphs(named(before))} ${paragraphs(note)} ${paragraphs(named(after))}
    </div>
  </details>`;
}

const previewStyles = css`
  .mail-text {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
