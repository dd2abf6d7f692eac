import type {DocumentKind} from '../../../src/contract/documents.js';
import type {MemberRequest} from '../../../src/contract/requests.js';

/** What is known of a paper besides whether somebody has opened it. */
export interface Paper {
  id: string;
  kind: DocumentKind;
  title: string;
  date: string;
  personId?: string;
  request?: MemberRequest;
}
