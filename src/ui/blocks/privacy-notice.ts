import {html, nothing, type TemplateResult} from 'lit';
import type {Settings} from '../../contract/settings.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import {safeUrl} from '../../element/safe-url.js';
import {cardStyles, facts} from './card.js';
import {icon} from './icon.js';
import {needs} from '../../element/styles.js';

/**
 * What becomes of the answers (RGPD, article 13; LAW-05): the insurer's words, folded, wherever something is asked. It
 * informs and asks nothing: the boxes to tick are elsewhere.
 */
export function privacyNotice(words: CommonMessages, settings: Settings | undefined): TemplateResult | typeof nothing {
  needs(cardStyles);
  const {privacy, links} = settings ?? {};
  const url = safeUrl(links?.personalData);
  const link = url
    ? html`<p>
        <a class="link" href=${url} target="_blank" rel="noopener noreferrer"
          >${words.privacy.more}<span class="visually-hidden"> ${words.privacy.newTab}</span></a
        >
      </p>`
    : nothing;
  if (!privacy) return url ? html`<div class="privacy small">${link}</div>` : nothing;
  return html`<details class="fold privacy small">
    <summary>${icon('shield', true)}<span>${words.privacy.title}</span>${icon('chevron', true)}</summary>
    <div class="stack tight">
      <p>${privacy.summary}</p>
      ${facts(privacy.points.map(({heading, text}) => [heading, text]))}${link}
    </div>
  </details>`;
}
