import {css, html, nothing, type TemplateResult} from 'lit';
import type {DocumentLink} from '../../contract/values.js';
import {fileSize} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {icon} from './icon.js';
import {needs} from '../../element/styles.js';

export interface DocumentWords {
  version: (version: string) => string;
  newTab: string;
}

/** The link to a document, where one must be led to. */
export const documentLinkId = ({id}: DocumentLink): string => `document-${id}`;

/**
 * Documents to open, each with its version and size; `opened` hears of each press, for the proof of delivery. `state`:
 * how each stands. `fetch`: gives a document that has no address (`file`).
 */
export function documentList(
  documents: readonly DocumentLink[],
  labelledBy: string,
  words: DocumentWords,
  locale: Locale,
  opened: (document: DocumentLink) => void,
  state: (document: DocumentLink) => unknown = () => nothing,
  fetch?: (document: DocumentLink) => void,
): TemplateResult | typeof nothing {
  needs(documentStyles);
  if (!documents.length) return nothing;
  const more = ({version, bytes}: DocumentLink) =>
    [version && words.version(version), bytes && fileSize(bytes, locale)].filter(Boolean).join(', ');
  const title = (document: DocumentLink) =>
    safeUrl(document.url)
      ? html`<a
          class="link"
          id=${documentLinkId(document)}
          href=${document.url!}
          target="_blank"
          rel="noopener noreferrer"
          @click=${() => opened(document)}
          @auxclick=${(event: MouseEvent) => event.button === 1 && opened(document)}
          >${document.title}<span class="visually-hidden"> ${words.newTab}</span></a
        >`
      : document.file && fetch
        ? html`<button
            class="link"
            part="button quiet"
            type="button"
            id=${documentLinkId(document)}
            @click=${() => fetch(document)}
          >
            ${document.title}
          </button>`
        : document.title;
  return html`<ul class="documents" aria-labelledby=${labelledBy}>
    ${documents.map(
      (document) =>
        html`<li>
          ${icon('document', true)}<span
            >${title(document)} <span class="small muted num">${more(document)}</span>${state(document)}</span
          >
        </li>`,
    )}
  </ul>`;
}

export const documentStyles = css`
  .documents {
    display: grid;
    gap: calc(1 * var(--_u));
  }
  .documents li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(2 * var(--_u));
    padding-block: calc(1.5 * var(--_u));
    line-height: 1.45;
  }
  .documents button.link {
    font: inherit;
    text-align: start;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .documents .icon {
    margin-block-start: 0.1em;
    color: var(--_primary);
  }
`;
