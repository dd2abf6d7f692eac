import {html, type nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {EnrolmentDraft, EnrolmentStep} from '../contract/enrolment.js';
import type {AnyOperation, InputOf} from '../contract/operation.js';
import type {Settings} from '../contract/settings.js';
import type {SpacePage} from '../contract/space-pages.js';
import type {Widget} from '../element/widget.js';
import type {Flow} from '../session/flow.js';
import {pageHeader} from '../ui/page.js';
import type {EnrolmentFlow} from './enrolment-flow.js';
import type {MemberFlow} from './member-flow.js';

/** A panel that works on a draft stands in an enrolment, any other one in the member's space. */
export type FlowOf<Data> = Data extends EnrolmentDraft ? EnrolmentFlow : MemberFlow;

/** What a panel may ask of whoever shows it. */
export interface PanelOwner<F extends Flow = Flow> {
  flow: F;
  /** Leads to another step; only the wizard can. `said`: what just happened, told on arriving. */
  goTo?: (step: EnrolmentStep, said?: string) => void;
  /** Title of the page it stands in the place of. */
  pageTitle?: () => string;
  /** Of the gate: it stands in the place of the page now. */
  loginShown?: () => boolean;
  /** Of the gate, where the page has it for nothing else: where it begins, and the link of an e-mail that led there. */
  readonly access?: {
    page?: 'sign-in' | 'forgotten' | 'registration';
    secret?: string | undefined;
    /** What FranceConnect came back with to this page, which is the one it comes back to. */
    returned?: string | undefined;
  };
  /** Of the gate: somebody is in, by no press on it. */
  signedIn?: () => void;
  /** Leads to the login. */
  logIn?: () => void;
  /** Another page stands in the place of this one: the focus goes to its heading. */
  moved?: () => void;
  /** Shows what another tab saved in the place of what is typed here, or back. */
  compare?: () => void;
}

/** What the element that shows a panel adds to its page. */
export interface PageParts {
  /** About what was read. */
  notice: unknown;
  /** About what was sent, where the panel itself cannot say it. */
  failure?: unknown;
  words: {save: string; saved: string};
  /** Tells the page of the host that it is saved. */
  tellSaved: () => void;
}

export interface PanelClass<P extends Panel<any, any> = Panel<any, any>> {
  new (owner: PanelOwner<any>): P;
  /** What differs from the blocks it shows, which bring their own. */
  readonly styles?: CSSResultGroup;
  /** Of the member's space: the page it is, for insurers that have it not (`settings.absentPages`). */
  readonly page?: SpacePage;
}

/**
 * One part of a page that a member reads or fills in: the same in the wizard and in an element of its own. It has its
 * words and its view; either what it reads, or a form and how it is saved. Title, buttons, waiting, failures, the login
 * are of the element that shows it.
 */
export abstract class Panel<Data = void, F extends Flow = FlowOf<Data>> {
  readonly flow: F;
  readonly host: Widget;
  /** The operation whose answer it shows. In an enrolment the draft is there already, and nothing is read. */
  readonly read?: AnyOperation;

  constructor(protected readonly owner: PanelOwner<F>) {
    this.flow = owner.flow;
    this.host = owner.flow.host;
  }

  abstract get title(): string;

  /** One sentence under the title. */
  get lead(): unknown {
    return undefined;
  }

  /** What the member must read above whatever is shown: what was read, the login, a failure, the wait. */
  get notice(): unknown {
    return undefined;
  }

  /** Whom to call about what it shows, in the place of the insurer's own phone. */
  get help(): Settings['help'] | undefined {
    return undefined;
  }

  /** Read over the phone to whoever answers. */
  get supportCode(): string | undefined {
    return undefined;
  }

  /** Whom to call stands in the page itself: not under it again. */
  get showsHelp(): boolean {
    return false;
  }

  /** Heading of the page it is alone on. */
  header(): TemplateResult | typeof nothing {
    return pageHeader(this);
  }

  /** What `read` is asked with. */
  protected get question(): object {
    return {};
  }

  /** Asks for what it shows. */
  ask(): Promise<Data> {
    return this.flow.call(this.read!, this.question as InputOf<AnyOperation>) as Promise<Data>;
  }

  /** Takes what was read, or the draft; what is being typed here stays. */
  load(_data: Data): void | Promise<void> {}

  /** Forgets what was read, and what was typed too where it belongs to somebody who is no longer here. */
  clear(_typed: boolean): void {}

  abstract view(): unknown;

  /** The whole page, where it is alone on one. */
  page({notice}: PageParts): TemplateResult {
    return html`<div class="frame stack loose" part="frame">${this.header()} ${notice} ${this.view()}</div>`;
  }

  /** The shape of what is coming, where it differs from the usual one. `more`: what to say when it lasts. */
  skeleton?(more: unknown): TemplateResult;

  /**
   * While nothing was read from the server, the panel may have something else to show (a copy on this device): what is
   * said above it, if anything, or undefined where there is none.
   */
  standIn?(): TemplateResult | typeof nothing | undefined;
}
