/** An independent decoder for tests. It is given what a camera gets: pixels, painted by the engine under test. */
import {prepareZXingModule, readBarcodes} from 'zxing-wasm/reader';
import type {Drawing, Symbology} from '../code2d.js';

const formats = {datamatrix: 'DataMatrix', qrcode: 'QRCode', code128: 'Code128'} as const;

/** From this server, never from another one. Call it once, before the first reading. */
export async function openReader(): Promise<void> {
  await prepareZXingModule({
    overrides: {locateFile: (file: string) => `/node_modules/zxing-wasm/dist/reader/${file}`},
    fireImmediately: true,
  });
}

/** The bytes of the one code in a picture. */
export async function read(kind: Symbology, image: ImageData): Promise<Uint8Array | undefined> {
  const found = await readBarcodes(image, {formats: [formats[kind]], tryHarder: true, maxNumberOfSymbols: 1});
  return found[0]?.bytes;
}

/** The path, filled on a canvas. */
export function paint({path, width, height}: Drawing, scale: number): ImageData {
  const canvas = new OffscreenCanvas(width * scale, height * scale);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** An address of a picture, as the browser draws it. */
export async function photograph(address: string): Promise<ImageData> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** The SVG that a card shows, with its own ground. */
export function svgAddress({path, width, height}: Drawing, scale: number): string {
  const size = `width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} shape-rendering="crispEdges">
    <path fill="#fff" d="M0 0h${width}v${height}H0z"/><path d="${path}"/>
  </svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
