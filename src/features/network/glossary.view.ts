import {html, nothing, type TemplateResult} from 'lit';
import type {Network} from '../../contract/network.js';
import {icon} from '../../ui/blocks/icon.js';
import type {ResultsMessages} from './results.messages.fr.js';

/** Words of the field, explained where they are first met; only those of services that the network has. */
export function glossaryView(
  {glossary}: ResultsMessages,
  services: Network['services'],
): TemplateResult | typeof nothing {
  const terms = glossary.terms.filter((each) => services.some(({service}) => each.services.includes(service)));
  if (!terms.length) return nothing;
  return html`<details class="fold small glossary">
    <summary><span>${glossary.title}</span>${icon('chevron', true)}</summary>
    <dl>
      ${terms.map(
        ({term, meaning}) =>
          html`<div>
            <dt class="strong">${term}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
