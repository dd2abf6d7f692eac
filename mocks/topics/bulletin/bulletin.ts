/** The bulletin d'adhésion and what goes with it: as text, as files, and with what the member must agree to. */
import {maskPhone} from '../../../src/domain/index.js';
import type {Bulletin, Consent} from '../../../src/contract/bulletin.js';
import type {FileAnswer} from '../../../src/contract/operation.js';
import {Problem} from '../../../src/contract/problem.js';
import {documentsMonth, documentsVersion, documentTitles, type DocumentId} from '../../engine/documents.js';
import {longInstant} from '../../engine/formats.js';
import {printFile, type Printed, type PrintedSection} from '../../engine/pdf.js';
import {sha256} from '../../engine/sha256.js';
import {insurer, sampleSettings} from '../../people/insurer.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {mandateText, needsMandate, payerOf} from '../enrolment/mandate.js';
import {adviceSections} from './advice.js';
import {bulletinSections, mandateFacts, payerText, plainSections, type Section} from './bulletin-text.js';
import {documentsOf} from './documents-of.js';
import {generalPaper, type GeneralDocumentId} from './general-papers.js';

export interface BulletinDocument {
  title: string;
  reference: string;
  pages: Bulletin['pages'];
  file: FileAnswer;
}

const author = sampleSettings.insurer.name;
const title = 'Bulletin d’adhésion';

/** Boxes to tick. One purpose each; the last one is free and apart. None is for the holder of another account. */
export function consentsOf(enrolment: EnrolmentRecord): Consent[] {
  const consent = (id: string, label: string, required = true): Consent => ({
    id,
    version: documentsVersion,
    label,
    required,
  });
  const read = documentsOf(enrolment).includes('advice')
    ? 'la notice d’information, le document d’information sur le produit et la fiche de conseil'
    : 'la notice d’information et le document d’information sur le produit';
  return [
    consent('accuracy', 'J’atteste l’exactitude des informations du bulletin.'),
    consent('documents', `J’ai reçu et lu ${read} (version de ${documentsMonth}), et j’ai reçu les autres documents.`),
    consent('membership', 'J’adhère au contrat et j’accepte de signer électroniquement.'),
    ...(needsMandate(enrolment) && !payerOf(enrolment)
      ? [consent('sepaMandate', 'J’accepte le mandat de prélèvement SEPA.')]
      : []),
    consent('marketing', 'Je souhaite recevoir les conseils santé et les offres de la mutuelle.', false),
  ];
}

/** Text and file break at the same sheets: whoever reads either has as many pages to read. */
export async function bulletinOf(enrolment: EnrolmentRecord, now: Date): Promise<BulletinDocument> {
  const {file, pages} = await remembered('bulletin-adhesion.pdf', [bulletinPaper(enrolment, now)]);
  return {title, reference: referenceOf(enrolment), pages: pages.map((sections) => ({sections})), file};
}

/** One of the documents that go with the bulletin, or all of them in one file. */
export async function documentOf(enrolment: EnrolmentRecord, id: string, now: Date): Promise<FileAnswer> {
  const ids = documentsOf(enrolment);
  const asked = id === allDocuments ? ids : ids.filter((each) => each === id);
  if (!asked.length) throw new Problem('not-found');
  const papers = asked.map((each) => paperOf(enrolment, each, now));
  if (asked.length === 1) return (await remembered(`${asked[0]}.pdf`, papers)).file;
  const covered = await withSummary(enrolment, 'Documents remis avant l’adhésion', papers);
  return (await remembered('documents-adhesion.pdf', covered)).file;
}

export const allDocuments = 'all';

/** The signed bulletin, everything that was handed over with it, and the proof of the signature. */
export async function dossierOf(enrolment: EnrolmentRecord, now: Date): Promise<FileAnswer> {
  const papers = [
    bulletinPaper(enrolment, now),
    ...documentsOf(enrolment).map((id) => paperOf(enrolment, id, now)),
    proofPaper(enrolment),
  ];
  return (await remembered('dossier-adhesion.pdf', await withSummary(enrolment, 'Dossier d’adhésion', papers))).file;
}

/** The proof alone. */
export async function proofOf(enrolment: EnrolmentRecord): Promise<FileAnswer> {
  return (await remembered('attestation-de-preuve.pdf', [proofPaper(enrolment)])).file;
}

/** The mandate alone, as it stands. */
export async function mandateFileOf(enrolment: EnrolmentRecord, now: Date): Promise<FileAnswer> {
  const {rules, profile, bankDetails} = enrolment;
  if (!rules.debit || !profile || !bankDetails) throw new Problem('incomplete');
  return (await remembered('mandat-sepa.pdf', [mandatePaper(enrolment, now)])).file;
}

/** The contract and the code that the help desk asks for; never an identifier of a system. */
export const referenceOf = ({supportCode}: EnrolmentRecord): string =>
  `Contrat collectif n° ${insurer.contract} · code ${supportCode}`;

function paper(enrolment: EnrolmentRecord, name: string, sections: PrintedSection[], subtitle?: string): Printed {
  return {
    title: name,
    subtitle: subtitle ?? `Contrat collectif n° ${insurer.contract}`,
    author,
    identity: insurer.identity,
    reference: referenceOf(enrolment),
    date: enrolment.invitedOn,
    pages: [{sections}],
  };
}

function bulletinPaper(enrolment: EnrolmentRecord, now: Date): Printed {
  const {contract} = insurer;
  const subtitle = `Complémentaire santé, contrat collectif n° ${contract}, ${enrolment.invitation.employer}`;
  return paper(enrolment, title, bulletinSections(enrolment, now), subtitle);
}

function paperOf(enrolment: EnrolmentRecord, id: DocumentId, now: Date): Printed {
  if (id === 'mandate') return mandatePaper(enrolment, now);
  if (id !== 'advice') return generalPaper(id satisfies GeneralDocumentId, enrolment.offer);
  return paper(enrolment, documentTitles.advice, adviceSections(enrolment));
}

function mandatePaper(enrolment: EnrolmentRecord, now: Date): Printed {
  const {signed, profile} = enrolment;
  const payer = payerOf(enrolment);
  const signature = payer
    ? [
        {label: 'Fait à', value: '………………………………'},
        {label: 'Le', value: '………………………………'},
        {label: 'Signature du débiteur', value: `${payer.name} : ………………………………`},
      ]
    : signed
      ? [
          {label: 'Fait à', value: profile!.address.city},
          {label: 'Le', value: longInstant(signed.signedAt)},
          {
            label: 'Signature du débiteur',
            value:
              `Signé électroniquement par ${profile!.firstName} ${profile!.lastName}, code reçu au ` +
              maskPhone(signed.phone),
          },
        ]
      : [{label: 'Signature', value: 'Projet, sans effet avant la signature'}];
  return paper(enrolment, documentTitles.mandate, [
    {heading: 'Ce que ce mandat autorise', facts: [], text: mandateText},
    {heading: 'Créancier, débiteur et compte', facts: mandateFacts(enrolment, now)},
    {heading: 'Date et signature', facts: signature, text: payerText(enrolment)},
  ]);
}

function proofPaper(enrolment: EnrolmentRecord): Printed {
  const {signed, acceptance, acceptedAt, invitation} = enrolment;
  if (!signed) throw new Problem('incomplete');
  const agreed = new Set(acceptance?.consents.filter(({given}) => given).map(({id}) => id));
  return paper(enrolment, 'Attestation de preuve', [
    {
      heading: 'Preuve de la signature',
      facts: [
        {label: 'Signataire', value: `${invitation.firstName} ${invitation.lastName}`},
        {label: 'Numéro d’adhérent', value: signed.memberNumber},
        {label: 'Accords donnés le', value: longInstant(acceptedAt ?? signed.signedAt)},
        {label: 'Signé le', value: longInstant(signed.signedAt)},
        {label: 'Code envoyé au', value: maskPhone(signed.phone)},
        {label: 'Identifiant de la signature', value: signed.signatureId},
        {label: 'Empreinte SHA-256 du bulletin', value: signed.sha256.replace(/.{16}(?=.)/g, '$& ')},
      ],
      text: ['L’empreinte change si un seul caractère du bulletin change : elle prouve lequel a été signé.'],
    },
    {
      heading: 'Accords donnés',
      facts: [],
      text: consentsOf(enrolment)
        .filter(({id}) => agreed.has(id))
        .map(({label}) => `• ${label}`),
    },
    {
      heading: 'Documents remis avant la signature',
      facts: [],
      text: documentsOf(enrolment).map((id) => `• ${documentTitles[id]}, version de ${documentsMonth}`),
    },
  ]);
}

/** A first sheet that says what is inside and where; printed once without it, to know where each begins. */
async function withSummary(enrolment: EnrolmentRecord, name: string, papers: Printed[]): Promise<Printed[]> {
  const {starts} = await made('', papers);
  const {invitation, signed} = enrolment;
  const summary = paper(enrolment, name, [
    {
      heading: 'Vous',
      facts: [
        {label: 'Adhérent', value: `${invitation.firstName} ${invitation.lastName}`},
        ...(signed
          ? [
              {label: 'Numéro d’adhérent', value: signed.memberNumber},
              {label: 'Signé le', value: longInstant(signed.signedAt)},
            ]
          : []),
        {label: 'Employeur', value: invitation.employer},
      ],
    },
    {
      heading: 'Dans ce dossier',
      facts: [],
      table: {
        head: ['Document', 'Page'],
        rows: papers.map((each, index) => [each.title, String((starts[index] ?? 0) + 1)]),
        widths: [6, 1],
      },
    },
  ]);
  return [summary, ...papers];
}

interface Made {
  file: FileAnswer;
  pages: Section[][];
  starts: number[];
}

/** The last files made: the same content is asked several times in a row (text, file, acceptance). */
const last = new Map<string, Promise<Made>>();

function remembered(name: string, papers: readonly Printed[]): Promise<Made> {
  const key = JSON.stringify([name, papers]);
  let file = last.get(key);
  if (!file) {
    file = made(name, papers);
    file.catch(() => last.delete(key));
    last.set(key, file);
    if (last.size > 8) last.delete(last.keys().next().value!);
  }
  return file;
}

async function made(name: string, papers: readonly Printed[]): Promise<Made> {
  const {bytes, pages, starts} = await printFile(papers);
  return {file: {bytes, type: 'application/pdf', name, sha256: sha256(bytes)}, pages: plainSections(pages), starts};
}
