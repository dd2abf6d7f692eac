import type {ReactiveController} from 'lit';
import {listCommunes, type Commune} from '../../contract/communes.js';
import type {Flow} from '../../session/flow.js';

/** Communes of the postal code being typed. An aid, never a gate: when it fails, the commune is typed. */
export class CommuneLookup implements ReactiveController {
  communes: readonly Commune[] = [];
  #code = '';

  constructor(private readonly flow: Flow) {
    flow.host.addController(this);
  }

  hostDisconnected(): void {
    this.#code = '';
  }

  /** Looks up a full French code, once; `found` is told about the answer of the last code only. */
  async look(postalCode: string, country: string, found?: (communes: readonly Commune[]) => void): Promise<void> {
    const code = country === 'FR' && /^\d{5}$/.test(postalCode.replace(/\s/g, '')) ? postalCode.replace(/\s/g, '') : '';
    if (code === this.#code) return;
    this.#code = code;
    const communes = code ? await this.flow.call(listCommunes, {params: {postalCode: code}}).catch(() => []) : [];
    if (code !== this.#code) return;
    this.communes = communes;
    found?.(communes);
    this.flow.host.requestUpdate();
  }
}
