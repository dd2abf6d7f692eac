import {html, nothing, type TemplateResult} from 'lit';
import type {Withdrawal} from '../../contract/values.js';
import {todayIn} from '../../domain/stored-date.js';
import {Messages} from '../../element/locale.js';
import type {Flow} from '../../session/flow.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {hasPage} from '../has-page.js';
import {SpaceLeads} from '../space-leads.js';
import fr from './withdrawal-notice.messages.fr.js';

/** « Renoncer au contrat ici » (LAW-01): the way to the withdrawal, as long as it can be made. */
export class WithdrawalNotice {
  readonly #messages: Messages<typeof fr>;
  readonly #leads: SpaceLeads;

  constructor(private readonly flow: Flow) {
    this.#leads = new SpaceLeads(flow);
    this.#messages = new Messages(flow.host, 'withdrawalNotice', fr, {
      en: () => import('./withdrawal-notice.messages.en.js'),
    });
  }

  /** Nothing of who was here stays. */
  clear(): void {
    this.#leads.clear();
  }

  /** `otherwise`: how it is done where the insurer has no page for it. */
  view(withdrawal: Withdrawal | undefined, otherwise?: (here: string) => unknown): TemplateResult | typeof nothing {
    const {until, from, applies} = withdrawal ?? {};
    if (!applies || (until && until < todayIn())) return nothing;
    const here = hasPage(this.flow.settings, 'withdrawal');
    if (!here && !otherwise) return nothing;
    const {t} = this.#messages;
    return html`<section class="section" part="section" aria-labelledby="withdrawal">
      <h3 class="subheading" id="withdrawal">${t.title}</h3>
      <p>
        ${from ? t.from(from) : t.can}
        ${until ? html`${t.until} ${dayInWords(until, this.flow.host.language)}` : t.days}${t.free}
      </p>
      ${
        here
          ? html`<div class="stack tight">
              <div class="row">${this.#leads.view({page: 'withdrawal', label: t.here})}</div>
            </div>`
          : otherwise!(t.here)
      }
    </section>`;
  }
}
