import {html, type TemplateResult} from 'lit';
import {button} from './button.js';

/** The page before this one: its name, and how to get there. */
export interface WayBack {
  label: string;
  go: () => void;
}

/** The way back above the heading of a page; the heading alone where there is none. */
export function wayBack(back: WayBack | undefined, header: TemplateResult): TemplateResult {
  if (!back) return header;
  const {label, go: onClick} = back;
  return html`<div class="stack tight">
    <p>${button({label, icon: 'arrow-left', kind: 'quiet', small: true, onClick})}</p>
    ${header}
  </div>`;
}
