import type {FileRefusal} from '../../../src/contract/deposits.js';
import type {MemberRequest} from '../../../src/contract/requests.js';
import type {Owner} from '../../engine/database.js';

export interface DepositFileRecord {
  id: string;
  name: string;
  type: string;
  bytes: number;
  sha256: string;
  /** All of it came. */
  whole?: true;
  refusal?: FileRefusal;
}

export interface DepositRecord {
  id: string;
  owner: Owner;
  kindId: string;
  personId?: string;
  actId?: string;
  paperId?: string;
  about?: string;
  /** The request it completes, and the file of it that is replaced. */
  completes?: string;
  replaces?: string;
  files: DepositFileRecord[];
  /** Instant in milliseconds. */
  startedAt: number;
  /** The request it became. */
  requestId?: string;
  /** The message it went along with. */
  messageId?: string;
}

export interface RequestRecord {
  owner: Owner;
  /** As it was last changed; papers that were sent move on by themselves from there (`requestView`). */
  request: MemberRequest;
  /** The paper it answers. */
  paperId?: string;
  /** Since when it waits to be read; instant in milliseconds. */
  waitsSince?: number;
}

export interface DepositsData {
  /** By id. */
  deposits: Record<string, DepositRecord>;
  /** Whatever somebody asked for, by id. */
  requests: Record<string, RequestRecord>;
}

export const depositsData = (): DepositsData => ({deposits: {}, requests: {}});
