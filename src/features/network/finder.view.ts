import {html, nothing, type TemplateResult} from 'lit';
import type {Network} from '../../contract/network.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {button, buttonStyles} from '../../ui/blocks/button.js';
import {carePicture} from '../../ui/blocks/care.js';
import {choiceStyles} from '../../ui/blocks/choice.styles.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {icon, type Drawing} from '../../ui/blocks/icon.js';
import {onProposalKey, proposalId, proposals, proposalsId} from '../../ui/blocks/proposals.js';
import {tickStyles} from '../../ui/blocks/tick.styles.js';
import type {NetworkLocatorMessages} from './network-locator.messages.fr.js';
import type {PartnerQuery} from './partner-finder.js';
import type {PlaceFinder} from './place-finder.js';

/** 24 × 24, one stroke: what only this view draws. */
const drawings = {
  search: {d: 'M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M15.5 15.5l5 5'},
  pin: {
    d:
      'M12 21c-4.4-4.5-6.6-8-6.6-10.9a6.6 6.6 0 0 1 13.2 0C18.6 13 16.4 16.5 12 21zM9.6 10a2.4 2.4 0 1 0 4.8 0 2.4 ' +
      '2.4 0 1 0-4.8 0',
  },
} satisfies Record<string, Drawing>;
const families: Readonly<Record<string, string>> = {optician: 'optical', audiologist: 'hearing', dentist: 'dental'};

/** The known kinds have words of their own; any other goes by what the network calls it. */
export const byKind = <Words extends {other: unknown}>(words: Words, kind: string): Words[keyof Words] =>
  Object.hasOwn(words, kind) ? words[kind as keyof Words] : (words.other as Words[keyof Words]);

export interface FinderView {
  readonly t: NetworkLocatorMessages;
  readonly kinds: Network['kinds'];
  readonly query: PartnerQuery;
  readonly places: PlaceFinder;
  readonly home: boolean;
  /** Metres, when the device is not sure where it is. */
  readonly unsure: string | undefined;
  readonly choose: (kind: string) => void;
  readonly nearHome: () => void;
}

/** Who is looked for, and where. */
export function finderView(view: FinderView): TemplateResult {
  needs(fieldStyles, tickStyles, choiceStyles, buttonStyles);
  const {kinds, places} = view;
  const submit = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLElement).querySelector<HTMLInputElement>('#where');
    void places.submit().then(() => {
      // where several fit, the arrow keys of the field choose
      if (places.trouble === 'several') field?.focus();
    });
  };
  return html`<form class="finder ${kinds.length > 1 ? 'two' : ''}" role="search" novalidate @submit=${submit}>
    ${kinds.length > 1 ? kindsView(view) : nothing} ${whereView(view)}
  </form>`;
}

function kindsView({t, kinds, query, choose}: FinderView): TemplateResult {
  return html`<fieldset class="field" part="field" role="radiogroup">
    <legend class="label" part="label">${t.kind}</legend>
    <div class="kinds">
      ${kinds.map(
        ({kind, label}) =>
          html` <label class="choice kind" part="choice"
            ><input
              class="tick"
              type="radio"
              name="kind"
              data-value=${kind}
              .checked=${kind === query.kind}
              @change=${() => choose(kind)}
            />
            <span class="choice-label"
              >${families[kind] ? carePicture(families[kind]) : nothing}<span
                >${label ?? byKind(t.kinds, kind)}</span
              ></span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function whereView(view: FinderView): TemplateResult {
  const {t, places} = view;
  const {trouble} = places;
  const open = places.proposed !== undefined && places.proposed.length > 0;
  const type = (event: Event) => places.type((event.target as HTMLInputElement).value);
  const leave = () => places.close();
  const wrong = trouble && trouble !== 'several';
  return html`<div class="field ${wrong ? 'has-error' : ''}" part="field">
    <label class="label" part="label" for="where">${t.where}</label>
    <p class="hint" id="where-hint">${t.whereHint}</p>
    <div class="finder-box">
      <input
        class="control"
        part="control"
        id="where"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="words"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        .value=${places.text}
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${proposalsId}
        aria-autocomplete="list"
        aria-activedescendant=${open && places.active >= 0 ? proposalId(places.active) : nothing}
        aria-describedby="where-hint${trouble ? ' where-error' : ''}"
        aria-invalid=${wrong ? 'true' : nothing}
        @input=${type}
        @keydown=${(event: KeyboardEvent) => onProposalKey(event, places)}
        @blur=${leave}
      />
      <button
        class="button primary"
        part="button primary"
        type="submit"
        aria-label=${t.search}
        aria-busy=${places.busy === 'words' ? 'true' : nothing}
      >
        ${icon(drawings.search)}
      </button>
      ${proposals(places, {name: t.placesList, picture: drawings.pin, view: ({label}) => label})}
    </div>
    <p class="visually-hidden" role="status">
      ${places.busy === 'device' ? t.locating : places.proposed ? t.proposals(places.proposed.length) : ''}
    </p>
    ${
      trouble
        ? html`<p class=${wrong ? 'error' : 'strong'} id="where-error" role="alert">
            ${wrong ? icon('error', true) : nothing}<span>${t.troubles[trouble]}</span>
          </p>`
        : nothing
    }
    ${nearView(view)}
  </div>`;
}

/** The two short ways: where somebody lives, when they are signed in; where the device is, when they press. */
function nearView({t, places, home, unsure, nearHome}: FinderView): TemplateResult {
  const locating = places.busy === 'device';
  // not busy: it waits for what the browser asks the person, and words may be typed meanwhile
  const device = html`<button
    class="button quiet button-small"
    part="button quiet"
    type="button"
    aria-disabled=${locating ? 'true' : nothing}
    @click=${() => locating || places.locate()}
  >
    <span>${locating ? t.locating : t.device}</span>
  </button>`;
  return html`<div class="row finder-near">
      ${home ? button({label: t.home, kind: 'quiet', small: true, onClick: nearHome}) : nothing}${device}
    </div>
    ${unsure ? alert({tone: 'info', live: 'status', title: t.imprecise(unsure)}) : nothing}`;
}
