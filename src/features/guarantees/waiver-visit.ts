import {nothing, type TemplateResult} from 'lit';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import type {PanelOwner} from '../../shell/panel.js';
import {alert} from '../../ui/blocks/alert.js';
import {retryButton} from '../../ui/page.js';
import type {WaiverPanel} from '../waiver/waiver.panel.js';

/**
 * The right not to join, shown in the place of the guarantees (LAW-07): asked for by the member, or used already. Its
 * panel is loaded on demand.
 */
export class WaiverVisit {
  /** The member looks at it, or has used it. */
  open = false;
  /** What just happened there, on coming back. */
  said: string | undefined;
  readonly #file: Lazy<{WaiverPanel: typeof WaiverPanel}>;
  #panel: WaiverPanel | undefined;

  constructor(private readonly owner: PanelOwner<EnrolmentFlow>) {
    const {host} = owner.flow;
    this.#file = new Lazy(
      host,
      () => import('../waiver/waiver.panel.js'),
      ({WaiverPanel: PanelType}) => {
        host.adopt(PanelType.styles);
        this.#panel = new PanelType(owner, (said) => this.#leave(said));
      },
    );
  }

  /** The panel, while it is shown. */
  get panel(): WaiverPanel | undefined {
    return this.open ? this.#panel : undefined;
  }

  /** Its file did not come. */
  get missing(): boolean {
    return this.#file.failed;
  }

  get loading(): boolean {
    return this.#file.loading;
  }

  /** The draft was read: who has used the right sees what they asked for. */
  load(used: boolean): void {
    this.said = undefined;
    this.open = used;
    if (used) void this.#show();
  }

  /** At the member's press: the heading takes the focus. */
  async start(): Promise<void> {
    if (await this.#show()) void focusWhenShown(this.owner.flow.host);
  }

  /** In its place, where its file does not come; `title` says so. */
  failureView(title: string): TemplateResult | typeof nothing {
    if (!this.missing) return nothing;
    const actions = retryButton(this.owner.flow.host.common, () => this.start());
    return alert({tone: 'danger', live: 'alert', title, actions});
  }

  async #show(): Promise<boolean> {
    if (!(await this.#file.load())) return false;
    this.open = true;
    void this.#panel!.load(this.owner.flow.draft!);
    this.owner.flow.host.requestUpdate();
    return true;
  }

  #leave(said: string | undefined): void {
    this.open = false;
    this.said = said;
    void focusWhenShown(this.owner.flow.host, said ? undefined : '#waiver-door');
  }
}
