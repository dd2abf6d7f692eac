/** The smallest element of the member's space, and a server with one member: for tests of what all of them share. */
import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import type {Backend, CallOptions} from '../backend/backend.js';
import {BackendError, type BackendErrorCode} from '../backend/error.js';
import {operation, type AnyOperation} from '../contract/operation.js';
import {WidgetHarness} from '../testing/harness.js';
import {MemberElement} from './member-element.js';
import {Panel} from './panel.js';
import {sampleSettings} from '../../mocks/people/insurer.js';

export const readNote = operation({id: 'readNote', method: 'GET', path: '/member/note', access: 'member'});

export class NotePanel extends Panel<unknown> {
  override readonly read = readNote;
  note: unknown;
  override readonly title = 'Ma note';
  override load(note: unknown): void {
    this.note = note;
  }
  override clear(): void {
    this.note = undefined;
  }
  override view(): TemplateResult {
    return html`<p>${this.note}</p>`;
  }
}

export class NoteWidget extends MemberElement<NotePanel> {
  static override readonly panel = NotePanel;
  get note(): unknown {
    return this.panel.note;
  }
}
customElements.define('test-note-widget', NoteWidget);

/** A server with one member; `trouble` is what the next readings meet. */
export function server() {
  const told = {trouble: undefined as BackendErrorCode | undefined, note: 'Bonjour', calls: [] as string[]};
  const call = async ({id}: AnyOperation, _: unknown, {credentials}: CallOptions = {}) => {
    told.calls.push(id);
    if (id === 'getSettings') return sampleSettings;
    if (id === 'logIn')
      return {memberNumber: '7400000001', accessToken: 't', expiresAt: new Date(Date.now() + 900_000).toISOString()};
    if (id === 'logOut') return undefined;
    if (told.trouble) throw new BackendError(told.trouble);
    if (!credentials?.token()) throw new BackendError('unauthenticated');
    return told.note;
  };
  return {told, backend: {call, volatile: true} as unknown as Backend};
}

export async function open(backend: Backend) {
  const tag = unsafeStatic('test-note-widget');
  return new WidgetHarness<NoteWidget>(
    await fixture<NoteWidget>(staticHtml`<${tag} locale="fr" .backend=${backend}></${tag}>`),
  );
}
