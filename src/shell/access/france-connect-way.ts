import {css, html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../../backend/error.js';
import {startFranceConnect} from '../../contract/france-connect.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {Flow} from '../../session/flow.js';
import {keepStart, leadTo, newState, pageAddress} from '../../session/france-connect.js';
import {alert} from '../../ui/blocks/alert.js';
import {buttonStyles} from '../../ui/blocks/button.js';
import {buttonLink} from '../../ui/blocks/button-link.js';
import {failure} from '../../ui/blocks/failure.js';
import fr from './france-connect.messages.fr.js';

/** What is said of FranceConnect on the sign-in page. */
export type FranceConnectSaid = keyof typeof fr.said;

/** The host's official visual stands in the place of ours. */
const slotName = 'france-connect';

/**
 * FranceConnect beside the password (MEM-03), on the sign-in page and on that of a first visit: its sentence, its
 * button, the link that explains it. Colours and drawing of the official button are the State's: a host that holds an
 * authorisation slots it, and it stays as it is.
 */
export class FranceConnectWay {
  readonly #messages: Messages<typeof fr>;
  #error: BackendError | undefined;
  /** Why the browser did not go there. */
  #stays: 'framed' | 'forgetful' | undefined;
  #going = false;

  constructor(private readonly flow: Flow) {
    const {host} = flow;
    this.#messages = new Messages(host, 'franceConnect', fr, {en: () => import('./france-connect.messages.en.js')});
  }

  /** In one line, above the form. */
  saidView(said: FranceConnectSaid): TemplateResult {
    return alert({tone: 'info', live: 'status', ...this.#messages.t.said[said]});
  }

  view(): TemplateResult {
    needs(buttonStyles, wayStyles);
    const {or, explained, what, newWindow} = this.#messages.t;
    return html`<p class="fc-or"><span>${or}</span></p>
      <div class="stack">
        <p>${explained}</p>
        ${this.#buttonView()} ${this.#staysView()}
        ${this.#error ? failure(this.flow.host.failureWords, this.#error) : nothing}
        <p>
          <a class="link" href="https://franceconnect.gouv.fr/" target="_blank" rel="noopener noreferrer"
            >${what}<span class="visually-hidden"> ${newWindow}</span></a
          >
        </p>
      </div>`;
  }

  #buttonView(): TemplateResult {
    const {host, busy} = this.flow;
    const label = this.#messages.t.button;
    const isOfficial = host.querySelector(`:scope > [slot="${slotName}"]`) !== null;
    const isGoing = busy && this.#going;
    return html`<button
      part="button"
      class="button fc ${isOfficial ? 'fc-official' : ''}"
      type="button"
      translate="no"
      aria-label="${label} FranceConnect"
      aria-disabled=${busy ? 'true' : nothing}
      aria-busy=${isGoing ? 'true' : nothing}
      @click=${() => void (busy || this.#go())}
    >
      ${isGoing ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}
      <slot name=${slotName} @slotchange=${() => host.requestUpdate()}
        ><span>${label} <strong>FranceConnect</strong></span></slot
      >
    </button>`;
  }

  /** It opens in a window of its own, or not at all. */
  #staysView(): TemplateResult | typeof nothing {
    if (!this.#stays) return nothing;
    const {framed, forgetful, newWindow} = this.#messages.t;
    if (this.#stays === 'forgetful') return alert({tone: 'warning', live: 'alert', ...forgetful});
    const {open, ...words} = framed;
    const label = html`${open}<span class="visually-hidden"> ${newWindow}</span>`;
    return alert({
      tone: 'info',
      live: 'status',
      ...words,
      actions: buttonLink({label, small: true, href: location.href, target: '_blank'}),
    });
  }

  async #go(): Promise<void> {
    this.#stays = this.#error = undefined;
    this.#going = true;
    this.#error = await this.flow.attempt(() => this.#start());
    this.#going = false;
    this.flow.host.requestUpdate();
  }

  async #start(): Promise<void> {
    const {flow} = this;
    const {backend} = flow.watching.session()!;
    const body = {state: newState(), returnPage: pageAddress()};
    const {url} = await flow.callOnce(startFranceConnect, {body});
    if (!keepStart(backend, body.state)) {
      this.#stays = 'forgetful';
      return;
    }
    const led = leadTo(url, (there) => flow.host.tell('mutuelle-france-connect', {url: there}, {cancelable: true}));
    if (led === 'refused') throw new BackendError('invalid-answer', {operationId: startFranceConnect.id});
    if (led === 'framed') this.#stays = 'framed';
  }
}

const wayStyles = css`
  .fc-or {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: calc(4 * var(--_u));
    align-items: center;
    font-weight: 700;
    color: var(--_muted);
  }
  .fc-or::before,
  .fc-or::after {
    content: '';
    block-size: 1px;
    background: var(--_border-strong);
  }
  .button.fc {
    justify-self: start;
    min-block-size: 3.5em;
    font-weight: 400;
    text-align: start;
    color: var(--_text);
    border-color: var(--_border-strong);
  }
  .button.fc:hover {
    border-color: currentColor;
    background: var(--_sunken);
  }
  /* its own size, colours and ground: none of ours */
  .button.fc-official,
  .button.fc-official:hover {
    min-block-size: 2.75em;
    padding: 0;
    background: none;
    border: 0;
  }
  @media (forced-colors: active) {
    .button.fc-official {
      border: var(--_stroke) solid ButtonText;
    }
  }
`;
