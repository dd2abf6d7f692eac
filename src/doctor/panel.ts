/** What was found, on the page itself: without a string of HTML nor a style attribute, which policies refuse. */
import type {Finding} from './finding.js';

const TAG = 'mutuelle-doctor';

const STYLE = `
  :host { all: initial; position: fixed; inset: auto 12px 12px auto; z-index: 2147483647; max-inline-size: 460px }
  section { max-block-size: 70vh; overflow: auto; padding: 16px 18px; border: 1px solid #4b5563; border-radius: 10px;
    background: #fff; color: #1f2937; font: 15px/1.5 system-ui, sans-serif; box-shadow: 0 8px 28px rgb(0 0 0 / 22%) }
  h2 { margin: 0 0 8px; font-size: 17px } h3 { margin: 14px 0 2px; font-size: 15px }
  p { margin: 2px 0; overflow-wrap: anywhere } .cure { font-weight: 600 }
  button { margin-top: 14px; min-height: 44px; padding: 8px 16px; border: 1px solid #4b5563; border-radius: 8px;
    background: #fff; color: inherit; font: inherit; cursor: pointer }
  button:focus-visible { outline: 3px solid #1d3fa8; outline-offset: 2px }`;

function line(name: string, text: string, part?: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (part) made.className = part;
  return made;
}

/** In the place of what an earlier look has shown. */
export function show(title: string, findings: readonly Finding[]): void {
  document.querySelector(TAG)?.remove();
  const host = document.createElement(TAG);
  const root = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const section = document.createElement('section');
  section.lang = 'en';
  section.setAttribute('role', 'status');
  section.append(line('h2', title));
  for (const {cause, seen, cure} of findings)
    section.append(line('h3', cause), line('p', seen), line('p', `→ ${cure}`, 'cure'));
  const close = line('button', 'Close');
  close.addEventListener('click', () => host.remove());
  section.append(close);
  root.append(section);
  document.body.append(host);
}
