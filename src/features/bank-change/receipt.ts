import {css, html, nothing, type TemplateResult} from 'lit';
import {getBankMandateFile, type BankAccountReceipt, type BankAccounts} from '../../contract/bank-accounts.js';
import {Download} from '../../element/download.js';
import type {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {button} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {dayInWords, raised} from '../../ui/blocks/day.js';
import {drawings} from '../../ui/blocks/drawings.js';
import type {IconName} from '../../ui/blocks/icon.js';
import {paper} from '../../ui/blocks/paper.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {promises} from '../../ui/blocks/promise.js';
import {seal} from '../../ui/blocks/seal.js';
import {momentWords} from '../../ui/blocks/when.js';
import {failureNotice, pageHeader} from '../../ui/page.js';
import type {BankChangeMoreMessages} from './bank-change-more.messages.fr.js';
import {number, whose} from './words.js';

interface ReceiptOwner {
  flow: MemberFlow;
  messages: Messages<BankChangeMoreMessages>;
  /** « 22 novembre 2026 à 14:41 ». */
  at: (day: string, time: string) => string;
  /** « Joindre le RIB », until it was sent. */
  proof: (receipt: BankAccountReceipt) => TemplateResult;
  block: (changeId: string) => void;
  /** Back to the accounts. */
  left: () => void;
}

/** What is to be kept of a change: the account, masked; the dates; who was told, and what to do if it was not them. */
export class Receipt {
  readonly #file: Download;

  constructor(private readonly owner: ReceiptOwner) {
    this.#file = new Download(owner.flow);
  }

  clear(): void {
    this.#file.forget();
  }

  view(receipt: BankAccountReceipt, people: BankAccounts['people']): TemplateResult {
    needs(receiptStyles);
    const {receipt: t} = this.owner.messages.t;
    const {language} = this.owner.flow.host;
    const beside = raised(momentWords(receipt.changedAt, language, this.owner.at));
    return html`${seal()} ${pageHeader({title: t.title})}
      ${paper({id: 'new-account', title: t.account, beside, body: facts(this.#facts(receipt, people))})}
      ${promises(this.#promises(receipt))} ${this.#failureView(receipt)}
      <div class="row">${button({label: t.back, kind: 'second', onClick: this.owner.left})}</div>`;
  }

  #facts({account, personIds, dates, mandate}: BankAccountReceipt, people: BankAccounts['people']) {
    const {receipt: t} = this.owner.messages.t;
    const {language} = this.owner.flow.host;
    const from = (day: string) => html`${t.from} ${dayInWords(day, language)}`;
    const {reimbursementsFrom, contributionsFrom} = dates;
    const names = people.length > 1 ? whose(personIds, people, language) : '';
    return [
      [t.holder, html`<span translate="no">${account.holder}</span>`] as const,
      [t.iban, number(account.iban)] as const,
      ...(names ? [[t.people, html`<span translate="no">${names}</span>`] as const] : []),
      ...(reimbursementsFrom ? [[t.reimbursements, from(reimbursementsFrom)] as const] : []),
      ...(contributionsFrom ? [[t.contributions, from(contributionsFrom)] as const] : []),
      ...(mandate?.payer && !contributionsFrom ? [[t.contributions, t.payer] as const] : []),
    ];
  }

  #promises(receipt: BankAccountReceipt): (readonly [IconName, unknown])[] {
    const {receipt: t} = this.owner.messages.t;
    const {settings} = this.owner.flow;
    const {told, mandate, proofWanted, id} = receipt;
    const channels = told.filter(({channel}) => channel === 'sms' || channel === 'email');
    const [both] = channels.length > 1 ? ['both' as const] : channels.map(({channel}) => channel as 'sms' | 'email');
    const block = act(t.block, () => this.owner.block(id));
    const phone = phoneLink(settings?.help);
    return [
      ...(both
        ? [
            [
              drawings.mail,
              html`${t.told[both]} (${channels.map(({target}, at) => [at ? ', ' : '', untranslated(target)])}).`,
            ] as const,
          ]
        : []),
      ...(mandate ? [['document', this.#mandate(receipt)] as const] : []),
      ...(proofWanted ? [['alert', html`${t.proof} ${this.owner.proof(receipt)}`] as const] : []),
      ['shield', html`${t.notMe} ${block}${phone === nothing ? nothing : html`${t.call} ${phone}.`}`],
    ];
  }

  #mandate({id, mandate}: BankAccountReceipt): TemplateResult {
    const {receipt: t} = this.owner.messages.t;
    const {payer, reference, file} = mandate!;
    const busy = this.#file.busy !== undefined;
    const label = busy ? t.downloading : t.download;
    const press = act(label, () => void this.#fetch(id), busy);
    const words = payer ? t.mandateOf(payer.name) : t.mandate;
    return html`${words} ${reference ? untranslated(reference) : nothing}. ${file ? press : nothing}`;
  }

  #failureView({id}: BankAccountReceipt): TemplateResult | typeof nothing {
    const {failure} = this.#file;
    const {host} = this.owner.flow;
    return failure ? failureNotice(host.failureWords, failure.error, () => this.#fetch(id)) : nothing;
  }

  #fetch(changeId: string): Promise<boolean> {
    return this.#file.start('file', () => this.owner.flow.call(getBankMandateFile, {params: {changeId}}));
  }
}

const untranslated = (text: string): TemplateResult => html`<span translate="no">${text}</span>`;

/** What can be done about a sentence, in it. */
const act = (label: string, press: () => void, busy = false): TemplateResult =>
  html`<button
    type="button"
    class="link act"
    part="button quiet"
    aria-busy=${busy ? 'true' : nothing}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${busy ? nothing : press}
  >
    ${label}
  </button>`;

const receiptStyles = css`
  /* as high as a finger, in a line that is no higher */
  .act {
    padding: 0.75em 0;
    margin-block: -0.75em;
    font: inherit;
    font-weight: 600;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
`;
