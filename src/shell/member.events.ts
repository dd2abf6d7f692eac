import type {SpacePage} from '../contract/space-pages.js';
import type {AccessEvents} from './access/access.events.js';
import type {FormEvents} from './form.events.js';

/** Facts that every element of the member's space may tell the page. */
export interface MemberEvents extends AccessEvents {
  /** What the widget shows could not be read. */
  'mutuelle-load-failed': CustomEvent<{code: string}>;
  /** This insurer has no such page (`settings.absentPages`): the element hides itself. */
  'mutuelle-page-absent': CustomEvent<{page: SpacePage}>;
  /** The member must sign in again. */
  'mutuelle-session-expired': CustomEvent<Record<string, never>>;
}

/** The same for one that is filled in. */
export interface MemberFormEvents extends MemberEvents, FormEvents {}
