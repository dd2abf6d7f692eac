import type {ReactiveController} from 'lit';
import {listCommunes, type Commune} from '../../contract/communes.js';
import {checkPostalCode, normalizePostalCode} from '../../domain/postal.js';
import type {Flow} from '../../session/flow.js';

/** Communes of the postal code being typed. An aid, never a gate: when it fails, the commune is typed. */
export class CommuneLookup implements ReactiveController {
  /** Undefined while they are not known: no code yet, or no answer. */
  communes: readonly Commune[] | undefined;
  #code = '';

  constructor(private readonly flow: Flow) {
    flow.host.addController(this);
  }

  hostDisconnected(): void {
    this.#code = '';
  }

  /** Looks up a full French code, once; `found` is told about the answer of the last code only. */
  async look(postalCode: string, country: string, found: () => void): Promise<void> {
    const typed = normalizePostalCode(postalCode, country);
    const code = country === 'FR' && checkPostalCode(typed) === undefined ? typed : '';
    if (code === this.#code) return;
    this.#code = code;
    const communes = code
      ? await this.flow.call(listCommunes, {params: {postalCode: code}}).catch(() => undefined)
      : undefined;
    if (code !== this.#code) return;
    this.communes = communes;
    found();
    this.flow.host.requestUpdate();
  }
}
