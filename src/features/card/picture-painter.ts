import type {Drawing} from '../../engines/code2d/code2d.js';

/** Colours of the widget as they are now. */
export interface Inks {
  card: string;
  onCard: string;
}

interface Writing {
  weight?: number;
  color?: string;
  /** Of less weight. */
  soft?: boolean;
  align?: CanvasTextAlign;
  /** Narrower, then shortened, rather than wider than this. */
  room: number;
}

const sans = 'system-ui, sans-serif';
/** Letters may be squeezed to this part of their width. */
const squeeze = 0.7;

/** Draws on a canvas, in pixels from its upper left corner. */
export class Painter {
  readonly #canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D;

  constructor(
    width: number,
    height: number,
    readonly inks: Inks,
  ) {
    Object.assign(this.#canvas, {width, height});
    this.#context = this.#canvas.getContext('2d')!;
  }

  box(color: string, x: number, y: number, width: number, height: number): void {
    this.#context.fillStyle = color;
    this.#context.fillRect(x, y, width, height);
  }

  write(text: string, x: number, y: number, size: number, {room, soft, align = 'left', ...ink}: Writing): void {
    const context = this.#context;
    context.font = `${ink.weight ?? 400} ${size}px ${sans}`;
    Object.assign(context, {fillStyle: ink.color ?? (soft ? '#52605d' : '#1b2827'), textAlign: align});
    context.fillText(this.#shortened(text, room / squeeze), x, y, room);
  }

  /** The lines of a paragraph. */
  lines(text: string, size: number, room: number): string[] {
    this.#context.font = `400 ${size}px ${sans}`;
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && this.#context.measureText(longer).width <= room) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  /** A letter in a ring. */
  ringed(letter: string, x: number, y: number, radius: number, color: string): void {
    const context = this.#context;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    Object.assign(context, {strokeStyle: color, lineWidth: 4});
    context.stroke();
    this.write(letter, x, y + radius * 0.42, radius * 1.2, {weight: 700, color, align: 'center', room: 2 * radius});
  }

  rule(x: number, y: number, width: number): void {
    this.box('#dcd7cb', x, y, width, 2);
  }

  /** Between the two faces. */
  fold(y: number): void {
    for (let x = 0; x < this.#canvas.width; x += 28) this.box('#8a958f', x, y, 14, 2);
  }

  /** Black on white, in whole pixels. */
  drawing({path, width, height}: Drawing, {right, middle, side}: {right: number; middle: number; side: number}): void {
    const context = this.#context;
    const scale = Math.max(1, Math.floor(Math.min(side / width, side / height)));
    context.save();
    context.translate(right - width * scale, middle - (height * scale) / 2);
    context.scale(scale, scale);
    context.fillStyle = '#000000';
    context.fill(new Path2D(path));
    context.restore();
  }

  picture(): Promise<Blob> {
    return new Promise((resolve, reject) => {
      this.#canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
    });
  }

  #shortened(text: string, room: number): string {
    // more letters than that fit nowhere: measuring them would only take time
    let kept = [...text].slice(0, 200);
    if (kept.length === text.length && this.#context.measureText(text).width <= room) return text;
    while (kept.length > 1 && this.#context.measureText(`${kept.join('')}…`).width > room) kept = kept.slice(0, -1);
    return `${kept.join('')}…`;
  }
}
