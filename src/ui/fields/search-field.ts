import {html, nothing, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {fieldStyles} from '../blocks/field.styles.js';

export interface SearchOptions {
  hint?: string;
  /** Looked for at each letter: where all there is to find is in the page, and nobody is asked. */
  live?: boolean;
}

/**
 * Words looked for in a list. Asked for when they are written, not at each letter: half a word finds too much, and says
 * too much.
 */
export function searchField(
  label: string,
  shown: string,
  search: (words: string) => void,
  {hint, live = false}: SearchOptions = {},
): TemplateResult {
  needs(fieldStyles);
  const entered = (event: Event) => {
    const {value} = event.target as HTMLInputElement;
    const words = live ? value : value.trim();
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
      @input=${live ? entered : nothing}
      @change=${entered}
      @search=${entered}
    />
  </div>`;
}
