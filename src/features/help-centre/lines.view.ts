import {css, html, nothing, type TemplateResult} from 'lit';
import type {Help, HelpLine} from '../../contract/help.js';
import {momentIn} from '../../domain/local-time.js';
import {stateFrom} from '../../domain/open-spans.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import {button} from '../../ui/blocks/button.js';
import {icon} from '../../ui/blocks/icon.js';
import {closedInWords, openInWords, type OpeningWords} from '../../ui/blocks/opening.js';
import {phoneBlock} from '../../ui/blocks/phone-block.js';
import type {HelpCentreMessages} from './help-centre.messages.fr.js';

export interface LinesView {
  t: HelpCentreMessages;
  locale: Locale;
  /** By the insurer's clock. */
  now: Date;
  /** What is in the place of the button « Être rappelé », if anything. */
  callback: (line: HelpLine) => unknown;
  askCallback: (line: HelpLine) => void;
}

const paris = 'Europe/Paris';

/** Whom to call about what, and whether somebody answers now: by the clock of Paris, whatever the device says. */
export function linesView({lines, code, relay}: Help, view: LinesView): TemplateResult {
  needs(lineStyles);
  const {t, now} = view;
  const relayUrl = safeUrl(relay?.url);
  return html`${isElsewhere(now) ? html`<p class="small muted">${t.call.paris}</p>` : nothing}
    <div>${lines.map((line) => lineView(line, view))}</div>
    ${code ? html`<p class="small">${t.call.code} <span class="num strong" translate="no">${code}</span></p>` : nothing}
    ${
      relay && relayUrl
        ? html`<p class="small">${t.call.relay} <a class="link" href=${relayUrl}>${relay.label}</a></p>`
        : nothing
    }`;
}

function lineView(line: HelpLine, view: LinesView): TemplateResult {
  const {t, callback, askCallback} = view;
  const {id, label, phone, phoneText, price, hours} = line;
  const opening = openingOf(line, view);
  const more = [hours, price].filter(Boolean).map((each) => html`<span>${each}.</span> `);
  const ask = () =>
    button({
      label: t.call.callback,
      name: `${t.call.callback}${t.call.callbackFor(label)}`,
      kind: 'quiet',
      small: true,
      id: `callback-${id}`,
      onClick: () => askCallback(line),
    });
  return phoneBlock({
    heading: html`<h4 class="strong">${label}</h4>`,
    ...{phone, phoneText},
    more: [
      opening ? html`<p class="open ${opening.tone}">${icon('clock', true)}<span>${opening.text}</span></p>` : nothing,
      more.length ? html`<p class="small muted">${more}</p>` : nothing,
      line.callback ? (callback(line) ?? html`<p>${ask()}</p>`) : nothing,
    ],
  });
}

/** Nothing where nothing is known for sure. */
function openingOf({open}: HelpLine, {t, locale, now}: LinesView): OpeningWords | undefined {
  const state = stateFrom(open, now, {timeZone: paris, complete: !open.unreadable});
  if (state.open === 'unconfirmed') return undefined;
  return state.open
    ? openInWords(state, momentIn(paris, now)?.minute ?? 0, t, locale, 0)
    : closedInWords(state, t, locale);
}

/** The clock of this device shows another hour than that of Paris. */
function isElsewhere(now: Date): boolean {
  const there = momentIn(paris, now);
  return there !== undefined && there.minute !== now.getHours() * 60 + now.getMinutes();
}

const lineStyles = css`
  .open {
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_u));
    font-weight: 600;
    color: var(--_success);
  }
  .open.closed {
    color: var(--_warning);
  }
`;
