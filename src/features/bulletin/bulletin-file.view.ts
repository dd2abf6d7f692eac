import {html, nothing, type TemplateResult} from 'lit';
import type {Bulletin} from '../../contract/bulletin.js';
import {fileSize} from '../../element/format.js';
import type {Widget} from '../../element/widget.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {failureNotice, retryButton} from '../../ui/page.js';
import type {BulletinFile} from './bulletin-file.js';
import type {BulletinMessages} from './bulletin.messages.fr.js';
import type {BulletinPdf} from './bulletin-pdf.js';

/** The file, to print or to keep; and why it does not come. */
export function downloadView(host: Widget, t: BulletinMessages, file: BulletinFile, {bytes}: Bulletin): TemplateResult {
  return html`<div class="row">
      ${button({
        label: file.downloading ? t.downloading : t.download(fileSize(bytes, host.language)),
        kind: 'quiet',
        icon: 'download',
        busy: file.downloading,
        onClick: () => void file.download(),
      })}<span class="small muted">${t.downloadFor}</span>
    </div>
    ${downloadFailure(host, t, file)}`;
}

function downloadFailure(host: Widget, t: BulletinMessages, file: BulletinFile): TemplateResult | typeof nothing {
  const {failure: reason} = file;
  if (!reason) return nothing;
  const retry = () => void file.download();
  if (typeof reason === 'object') return failureNotice(host.failureWords, reason, retry);
  return withoutPdf(host, reason === 'other-file' ? t.pdf.otherFile : t.pdf.unreadable, retry);
}

/** Without the PDF there is still the text; the way out is to read that, or to try again. */
export function pdfFailure(host: Widget, t: BulletinMessages, pdf: BulletinPdf): TemplateResult | typeof nothing {
  const {failure: reason} = pdf;
  if (!reason) return nothing;
  const words = reason === 'other-file' ? t.pdf.otherFile : reason === 'unreadable' ? t.pdf.unreadable : t.pdf.missing;
  return withoutPdf(host, words, () => void pdf.open());
}

function withoutPdf(host: Widget, words: {title: string; text: string}, retry: () => void): TemplateResult {
  return alert({tone: 'warning', live: 'status', ...words, actions: retryButton(host.common, retry)});
}
