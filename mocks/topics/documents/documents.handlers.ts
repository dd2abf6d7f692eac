/** The papers of a member: found, read, fetched; the certificates of the self-employed. */
import type {DocumentFilters, DocumentPage} from '../../../src/contract/documents.js';
import {Problem} from '../../../src/contract/problem.js';
import {foldedWords} from '../../../src/domain/index.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import type {Member} from '../../people/members.js';
import {taxCertificatesOf} from './certificates.js';
import {linkTo} from './downloads.js';
import type {Paper} from './paper.js';
import {documentOf, keptYears, keyOf, noteOpened, papersOf} from './papers.js';
import {printPaper} from './printing.js';

const pageSizes = {usual: 50, most: 100};

type Id = 'listDocuments' | 'getDocumentFile' | 'linkDocuments' | 'getTaxCertificates';

export const handlers: Pick<Handlers, Id> = {
  listDocuments: ({body: {filters, cursor, limit = pageSizes.usual}}, ctx) => {
    const member = memberOf(ctx);
    const all = papersOf(ctx, member);
    const found = all.filter((paper) => fits(paper, filters));
    const start = cursor === undefined ? 0 : found.findIndex((paper) => keyOf(paper) < cursor);
    const size = Math.min(Math.max(limit, 1), pageSizes.most);
    const shown = start < 0 ? [] : found.slice(start, start + size);
    const last = shown.at(-1);
    return {
      documents: shown.map((paper) => documentOf(ctx, member, paper)),
      next: last && start + size < found.length ? keyOf(last) : null,
      total: found.length,
      ...(cursor === undefined && overview(ctx, member, all)),
    };
  },

  getDocumentFile: async ({params: {documentId}}, ctx) => {
    const member = memberOf(ctx);
    const [paper] = chosen(ctx, member, [documentId]);
    const file = await printPaper(ctx, member, paper!);
    noteOpened(ctx, member, [documentId]);
    return file;
  },

  linkDocuments: async ({body: {documentIds}}, ctx) => {
    const member = memberOf(ctx);
    const link = await linkTo(ctx, member, chosen(ctx, member, [...new Set(documentIds)]));
    noteOpened(ctx, member, documentIds);
    return link;
  },

  getTaxCertificates: (_, ctx) => taxCertificatesOf(ctx.today(), memberOf(ctx)),
};

/** Of everything this member may see, whatever was asked. */
function overview(ctx: HandlerContext, member: Member, all: readonly Paper[]): Partial<DocumentPage> {
  const documents = all.map((paper) => documentOf(ctx, member, paper));
  const kinds = [...new Set(all.map(({kind}) => kind))];
  return {
    kinds: kinds.map((kind) => ({
      kind,
      count: all.filter((paper) => paper.kind === kind).length,
      unread: documents.filter((document) => document.kind === kind && document.isNew).length,
    })),
    years: [...new Set(all.map(({date}) => date.slice(0, 4)))],
    people: member.people
      .filter(({id}) => all.some(({personId}) => personId === id))
      .map(({id, firstName}) => ({id, firstName})),
    keptYears,
    statements: member.persona === 'alsace' ? 'post' : 'online',
  };
}

function fits({kind, date, personId, title}: Paper, filters: DocumentFilters): boolean {
  const words = foldedWords(filters.search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const text = foldedWords(title);
  return (
    (!filters.kind || filters.kind === kind) &&
    (!filters.year || date.startsWith(`${filters.year}-`)) &&
    (!filters.personId || filters.personId === personId) &&
    words.every((word) => text.includes(word))
  );
}

/** Those of them that this member may see: all, or none is given. */
function chosen(ctx: HandlerContext, member: Member, ids: readonly string[]): Paper[] {
  const papers = papersOf(ctx, member).filter(({id}) => ids.includes(id));
  if (papers.length !== ids.length) throw new Problem('not-found');
  return papers;
}
