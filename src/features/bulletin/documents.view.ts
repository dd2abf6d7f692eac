import {html, nothing, type TemplateResult} from 'lit';
import type {DocumentLink} from '../../contract/values.js';
import {safeUrl} from '../../element/safe-url.js';
import type {Widget} from '../../element/widget.js';
import {button} from '../../ui/blocks/button.js';
import {documentLinkId, documentList} from '../../ui/blocks/documents.js';
import {icon} from '../../ui/blocks/icon.js';
import {describeField, errorOf, at} from '../../ui/fields/field.js';
import {failureNotice} from '../../ui/page.js';
import {documentPath} from './acceptance-form.js';
import type {BulletinView} from './bulletin.view.js';
import type {HandingOver} from './handing-over.js';

/** Where one goes to open a document that is left. */
export const documentTarget = (document: DocumentLink, handing: HandingOver): string =>
  handing.canOnlyBeMarked(document) ? `${documentLinkId(document)}-mark` : documentLinkId(document);

/** What must have been handed over before (LAW-03): one press each, or one for all. */
export function documentsView(
  host: Widget,
  {t, locale, bulletin: {documents, allDocuments: all}, form}: BulletinView,
  handing: HandingOver,
): TemplateResult | typeof nothing {
  if (!documents.length) return nothing;
  const {files} = handing;
  const state = (document: DocumentLink): unknown => {
    const failure = files.failureOf(document.id);
    const missing = failure ? failureNotice(host.failureWords, failure, () => void handing.fetch(document)) : nothing;
    if (handing.isOpened(document))
      return html` <span class="badge success">${icon('check', true)}${t.opened}</span>${missing}`;
    const marks = handing.canOnlyBeMarked(document);
    if (!document.required && !failure) return nothing;
    const error = describeField(
      at(form, documentPath(document)),
      {label: document.title, errors: {'*': marks ? t.errors.mark : t.errors.unread}},
      documentTarget(document, handing),
    );
    const mark = button({
      label: t.mark,
      name: `${t.mark} (${document.title})`,
      small: true,
      id: `${documentLinkId(document)}-mark`,
      onClick: () => handing.mark(document),
    });
    return html` ${document.required ? html`<span class="badge to-open">${t.toOpen}</span>` : nothing}
    ${marks ? mark : nothing} ${missing}
    ${error ? html`<span class="has-error">${errorOf(at(form, documentPath(document)).id, error)}</span>` : nothing}`;
  };
  const gather = all && (safeUrl(all.url) || all.file);
  const allFailure = all && files.failureOf(all.id);
  return html`<section class="section" part="section" aria-labelledby="bulletin-documents">
    <div class="section-head">
      <h3 class="heading" part="heading" id="bulletin-documents">${t.documents}</h3>
      <p class="muted">${t.documentsText}</p>
    </div>
    ${documentList(documents, 'bulletin-documents', t, locale, handing.open, state, (each) => void handing.fetch(each))}
    ${
      gather
        ? safeUrl(all.url)
          ? documentList([{...all, title: t.all}], 'bulletin-documents', t, locale, handing.open)
          : html`<div class="row">
              ${button({
                label: files.busy === all.id ? t.allBusy : t.all,
                icon: 'download',
                busy: files.busy === all.id,
                onClick: () => void handing.fetch(all),
              })}<span class="small muted">${t.allFor}</span>
            </div>`
        : nothing
    }
    ${all && allFailure ? failureNotice(host.failureWords, allFailure, () => void handing.fetch(all)) : nothing}
  </section>`;
}
