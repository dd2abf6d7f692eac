/** Certificates « Madelin » (MEM-72): who has any, of which years. */
import type {noCertificateReasons, TaxCertificate, TaxCertificates} from '../../../src/contract/documents.js';
import type {Member} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';

/** Everybody is covered by an employer, but for some who pay by themselves. */
const reasons: Partial<Record<PersonaId, (typeof noCertificateReasons)[number]>> = {
  alsace: 'microEntrepreneur',
  resume: 'individual',
};

/** Works on his own account besides: a second contract, under the law of 1994. */
const selfEmployed: PersonaId = 'used';
const contractNumber = 'TNS\u00a055\u00a0021\u00a0884';
/** Of the last five years, newest first, in cents. */
const paid = [114_000, 109_600, 105_200, 100_800, 97_200];

/** The last calendar year whose certificate is there: they come at the beginning of February. */
function lastYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return today >= `${year}-02-04` ? year - 1 : year - 2;
}

/** Newest first. */
export function certificatesOf(today: string, {persona}: Member): TaxCertificate[] {
  if (persona !== selfEmployed) return [];
  const last = lastYear(today);
  return paid.map((amount, back) => ({
    documentId: `madelin-${last - back}`,
    year: String(last - back),
    paid: amount,
    contractNumber,
    availableOn: `${last - back + 1}-02-04`,
    upToDate: true,
  }));
}

export function taxCertificatesOf(today: string, member: Member): TaxCertificates {
  const certificates = certificatesOf(today, member);
  if (!certificates.length) return {concerned: false, reason: reasons[member.persona] ?? 'employer', certificates};
  const next = lastYear(today) + 1;
  return {concerned: true, certificates, next: {year: String(next), about: `${next + 1}-02-04`}};
}
