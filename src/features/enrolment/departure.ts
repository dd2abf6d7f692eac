import {html, type TemplateResult} from 'lit';
import type {Resume} from '../../contract/enrolment.js';
import {button} from '../../ui/blocks/button.js';
import {blank} from '../../ui/blocks/states.js';
import type {WizardMessages} from './enrolment-wizard.messages.fr.js';
import {leavingView} from './enrolment-wizard.view.js';
import type {LinkFlow} from './link-flow.js';
import type {WayBack} from './way-back.js';

export interface DepartureOwner {
  readonly flow: LinkFlow;
  readonly words: () => WizardMessages;
  readonly logIn: () => void;
  /** Another page stands in the place of this one: the focus goes to its heading. */
  readonly moved: () => void;
  /** The session is over: nothing of it may stay. */
  readonly gone: () => void;
}

/** « Continuer plus tard »: what it waits for, and the page that says how to come back. */
export class Departure {
  #left: {wayBack?: WayBack} | undefined;
  /** What the server said of the way back, kept when the answers are forgotten. */
  #resume: Resume | undefined;

  constructor(private readonly owner: DepartureOwner) {}

  async leave(): Promise<void> {
    const {flow, moved} = this.owner;
    this.#resume = flow.draft?.resume;
    moved();
    if (await flow.logOut()) void this.#gone();
    else moved();
  }

  /** Somebody is back. */
  forget(): void {
    this.#left = undefined;
  }

  /** The page that stands in the place of the others, if one does. */
  view(): TemplateResult | undefined {
    const {flow, words, logIn, moved} = this.owner;
    const t = words();
    if (this.#left) {
      const actions = button({label: t.logIn, onClick: logIn});
      return html`<div class="stack loose">
        ${blank({icon: 'check', ...t.left, actions})}${this.#left.wayBack?.view()}
      </div>`;
    }
    if (!flow.leaving) return undefined;
    const now = () => {
      flow.leaveNow();
      void this.#gone();
    };
    const stay = () => {
      flow.comeBack();
      moved();
    };
    return leavingView(t, flow.leaving, now, stay);
  }

  async #gone(): Promise<void> {
    const {flow, gone, moved} = this.owner;
    // what was saved is saved, with or without these lines
    const file = import('./way-back.js').catch(() => undefined);
    gone();
    const left: {wayBack?: WayBack} = (this.#left = {});
    moved();
    const {WayBack: Lines} = (await file) ?? {};
    if (Lines) left.wayBack = new Lines(flow, this.#resume);
    flow.host.requestUpdate();
  }
}
