/** For tests of elements as a page has them: over the made-up insurer, heard and watched. */
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {Sandbox} from '../../mocks/engine/sandbox.js';
import type {OperationId} from '../contract/index.js';
import type {WidgetHarness} from './harness.js';

/** A harness that hears these events of its element (without `mutuelle-`), and knows the insurer behind it. */
export function inPage<H extends new (...given: any[]) => WidgetHarness>(Harness: H, types: readonly string[]) {
  return class extends Harness {
    readonly sandbox = this.element.backend as Sandbox;
    /** What the page was told, each with its detail. */
    readonly told: string[] = [];

    constructor(...given: any[]) {
      super(...given);
      for (const type of types)
        this.element.addEventListener(`mutuelle-${type}`, (event) =>
          this.told.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`),
        );
    }

    get db() {
      return this.sandbox.simulator.db;
    }

    /** It is read again, as when the page comes back from the browser's memory of pages. */
    readAgain(): void {
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    }

    /** What waits to be saved goes now, as when the page does. */
    saveTyped(): void {
      dispatchEvent(new PageTransitionEvent('pagehide'));
    }

    /** What is sent to the server from now on. */
    watch(): {id: string; body: unknown}[] {
      const sent: {id: string; body: unknown}[] = [];
      const {call} = this.sandbox;
      const watched = (...given: Parameters<typeof call>) => {
        sent.push({id: given[0].id, body: (given[1] as {body?: unknown}).body});
        return call(...given);
      };
      Object.assign(this.sandbox, {call: watched});
      return sent;
    }
  };
}

/** An element that is not in the page yet, over this insurer. */
export const elementOver = <T extends keyof HTMLElementTagNameMap>(
  sandbox: Sandbox,
  tag: T,
): HTMLElementTagNameMap[T] => Object.assign(document.createElement(tag), {backend: sandbox});

interface Placing {
  attributes?: Readonly<Record<string, string>>;
  /** Of the room it stands in. */
  width?: string;
}

/** Puts what a harness works into the page. */
export async function place<P extends WidgetHarness>(page: P, {attributes, width = ''}: Placing = {}): Promise<P> {
  for (const [name, value] of Object.entries({locale: 'fr', ...attributes})) page.element.setAttribute(name, value);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = width;
  box.append(page.element);
  return page;
}

/** The server answers an operation so, in the place of what it says itself. */
export function answering<Answer>(sandbox: Sandbox, id: OperationId, change: (answer: Answer) => unknown): void {
  const {call} = sandbox;
  const changed = async (...given: Parameters<typeof call>) => {
    const answer = await call(...given);
    return given[0].id === id ? change(answer as Answer) : answer;
  };
  Object.assign(sandbox, {call: changed});
}
