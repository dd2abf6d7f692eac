import {html, nothing, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {buttonStyles, type ButtonOptions} from './button.js';
import {icon} from './icon.js';

export interface ButtonLinkOptions extends Pick<
  ButtonOptions,
  'label' | 'kind' | 'icon' | 'iconEnd' | 'small' | 'name' | 'id'
> {
  href: string;
  /** Where it opens, if not in the place of the page; a new tab hears nothing of the page it came from. */
  target?: string;
  rel?: string;
  /** It gives a file, under this name where the server says none. */
  download?: string;
  /** Parts of its own; by default those of a button. */
  part?: string;
  /** Hears of the press; the browser follows the link by itself. */
  onClick?: (event: Event) => void;
}

/** A link that looks like a button: it leads away, or hands something to another app (a call, the way there). */
export function buttonLink(options: ButtonLinkOptions): TemplateResult {
  needs(buttonStyles);
  const {kind = 'second', target} = options;
  return html`<a
    id=${options.id ?? nothing}
    part=${options.part ?? `button ${kind}`}
    class="button ${kind} ${options.small ? 'button-small' : ''}"
    href=${options.href}
    target=${target ?? nothing}
    download=${options.download ?? nothing}
    referrerpolicy=${options.download === undefined ? nothing : 'no-referrer'}
    rel=${options.rel ?? (target === '_blank' ? 'noopener noreferrer' : nothing)}
    aria-label=${options.name ?? nothing}
    @click=${options.onClick}
    >${options.icon ? icon(options.icon, true) : nothing}<span>${options.label}</span>${
      options.iconEnd ? icon(options.iconEnd, true) : nothing
    }</a
  >`;
}
