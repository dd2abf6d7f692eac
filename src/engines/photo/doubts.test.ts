import {expect} from '@open-wc/testing';
import {bytesOf, canvasOf, filled, picture} from '../picture.harness.js';
import {closePhotos, preparePhoto} from './photo.js';

/** As a phone takes an A4 page. */
const [width, height] = [3024, 4032];
const words = 'Facture acquittée des soins du 3 novembre, règlement par chèque de 65,00 euros';

/** A page of lines; letters of 56 pixels are those of a letter of twelve points. */
const page = (letters: number, ink = '#222', paper = '#eee', lines = Infinity): HTMLCanvasElement =>
  canvasOf(width, height, (context) => {
    context.fillStyle = paper;
    context.fillRect(0, 0, width, height);
    context.fillStyle = ink;
    context.font = `${letters}px sans-serif`;
    for (let line = 0, y = height * 0.1; y < height * 0.9 && line < lines; line++, y += letters * 1.6)
      context.fillText(`${words.slice(line % 9)} ${words}`, width * 0.1, y, width * 0.8);
  });

/** Out of focus: every engine can make it small and large again, not every one can blur. */
function blurred(sharp: HTMLCanvasElement, by: number): HTMLCanvasElement {
  let small = sharp;
  // by halves: some engines take one pixel of many
  for (let left = by; left > 1; left /= 2)
    small = canvasOf(small.width / 2, small.height / 2, (context) => {
      context.drawImage(small, 0, 0, small.width / 2, small.height / 2);
    });
  return canvasOf(width, height, (context) => {
    context.imageSmoothingQuality = 'high';
    context.drawImage(small, 0, 0, width, height);
  });
}

const doubtsOf = async (canvas: HTMLCanvasElement) =>
  (await preparePhoto(picture(await bytesOf(canvas)), {longestSide: 2480})).doubts;

describe('doubts about a photo MEM-11', () => {
  after(closePhotos);

  it('has none about what can be read: small print, a letter, a title, pale ink, few lines, dim light', async () => {
    for (const one of [
      page(40),
      page(56),
      page(160),
      page(56, '#999', '#ccc'),
      page(56, '#222', '#eee', 2),
      page(56, '#151515', '#777'),
    ])
      expect(await doubtsOf(one)).to.deep.equal([]);
  });

  it('says that it is blurred, whatever the size of the letters', async () => {
    for (const one of [blurred(page(40), 16), blurred(page(56), 16), blurred(page(160), 32)])
      expect(await doubtsOf(one)).to.deep.equal(['blurry']);
  });

  it('says that it is dark', async () => {
    expect(await doubtsOf(page(56, '#050505', '#303030'))).to.deep.equal(['dark']);
    expect(await doubtsOf(filled(width, height, '#000'))).to.deep.equal(['dark']);
  });

  it('has none about an empty page: there is nothing to be blurred', async () => {
    expect(await doubtsOf(filled(width, height, '#fff'))).to.deep.equal([]);
  });
});
