import {getMandateFile} from '../../../src/contract/bank-details.js';
import {
  acceptBulletin,
  getBulletin,
  getBulletinDocument,
  getBulletinFile,
  recordProof,
  type Bulletin,
} from '../../../src/contract/bulletin.js';
import {sendSignatureCode} from '../../../src/contract/signature.js';
import type {TopicScript} from '../../engine/script.js';
import {sampleAnswers} from '../../people/personas.js';

export const script: TopicScript = {
  parts: {
    async unanswered({call}) {
      await call('too early', getBulletin);
      await call('too early', getBulletinFile);
      await call('too early', getMandateFile);
    },

    async answering({call}) {
      await call('draft', getMandateFile);
      const {documentId, sha256, consents, documents} = (await call('text', getBulletin)) as Bulletin;
      await call('file', getBulletinFile);
      await call('one document', getBulletinDocument, {params: {documentId: 'notice'}});
      await call('a document of nobody', getBulletinDocument, {params: {documentId: 'other'}});
      await call('shown', recordProof, {
        body: {events: [{type: 'document.shown', at: '2026-11-22T09:00:00Z', documentId, sha256}]},
      });
      await call('unopened', acceptBulletin, {
        body: {sha256, consents: consents.map(({id, version}) => ({id, version, given: true}))},
      });
      await call('opened', recordProof, {
        body: {
          events: documents.map(({id, version}) => ({
            type: 'document.downloaded',
            at: '2026-11-22T09:00:00Z',
            documentId: id,
            version,
          })),
        },
      });
      const given = consents.map(({id, version}) => ({id, version, given: true}));
      await call('another document', acceptBulletin, {body: {sha256: 'x', consents: given}});
      await call('a box left', acceptBulletin, {
        body: {sha256, consents: given.map((each) => ({...each, given: each.id !== 'accuracy'}))},
      });
      await call('before acceptance', sendSignatureCode, {body: {phone: sampleAnswers.mobile}});
      await call('accepted', acceptBulletin, {body: {sha256, consents: given}});
    },
  },
  failures: {
    'getBulletin: too early': 'incomplete',
    'getBulletinFile: too early': 'incomplete',
    'getMandateFile: too early': 'incomplete',
    'getBulletinDocument: a document of nobody': 'not-found',
    'acceptBulletin: unopened': 'validation',
    'acceptBulletin: another document': 'document-changed',
    'acceptBulletin: a box left': 'validation',
    'sendSignatureCode: before acceptance': 'incomplete',
  },
};
