import {
  getDocumentFile,
  getTaxCertificates,
  linkDocuments,
  listDocuments,
  type DocumentPage,
} from '../../../src/contract/documents.js';
import type {TopicScript} from '../../engine/script.js';

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', listDocuments, {body: {filters: {}}});
    },

    async member({call}) {
      const first = (await call('first page', listDocuments, {body: {filters: {}, limit: 20}})) as DocumentPage;
      await call('next page', listDocuments, {body: {filters: {}, cursor: first.next, limit: 20}});
      await call('filtered', listDocuments, {body: {filters: {kind: 'sent', year: '2026', search: 'facture'}}});
      await call('of a child', listDocuments, {body: {filters: {personId: 'louis'}}});
      await call('too many words', listDocuments, {body: {filters: {search: 'x'.repeat(101)}}});

      const documentId = first.documents.find(({isNew}) => isNew)!.id;
      await call('one', getDocumentFile, {params: {documentId}});
      await call('of nobody', getDocumentFile, {params: {documentId: 'constructor'}});
      await call('one, by the browser', linkDocuments, {body: {documentIds: [documentId]}, intent: 'link'});
      await call('one, by the browser, again', linkDocuments, {body: {documentIds: [documentId]}, intent: 'link'});
      await call('none', linkDocuments, {body: {documentIds: []}});
      await call('of somebody else', linkDocuments, {body: {documentIds: [documentId, 'constructor']}});
      await call('no longer new', listDocuments, {body: {filters: {}, limit: 3}});
      await call('of an employer', getTaxCertificates);
    },
  },
  failures: {
    'listDocuments: nobody is in': 'session-expired',
    'listDocuments: too many words': 'validation',
    'getDocumentFile: of nobody': 'not-found',
    'linkDocuments: none': 'validation',
    'linkDocuments: of somebody else': 'not-found',
  },
};
