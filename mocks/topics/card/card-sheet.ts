/**
 * The card on paper: one A4 page with both faces to cut out and to fold, at the size of every card (85.6 × 54 mm), and
 * the same facts in large print below. Ink on white: a printer without colours says as much.
 */
import {formatCivilDate} from '../../../src/domain/civil-date.js';
import {maskNir} from '../../../src/domain/nir.js';
import {formatSchemeCode} from '../../../src/domain/scheme-code.js';
import {drawCode, isSymbology, type Drawing} from '../../../src/engines/code2d/code2d.js';
import type {Card, CardPerson, CardRight} from '../../../src/contract/card.js';
import {newPdf} from '../../engine/new-pdf.js';
import {Ink, mm, type Box} from './ink.js';

export interface PrintedCard {
  card: Card;
  insurer: string;
  /** Whose contract it is, where the card is of one person only. */
  contractHolder?: string | undefined;
  /** Day of the document. */
  date: string;
}

const [pageWidth, pageHeight] = [595.28, 841.89];
const face = {width: mm(85.6), height: mm(54)};
const left = (pageWidth - 2 * face.width) / 2;
const top = pageHeight - 112;
/** As many people as one face holds legibly; a larger family has a second sheet. */
const perSheet = 8;
const stamps: Record<string, string> = {
  suspended: 'Suspendue',
  revoked: 'Annulée',
  ended: 'Terminée',
  expired: 'Expirée',
};

export const nameOf = ({firstName, lastName}: {firstName: string; lastName: string}): string =>
  `${firstName} ${lastName}`;
const bytesOf = ({value, encoding}: NonNullable<Card['code']>): Uint8Array =>
  encoding === 'base64'
    ? Uint8Array.from(atob(value), (character) => character.charCodeAt(0))
    : new TextEncoder().encode(value);

export async function printCard({card, insurer, contractHolder, date}: PrintedCard): Promise<Uint8Array<ArrayBuffer>> {
  const {document, fonts, rgb} = await newPdf({title: 'Carte de tiers payant', author: insurer, date});
  const code = await codeOf(card);
  for (let at = 0; at === 0 || at < card.people.length; at += perSheet) {
    const people = card.people.slice(at, at + perSheet);
    const ink = new Ink(document.addPage([pageWidth, pageHeight]), fonts, rgb);
    headOf(ink, card, insurer);
    frontOf(ink, {card, insurer, contractHolder, code}, {x: left, top, ...face});
    backOf(ink, card, people, {x: left + face.width, top, ...face});
    toCut(ink);
    detailOf(ink, card, people);
    footOf(ink, card, insurer, date);
  }
  return new Uint8Array(await document.save());
}

/** The code of the screen: same payload, same drawing. None where it cannot be drawn, or gives no right. */
async function codeOf({code, status}: Card): Promise<Drawing | undefined> {
  if (!code || stamps[status] || !isSymbology(code.symbology)) return undefined;
  return drawCode(code.symbology, bytesOf(code));
}

export function fiveOf(card: Card): [label: string, value: string][] {
  return [
    ['Période de validité', `du ${formatCivilDate(card.validFrom)} au ${formatCivilDate(card.validTo)}`],
    ['N° AMC', card.amcNumber],
    ['N° adhérent', card.memberNumber],
    ['Type conv.', card.conventionTypes.join(' ')],
    ['CSR', card.routingCode],
  ];
}

const kinds: Record<string, string> = {
  professionals: 'Professionnels',
  hospital: 'Hospitalisation',
  assistance: 'Assistance',
};
const phonesOf = ({phones}: Card): string[] =>
  phones.map(({kind, number, text}) => `${kinds[kind] ?? 'Téléphone'} : ${text ?? number}`);

function headOf(ink: Ink, {validFrom, people}: Card, insurer: string): void {
  const [only] = people.length === 1 ? people : [];
  const whose = only ? `, ${nameOf(only)}` : '';
  ink.write(`Carte de tiers payant ${validFrom.slice(0, 4)}${whose}`, left, pageHeight - 54, {
    size: 17,
    bold: true,
    limit: 2 * face.width,
  });
  ink.write(
    `${insurer}. Imprimez à 100 %, découpez le long du trait plein, pliez sur le pointillé.`,
    left,
    pageHeight - 74,
    {size: 9.5, soft: true, limit: 2 * face.width},
  );
}

interface Front extends Pick<PrintedCard, 'card' | 'insurer' | 'contractHolder'> {
  code: Drawing | undefined;
}

function frontOf(ink: Ink, {card, insurer, contractHolder, code}: Front, box: Box): void {
  const pad = 10;
  const inner = {x: box.x + pad, right: box.x + box.width - pad};
  const band = 28;
  ink.fill({...box, height: band}, 'band');
  ink.write(insurer, inner.x, box.top - 18, {size: 11, bold: true, white: true, limit: 104});
  const mark = card.responsible ? 17 : 0;
  ink.write('Carte de tiers payant', inner.right - mark, box.top - 17.5, {size: 8, white: true, end: true});
  if (card.responsible) ink.ringed('R', inner.right - 6.5, box.top - band / 2, 6.5);

  const long = code !== undefined && code.width > 2 * code.height;
  const side = mm(29);
  const foot = box.top - box.height + 25;
  const room = long ? box.width - 2 * pad : box.width - 2 * pad - side - 6;
  const [period, ...others] = fiveOf(card) as [[string, string], ...[string, string][]];
  const item = ([label, value]: [string, string], x: number, y: number, limit: number) => {
    ink.write(label, x, y, {size: 6, soft: true, limit});
    ink.write(value || '–', x, y - 9, {size: 8.5, bold: true, limit});
  };
  let y = box.top - band - 11;
  item(period, inner.x, y, room);
  // bars take the width of the card: the items then stand in one line
  const columns = long ? 4 : 2;
  others.forEach((one, index) =>
    item(
      one,
      inner.x + (index % columns) * (room / columns),
      y - 21.5 - Math.floor(index / columns) * 21.5,
      room / columns - 4,
    ),
  );
  y -= long ? 43 : 62;
  if (!long) ink.line(inner.x, y, inner.x + room, y, {soft: true});
  const title = contractHolder || card.holder.role === 'beneficiary' ? 'Bénéficiaire' : 'Titulaire';
  const width = ink.write(title, inner.x, y - 9, {size: 6.5, soft: true});
  ink.write(nameOf(card.holder), inner.x + width + 4, y - 9, {size: 8.5, bold: true, limit: room - width - 4});
  if (contractHolder) ink.write(`Titulaire : ${contractHolder}`, inner.x, y - 16.5, {size: 6, soft: true, limit: room});

  if (code && long)
    ink.drawing(code, {x: inner.x, top: y - 15, width: room, height: foot > y - 15 ? 0 : y - 17 - foot});
  else if (code) {
    const middle = (box.top - band + foot) / 2;
    ink.drawing(code, {x: inner.right - side + 3, top: middle + side / 2, width: side, height: side});
  } else if (stamps[card.status]) {
    ink.write(stamps[card.status]!, inner.right, (box.top - band + foot) / 2 - 6, {size: 17, bold: true, end: true});
  }
  ink.line(box.x, foot, box.x + box.width, foot, {soft: true});
  const phones = phonesOf(card);
  ink.write(phones.slice(0, 2).join('   '), inner.x, foot - 9.5, {size: 6.2, bold: true, limit: box.width - 2 * pad});
  const rest = [...phones.slice(2), ...(card.operator ? [`Opérateur : ${card.operator}`] : [])].join('   ');
  ink.write(rest, inner.x, foot - 18.5, {size: 6.2, limit: box.width - 2 * pad});
}

const printedRight = (right: CardRight | undefined): string =>
  right ? `${right.value}${right.unit ? ` ${right.unit}` : ''}${right.mark ? ` ${right.mark}` : ''}` : '–';

/** Born, rank, organisme: what tells two people of a family apart. */
const factsOf = ({birthDate, birthRank, schemeCode}: CardPerson): string[] =>
  [
    birthDate && formatCivilDate(birthDate),
    birthRank && `rang ${birthRank}`,
    schemeCode && `organisme ${formatSchemeCode(schemeCode)}`,
  ].filter((fact): fact is string => Boolean(fact));

/** What the values, the marks and the labels of the block mean: each once, on the face where it stands. */
function legendOf({legend, responsible, people}: Card): string[] {
  const units = people.some(({rights}) => rights.some(({unit}) => unit === '%'));
  return [
    ...(units ? ['%\u00a0: part de la base de remboursement, Sécurité sociale comprise'] : []),
    ...legend.map(({value, meaning}) => `${value}\u00a0: ${meaning}`),
    ...(responsible ? ['R\u00a0: contrat responsable'] : []),
  ];
}
const wordsOfBlock =
  'N°\u00a0AMC\u00a0: numéro de l’organisme complémentaire. Type\u00a0conv.\u00a0: convention de tiers payant. ' +
  'CSR\u00a0: critère secondaire de routage, avec lequel le professionnel adresse sa demande.';

function backOf(ink: Ink, card: Card, people: readonly CardPerson[], box: Box): void {
  const pad = 8;
  const [x, right] = [box.x + pad, box.x + box.width - pad];
  ink.write('Bénéficiaires et droits', x, box.top - 13, {size: 7.5, bold: true});
  ink.write(fiveOf(card)[0]![1], right, box.top - 13, {size: 6, end: true});
  const names = 84;
  const column = (right - x - names) / Math.max(1, card.domains.length);
  const centre = (index: number) => x + names + (index + 0.5) * column;
  const head = box.top - 24;
  card.domains.forEach(({code}, index) =>
    ink.write(code, centre(index), head, {size: 5.4, bold: true, middle: true, limit: column - 1}),
  );
  ink.line(x, head - 3, right, head - 3);

  const legend = ink.lines(
    [...card.domains.map(({code, label}) => `${code}\u00a0: ${label}`), ...legendOf(card)].join(' · '),
    5,
    right - x,
  );
  const bottom = box.top - box.height + 7 + legend.length * 5.8;
  const row = Math.min(24, (head - 3 - bottom) / Math.max(1, people.length));
  // up to four people have the room of three lines each
  const roomy = row > 20;
  people.forEach((person, index) => {
    const middle = head - 3 - (index + 0.5) * row;
    const facts = factsOf(person);
    ink.write(nameOf(person), x, middle + (roomy ? 3.6 : 0.8), {size: roomy ? 6.6 : 6, bold: true, limit: names - 4});
    const lines = roomy ? [facts.slice(0, 2), facts.slice(2)] : [facts];
    lines.forEach((line, at) =>
      ink.write(line.join(', '), x, middle - (roomy ? 2.6 : 4.6) - at * 6, {size: roomy ? 5.2 : 4.4, limit: names - 3}),
    );
    card.domains.forEach(({code}, at) =>
      ink.write(printedRight(person.rights.find(({domain}) => domain === code)), centre(at), middle - 1.8, {
        size: 5.3,
        middle: true,
        limit: column - 1.5,
      }),
    );
    ink.line(x, middle - row / 2, right, middle - row / 2, {soft: true});
  });
  legend.forEach((line, index) => ink.write(line, x, bottom - 5 - index * 5.8, {size: 5}));
}

/** Around both faces, and between them. */
function toCut(ink: Ink): void {
  const [right, bottom, fold] = [left + 2 * face.width, top - face.height, left + face.width];
  for (const [x, y, toX, toY] of [
    [left, top, right, top],
    [left, bottom, right, bottom],
    [left, top, left, bottom],
    [right, top, right, bottom],
  ] as const)
    ink.line(x, y, toX, toY);
  ink.line(fold, top, fold, bottom, {dashed: true});
  ink.write('pli', fold, top + 4, {size: 6.5, soft: true, middle: true});
  ink.write('à découper', left, top + 4, {size: 6.5, soft: true});
}

/** The same in large print, for the counter and for eyes that are tired. */
function detailOf(ink: Ink, card: Card, people: readonly CardPerson[]): void {
  const right = left + 2 * face.width;
  let y = top - face.height - 34;
  ink.write('Qui est couvert, et pour quoi ?', left, y, {size: 13, bold: true});
  y -= 20;
  const names = 190;
  const column = (right - left - names) / Math.max(1, card.domains.length);
  const centre = (index: number) => left + names + (index + 0.5) * column;
  ink.write('Bénéficiaire', left, y, {size: 8.5, bold: true});
  card.domains.forEach(({code}, index) =>
    ink.write(code, centre(index), y, {size: 8.5, bold: true, middle: true, limit: column - 2}),
  );
  y -= 6;
  ink.line(left, y, right, y);
  for (const person of people) {
    const {nirs, rights} = person;
    ink.write(nameOf(person), left, y - 12, {size: 9.5, bold: true, limit: names - 6});
    ink.write(factsOf(person).join(', '), left, y - 22, {size: 7.8, limit: names - 6});
    const numbers = nirs.map((nir) => maskNir(nir).replaceAll('*', '•')).join(', ');
    if (numbers) ink.write(`N° Sécu ${numbers}`, left, y - 31.5, {size: 7.8, soft: true, limit: names - 6});
    card.domains.forEach(({code}, at) =>
      ink.write(printedRight(rights.find(({domain}) => domain === code)), centre(at), y - 18, {
        size: 9,
        middle: true,
        limit: column - 2,
      }),
    );
    y -= 37;
    ink.line(left, y, right, y, {soft: true});
  }
  y -= 14;
  const legend = [
    card.domains.map(({code, label}) => `${code}\u00a0: ${label}`).join(' · '),
    `${legendOf(card).join('. ')}.`,
    wordsOfBlock,
  ];
  for (const text of legend)
    for (const line of ink.lines(text, 8, right - left)) {
      ink.write(line, left, y, {size: 8});
      y -= 11;
    }
}

function footOf(ink: Ink, card: Card, insurer: string, date: string): void {
  const operator = card.operator ? `Opérateur : ${card.operator}` : '';
  ink.write([...phonesOf(card), operator].filter(Boolean).join('   '), left, 62, {size: 8.5, limit: 2 * face.width});
  ink.write(
    `${insurer} · ${card.contract.label} · N° adhérent ${card.memberNumber} · imprimée le ${formatCivilDate(date)}`,
    left,
    48,
    {size: 8, soft: true, limit: 2 * face.width},
  );
}
