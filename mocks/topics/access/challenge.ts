/** A code that was sent: what its purpose says of it, and what the page sees. */
import {maskPhone} from '../../../src/domain/index.js';
import type {CodeChallenge, CodeChannel, CodePurpose} from '../../../src/contract/code.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {ChallengeRecord, OutboxMessage} from './access.data.js';

/** Where a code may be sent to. */
export interface Way {
  channel: CodeChannel;
  /** A number, or an address for `email`. */
  to: string;
  /** Nothing arrives there, and another code may be asked at once. */
  silent?: boolean;
}

/** What is one purpose's own: whom its codes reach, and what it means that too many were wrong. */
export interface CodeUse {
  purpose: CodePurpose;
  kind: OutboxMessage['kind'];
  /** How the message begins, where the challenge does not say it. */
  beginsWith: string;
  /** The device may be remembered, for so many days. */
  rememberDays?: number;
  /** It is not over, and the caller may ask for it. */
  isOpen(ctx: HandlerContext, id: string, challenge: ChallengeRecord): boolean;
  /** Of one that is open; the usual way first. */
  ways(ctx: HandlerContext, challenge: ChallengeRecord): readonly Way[];
  /** No code is sent nor taken before this instant, in milliseconds. */
  lock(ctx: HandlerContext, challenge: ChallengeRecord, until: number): void;
}

export const instant = (time: number): string => new Date(time).toISOString();

/** `h•••••@example.org` */
const maskEmail = (email: string) => email.replace(/^(.)[^@]*/, '$1•••••');

export const masked = ({channel, to}: Way): {channel: CodeChannel; target: string} => ({
  channel,
  target: channel === 'email' ? maskEmail(to) : maskPhone(to),
});

export function challengeView(
  ctx: HandlerContext,
  {beginsWith: usual, rememberDays, ways: waysOf}: CodeUse,
  id: string,
  challenge: ChallengeRecord,
): CodeChallenge {
  const {purpose, channel, sentAt, expiresAt, resendAt, attemptsLeft} = challenge;
  const ways = waysOf(ctx, challenge);
  const wait = (resendAt[channel] ?? 0) - ctx.now().getTime();
  return {
    id,
    purpose,
    ...masked(ways.find((way) => way.channel === channel)!),
    others: ways.filter((way) => way.channel !== channel).map(masked),
    sentAt: instant(sentAt),
    expiresAt: instant(expiresAt),
    resendIn: Math.max(0, Math.ceil(wait / 1000)),
    attemptsLeft,
    sameCode: false,
    beginsWith: challenge.change?.beginsWith ?? usual,
    ...(rememberDays !== undefined && {rememberDays}),
  };
}
