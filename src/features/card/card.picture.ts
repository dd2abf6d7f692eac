/**
 * The card as a picture (PNG), both faces one above the other, drawn by hand: a page's policy may refuse to draw its
 * own elements.
 */
import {slashed} from '../../domain/stored-date.js';
import {formatSchemeCode} from '../../domain/scheme-code.js';
import type {Card, CardPerson} from '../../contract/card.js';
import type {CardMoreMessages} from './card-more.messages.fr.js';
import {allAlike, likeOthers, printedRight, rightOf, type LikeOthers} from './card-people.js';
import {fiveItems, nameOf, phoneText, type CardFace} from './card.front.js';
import {Painter, type Inks} from './picture-painter.js';

/** 85.6 × 54 mm at 20 pixels each: sharp on paper, and the code of a card stays above 25 mm. */
const [width, height] = [1712, 1080];
const margin = 56;
const inner = width - 2 * margin;

export interface PictureFace extends CardFace {
  /** Whose contract it is; somebody else than the holder of a card for one person. */
  readonly contractHolder: Card['holder'];
}

export async function pictureOf(face: PictureFace, words: CardMoreMessages, inks: Inks): Promise<Blob> {
  // the other face is as tall as what it says
  const tall = backOf(new Painter(width, 1, inks), face.card, words);
  const painter = new Painter(width, Math.ceil(tall), inks);
  painter.box('#ffffff', 0, 0, width, tall);
  frontOf(painter, face);
  backOf(painter, face.card, words);
  return painter.picture();
}

function frontOf(painter: Painter, face: PictureFace): void {
  const {t, card, insurer, drawing, contractHolder} = face;
  painter.box(painter.inks.card, 0, 0, width, 200);
  const onBand = {color: painter.inks.onCard};
  painter.write(insurer, margin, 120, 56, {...onBand, weight: 600, room: 780});
  const mark = card.responsible ? 96 : 0;
  painter.write(t.kind, width - margin - mark, 116, 44, {...onBand, align: 'right', room: 680});
  if (mark) painter.ringed('R', width - margin - 34, 100, 34, painter.inks.onCard);

  const room = drawing ? 960 : inner;
  const [period, ...others] = fiveItems(face) as [[string, string], ...[string, string][]];
  const item = ([label, value]: [string, string], x: number, y: number, limit: number) => {
    painter.write(label, x, y, 38, {soft: true, room: limit});
    painter.write(value || '–', x, y + 56, 48, {weight: 700, room: limit});
  };
  item(period, margin, 280, room);
  others.forEach((one, index) =>
    item(one, margin + (index % 2) * (room / 2), 425 + Math.floor(index / 2) * 145, room / 2 - 24),
  );
  const {holder} = card;
  painter.write(t.holder[holder.role === 'beneficiary' ? 'beneficiary' : 'member'], margin, 716, 38, {
    soft: true,
    room,
  });
  painter.write(nameOf(holder), margin, 778, 56, {weight: 700, room});
  if (nameOf(holder) !== nameOf(contractHolder))
    painter.write(`${t.holder.member}\u00a0: ${nameOf(contractHolder)}`, margin, 836, 38, {soft: true, room});

  painter.box('#f6f3ec', 0, 880, width, 200);
  const facts = [
    ...card.phones.map((phone) => `${t.phones[phone.kind] ?? t.otherPhone}\u00a0: ${phoneText(phone)}`),
    ...(card.operator ? [t.operator(card.operator)] : []),
  ];
  facts.slice(0, 4).forEach((fact, index) =>
    painter.write(fact, margin + (index % 2) * (inner / 2), 962 + Math.floor(index / 2) * 66, 40, {
      room: inner / 2 - 32,
    }),
  );
  // whole pixels for each module: nothing to guess for a reader
  if (drawing) painter.drawing(drawing, {right: width - margin, middle: 540, side: 600});
}

/** Who is covered, and for what. Returns where it ends. */
function backOf(painter: Painter, card: Card, words: CardMoreMessages): number {
  let y = height + 96;
  painter.fold(height);
  painter.write(words.rights.title, margin, y, 52, {weight: 700, room: inner});
  y += 40;
  const all = likeOthers(card);
  for (const [index, each] of all.entries()) {
    y = personOf(painter, each, index === 0 && allAlike(all) ? words.rights.alike : undefined, card, words, y);
  }
  y += 30;
  const legend = [words.rights.note, ...card.legend.map(({value, meaning}) => `${value}\u00a0: ${meaning}`)];
  for (const line of legend.flatMap((text) => painter.lines(text, 36, inner))) {
    y += 50;
    painter.write(line, margin, y, 36, {soft: true, room: inner});
  }
  return y + margin;
}

/** A person; their rights, unless they are those of somebody above. */
function personOf(
  painter: Painter,
  {person, like, others}: LikeOthers,
  note: string | undefined,
  card: Card,
  words: CardMoreMessages,
  top: number,
): number {
  const {rights} = words;
  let y = top + 66;
  painter.write(nameOf(person), margin, y, 50, {weight: 700, room: inner});
  y += 54;
  painter.write(factsOf(person, words), margin, y, 38, {soft: true, room: inner});
  const said = like ? (others.size ? rights.likeBut : rights.like)(nameOf(like)) : note;
  if (said) {
    y += 56;
    painter.write(said, margin, y, 40, {weight: 600, room: inner});
  }
  const own = card.domains.filter(({code}) => !like || others.has(code));
  own.forEach(({code, label}, index) => {
    const right = rightOf(person, code);
    const [x, at] = [margin + (index % 4) * (inner / 4), y + 58 + Math.floor(index / 4) * 116];
    painter.write(label, x, at, 34, {soft: true, room: inner / 4 - 24});
    const value = right ? [printedRight(right), right.mark].filter(Boolean).join(' ') : rights.none;
    painter.write(value, x, at + 50, 44, {weight: 600, room: inner / 4 - 24});
  });
  y += Math.ceil(own.length / 4) * 116 + 34;
  painter.rule(margin, y, inner);
  return y;
}

function factsOf({birthDate, birthRank, schemeCode}: CardPerson, {rights}: CardMoreMessages): string {
  const born = birthDate && rights.born(slashed(birthDate), birthRank);
  return [born, schemeCode && rights.scheme(formatSchemeCode(schemeCode))].filter(Boolean).join(', ');
}
