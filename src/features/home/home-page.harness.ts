/** The home of a member, as a page has it, for its tests. */
import '../../define/member-home.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';
import {MemberHomeHarness} from './member-home.harness.js';

const told = ['page-requested', 'page-absent', 'signed-out', 'load-failed', 'session-expired'];

export class Page extends inPage(MemberHomeHarness, told) {}

export interface Opening extends SandboxOptions {
  width?: string;
  attributes?: Readonly<Record<string, string>>;
}

/** The widget, in the sandbox of somebody. */
export async function open({width, attributes, ...options}: Opening = {}, prepare?: (sandbox: Sandbox) => void) {
  const page = await openUnread(createSandbox(options), prepare, {
    ...(width !== undefined && {width}),
    ...(attributes && {attributes}),
  });
  await page.ready();
  return page;
}

export async function openUnread(
  sandbox: Sandbox,
  prepare?: (sandbox: Sandbox) => void,
  placing: Parameters<typeof place>[1] = {},
): Promise<Page> {
  prepare?.(sandbox);
  return place(new Page(elementOver(sandbox, 'mutuelle-member-home')), placing);
}
