/** Papers this insurer asks for (DOMAIN 3.3), and how each stands. */
import type {Paper} from '../../../src/contract/enrolment.js';
import {addDays, ageOn} from '../../../src/domain/index.js';
import type {HandlerContext} from '../../engine/handler.js';
import {personas} from '../../people/personas.js';
import {sentPaper} from '../deposits/sent-papers.js';
import type {EnrolmentRecord} from './enrolment.data.js';

/** Papers may be sent for a month after the cover begins. */
const delay = 30;

/** What is asked for a person, if anything: a spouse and children of the same name need prove nothing. */
function asked(
  {effectiveDate}: EnrolmentRecord,
  {type, birthDate, firstName}: {type: string; birthDate: string; firstName: string},
) {
  const of = /^[aeiouyàâäéèêëîïôöùûüœ]/i.test(firstName) ? 'd’' : 'de ';
  const year = Number(effectiveDate.slice(0, 4)) - (effectiveDate.slice(5, 7) < '09' ? 1 : 0);
  switch (type) {
    case 'civilPartner':
      return 'Attestation d’enregistrement du PACS';
    case 'cohabitant':
      return 'Attestation sur l’honneur et justificatif de domicile commun';
    case 'ascendant':
      return `Avis d’imposition ${of}${firstName}`;
    case 'child':
    case 'partnerChild':
      return (ageOn(birthDate, effectiveDate) ?? 0) >= 18 ? `Certificat de scolarité ${year}-${year + 1}` : undefined;
    default:
      return undefined;
  }
}

export function papersOf(ctx: Pick<HandlerContext, 'db' | 'now'>, enrolment: EnrolmentRecord): Paper[] {
  const {beneficiaries, effectiveDate, id: enrolmentId} = enrolment;
  const by = addDays(effectiveDate, delay);
  const known = Object.values(personas).find((each) => each.enrolmentId === enrolmentId)?.papers ?? {};
  return beneficiaries.flatMap(({id: personId, person}) => {
    const label = known[personId]?.label ?? asked(enrolment, person);
    if (!label) return [];
    const id = `piece-${personId}`;
    const {state = 'toSend', reason} = sentPaper(ctx, {enrolmentId}, id) ?? known[personId] ?? {};
    const open = state === 'toSend' || state === 'refused';
    return [
      {
        id,
        personId,
        label,
        state,
        ...(reason && {reason}),
        ...(open && {by}),
      },
    ];
  });
}
