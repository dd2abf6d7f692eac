/** What the lines of a profile and the forms in their places know of each other. */
import {html, nothing, type TemplateResult} from 'lit';
import type {MemberProfile} from '../../contract/member-profile.js';
import type {MemberFlow} from '../../shell/member-flow.js';

/** `address`, a kind of contact, `situation`, `language`, or `link.` and the id of a person. */
export type EditKey = string;

export const linkKey = (personId: string): EditKey => `link.${personId}`;

/** The same for ids of elements. */
export const idOf = (key: EditKey): string => key.replace(/[^\w-]/g, '-');

/** Below a line, where there is something to say. */
export function below(...parts: readonly unknown[]): TemplateResult | undefined {
  const shown = parts.filter((part) => part !== nothing);
  return shown.length ? html`<div class="stack tight">${shown}</div>` : undefined;
}

/** What is said where something was done. */
export interface Said {
  title: unknown;
  text?: unknown;
}

export interface EditOwner {
  readonly flow: MemberFlow;
  readonly key: EditKey;
  readonly profile: () => MemberProfile;
  /** An answer of the server, shown at once. */
  take: (profile: MemberProfile) => void;
  /** It is done: the line is back, and says so. */
  done: (profile: MemberProfile, said: Said) => void;
  /** The line is back; nothing changed. */
  close: () => void;
}

/** A form in the place of a line. What is typed in it stays while another one is open. */
export interface Edit {
  /** It is shown, for the first time or again. `correct`: what was given before is to be corrected. */
  opened(correct: boolean): void;
  view(): TemplateResult;
  /** Codes are nobody's any more, and with `typed` nothing else is either. */
  clear(typed: boolean): void;
}
