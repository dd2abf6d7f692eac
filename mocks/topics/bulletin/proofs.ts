import {documentsVersion} from '../../engine/documents.js';
import type {BulletinData} from './bulletin.data.js';

const delivered = ['document.downloaded', 'document.endReached'];

/** When this version was opened, or marked as received, by what the proof file holds. */
export function handedOn({proofs}: BulletinData, enrolmentId: string, id: string): string | undefined {
  return proofs.find(
    ({enrolmentId: whose, event}) =>
      whose === enrolmentId &&
      event.documentId === id &&
      event.version === documentsVersion &&
      delivered.includes(event.type),
  )?.receivedAt;
}
