/** Before the first search: where one may begin, and what will be found. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Network, Place} from '../../contract/network.js';
import {icon, type Drawing} from '../../ui/blocks/icon.js';
import type {ResultsMessages} from './results.messages.fr.js';

const drawings = {
  prices: {d: 'M4 12.5 12.5 4H20v7.5L11.5 20zM16.6 8.9a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3'},
} satisfies Record<string, Drawing>;

export function startView(
  t: ResultsMessages,
  {places = [], services}: Pick<Network, 'places' | 'services'>,
  choose: (place: Place) => void,
): TemplateResult {
  const {start} = t;
  const facts = [
    {words: start.facts.hours, picture: icon('clock', true)},
    {words: start.facts.prices, picture: icon(drawings.prices, true)},
    ...(services.length ? [{words: start.facts.services, picture: icon('shield', true)}] : []),
  ];
  return html`<div class="start">
    ${
      places.length
        ? html`<div role="group" aria-labelledby="start-title" class="start-places">
            <p class="strong" id="start-title">${start.title}</p>
            <div class="start-towns">${places.map((place) => townView(place, choose))}</div>
          </div>`
        : nothing
    }
    <div>
      <p class="strong">${start.find}</p>
      <ul class="start-facts">
        ${facts.map(({words, picture}) => html`<li>${picture}<span>${words}</span></li>`)}
      </ul>
    </div>
  </div>`;
}

function townView(place: Place, choose: (place: Place) => void): TemplateResult {
  return html`<button class="pill" part="button" type="button" @click=${() => choose(place)}>
    <span translate="no">${place.label}</span>
  </button>`;
}
