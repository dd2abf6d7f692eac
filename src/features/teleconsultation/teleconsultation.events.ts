import type {MemberFormEvents} from '../../shell/member.events.js';
import type {SpaceLeadEvents} from '../../shell/space-leads.events.js';

/** Facts this element tells the page. Never who, nor why. */
export interface TeleconsultationEvents extends MemberFormEvents, SpaceLeadEvents {
  /** Somebody entered the waiting room. */
  'mutuelle-consultation-started': CustomEvent<{consultationId: string}>;
  /**
   * The member wants into the call: a window opens. Cancel it to open the call yourself: `link()` asks the insurer for
   * its address, which is good once; open your window before you wait for it.
   */
  'mutuelle-consultation-opening': CustomEvent<{consultationId: string; link: () => Promise<string>}>;
  /** The doctor was asked to call by phone. */
  'mutuelle-consultation-callback-asked': CustomEvent<{consultationId: string}>;
  /** The member waits no longer. */
  'mutuelle-consultation-cancelled': CustomEvent<{consultationId: string}>;
  /** It ended while it was followed here. */
  'mutuelle-consultation-ended': CustomEvent<{consultationId: string}>;
}
