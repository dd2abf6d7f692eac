/** The receipt, the papers that prove the reason, and the way to take the request back. */
import {html, nothing, type TemplateResult} from 'lit';
import {asBackendError} from '../../backend/error.js';
import type {EndingReceipt} from '../../contract/ending.js';
import {takeBackCancellation} from '../../contract/cancellation.js';
import type {MemberRequest} from '../../contract/requests.js';
import type {Messages} from '../../element/locale.js';
import {AskedFirst, orGone} from '../../shell/asked-first.js';
import type {EndingMessages} from '../../shell/ending/ending.messages.fr.js';
import {Receipt} from '../../shell/ending/receipt.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {button} from '../../ui/blocks/button.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {PaperSending} from '../document-sender/paper-sending.panel.js';
import type {ContractCancellationMessages} from './contract-cancellation.messages.fr.js';

export class CancellationReceipt {
  /** It was asked for just now. */
  isNew = false;
  readonly #receipt: Receipt;
  readonly #sending: PaperSending;
  readonly #takingBack: AskedFirst<MemberRequest>;

  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<ContractCancellationMessages>,
    ending: Messages<EndingMessages>,
  ) {
    const {host} = flow;
    this.#receipt = new Receipt(flow, ending);
    this.#sending = new PaperSending(flow, () => flow.reload());
    this.#takingBack = new AskedFirst<MemberRequest>({
      flow,
      id: 'take-back',
      words: () => messages.t.question,
      act: async ({id: requestId}) => {
        await orGone(orOver(flow.call(takeBackCancellation, {params: {requestId}})));
        host.tell('mutuelle-cancellation-taken-back', {requestId});
      },
    });
  }

  begin(isNew: boolean): void {
    this.clear();
    this.isNew = isNew;
  }

  clear(): void {
    this.isNew = false;
    this.#receipt.clear();
    this.#sending.clear();
    this.#takingBack.clear();
  }

  titleOf({request}: EndingReceipt): string {
    const {t} = this.messages;
    if (request?.status === 'cancelled') return t.takenBack;
    return this.isNew ? t.received : t.request;
  }

  /** `known`: somebody is signed in, who finds it again in their space. */
  view(receipt: EndingReceipt, known: boolean, back: () => void): TemplateResult {
    const {t} = this.messages;
    const {request} = receipt;
    return html`${this.#receipt.view(receipt, t.paper)} ${request ? this.#papersView(request) : nothing}
      ${this.#takingBack.failureView()}
      <div class="row">
        ${button({label: known ? t.back : t.backToTerms, onClick: back})}
        ${
          request?.actions.includes('cancel')
            ? button({label: t.takeBack, kind: 'quiet', id: 'ask-back', onClick: () => this.#takingBack.ask(request)})
            : nothing
        }
      </div>
      ${known ? nothing : this.#byPhone()} ${this.#takingBack.questionView()}`;
  }

  #byPhone(): TemplateResult | typeof nothing {
    const help = this.flow.settings?.help;
    return help ? html`<p>${this.messages.t.takeBackByPhone} ${phoneLink(help)}.</p>` : nothing;
  }

  #papersView({papers}: MemberRequest): TemplateResult | typeof nothing {
    if (!papers.length) return nothing;
    return titledBlock('papers', this.messages.t.papers, this.#sending.listView(papers));
  }
}

/** Taken back before, or ended meanwhile: what is read after it says which. */
const orOver = (call: Promise<unknown>): Promise<unknown> =>
  call.catch((reason: unknown) => {
    if (asBackendError(reason).code !== 'over') throw reason;
  });
