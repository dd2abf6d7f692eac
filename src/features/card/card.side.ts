import {html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import type {Card, CardPerson} from '../../contract/card.js';
import type {CardStanding} from '../../domain/card.js';
import type {VaultErrorCode} from '../../engines/vault/vault.js';
import type {FailureWords} from '../../element/failure-words.js';
import {longDate} from '../../element/format.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {buttonLink} from '../../ui/blocks/button-link.js';
import {sayFailure} from '../../ui/blocks/failure.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';
import {raised} from '../../ui/blocks/day.js';
import {calledAmong} from './card-people.js';
import type {CardFace} from './card.front.js';
import type {CardMoreMessages} from './card-more.messages.fr.js';
import type {CardOutlets, Outlet} from './card.outlets.js';

/** Beside the card: why it may not be used, and how to keep it. */
export interface SideView {
  readonly face: CardFace;
  readonly t: CardMoreMessages;
  readonly failureWords: FailureWords;
  /** Help line of the insurer: as dialled, as written. */
  readonly phone: {readonly number: string; readonly text: string} | undefined;
  /** A card that may be shown instead of this one. */
  readonly better: Card | undefined;
  /** The card comes from the server: files can be asked for, and a copy kept. */
  readonly online: boolean;
  readonly outlets: CardOutlets;
  readonly kept: boolean;
  /** What the member just asked of the copy, until it is done. */
  readonly keepWanted: boolean | undefined;
  readonly keepTrouble: VaultErrorCode | undefined;
  /** The page itself comes back without network. */
  readonly opensOffline: boolean;
  readonly choose: (card: Card) => void;
  readonly keep: (wanted: boolean) => void;
}

type NotValid = Exclude<CardStanding, 'valid'>;

/** Why it may not be shown, and what to do. */
export function whyNot(view: SideView, standing: NotValid): TemplateResult {
  const {face, t, failureWords, better, phone, choose} = view;
  const {language} = failureWords;
  const {validFrom, validTo} = face.card;
  const {title, text} = t.why[standing];
  const showBetter = better && button({label: t.showCurrent, small: true, onClick: () => choose(better)});
  const callUs =
    phone && standing !== 'expired' && standing !== 'notYetValid'
      ? buttonLink({
          label: html`<span class="num">${t.call(phone.text)}</span>`,
          href: `tel:${phone.number}`,
          icon: 'phone',
          small: true,
        })
      : undefined;
  return alert({
    tone: standing === 'notYetValid' ? 'info' : standing === 'suspended' ? 'warning' : 'danger',
    title,
    text: raised(text(longDate(validFrom, language), longDate(validTo, language))),
    actions: showBetter || callUs ? html`${showBetter}${callUs}` : undefined,
  });
}

/** Files, other apps, paper; then the copy on this phone. */
export function keepingView(view: SideView): TemplateResult {
  const {t, failureWords, outlets} = view;
  const {failure} = outlets.files;
  return html`${filesView(view)}
  ${
    failure
      ? alert({
          tone: 'danger',
          live: 'alert',
          title: t.failed.title,
          text: whyNoFile(failure.error, t, failureWords),
        })
      : nothing
  }
  ${copyView(view)}`;
}

/** The server's reason; what failed on this device has none that would help. */
function whyNoFile(error: BackendError, t: CardMoreMessages, words: FailureWords): string {
  if (error.code === 'unexpected' && !error.operationId) return t.failed.text;
  const {title, text} = sayFailure(words, error);
  return `${title}. ${text}`;
}

function filesView({face, t, online, outlets}: SideView): TemplateResult {
  const {card, standing} = face;
  const person = outlets.personOn(card);
  const isServerFile = online && card.file;
  // a server that gives no file of one person is not asked for one
  const isFile = isServerFile && (!person || card.personFiles);
  const isPicture = standing === 'valid';
  const outlet = (what: Outlet, label: string, onClick: () => void, look: object = {kind: 'quiet'}) => {
    const busy = outlets.files.busy === what;
    return button({label: busy ? t.working : label, busy, onClick, ...look});
  };
  return html`<div class="stack tight no-print">
    ${isPicture || (isServerFile && card.personFiles) ? whoView(card, t, outlets) : nothing}
    ${isFile ? outlet('pdf', t.pdf, () => void outlets.pdf(card), {icon: 'download'}) : nothing}
    <div class="more">
      ${isPicture ? outlet('png', t.image, () => void outlets.png(face, t)) : nothing}
      ${button({label: t.print, kind: 'quiet', onClick: () => void outlets.print()})}
      ${isFile && outlets.canShare ? outlet('share', t.share, () => void outlets.share(card, face.t.kind)) : nothing}
    </div>
    ${card.wallets.length ? html`<div class="more">${card.wallets.map((each) => walletLink(each, t))}</div>` : nothing}
    <p class="small muted">${t.leaves}</p>
  </div>`;
}

/** For everybody on the card, or for one of them: what is sent to somebody else says nothing of the others. */
function whoView(card: Card, t: CardMoreMessages, outlets: CardOutlets): TemplateResult | typeof nothing {
  const {people} = card;
  if (people.length < 2) return nothing;
  const chosen = outlets.personOn(card);
  const pill = (label: string, person?: CardPerson) =>
    html`<button
      type="button"
      class="pill"
      part="button second"
      aria-pressed=${person === chosen}
      @click=${() => outlets.choosePerson(person?.id)}
    >
      ${label}
    </button>`;
  return html`<div class="stack tight" role="group" aria-labelledby="save-for">
    <p class="strong" id="save-for">${t.who.title}</p>
    <div class="pills">${pill(t.who.all)}${people.map((person) => pill(calledAmong(people, person), person))}</div>
    <p class="small muted" role="status">${chosen ? t.who.only(calledAmong(people, chosen)) : nothing}</p>
  </div>`;
}

function walletLink({kind, url}: Card['wallets'][number], t: CardMoreMessages): TemplateResult | typeof nothing {
  if (!safeUrl(url)) return nothing;
  return html`<a class="link" href=${url} target="_blank" rel="noopener noreferrer">${t.wallets[kind] ?? t.wallet}</a>`;
}

function copyView(view: SideView): TemplateResult | typeof nothing {
  const {t, online, kept, keepWanted, keepTrouble, opensOffline, keep} = view;
  if (!online && !kept) return nothing;
  needs(tickStyles);
  const busy = keepWanted !== undefined;
  const hint = busy ? t.keeping : kept ? t.kept[opensOffline ? 'opens' : 'stays'] : t.keepHint;
  const trouble =
    keepTrouble === 'unavailable' || keepTrouble === 'full'
      ? alert({tone: 'warning', live: 'alert', ...t.keepFailed[keepTrouble]})
      : nothing;
  return html`<div class="no-print">
    <label class="check">
      <input
        class="tick"
        type="checkbox"
        id="keep"
        .checked=${keepWanted ?? kept}
        aria-describedby="keep-hint"
        ?disabled=${busy}
        @change=${(event: Event) => keep((event.target as HTMLInputElement).checked)}
      />
      <span>${t.keep}</span>
    </label>
    <p class="small muted keep-hint" id="keep-hint" role="status">${hint}</p>
    ${trouble}
  </div>`;
}
