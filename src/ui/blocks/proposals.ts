import {css, html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {icon, type IconName} from './icon.js';

/** What a combobox proposes for what is being typed. */
export interface Proposed<Item> {
  /** Undefined while nothing was asked. */
  readonly proposed: readonly Item[] | undefined;
  /** Among them; -1 for none. */
  readonly active: number;
  /** Up or down in them; opens them again when they were closed. */
  move(by: 1 | -1): void;
  close(): void;
  choose(item: Item): void;
}

/** Of the list, and of each in it: one combobox for an element. */
export const proposalsId = 'proposals';
export const proposalId = (index: number): string => `proposal-${index}`;

/** The list of a combobox: stands in a box with a place of its own (`position: relative`), under the control. */
export function proposals<Item>(
  finder: Proposed<Item>,
  {name, picture, view}: {name: string; picture?: IconName; view: (item: Item) => unknown},
): TemplateResult {
  needs(proposalStyles);
  const {proposed = [], active} = finder;
  return html`<ul
    class="proposals"
    id=${proposalsId}
    role="listbox"
    aria-label=${name}
    ?hidden=${proposed.length === 0}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${proposed.map(
      (item, index) =>
        html` <li
          class="proposal"
          role="option"
          id=${proposalId(index)}
          aria-selected=${index === active ? 'true' : 'false'}
          @click=${() => finder.choose(item)}
        >
          ${picture && icon(picture, true)}<span>${view(item)}</span>
        </li>`,
    )}
  </ul>`;
}

/** Arrows and Escape, in the control. */
export function onProposalKey(event: KeyboardEvent, finder: Omit<Proposed<unknown>, 'choose'>): void {
  if (event.isComposing) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    finder.move(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Escape' && finder.proposed) {
    // closes the proposals, and not the host's dialog around
    event.preventDefault();
    event.stopPropagation();
    finder.close();
  }
}

const proposalStyles = css`
  .proposals {
    position: absolute;
    z-index: 2;
    inset: calc(100% + 4px) 0 auto 0;
    max-block-size: 22em;
    overflow: auto;
    overscroll-behavior: contain;
    padding-block: calc(1 * var(--_u));
    background: var(--_raised);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-control);
    box-shadow: var(--_shadow);
  }
  .proposal {
    display: flex;
    gap: calc(2 * var(--_u));
    align-items: center;
    min-block-size: 2.75em;
    padding: calc(1.5 * var(--_u)) calc(3.5 * var(--_u));
    line-height: 1.35;
    cursor: pointer;
  }
  .proposal .icon {
    color: var(--_muted);
  }
  .proposal[aria-selected='true'],
  .proposal:hover {
    background: var(--_primary-soft);
  }
  .proposal[aria-selected='true'] {
    box-shadow: inset 3px 0 0 var(--_primary);
  }
  @media (forced-colors: active) {
    .proposal[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
