/** The card on paper, read back as a professional would: its text by a reader of PDF, its code by a scanner. */
import {expect} from '@open-wc/testing';
import {openPdf, type PdfFile} from '../../engines/pdf/pdf.js';
import {openReader, read} from '../../engines/code2d/testing/reader.js';
import {getCardFile, getCards, type Card} from '../../contract/card.js';
import type {BackendError} from '../../backend/error.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {printCard} from '../../../mocks/topics/card/card-sheet.js';
import {bytesOf} from './card.words.js';

const june = '2026-06-15T09:00:00Z';
const at = (day: string, options: SandboxOptions = {}) => createSandbox({now: () => new Date(day), ...options});

interface Sheet {
  pages: number;
  text: string;
  picture: ImageData;
}

/** The first page as a printer of 288 dots an inch draws it. */
async function sheetOf(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet> {
  const file: PdfFile = await openPdf(bytes);
  const box = document.createElement('div');
  document.body.append(box);
  try {
    await file.draw(1, box, file.pages[0]!.width * 4).done;
    const canvas = box.querySelector('canvas')!;
    const text = [...box.querySelectorAll('.pdf-text span')].map((each) => each.textContent).join('\n');
    const picture = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return {pages: file.pages.length, text, picture};
  } finally {
    await file.close();
    box.remove();
  }
}

async function cardOf(options: SandboxOptions = {}, personId?: string): Promise<Sheet & {card: Card; name: string}> {
  const sandbox = at(june, options);
  const {cards} = await sandbox.call(getCards, {});
  const card = cards[0]!;
  const params = {cardId: card.id, ...(personId !== undefined && {personId})};
  const {bytes, name} = await sandbox.call(getCardFile, {params});
  return {...(await sheetOf(bytes)), card, name};
}

/** A family of this many, none of whom is called like another. */
const familyOf = (card: Card, count: number): Card => ({
  ...card,
  people: Array.from({length: count}, (_, index) => ({
    ...card.people[0]!,
    id: `person-${index}`,
    firstName: `Prénom${String.fromCharCode(65 + index)}`,
  })),
});

describe('getCardFile D9 the card on paper', () => {
  before(openReader);

  it('says all that the card says: five items, « R », phones, operator, people with rank and organisme', async () => {
    const {text, pages} = await cardOf();
    expect(pages).to.equal(1);
    for (const said of [
      'du 01/01/2026 au 31/12/2026',
      '00123456',
      '7434760574',
      'Type conv.',
      'EX',
      'CSR',
      '0001',
      'Hélène Vasseur',
      'Professionnels : 01 99 00 56 78',
      'Hospitalisation : 01 99 00 56 79',
      'Assistance : 01 99 00 56 80',
      'Opérateur : Tiers payant Exemple',
      '14/03/1978, rang 1',
      'organisme 01 441 0001',
      'Marc Vasseur',
      'Inès Vasseur',
      'Louis Vasseur',
      'R : contrat responsable',
      'CSR : critère secondaire de routage',
      'pliez sur le pointillé',
    ])
      expect(text, said).to.contain(said);
    expect(text.split('\n'), 'the ring of the band').to.include('R');
    expect(text).to.match(/PEC : prise en charge, le professionnel demande/);
    expect(text, 'W5: one colon to a meaning').not.to.match(/PEC : [^.·\n]* : /);
  });

  it('masks the numbers of the Sécurité sociale, as the screen does', async () => {
    const {text, card} = await cardOf();
    expect(text).to.contain('2 78 03 ••');
    for (const {nirs} of card.people)
      for (const nir of nirs) expect(text.replace(/\s/g, '')).not.to.contain(nir.slice(0, 9));
  });

  for (const persona of ['family', 'single', 'alsace', 'otherPerson'] as const)
    it(`carries the code of the screen, to be scanned from the page: ${persona}`, async () => {
      const {picture, card} = await cardOf({persona});
      const {symbology} = card.code!;
      const bytes = await read(symbology as 'datamatrix', picture);
      expect([...bytes!]).to.deep.equal([...bytesOf(card.code!)]);
    });

  for (const count of [1, 2, 4, 5, 8])
    it(`holds on one page whoever is covered: ${count}`, async () => {
      const {cards} = await at(june).call(getCards, {});
      const card = familyOf(cards[0]!, count);
      const {pages, text, picture} = await sheetOf(
        await printCard({card, insurer: 'Mutuelle Exemple', date: '2026-06-15'}),
      );
      expect(pages).to.equal(1);
      // on the face that is cut out, and in the large print below; a card of one person has a title that says whose
      const times = count === 1 ? 3 : 2;
      for (const {firstName} of card.people) expect(text.split(firstName).length - 1, firstName).to.equal(times);
      expect(new TextDecoder().decode(await read('datamatrix', picture))).to.equal(card.code!.value);
    });

  it('is of one person where one is asked for, and says nothing of the others', async () => {
    const {text, name} = await cardOf({}, 'louis');
    expect(name).to.equal('carte-tiers-payant-2026-louis.pdf');
    expect(text).to.contain('Louis Vasseur').and.to.contain('Titulaire : Hélène Vasseur').and.to.contain('08/05/2013');
    expect(text).not.to.match(/Marc|Inès|14\/03\/1978/);
  });

  it('has no file of somebody who is not on the card', async () => {
    const sandbox = at(june);
    const {cards} = await sandbox.call(getCards, {});
    const params = {cardId: cards[0]!.id, personId: 'nobody'};
    const refused = await sandbox.call(getCardFile, {params}).catch((error: unknown) => error);
    expect((refused as BackendError).code).to.equal('not-found');
  });

  it('gives no code to scan where there are no rights', async () => {
    const {text, picture} = await cardOf({persona: 'used'});
    expect(text).to.contain('Suspendue');
    expect(await read('datamatrix', picture)).to.equal(undefined);
  });
});
