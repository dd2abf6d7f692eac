import type {AnyOperation} from '../contract/operation.js';
import {isUpload} from '../contract/upload.js';
import type {CallOptions} from './backend.js';

/**
 * A file takes the time it takes: who sends one sees it go, and may give up. Nothing, but for the longest that a timer
 * can hold; any other call has the usual limit.
 */
export const limitOf = ({body}: AnyOperation): number | undefined => (isUpload(body) ? 2e9 : undefined);

/**
 * Tells how much of a file the server has: only what is more than before, and never more than there is. True where it
 * is more. Bytes that move are a sign of life of whoever sends them.
 */
export function progressOf(
  {onProgress, credentials}: Pick<CallOptions, 'onProgress' | 'credentials'>,
  file: unknown,
): (received: number) => boolean {
  let most = 0;
  return (received) => {
    if (!(received > most && file instanceof Blob && received <= file.size)) return false;
    most = received;
    credentials?.active?.();
    onProgress?.(received);
    return true;
  };
}
