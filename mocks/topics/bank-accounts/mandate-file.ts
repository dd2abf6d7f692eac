/** The mandate of a new account as a document, filled in and signed by the code. */
import type {FileAnswer} from '../../../src/contract/operation.js';
import {longInstant} from '../../engine/formats.js';
import type {HandlerContext} from '../../engine/handler.js';
import {printPdf} from '../../engine/pdf.js';
import {sha256} from '../../engine/sha256.js';
import {insurer} from '../../people/insurer.js';
import type {Member} from '../../people/members.js';
import {addressLines} from '../enrolment/addresses.js';
import {mandateText} from '../enrolment/mandate.js';
import {instant} from './bank-accounts.js';
import type {ChangeRecord} from './bank-accounts.data.js';

export async function mandateFile(
  {settings}: HandlerContext,
  member: Member,
  {account, at, mandate}: ChangeRecord,
): Promise<FileAnswer> {
  const {name} = settings.insurer;
  const {reference, payer} = mandate!;
  const signed = longInstant(instant(at));
  const bytes = await printPdf({
    title: 'Mandat de prélèvement SEPA',
    author: name,
    reference: `Adhérent ${member.number}, ${reference}`,
    date: instant(at).slice(0, 10),
    pages: [
      {
        sections: [
          {heading: 'Ce que ce mandat autorise', facts: [], text: mandateText},
          {
            heading: 'Créancier, débiteur et compte',
            facts: [
              {label: 'Créancier', value: `${name}, ${insurer.address}`},
              {label: 'Identifiant du créancier (ICS)', value: insurer.ics},
              {label: 'Référence unique du mandat (RUM)', value: reference},
              {label: 'Débiteur', value: account.holder},
              {
                label: 'Adresse du débiteur',
                value: payer
                  ? (payer.address?.join(', ') ?? 'À compléter par le débiteur')
                  : addressLines(member.address).join(', '),
              },
              {label: 'IBAN à débiter', value: account.iban.replace(/.{4}(?=.)/g, '$& ')},
              ...(account.bic ? [{label: 'BIC', value: account.bic}] : []),
              {label: 'Type', value: 'Prélèvement récurrent'},
            ],
          },
          {
            heading: 'Date et signature',
            facts: payer
              ? [{label: 'Signature du débiteur', value: `${payer.name} : ………………………………`}]
              : [
                  {
                    label: 'Signature du débiteur',
                    value: `Signé électroniquement le ${signed}, par un code de sécurité`,
                  },
                ],
          },
        ],
      },
    ],
  });
  return {bytes, type: 'application/pdf', name: `mandat-sepa-${reference}.pdf`, sha256: sha256(bytes)};
}
