import type {Message, MessageDraft, SentMessage, Thread, WrittenMessage} from '../../../src/contract/messages.js';
import {Problem, type FieldIssue} from '../../../src/contract/problem.js';
import {publicHoliday} from '../../../src/domain/index.js';
import {daysLater} from '../../../src/domain/stored-date.js';
import {entry, isSameOwner, nextId} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {memberOf} from '../../people/every-member.js';
import {members} from '../../people/members.js';
import type {DepositRecord} from '../deposits/deposits.data.js';
import {limits, messageFile} from '../deposits/kinds.js';
import {journalPlace} from '../member-changes/journal.js';
import {pageSizes, recordOf} from './mailbox.js';
import {mailboxIn, markedRead, record, settleMessages} from './message-events.js';
import type {DraftRecord} from './messages.data.js';
import {excerptOf, type FullThread} from './sample-threads.js';
import {subjectsOf} from './subjects.js';

type Id = 'listThreads' | 'getThread' | 'startThread' | 'sendMessage' | 'readThread' | 'saveMessageDraft';

const longest = 3_000;

export const handlers: Pick<Handlers, Id> = {
  listThreads: ({body: {search, cursor}}, ctx) => {
    const mailbox = settled(ctx);
    const {unread} = mailbox;
    const draft = draftOf(ctx, 'new');
    return {
      ...mailbox.page(search, cursor),
      ...journalPlace(ctx, memberOf(ctx)),
      unread,
      longest,
      ...(cursor === undefined && {
        subjects: subjectsOf(ctx),
        delay: 'Réponse sous 2 jours ouvrés.',
        files: {kindId: messageFile.id, bytes: limits.fileBytes, most: limits.files},
        ...(draft && {draft}),
      }),
    } as Awaited<ReturnType<Handlers['listThreads']>>;
  },

  getThread: ({params: {threadId, before}}, ctx) => {
    const {thread, messages} = settled(ctx).thread(threadId);
    const end = before === undefined ? messages.length : messages.findIndex(({id}) => id === before);
    if (end < 0) throw new Problem('not-found');
    const start = Math.max(0, end - pageSizes.messages);
    const draft = before === undefined ? draftOf(ctx, threadId) : undefined;
    return {
      thread,
      messages: messages.slice(start, end),
      before: start ? messages[start]!.id : null,
      ...(draft && {draft}),
    };
  },

  startThread: ({body: {subjectId, itemId, message}}, ctx) => {
    const known = mailboxOf(ctx).withMessage(message.id);
    if (known) return sent(ctx, known, message.id);
    const subject = subjectsOf(ctx).find(({id}) => id === subjectId);
    const item = subject?.items.find(({id}) => id === itemId);
    const deposit = depositFor(ctx, message);
    refuse([
      ...(subject ? [] : [{pointer: '/subjectId', code: 'unknown'}]),
      ...(itemId === undefined || item ? [] : [{pointer: '/itemId', code: 'unknown'}]),
      ...wrongIn(message, deposit, '/message'),
    ]);
    const thread: Thread = {
      id: nextId(ctx.db, 'fil'),
      subject: item?.label ?? subject!.label,
      ...(item && {about: subject!.label}),
      state: 'open',
      unread: 0,
      updatedAt: '',
    };
    delete draftsOf(ctx)['new'];
    return write(ctx, thread, message, deposit);
  },

  sendMessage: ({params: {threadId}, body}, ctx) => {
    const mailbox = mailboxOf(ctx);
    const known = mailbox.withMessage(body.id);
    if (known) return sent(ctx, known, body.id);
    const {thread} = mailbox.thread(threadId);
    if (thread.state === 'closed') throw new Problem('over');
    const deposit = depositFor(ctx, body);
    refuse(wrongIn(body, deposit));
    delete draftsOf(ctx)[threadId];
    return write(ctx, {...thread, state: 'open'}, body, deposit);
  },

  readThread: ({params: {threadId}, body: {messageId}}, ctx) => {
    const mailbox = mailboxOf(ctx);
    const {thread, messages} = mailbox.thread(threadId);
    const end = messages.findIndex(({id}) => id === messageId);
    if (end < 0) throw new Problem('not-found');
    const read = markedRead(messages.slice(0, end + 1), 'insurer', ctx.now().toISOString());
    const unread = messages.filter(({from, readAt}) => from === 'insurer' && !readAt).length - read.length;
    if (read.length) record(ctx, memberOf(ctx), {...thread, unread}, read);
    return mailbox.unread;
  },

  saveMessageDraft: ({params: {threadId}, body}, ctx) => {
    const mailbox = mailboxOf(ctx);
    if (threadId !== 'new') mailbox.thread(threadId);
    const drafts = draftsOf(ctx);
    const isSent = mailbox.withMessage(body.id) !== undefined;
    if (isSent || (!body.text && body.depositId === undefined)) {
      if (!isSent || drafts[threadId]?.id === body.id) delete drafts[threadId];
    } else drafts[threadId] = body;
    return {savedAt: ctx.now().toISOString()};
  },
};

const mailboxOf = (ctx: HandlerContext) => mailboxIn(ctx, memberOf(ctx));

/** With what the insurer did meanwhile. */
function settled(ctx: HandlerContext) {
  const {persona, number} = memberOf(ctx);
  if (members[persona].number === number) settleMessages(ctx, persona);
  return mailboxOf(ctx);
}

const draftsOf = (ctx: HandlerContext): Record<string, DraftRecord> =>
  recordOf(ctx.db, memberOf(ctx), ctx.today()).drafts;

function draftOf(ctx: HandlerContext, threadId: string): MessageDraft | undefined {
  const draft = entry(draftsOf(ctx), threadId);
  if (!draft) return undefined;
  const {depositId, ...typed} = draft;
  const deposit = depositFor(ctx, draft);
  return {...typed, files: filesOf(ctx, deposit), ...(deposit && {depositId})};
}

/** Handed in to go along with this message, and with no other. */
function depositFor(ctx: HandlerContext, message: {id: string; depositId?: string}): DepositRecord | undefined {
  const deposit = entry(ctx.db.deposits, message.depositId);
  const isFor = deposit?.kindId === messageFile.id && deposit.requestId !== undefined;
  return isFor && isSameOwner(ctx, deposit.owner, ctx) && (deposit.messageId ?? message.id) === message.id
    ? deposit
    : undefined;
}

const filesOf = ({db}: HandlerContext, deposit: DepositRecord | undefined): Message['files'] =>
  entry(db.requests, deposit?.requestId)?.request.files ?? [];

const wrongIn = (message: WrittenMessage, deposit: DepositRecord | undefined, at = ''): FieldIssue[] => [
  ...(message.text.length > longest ? [{pointer: `${at}/text`, code: 'format'}] : []),
  ...(message.depositId === undefined || deposit ? [] : [{pointer: `${at}/depositId`, code: 'unknown'}]),
];

function write(
  ctx: HandlerContext,
  thread: Thread,
  {id, text}: WrittenMessage,
  deposit: DepositRecord | undefined,
): SentMessage {
  const sentAt = ctx.now().toISOString();
  const documentId = `envoi-${deposit?.requestId}`;
  const files = filesOf(ctx, deposit).map((file) => ({...file, documentId}));
  if (deposit) deposit.messageId = id;
  const message: Message = {id, from: 'member', text, sentAt, files};
  record(ctx, memberOf(ctx), {...thread, excerpt: excerptOf(text), updatedAt: sentAt}, [message]);
  return sent(ctx, mailboxOf(ctx).thread(thread.id), id);
}

const sent = (ctx: HandlerContext, {thread, messages}: FullThread, id: string): SentMessage => ({
  thread,
  message: messages.find((each) => each.id === id)!,
  answerBy: answerBy(ctx.today()),
});

/** Two working days later, at 6 p.m. in Paris: an hour earlier by the world's clock, or two in summer. */
function answerBy(today: string): string {
  let day = today;
  for (let left = 2; left;) {
    day = daysLater(day, 1);
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    if (weekday % 6 && !publicHoliday(day)) left--;
  }
  const noon = new Date(`${day}T12:00:00Z`);
  const inParis = Number(
    new Intl.DateTimeFormat('en', {timeZone: 'Europe/Paris', hour: 'numeric', hourCycle: 'h23'}).format(noon),
  );
  return `${day}T${18 - (inParis - 12)}:00:00.000Z`;
}
