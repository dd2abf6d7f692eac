import {html, nothing, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {labelledSelect} from '../../ui/blocks/select.js';
import type {Choice} from './choice.js';
import type {LibraryMessages} from './document-library.messages.fr.js';
import type {DocumentList} from './document-list.js';

export interface FiltersView {
  t: LibraryMessages;
  choice: Choice;
  list: DocumentList;
  choose: (change: Partial<Choice>) => void;
}

/** The word for a kind; a neutral one where only a newer server knows it. */
export const kindName = ({kinds, otherKind}: LibraryMessages, kind: string): string =>
  Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : otherKind;

/** What of the papers is shown. */
export function filtersView({t, choice, list, choose}: FiltersView): TemplateResult {
  const {kinds = [], years = [], people = []} = list.overview;
  const select = (name: keyof Choice, label: string, first: string, choices: readonly (readonly [string, string])[]) =>
    labelledSelect(label, {
      id: `by-${name}`,
      value: choice[name],
      choices: [{value: '', label: first}, ...choices.map(([value, text]) => ({value, label: text}))],
      onSelect: (value) => choose({[name]: value}),
    });
  // who has no tax certificate is told why
  const offered = [...new Set([...kinds.map(({kind}) => kind), 'taxCertificate'])];
  const names = offered.map((kind) => [kind, kindName(t, kind)] as const);
  return html`<div class="find" role="group" aria-label=${t.filters}>
    ${searchView(t.search, choice.search, (search) => choose({search}))}
    <div class="filters">
      ${select(
        'kind',
        t.kind,
        t.allKinds,
        names.sort(([, one], [, other]) => one.localeCompare(other)),
      )}
      ${select(
        'year',
        t.year,
        t.all,
        years.map((year) => [year, year]),
      )}
      ${
        people.length > 1 || choice.person
          ? select(
              'person',
              t.person,
              t.all,
              people.map(({id, firstName}) => [id, firstName]),
            )
          : nothing
      }
    </div>
  </div>`;
}

/** Asked for when it is written, not at each letter: half a word finds too much, and says too much. */
function searchView(label: string, shown: string, search: (words: string) => void): TemplateResult {
  needs(fieldStyles);
  const entered = (event: Event) => {
    const words = (event.target as HTMLInputElement).value.trim();
    if (words !== shown) search(words);
  };
  return html`<div class="field" part="field">
    <label class="label" part="label" for="by-search">${label}</label>
    <input
      class="control"
      part="control"
      id="by-search"
      type="search"
      maxlength="100"
      autocomplete="off"
      enterkeyhint="search"
      spellcheck="false"
      .value=${shown}
      @change=${entered}
      @search=${entered}
    />
  </div>`;
}
