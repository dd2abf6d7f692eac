import {css, html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {saveNotificationChoices, type NotificationChoice} from '../../contract/notifications.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {whenSent} from '../../shell/when-sent.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {icon} from '../../ui/blocks/icon.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';
import {failureNotice, submitButton} from '../../ui/page.js';
import fr from './choices.messages.fr.js';

interface Options {
  flow: MemberFlow;
  choices: () => readonly NotificationChoice[];
  saved: (choices: NotificationChoice[]) => void;
  close: () => void;
}

/** Of what the member wants to be told, by kind: a part that opens on demand. */
export class Choices {
  readonly #messages: Messages<typeof fr>;
  /** What was ticked or unticked and is not saved, by kind. */
  #changed: Record<string, boolean> = {};
  #isSaved = false;
  #error: BackendError | undefined;

  constructor(private readonly options: Options) {
    this.#messages = new Messages(options.flow.host, 'notificationChoices', fr, {
      en: () => import('./choices.messages.en.js'),
    });
  }

  view(): TemplateResult {
    needs(tickStyles, choicesStyles);
    const {t} = this.#messages;
    const {flow, choices, close} = this.options;
    const {common, failureWords} = flow.host;
    const free = choices().filter(({changeable}) => changeable);
    const fixed = choices().filter(({changeable}) => !changeable);
    return html`<form
      class="kinds stack"
      method="post"
      novalidate
      aria-labelledby="kinds-title"
      @submit=${whenSent(flow, () => this.#save())}
    >
      <div class="section-head">
        <h3 class="heading" part="heading" id="kinds-title" tabindex="-1">${t.title}</h3>
        <p class="muted">${t.lead}</p>
      </div>
      <div>${free.map((choice) => this.#tick(choice))}</div>
      ${
        fixed.length
          ? html`<div class="stack tight">
              <h4 class="subheading" id="kinds-always">${t.always}</h4>
              <ul class="always" aria-labelledby="kinds-always">
                ${fixed.map(
                  ({label, reason}) =>
                    html`<li>
                      ${icon('lock', true)}
                      <p>${label}<br /><span class="small muted">${reason ?? t.reason}</span></p>
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      ${this.#error ? failureNotice(failureWords, this.#error, () => this.#save()) : nothing}
      ${this.#isSaved ? alert({tone: 'success', live: 'status', title: t.saved, id: 'kinds-saved'}) : nothing}
      <div class="row">
        ${submitButton(common, t.save, flow.busy)}
        ${button({label: t.close, kind: 'quiet', id: 'kinds-close', onClick: close})}
      </div>
    </form>`;
  }

  #tick({kind, label, on}: NotificationChoice): TemplateResult {
    const {host} = this.options.flow;
    const change = ({target}: Event) => {
      this.#changed[kind] = (target as HTMLInputElement).checked;
      this.#isSaved = false;
      host.requestUpdate();
    };
    return html`<label class="check"
      ><input
        class="tick"
        type="checkbox"
        id="f-kinds-${kind}"
        .checked=${this.#changed[kind] ?? on}
        @change=${change}
      /><span>${label}</span></label
    >`;
  }

  async #save(): Promise<void> {
    const {flow, choices, saved} = this.options;
    const free = choices().filter(({changeable}) => changeable);
    const kinds = Object.fromEntries(free.map(({kind, on}) => [kind, this.#changed[kind] ?? on]));
    this.#isSaved = false;
    const error = await flow.attempt(async () => {
      const answer = await flow.callOnce(saveNotificationChoices, {body: {kinds}});
      saved(answer.choices);
      this.#changed = {};
      this.#isSaved = true;
    });
    this.#error = error?.code === 'aborted' ? undefined : error;
    flow.host.requestUpdate();
  }
}

const choicesStyles = css`
  .kinds {
    padding: calc(5 * var(--_u));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .kinds .heading:focus {
    outline: none;
    box-shadow: none;
  }
  .kinds .check {
    min-block-size: 2.75em;
  }
  .always > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding-block: calc(2 * var(--_u));
    line-height: 1.45;
  }
  .always .icon {
    margin-inline: 0.125em;
    color: var(--_muted);
  }
`;
