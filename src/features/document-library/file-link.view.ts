import {html, type TemplateResult} from 'lit';
import {buttonLink} from '../../ui/blocks/button-link.js';
import type {FileLink} from './downloads.js';
import type {MoreMessages} from './library-more.messages.fr.js';

/** The link to a file that is ready: a plain one, for the browser that was not led there, or was stopped. */
export function fileLinkView(
  t: MoreMessages['files'],
  {url, name, used}: FileLink,
  pressed: (event: Event) => void,
): TemplateResult {
  return html`<div class="row file-link" role="status">
    <span>${used ? t.started : t.ready}</span>
    ${buttonLink({
      label: used ? t.again : t.save,
      href: url,
      download: name,
      kind: used ? 'quiet' : 'second',
      small: true,
      onClick: pressed,
    })}
  </div>`;
}
