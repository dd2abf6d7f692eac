import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import type {Backend, CallOptions} from '../../backend/backend.js';
import {BackendError} from '../../backend/error.js';
import {operation, type AnyOperation} from '../../contract/operation.js';
import type {Settings} from '../../contract/settings.js';
import {sampleSettings} from '../../../mocks/people/insurer.js';
import {WidgetHarness} from '../../testing/harness.js';
import {MemberElement} from '../member-element.js';
import {Panel} from '../panel.js';

class SpacePanel extends Panel<unknown> {
  override readonly read = operation({id: 'readSpace', method: 'GET', path: '/space', access: 'member'});
  space: unknown;
  override readonly title = 'Mon espace de test';
  override load(space: unknown): void {
    this.space = space;
  }
  override clear(): void {
    this.space = undefined;
  }
  override view(): TemplateResult {
    return html`<p>${this.space}</p>`;
  }
}

/** A widget that needs a member, in whose place the gate stands. */
export class SpaceWidget extends MemberElement<SpacePanel> {
  static override readonly panel = SpacePanel;
}
customElements.define('test-space-widget', SpaceWidget);

export type Answers = Record<string, (body: any) => unknown>;

/** A session as a server gives it. */
export const openedSession = (token = 't') => ({
  memberNumber: '7400000001',
  accessToken: token,
  expiresAt: new Date(Date.now() + 900_000).toISOString(),
});

/** A server of a few answers; who has a token is in « Bienvenue ». */
export class GateServer {
  /** What was asked, but for the settings and the space. */
  readonly asked: {id: string; body: any}[] = [];
  readonly backend: Backend;

  constructor(
    readonly answers: Answers,
    settings: Partial<Settings> = {},
  ) {
    const access = {registration: true, passwordReset: true};
    const call = async ({id}: AnyOperation, {body}: {body?: unknown}, {credentials}: CallOptions = {}) => {
      if (id === 'getSettings') return {...sampleSettings, access, ...settings};
      if (id === 'readSpace') {
        if (!credentials?.token()) throw new BackendError('unauthenticated');
        return 'Bienvenue';
      }
      if (id === 'logOut') return undefined;
      this.asked.push({id, body});
      const answer = this.answers[id];
      if (!answer) throw new BackendError('unexpected', {operationId: id});
      return answer(body);
    };
    this.backend = {call, volatile: true} as unknown as Backend;
  }

  /** Ids of what was asked. */
  get ids(): string[] {
    return this.asked.map(({id}) => id);
  }
}

/** The widget, with the gate in its place. */
export async function openGate(server: GateServer, locale = 'fr'): Promise<WidgetHarness<SpaceWidget>> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('test-space-widget') as SpaceWidget;
  Object.assign(element, {locale, backend: server.backend});
  box.append(element);
  const gate = new WidgetHarness(element);
  await gate.until(() => gate.shows('email'));
  return gate;
}

/** What stands in the tree to be filled in: types and autocomplete tokens, in their order. */
export const fieldsOf = ({root}: {root: ShadowRoot}): string[] =>
  [...root.querySelectorAll('input')].map(({type, autocomplete}) => `${type} ${autocomplete}`);
