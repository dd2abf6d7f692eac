import {expect} from '@open-wc/testing';
import {PDFDocument} from 'pdf-lib';
import {until} from '../../testing/until.js';
import {joined} from '../bytes.harness.js';
import {withLongTimers} from '../timers.harness.js';
import {countingWorkers, withoutWorkers} from '../workers.harness.js';
import {ownerOnly, userPassword} from './encrypted.harness.js';
import {bomb, lostPage, noPage, onePage} from './files.harness.js';
import {checkPdf} from './check-pdf.js';

/** Three pages, with streams of objects as most tools make them. */
async function threePages(): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  for (let page = 0; page < 3; page++) document.addPage([200, 300]);
  return new Uint8Array(await document.save());
}

describe('checkPdf MEM-11', () => {
  it('counts the pages of a file that opens, and leaves it as it is', async () => {
    const bytes = await threePages();
    const before = bytes.slice();
    expect(await checkPdf(bytes)).to.deep.equal({pages: 3});
    expect(bytes.every((byte, at) => byte === before[at])).to.equal(true);
    expect(await checkPdf(onePage)).to.deep.equal({pages: 1});
  });

  it('opens one that begins late: mark, tab, lines of a mail (SPACE-15)', async () => {
    expect(await checkPdf(joined('\xef\xbb\xbf\t', onePage))).to.deep.equal({pages: 1});
    expect(await checkPdf(joined('Subject: facture\r\n\r\n', await threePages()))).to.deep.equal({pages: 3});
  });

  it('refuses only what a password is needed to open (SPACE-16)', async () => {
    expect(await checkPdf(ownerOnly)).to.deep.equal({pages: 1});
    expect(await checkPdf(userPassword)).to.deep.equal({refusal: 'protected'});
  });

  it('tells a file without pages from a broken one', async () => {
    expect(await checkPdf(noPage)).to.deep.equal({refusal: 'noPage'});
    expect(await checkPdf(lostPage)).to.deep.equal({refusal: 'damaged'});
    const whole = await threePages();
    for (const broken of [whole.slice(0, 300), joined('%PDF-1.7\n'), joined('%PDF-1.7\n', '\0'.repeat(5000))])
      expect(await checkPdf(broken), `${broken.length} bytes`).to.deep.equal({refusal: 'damaged'});
  });

  it('is not kept by a file that unfolds for ever: its worker is ended', () =>
    countingWorkers((workers) =>
      withLongTimers(async (timers) => {
        const checked = checkPdf(await bomb(64 << 20));
        await until(() => timers.length > 0 && workers.started > 0, 'nothing watches over it');
        timers.goOff();
        expect(await checked).to.deep.equal({refusal: 'damaged'});
        expect(workers).to.deep.equal({started: 1, ended: 1});
        expect(timers.length).to.equal(0);
      }),
    ));

  it('calls it damaged when it unfolds to nothing, and ends the worker of every file', () =>
    countingWorkers(async (workers) => {
      expect(await checkPdf(await bomb(32 << 20))).to.deep.equal({refusal: 'damaged'});
      await checkPdf(onePage);
      await checkPdf(userPassword);
      expect(workers).to.deep.equal({started: 3, ended: 3});
    }));

  it('answers the same where the page refuses workers', () =>
    withoutWorkers('at once', async () => {
      expect(await checkPdf(ownerOnly)).to.deep.equal({pages: 1});
      expect(await checkPdf(userPassword)).to.deep.equal({refusal: 'protected'});
      expect(await checkPdf(noPage)).to.deep.equal({refusal: 'noPage'});
    }));
});
