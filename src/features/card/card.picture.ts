/** The card as a picture (PNG), drawn by hand: a page's policy may refuse to draw its own elements. */
import {fiveItems, nameOf, phoneText, type CardFace} from './card.front.js';

/** 85.6 × 54 mm at 20 pixels each: sharp on paper, and the code of a card stays above 25 mm. */
const [width, height] = [1712, 1080];
const margin = 56;
const sans = 'system-ui, sans-serif';

/** Colours of the widget as they are now. */
export interface Inks {
  card: string;
  onCard: string;
}

export async function pictureOf(face: CardFace, {card: band, onCard}: Inks): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width, height});
  const context = canvas.getContext('2d')!;
  const box = (color: string, x: number, y: number, w: number, h: number) => {
    context.fillStyle = color;
    context.fillRect(x, y, w, h);
  };
  const write = (
    text: string,
    x: number,
    y: number,
    size: number,
    {weight = 400, color = '#1b2827', align = 'left' as CanvasTextAlign, room = width - x - margin} = {},
  ) => {
    context.font = `${weight} ${size}px ${sans}`;
    Object.assign(context, {fillStyle: color, textAlign: align});
    context.fillText(text, x, y, room);
  };
  const {t, card, insurer, drawing} = face;

  box('#ffffff', 0, 0, width, height);
  box(band, 0, 0, width, 200);
  write(insurer, margin, 120, 56, {weight: 600, color: onCard, room: 800});
  write(t.kind, width - margin, 116, 44, {color: onCard, align: 'right', room: 760});

  const room = drawing ? 960 : width - 2 * margin;
  const [period, ...others] = fiveItems(face) as [[string, string], ...[string, string][]];
  const item = ([label, value]: [string, string], x: number, y: number, limit: number) => {
    write(label, x, y, 38, {color: '#52605d', room: limit});
    write(value || '–', x, y + 56, 48, {weight: 700, room: limit});
  };
  item(period, margin, 290, room);
  others.forEach((one, index) =>
    item(one, margin + (index % 2) * (room / 2), 450 + Math.floor(index / 2) * 150, room / 2 - 24),
  );
  write(nameOf(card.holder), margin, 850, 56, {weight: 700, room});
  box('#f6f3ec', 0, 930, width, 150);
  write(
    card.phones.map((phone) => `${t.phones[phone.kind] ?? t.otherPhone}\u00a0: ${phoneText(phone)}`).join('     '),
    margin,
    1020,
    38,
  );

  if (drawing) {
    // whole pixels for each module: nothing to guess for a reader
    const scale = Math.max(1, Math.floor(Math.min(600 / drawing.width, 600 / drawing.height)));
    context.translate(width - margin - drawing.width * scale, 565 - (drawing.height * scale) / 2);
    context.scale(scale, scale);
    context.fillStyle = '#000000';
    context.fill(new Path2D(drawing.path));
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
