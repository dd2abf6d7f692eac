import type {MemberChange} from '../../../src/contract/member-changes.js';

export interface JournalData {
  /** By member number: what has happened since the first day. */
  journals: Record<string, MemberChange[]>;
}

export const journalData = (): JournalData => ({journals: {}});
