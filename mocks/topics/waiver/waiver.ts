/** Who may stay out of the company's contract, as the sample insurer words it (art. D911-2 and R242-1-6 CSS). */
import type {WaiverRequest, WaiverTerms} from '../../../src/contract/waiver.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {documentsVersion} from '../../engine/documents.js';

const proof = (id: string, title: string, text?: string) => ({id, title, ...(text !== undefined && {text})});

/** Cases to ask again each year. */
const yearly: readonly string[] = ['dependant', 'otherCover'];

export const waiverTerms: WaiverTerms = {
  cases: [
    {
      id: 'dependant',
      label: 'Je suis couvert par le contrat obligatoire de mon conjoint ou de ma conjointe',
      text: 'Son contrat doit couvrir la famille. La demande se refait chaque année.',
      documents: [
        proof(
          'attestation',
          'Attestation de son employeur ou de sa mutuelle',
          'Elle dit que votre couverture est obligatoire, et date de moins de 3 mois.',
        ),
      ],
    },
    {
      id: 'css',
      label: 'J’ai la Complémentaire santé solidaire',
      text: 'Jusqu’à la fin de votre droit.',
      asksEnd: true,
      documents: [proof('css', 'Attestation de droit à la Complémentaire santé solidaire')],
    },
    {
      id: 'individual',
      label: 'J’ai déjà un contrat individuel',
      text: 'Jusqu’à son échéance, si vous l’aviez à l’embauche.',
      asksEnd: true,
      documents: [proof('contract', 'Attestation de votre mutuelle, avec la date d’échéance')],
    },
    {
      id: 'otherCover',
      label: 'J’ai une autre couverture collective',
      text:
        'Autre employeur, fonction publique, régime local d’Alsace-Moselle, industries électriques et gazières, ' +
        'contrat Madelin. La demande se refait chaque année.',
      documents: [proof('attestation', 'Attestation de cette couverture')],
    },
    {
      id: 'shortContract',
      label: 'Mon contrat de travail est court',
      text:
        'CDD ou mission avec une couverture de moins de 3 mois. Vous pouvez demander un versement santé à votre ' +
        'employeur.',
      asksEnd: true,
      documents: [proof('work', 'Copie de votre contrat de travail')],
    },
    {
      id: 'partTime',
      label: 'Je suis à temps partiel ou en apprentissage',
      text: 'Si la cotisation dépasse 10\u00a0% de votre salaire.',
      documents: [proof('payslip', 'Votre dernier bulletin de salaire')],
    },
    {
      id: 'before',
      label: 'J’étais dans l’entreprise avant la mise en place du contrat',
      text: 'S’il a été décidé par l’employeur seul et qu’une part reste à votre charge.',
      documents: [],
    },
  ],
  consequences: [
    'Vous ne profitez pas de la part payée par votre employeur.',
    'Vos soins ne sont pas remboursés par ce contrat, ni ceux de vos proches.',
    'Si vous quittez l’entreprise, vous n’avez pas droit au maintien gratuit de la couverture (portabilité).',
  ],
  statement: {
    version: documentsVersion,
    label: 'J’ai été informé des conséquences de ma demande, et je la fais de mon plein gré.',
  },
  later: 'Si votre situation change, vous pourrez adhérer plus tard, sans délai d’attente.',
  handIn:
    'Remettez les justificatifs à votre employeur dans les 15 jours. Il les garde\u00a0: l’Urssaf peut les lui ' +
    'demander.',
};

type WaiverRecord = NonNullable<EnrolmentRecord['waiver']>;

/** A request on its way, with what the member is told about it. */
export function requestedWaiver({caseId, endsOn, statement}: WaiverRequest, requestedAt: string): WaiverRecord {
  const {label, documents} = waiverTerms.cases.find(({id}) => id === caseId)!;
  return {
    caseId,
    label,
    documents,
    requestedAt,
    statement,
    status: 'requested',
    withdrawable: true,
    ...(endsOn !== undefined && {endsOn}),
    ...(waiverTerms.handIn !== undefined && {handIn: waiverTerms.handIn}),
    ...(yearly.includes(caseId) && {renewBy: `${Number(requestedAt.slice(0, 4)) + 1}${requestedAt.slice(4, 10)}`}),
  };
}
