import {expect} from '@open-wc/testing';
import {PDFDocument, PDFName, type PDFHexString} from 'pdf-lib';
import {printPdf, winAnsi, type Printed} from './pdf.js';
import {sha256} from './sha256.js';

const printed = (value: string, count = 1): Printed => ({
  title: 'Bulletin d’adhésion',
  reference: 'n° 1',
  author: 'Mutuelle Exemple',
  date: '2026-11-22',
  pages: [{sections: [{heading: '1. Vous', facts: Array.from({length: count}, () => ({label: 'Nom', value}))}]}],
});

describe('printPdf', () => {
  it('gives the same bytes for the same content, and others for another', async () => {
    const [once, again, other] = await Promise.all([
      printPdf(printed('Hélène')),
      printPdf(printed('Hélène')),
      printPdf(printed('Helene')),
    ]);
    expect(sha256(again)).to.equal(sha256(once));
    expect(sha256(other)).not.to.equal(sha256(once));
  });

  it('gives a real file, with a title and a language', async () => {
    const bytes = await printPdf(printed('Hélène'));
    expect(new TextDecoder().decode(bytes.slice(0, 5))).to.equal('%PDF-');
    const document = await PDFDocument.load(bytes, {updateMetadata: false});
    expect([document.getTitle(), document.getAuthor(), document.getPageCount()]).to.deep.equal([
      'Bulletin d’adhésion',
      'Mutuelle Exemple',
      1,
    ]);
    expect((document.catalog.lookup(PDFName.of('Lang')) as PDFHexString).decodeText()).to.equal('fr-FR');
    expect(document.getCreationDate()?.toISOString()).to.equal('2026-11-22T00:00:00.000Z');
    const {width, height} = document.getPage(0).getSize();
    expect([Math.round(width), Math.round(height)], 'A4').to.deep.equal([595, 842]);
  });

  it('goes on to a second page rather than off the first', async () => {
    const document = await PDFDocument.load(
      await printPdf(
        printed(
          'Un nom assez long pour tenir sur deux lignes de la colonne de droite, et même un peu plus que cela',
          40,
        ),
      ),
    );
    expect(document.getPageCount()).to.be.within(2, 3);
  });
});

describe('winAnsi', () => {
  const cases: [string, string][] = [
    ['Hélène Œuvrard, 28,20\u202f€', 'Hélène Œuvrard, 28,20 €'],
    ['a\u00a0b\u2009c\td', 'a b c d'],
    ['n° 1 – « oui » • l’an…', 'n° 1 – « oui » • l’an…'],
    ['e\u0301', 'é'],
    ['Łódź Şahin Nguyễn', 'Lódz Sahin Nguyen'],
    ['2−1‑3', '2-1-3'],
    ['山😀', '??'],
  ];
  for (const [text, safe] of cases) it(JSON.stringify(text), () => expect(winAnsi(text)).to.equal(safe));
});
