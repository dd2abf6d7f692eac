import {html, nothing, type TemplateResult} from 'lit';
import type {FailureWords} from '../../element/failure-words.js';
import {alert} from '../../ui/blocks/alert.js';
import {sayFailure} from '../../ui/blocks/failure.js';
import {retryButton} from '../../ui/page.js';
import type {MapSlot} from './map-slot.js';
import type {NetworkLocatorMessages} from './network-locator.messages.fr.js';
import type {PartnerList} from './partner-list.js';
import type {ResultsView} from './results.view.js';

export interface PlacesView {
  readonly t: NetworkLocatorMessages;
  readonly words: FailureWords;
  readonly list: PartnerList;
  /** What shows the list; undefined until its file is there. */
  readonly results: ResultsView | undefined;
  /** Where the host wants one. */
  readonly map: MapSlot | undefined;
}

/** What was found, beside the map; or what is waited for, or why there is nothing. */
export function placesView(view: PlacesView): TemplateResult {
  const {list, results, map} = view;
  const {found, query} = list.finder;
  return html`<div class="places ${map?.shown ? 'map-open' : ''}" aria-busy=${isWaiting(view) ? 'true' : nothing}>
    <div class="places-head">
      <p role="status" class=${query.place ? '' : 'muted'}>${statusView(view)}</p>
      <div class="row">
        ${map?.toggle() ?? nothing} ${found && found.partners.length > 1 && results ? results.sort() : nothing}
      </div>
    </div>
    ${map?.view() ?? nothing}
    <div class="places-list">
      ${troubleView(view)} ${found && results ? results.list(found) : query.place ? nothing : results?.start()}
    </div>
  </div>`;
}

/** The list waits for the file that shows it, and says so as for a search that lasts. */
function isWaiting({list: {finder, file}, results}: PlacesView): boolean {
  return finder.busy === 'search' || (finder.query.place !== undefined && !results && !file.failed);
}

function statusView({t, list: {finder, file}, results}: PlacesView): unknown {
  const {found, error, query} = finder;
  if (!query.place) return t.start;
  if (found && results) return results.status(found);
  return error || file.failed ? nothing : t.searching;
}

function troubleView({t, words, list: {finder, file}}: PlacesView): TemplateResult | typeof nothing {
  const failed = (text: string, again: () => unknown) =>
    alert({
      tone: 'danger',
      live: 'alert',
      title: t.searchFailed,
      text,
      actions: retryButton(words.common, again),
    });
  const {error, query} = finder;
  if (error) return failed(sayFailure(words, error).text, () => finder.search());
  const missing = query.place && file.failed;
  return missing ? failed(words.common.failures.network.text, () => file.load()) : nothing;
}
