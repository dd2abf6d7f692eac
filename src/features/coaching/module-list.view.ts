import {css, html, nothing, type TemplateResult} from 'lit';
import type {CoachingModule, CoachingProgramme} from '../../contract/coaching.js';
import {needs} from '../../element/styles.js';
import {button} from '../../ui/blocks/button.js';
import {icon} from '../../ui/blocks/icon.js';
import {currentOf} from './progress.view.js';
import type {ProgrammeMessages} from './programme.messages.fr.js';

/** The modules in their order, each with how it stands. `open`: leads to one, where they may be opened. */
export function moduleList(
  programme: CoachingProgramme,
  t: ProgrammeMessages,
  numbered: (number: number, title: string) => string,
  open?: (moduleId: string) => void,
): TemplateResult {
  needs(moduleStyles);
  const current = open && currentOf(programme);
  const row = (module: CoachingModule, index: number) => {
    const {id, title, state, kind} = module;
    const words = numbered(index + 1, title);
    const isDone = state === 'done';
    const isNow = module === current;
    const name = open ? button({label: words, kind: 'quiet', small: true, onClick: () => open(id)}) : words;
    return html`<li
      class="module ${isDone ? 'done' : ''} ${isNow ? 'now' : ''}"
      aria-current=${isNow ? 'step' : nothing}
    >
      <span class="module-dot" aria-hidden="true">${isDone ? icon('check', true) : nothing}</span>
      <div>
        <div class="module-name">${name}</div>
        ${kind === 'guide' ? html`<p class="small muted">${t.guide}</p>` : nothing}
      </div>
      <span class="small muted module-state">${stateOf(module, isNow, t)}</span>
    </li>`;
  };
  return html`<ol>
    ${programme.modules.map(row)}
  </ol>`;
}

function stateOf({state, minutes}: CoachingModule, isNow: boolean, t: ProgrammeMessages): unknown {
  if (state === 'done') return t.module.done;
  if (state === 'begun') return t.module.now;
  const long = minutes === undefined ? nothing : t.minutes(minutes);
  return isNow ? html`<span class="strong">${long}</span>` : long;
}

const moduleStyles = css`
  .module {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr) auto;
    gap: calc(3 * var(--_u));
    align-items: center;
    min-block-size: 3.25em;
    padding-block: calc(1 * var(--_u));
    border-block-end: 1px solid var(--_border);
    line-height: 1.4;
  }
  .module-dot {
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid var(--_border-strong);
    border-radius: 50%;
  }
  .module-dot > .icon {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 2.5;
  }
  .module.done > .module-dot {
    color: var(--_on-primary);
    background: var(--_primary);
    border-color: var(--_primary);
  }
  .module.now > .module-dot {
    border: 3px solid var(--_primary);
  }
  .module.now .module-name {
    font-weight: 700;
  }
  .module .button {
    padding-block: 0;
    font-weight: inherit;
  }
  .module-state {
    text-align: end;
  }
  @container widget (max-width: 14em) {
    .module {
      grid-template-columns: 1.5em minmax(0, 1fr);
    }
    .module-state {
      grid-column: 2;
      text-align: start;
      padding-block-end: calc(1 * var(--_u));
    }
  }
  @media (forced-colors: active) {
    .module.done > .module-dot {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
