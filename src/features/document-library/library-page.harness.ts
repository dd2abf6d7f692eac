/** The library of a member of the made-up insurer, as a page has it, for its tests. */
import '../../define/document-library.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import type {OperationId} from '../../contract/index.js';
import {isBytes} from '../../contract/operation.js';
import type {Schema} from '../../contract/zod.js';
import {DocumentLibraryHarness} from './document-library.harness.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';

const told = [
  'documents-loaded',
  'document-opened',
  'documents-downloaded',
  'document-send-requested',
  'page-requested',
];

/** Does in the place of an operation what a test wants. */
export type Instead = Partial<Record<OperationId, (real: () => Promise<any>) => unknown>>;

export class LibraryPage extends inPage(DocumentLibraryHarness, told) {
  /** What was asked of the server. */
  readonly calls: {id: string; body: any}[] = [];

  get events(): string[] {
    return this.told.filter((each) => !each.startsWith('documents-loaded'));
  }
}

export interface Opening extends SandboxOptions {
  instead?: Instead;
  attributes?: Record<string, string>;
  /** What is done to the insurer before the page is there. */
  prepare?: (sandbox: Sandbox) => void;
}

export async function open(opening: Opening = {}): Promise<LibraryPage> {
  const page = await openUnread(opening);
  await page.ready();
  return page;
}

/** The same, before anything was read. */
export async function openUnread(opening: Opening = {}): Promise<LibraryPage> {
  const {instead = {}, attributes = {}, prepare, ...options} = opening;
  const sandbox = createSandbox({now: () => new Date('2026-11-22T09:00:00Z'), ...options});
  prepare?.(sandbox);
  const page = new LibraryPage(elementOver(sandbox, 'mutuelle-document-library'));
  const {call} = sandbox;
  const watched = async (...given: Parameters<typeof call>) => {
    const [{id, response}, input] = given;
    page.calls.push({id, body: (input as {body?: unknown}).body});
    const act = instead[id as OperationId];
    if (!act) return call(...given);
    const answer = await act(() => call(...given));
    return isBytes(response) ? answer : (response as Schema).parse(answer);
  };
  Object.assign(sandbox, {call: watched});
  return place(page, {attributes});
}

/** A press of the member still counts as one, or no longer. */
export function activation(isActive: boolean): () => void {
  Object.defineProperty(navigator, 'userActivation', {value: {isActive}, configurable: true});
  return () => delete (navigator as {userActivation?: unknown}).userActivation;
}
