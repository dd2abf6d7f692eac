import {html, nothing, type TemplateResult} from 'lit';
import type {Settings} from '../../contract/settings.js';

/** The insurer's number in a sentence, as the insurer writes it; nothing where it is not known. */
export function phoneLink(help: Settings['help'] | undefined): TemplateResult | typeof nothing {
  if (!help) return nothing;
  return html`<a class="link num" href="tel:${help.phone}">${help.phoneText ?? help.phone}</a>`;
}
