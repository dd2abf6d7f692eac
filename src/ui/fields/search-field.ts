import {html, nothing, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {fieldStyles} from '../blocks/field.styles.js';

export interface SearchOptions {
  hint?: string;
  /** Hears of each letter, for a list that is found as one types. */
  typed?: (words: string) => void;
}

/**
 * Words looked for in a list. Asked for when they are written, not at each letter: half a word finds too much, and says
 * too much.
 */
export function searchField(
  label: string,
  shown: string,
  search: (words: string) => void,
  {hint, typed}: SearchOptions = {},
): TemplateResult {
  needs(fieldStyles);
  const entered = (event: Event) => {
    const words = (event.target as HTMLInputElement).value.trim();
    if (words !== shown) search(words);
  };
  return html`<div class="field by-search" part="field">
    <label class="label" part="label" for="by-search">${label}</label>
    ${hint ? html`<p class="hint" part="hint" id="by-search-hint">${hint}</p>` : nothing}
    <input
      class="control"
      part="control"
      id="by-search"
      type="search"
      maxlength="100"
      autocomplete="off"
      enterkeyhint="search"
      spellcheck="false"
      aria-describedby=${hint ? 'by-search-hint' : nothing}
      .value=${shown}
      @input=${typed && (({target}: Event) => typed((target as HTMLInputElement).value))}
      @change=${entered}
      @search=${entered}
    />
  </div>`;
}
