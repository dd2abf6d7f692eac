import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../ui/blocks/button.js';

/** Another page: the insurer's own where it has an address, else one of the gate, where the server plays it. */
export function wayTo(
  url: string | undefined,
  show: (() => void) | false | undefined,
  words: string,
): TemplateResult | typeof nothing {
  if (url) return html`<a class="link" href=${url}>${words}</a>`;
  return show ? button({label: words, kind: 'quiet', onClick: show}) : nothing;
}
