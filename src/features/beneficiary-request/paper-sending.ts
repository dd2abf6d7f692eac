import {nothing, type TemplateResult} from 'lit';
import type {WantedPaper} from '../../contract/requests.js';
import type {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {alert} from '../../ui/blocks/alert.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import type {BeneficiaryRequestMessages} from './beneficiary-request.messages.fr.js';

/** The page sends a paper its own way; where it has none, the phone is said. */
export class PaperSending {
  /** Id of the paper the page had no way for. */
  #byPhone: string | undefined;

  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<BeneficiaryRequestMessages>,
  ) {}

  clear(): void {
    this.#byPhone = undefined;
  }

  send({id}: WantedPaper): void {
    const {host} = this.flow;
    const goesOn = host.tell('mutuelle-document-send-requested', {paperId: id}, {cancelable: true});
    this.#byPhone = goesOn ? id : undefined;
    host.requestUpdate();
  }

  /** Below the paper that was pressed. */
  noteOn({id}: WantedPaper): TemplateResult | typeof nothing {
    if (id !== this.#byPhone) return nothing;
    const {help} = this.flow.settings ?? {};
    return alert({
      tone: 'info',
      icon: 'phone',
      live: 'status',
      ...this.messages.t.byPhone,
      actions: help ? phoneLink(help) : undefined,
    });
  }
}
