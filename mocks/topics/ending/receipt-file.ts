/** The receipt of a declaration as a document: what was declared, and when it came, to the second. */
import type {FileAnswer} from '../../../src/contract/operation.js';
import {longDate, longInstant} from '../../engine/formats.js';
import type {HandlerContext} from '../../engine/handler.js';
import {printPdf} from '../../engine/pdf.js';
import {sha256} from '../../engine/sha256.js';
import type {EndingRecord} from './ending.data.js';
import {declared} from './receipts.js';

export async function receiptFile({settings}: HandlerContext, record: EndingRecord): Promise<FileAnswer> {
  const {kind, reference, at, contract, endsOn, email, firstName, lastName} = record;
  const {name, address} = settings.insurer;
  const received = new Date(at).toISOString();
  const title = kind === 'cancellation' ? 'Accusé de réception de résiliation' : 'Preuve de renonciation';
  const bytes = await printPdf({
    title,
    author: name,
    reference,
    date: received.slice(0, 10),
    pages: [
      {
        sections: [
          {heading: 'Ce que vous avez déclaré', facts: [], text: [declared(record)]},
          {
            heading: 'Réception',
            facts: [
              {label: 'Reçue le', value: longInstant(received)},
              {label: 'Par', value: [name, address].filter(Boolean).join(', ')},
              {label: 'De', value: `${firstName} ${lastName}`},
              {label: 'Contrat', value: contract},
              ...(endsOn === undefined ? [] : [{label: 'Fin du contrat', value: `${longDate(endsOn)} à minuit`}]),
              {label: 'Envoyé à', value: email},
            ],
          },
        ],
      },
    ],
  });
  const stem = kind === 'cancellation' ? 'accuse-resiliation' : 'preuve-renonciation';
  return {bytes, type: 'application/pdf', name: `${stem}-${reference.replace(/\s/g, '-')}.pdf`, sha256: sha256(bytes)};
}
