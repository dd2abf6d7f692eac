/** A paper as a file. */
import type {DocumentKind} from '../../../src/contract/documents.js';
import type {FileAnswer} from '../../../src/contract/operation.js';
import {euros, longDate} from '../../engine/formats.js';
import type {Simulation} from '../../engine/handler.js';
import {printPdf, type PrintedSection} from '../../engine/pdf.js';
import {sha256} from '../../engine/sha256.js';
import {fileNameOf} from '../../engine/zip.js';
import {insurer} from '../../people/insurer.js';
import type {Member} from '../../people/members.js';
import {certificatesOf} from './certificates.js';
import type {Paper} from './paper.js';
import {sentPdf} from './sent.js';

export async function printPaper(ctx: Simulation, member: Member, paper: Paper): Promise<FileAnswer> {
  const {id, title, date, request} = paper;
  const sent = request && sentPdf(ctx, request);
  if (sent) {
    const content = new Uint8Array(await (await ctx.files.read(sent.id)).arrayBuffer());
    return {bytes: content, type: sent.type, name: fileNameFor(paper), sha256: sha256(content)};
  }
  const person = member.people.find((each) => each.id === paper.personId) ?? member.people[0]!;
  const bytes = await printPdf({
    title,
    author: ctx.settings.insurer.name,
    identity: insurer.identity,
    reference: `Adhérent ${member.number}, ${id}`,
    date,
    pages: [
      {
        sections: [
          {
            heading: 'À propos de ce document',
            facts: [
              {label: 'Adhérent', value: member.number},
              {label: 'Personne', value: `${person.firstName} ${person.lastName}`},
              {label: 'Date', value: longDate(date)},
            ],
          },
          contentOf(paper, member, ctx.today()),
        ],
      },
    ],
  });
  return {bytes, type: 'application/pdf', name: fileNameFor(paper), sha256: sha256(bytes)};
}

export const fileNameFor = ({title}: Paper): string => `${fileNameOf(title)}.pdf`;

const texts: Readonly<Record<Exclude<DocumentKind, 'taxCertificate' | 'sent'>, string>> = {
  card: 'Présentez cette carte aux professionnels de santé\u00a0: vous n’avancez pas les frais.',
  statement: 'Le détail de chaque soin est dans vos remboursements, avec ce que la Sécurité sociale a payé.',
  contract: 'Ces conditions complètent le règlement mutualiste. Elles valent jusqu’au prochain avenant.',
  notice: 'Cette notice décrit vos garanties, leur entrée en vigueur et les formalités à remplir.',
  schedule: 'Vos cotisations sont prélevées le 5 de chaque mois.',
  certificate: 'Nous attestons que cette personne est couverte par une complémentaire santé.',
  prescription: 'Paracétamol 1\u00a0g, trois fois par jour au plus, pendant 3 jours.',
  quote: 'Notre remboursement est calculé pour le devis que vous nous avez envoyé. Il vaut 6 mois.',
  hospital: 'Nous prenons en charge ce séjour. Rien n’est à avancer pour ce qui est couvert.',
  opinion: 'Le spécialiste a relu les documents envoyés et répond par écrit à la question posée.',
  letter: 'Vos cotisations changent au 1er janvier. Le détail est dans votre échéancier.',
};

function contentOf(paper: Paper, member: Member, today: string): PrintedSection {
  const {kind, title, request} = paper;
  if (kind === 'taxCertificate') return certificateOf(paper, member, today);
  if (kind !== 'sent') return {heading: title, facts: [], text: [texts[kind]]};
  const facts = (request?.files ?? []).map(({name}, index) => ({label: `Fichier ${index + 1}`, value: name}));
  return {heading: title, facts, text: [request?.about ?? 'Document envoyé depuis votre espace.']};
}

/** What the tax office asks for (DOMAIN 12.3). */
function certificateOf({id, title}: Paper, member: Member, today: string): PrintedSection {
  const {year, paid, contractNumber} = certificatesOf(today, member).find(({documentId}) => documentId === id)!;
  return {
    heading: title,
    facts: [
      {label: 'Contrat', value: contractNumber},
      {label: 'Année civile', value: year},
      {label: 'Cotisations versées', value: euros(paid)},
    ],
    text: [
      'Contrat éligible aux dispositions de la loi n° 94-126 du 11 février 1994. Le souscripteur est à jour de ses ' +
        'cotisations aux régimes obligatoires.',
    ],
  };
}
