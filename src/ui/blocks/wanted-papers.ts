import {html, nothing, type TemplateResult} from 'lit';
import type {WantedPaper} from '../../contract/requests.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {button} from './button.js';
import {cardStyles} from './card.js';
import {dayInWords} from './day.js';
import {drawings} from './drawings.js';
import {icon, type IconName} from './icon.js';
import {line} from './lines.js';
import type {WantedPaperMessages} from './wanted-papers.messages.fr.js';

/** The words of a paper, and the button that sends it. */
export const wantedId = ({id}: WantedPaper): string => `paper-${id}`;
export const sendWantedId = ({id}: WantedPaper): string => `send-${id}`;

/** The member has something to do about it. */
export const isWanted = ({state}: WantedPaper): boolean => state === 'toSend' || state === 'refused';

const looks: Readonly<Record<string, readonly [tone: string, icon?: IconName]>> = {
  toSend: ['warning', 'document'],
  received: ['success', 'check'],
  accepted: ['success', 'check'],
  refused: ['warning', 'alert'],
  notNeeded: [''],
};

/** How a paper stands, in a word; nothing where we have none for it. */
export function wantedBadge({state}: WantedPaper, t: WantedPaperMessages): TemplateResult | typeof nothing {
  needs(cardStyles);
  const [tone, picture] = looks[state] ?? [];
  if (tone === undefined) return nothing;
  return html`<span class="badge ${tone}"
    >${picture ? icon(picture, true) : nothing}${t.states[state as keyof typeof t.states]}</span
  >`;
}

export interface WantedPapersOptions {
  t: WantedPaperMessages;
  locale: Locale;
  send: (paper: WantedPaper) => void;
  /** It may be sent after what is being done here. */
  later?: boolean;
  /** Sends this paper, below its line and in the place of its button, while it is open. */
  sender: (paper: WantedPaper) => unknown;
}

/** Papers that are asked for, each with how it stands, until when it may come, and the way to send it. */
export function wantedPapers(papers: readonly WantedPaper[], options: WantedPapersOptions): TemplateResult {
  const {t, locale, later = false, send, sender} = options;
  const row = (paper: WantedPaper): TemplateResult => {
    const {label, by, reason, state} = paper;
    const until = isWanted(paper) && by ? html`${t.by} ${dayInWords(by, locale)}.` : undefined;
    const open = sender(paper);
    const after = later && state === 'toSend' ? t.later : undefined;
    return line({
      value: html`<span id=${wantedId(paper)} tabindex="-1">${label}</span>`,
      note: reason || until || after ? html`${reason} ${until} ${after}` : undefined,
      state: wantedBadge(paper, t),
      actions:
        isWanted(paper) && !open
          ? button({
              label: html`${t.add}<span class="visually-hidden">${t.what(label)}</span>`,
              icon: drawings.plus,
              small: true,
              id: sendWantedId(paper),
              onClick: () => send(paper),
            })
          : undefined,
      more: open,
    });
  };
  return html`<ul class="lines">
    ${papers.map(row)}
  </ul>`;
}
