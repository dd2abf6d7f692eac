import {html, nothing, type TemplateResult} from 'lit';
import {labelledSelect} from '../../ui/blocks/select.js';
import type {Choice} from './choice.js';
import type {LibraryMessages} from './document-library.messages.fr.js';
import type {DocumentList} from './document-list.js';
import {searchField} from '../../ui/fields/search-field.js';

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
    ${searchField(t.search, choice.search, (search) => choose({search}))}
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
