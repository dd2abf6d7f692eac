import type {MemberFormEvents} from '../../shell/member.events.js';

/** Facts this element tells the page. Never which programme, which says something of health; never an answer. */
export interface CoachingEvents extends MemberFormEvents {
  /** A programme was begun. */
  'mutuelle-coaching-joined': CustomEvent<Record<string, never>>;
  /** A programme rests, or goes on. */
  'mutuelle-coaching-paused': CustomEvent<{paused: boolean}>;
  /** A programme was left, and every answer erased. */
  'mutuelle-coaching-left': CustomEvent<Record<string, never>>;
  /** A module was ended. */
  'mutuelle-coaching-module-done': CustomEvent<Record<string, never>>;
}
