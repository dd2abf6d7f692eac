/** Files that the browser fetches by itself: by a ticket, once, for a few minutes, without a token. */
import type {DownloadLink} from '../../../src/contract/documents.js';
import {entry, nextId} from '../../engine/database.js';
import type {HandlerContext, Simulation} from '../../engine/handler.js';
import {zip} from '../../engine/zip.js';
import {everyMember} from '../../people/every-member.js';
import type {Member} from '../../people/members.js';
import type {Paper} from './paper.js';
import {papersOf} from './papers.js';
import {fileNameFor, printPaper} from './printing.js';

const ticketMinutes = 5;
const zipType = 'application/zip';

/** A file on its way, piece by piece. */
export interface SentFile {
  name: string;
  type: string;
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** Where these papers can be fetched. Inside of a page nothing can be, but the ZIP is made there. */
export async function linkTo(ctx: HandlerContext, member: Member, papers: readonly Paper[]): Promise<DownloadLink> {
  const {db, downloadsUrl} = ctx;
  const until = ctx.now().getTime() + ticketMinutes * 60_000;
  const name = nameOf(ctx, papers);
  if (downloadsUrl !== undefined) {
    const ticket = nextId(db, 'ticket');
    db.downloadTickets[ticket] = {memberNumber: member.number, documentIds: papers.map(({id}) => id), until};
    return {url: `${downloadsUrl}/${ticket}`, name, until: new Date(until).toISOString()};
  }
  if (papers.length === 1) return {name};
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of zip(printed(ctx, member, papers))) parts.push(piece);
  const url = URL.createObjectURL(new Blob(parts, {type: zipType}));
  setTimeout(() => URL.revokeObjectURL(url), ticketMinutes * 60_000);
  return {url, name, until: new Date(until).toISOString()};
}

/** What a ticket gives, once; undefined where there is none any more. */
export async function fetchByTicket(ticket: string, simulation: Simulation): Promise<SentFile | undefined> {
  const {db} = simulation;
  const given = entry(db.downloadTickets, ticket);
  delete db.downloadTickets[ticket];
  const member = everyMember.find(({number}) => number === given?.memberNumber);
  if (!given || !member || simulation.now().getTime() > given.until) return undefined;
  const papers = papersOf(simulation, member).filter(({id}) => given.documentIds.includes(id));
  return papers.length ? fileOf(simulation, member, papers) : undefined;
}

/** One as it is; several as a ZIP that is written while it goes. */
async function fileOf(ctx: Simulation, member: Member, papers: readonly Paper[]): Promise<SentFile> {
  const [only] = papers;
  if (papers.length === 1) {
    const file = await printPaper(ctx, member, only!);
    return {...file, pieces: one(file.bytes)};
  }
  return {name: nameOf(ctx, papers), type: zipType, pieces: zip(printed(ctx, member, papers))};
}

const nameOf = (ctx: Simulation, papers: readonly Paper[]): string =>
  papers.length === 1 ? fileNameFor(papers[0]!) : `documents-${ctx.today()}.zip`;

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value;
}

async function* printed(ctx: Simulation, member: Member, papers: readonly Paper[]) {
  for (const paper of papers) yield {...(await printPaper(ctx, member, paper)), date: paper.date};
}
