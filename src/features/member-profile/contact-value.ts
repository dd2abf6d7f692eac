import {html, type TemplateResult} from 'lit';
import {formatStoredPhone} from '../../domain/stored-phone.js';

/** A phone in pairs, an address as it is: what is the member's own is kept from translators and recorders. */
export const contactValue = (kind: string, value: string): TemplateResult =>
  html`<span translate="no" data-private>${kind === 'email' ? value : formatStoredPhone(value)}</span>`;
