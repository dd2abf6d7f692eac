/** The agreement to pay a stay, as the hospital gets it. */
import type {HospitalStay} from '../../../src/contract/hospital.js';
import type {FileAnswer} from '../../../src/contract/operation.js';
import {euros, longDate} from '../../engine/formats.js';
import type {HandlerContext} from '../../engine/handler.js';
import {printPdf} from '../../engine/pdf.js';
import {sha256} from '../../engine/sha256.js';
import type {Member} from '../../people/members.js';

export async function agreementFile(
  {settings}: HandlerContext,
  member: Member,
  {request, establishment, entry, nights, privateRoom, cost, validFrom, validTo, sentAt}: HospitalStay,
): Promise<FileAnswer> {
  const {firstName, lastName} = member.people.find(({id}) => id === request.personId)!;
  const {reference} = request;
  const bytes = await printPdf({
    title: 'Accord de prise en charge hospitalière',
    author: settings.insurer.name,
    reference: `Adhérent ${member.number}, ${reference}`,
    date: sentAt!.slice(0, 10),
    pages: [
      {
        sections: [
          {
            heading: 'Le séjour',
            facts: [
              {label: 'Patient', value: `${firstName} ${lastName}`},
              {label: 'Établissement', value: [establishment.name, ...establishment.address].join(', ')},
              {label: 'Numéro Finess', value: establishment.finess},
              {label: 'Entrée', value: longDate(entry)},
              {label: 'Nuits', value: String(nights)},
              ...(privateRoom === undefined
                ? []
                : [{label: 'Chambre particulière', value: privateRoom ? 'Demandée par le patient' : 'Non demandée'}]),
            ],
          },
          {
            heading: 'Ce que nous payons à l’établissement',
            facts: [
              ...cost!.lines.map(({label, insurer}) => ({label, value: euros(insurer)})),
              {label: 'Total', value: euros(cost!.insurer)},
              {label: 'Reste à la charge du patient', value: euros(cost!.left)},
            ],
          },
          {
            heading: 'Validité',
            facts: [
              {label: 'Du', value: longDate(validFrom!)},
              {label: 'Au', value: longDate(validTo!)},
              {label: 'Référence', value: reference},
            ],
          },
        ],
      },
    ],
  });
  const name = `accord-${reference.replace(/\W+/g, '-')}.pdf`;
  return {bytes, type: 'application/pdf', name, sha256: sha256(bytes)};
}
