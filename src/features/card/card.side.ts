import {html, nothing, type TemplateResult} from 'lit';
import type {Card} from '../../contract/card.js';
import type {CardStanding} from '../../domain/card.js';
import type {VaultErrorCode} from '../../engines/vault/vault.js';
import {longDate} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {alert} from '../../ui/blocks/alert.js';
import {button, buttonStyles} from '../../ui/blocks/button.js';
import {icon} from '../../ui/blocks/icon.js';
import type {CardFace} from './card.front.js';
import type {CardMoreMessages} from './card-more.messages.fr.js';
import type {CardOutlets, Outlet} from './card.outlets.js';
import {needs} from '../../element/styles.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';

/** Beside the card: why it may not be used, and how to keep it. */
export interface SideView {
  readonly card: Card;
  readonly standing: CardStanding;
  readonly t: CardMoreMessages;
  /** What this card is called. */
  readonly kind: string;
  readonly language: Locale;
  /** Help line of the insurer: as dialled, as written. */
  readonly phone: {readonly number: string; readonly text: string} | undefined;
  /** A card that may be shown instead of this one. */
  readonly better: Card | undefined;
  /** The card comes from the server: files can be asked for, and a copy kept. */
  readonly online: boolean;
  readonly outlets: CardOutlets;
  readonly kept: boolean;
  readonly keeping: boolean;
  readonly keepTrouble: VaultErrorCode | undefined;
  /** The page itself comes back without network. */
  readonly opens: boolean;
  readonly choose: (card: Card) => void;
  readonly face: () => CardFace;
  readonly keep: (wanted: boolean) => void;
}

type NotValid = Exclude<CardStanding, 'valid'>;

/** Why it may not be shown, and what to do. */
export function whyNot({card, t, language, better, phone, choose}: SideView, standing: NotValid): TemplateResult {
  needs(buttonStyles);
  const {title, text} = t.why[standing];
  const showsOther = better && html`${button({label: t.showCurrent, small: true, onClick: () => choose(better)})}`;
  const calls =
    standing !== 'expired' && standing !== 'notYetValid' && phone
      ? html`<a class="button second button-small" part="button second" href="tel:${phone.number}"
          >${icon('phone', true)}<span class="num">${t.call(phone.text)}</span></a
        >`
      : nothing;
  return alert({
    tone: standing === 'notYetValid' ? 'info' : standing === 'suspended' ? 'warning' : 'danger',
    title,
    text: text(longDate(card.validFrom, language), longDate(card.validTo, language)),
    ...((better ?? phone) && {actions: html`${showsOther ?? nothing}${calls}`}),
  });
}

/** Files, other apps, paper; then the copy on this phone. */
export function keepingView(view: SideView): TemplateResult {
  const {outlets, t} = view;
  const failed = outlets.failed ? alert({tone: 'danger', live: 'alert', ...t.failed}) : nothing;
  return html`${files(view)}${failed}${keepView(view)}`;
}

function files({card, t, kind, online, outlets, face, standing}: SideView): TemplateResult {
  const outlet = (what: Outlet, words: string, onClick: () => void, more: object = {kind: 'quiet'}) =>
    button({label: outlets.preparing === what ? t.working : words, busy: outlets.preparing === what, onClick, ...more});
  const wallet = ({kind, url}: Card['wallets'][number]) =>
    safeUrl(url)
      ? html`<a class="link" href=${url} target="_blank" rel="noopener noreferrer">${t.wallets[kind] ?? t.wallet}</a>`
      : nothing;
  const pdf = online && card.file;
  return html`<div class="stack tight no-print">
    ${pdf ? outlet('pdf', t.pdf, () => void outlets.pdf(card), {icon: 'download'}) : nothing}
    <div class="more">
      ${standing === 'valid' ? outlet('png', t.image, () => void outlets.png(face())) : nothing}
      ${button({label: t.print, kind: 'quiet', onClick: () => void outlets.print()})}
      ${pdf && outlets.canShare ? outlet('share', t.share, () => void outlets.share(card, kind)) : nothing}
    </div>
    ${card.wallets.length ? html`<div class="more">${card.wallets.map(wallet)}</div>` : nothing}
    <p class="small muted">${t.leaves}</p>
  </div>`;
}

function keepView({t, online, kept, keeping, keepTrouble, opens, keep}: SideView): TemplateResult | typeof nothing {
  needs(tickStyles);
  if (!online && !kept) return nothing;
  const hint = keeping ? t.keeping : kept ? t.kept[opens ? 'opens' : 'stays'] : t.keepHint;
  const trouble =
    keepTrouble === 'unavailable' || keepTrouble === 'full'
      ? alert({tone: 'warning', live: 'alert', ...t.keepFailed[keepTrouble]})
      : nothing;
  return html`<div class="no-print">
    <label class="check"
      ><input
        class="tick"
        type="checkbox"
        id="keep"
        .checked=${kept}
        aria-describedby="keep-hint"
        ?disabled=${keeping}
        @change=${(event: Event) => keep((event.target as HTMLInputElement).checked)}
      /><span>${t.keep}</span></label
    >
    <p class="small muted keep-hint" id="keep-hint" role="status">${hint}</p>
    ${trouble}
  </div>`;
}
