import type {Reimbursement} from '../../contract/reimbursements.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {ActRequests} from './act-requests.js';
import type * as MoreModule from './more.view.js';

/** The acts that the member opened, and what they asked of them. */
export class OpenActs {
  readonly #open = new Set<string>();
  readonly #requests = new Map<string, ActRequests>();

  constructor(private readonly flow: MemberFlow) {}

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  toggle({id}: Reimbursement, open: boolean): void {
    if (this.isOpen(id) === open) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.flow.host.requestUpdate();
    if (open) this.flow.host.tell('mutuelle-reimbursement-opened', {reimbursementId: id});
  }

  /** Kept when an act is closed and opened again. */
  requestsOf({id}: Reimbursement, more: typeof MoreModule): ActRequests {
    let requests = this.#requests.get(id);
    if (!requests) this.#requests.set(id, (requests = new more.ActRequests(this.flow)));
    return requests;
  }

  clear(): void {
    this.#open.clear();
    for (const requests of this.#requests.values()) requests.clear();
    this.#requests.clear();
  }
}
