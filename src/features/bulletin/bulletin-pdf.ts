import {PdfReading} from '../../ui/blocks/pdf-reading.js';

/**
 * From this width of the widget (in em) a page can be read as it is; below, the text comes first and the PDF at a
 * press.
 */
const readable = 34;

/**
 * The PDF of the bulletin, shown in the place of its text: until it is there and wherever it fails, the text remains.
 */
export class BulletinPdf extends PdfReading {
  /**
   * Another document: the PDF comes by itself where it can be read, or where there is no text; and stays where it was
   * chosen.
   */
  async start({textless}: {textless: boolean}): Promise<void> {
    this.free();
    this.failure = undefined;
    await this.host.updateComplete;
    if (this.wanted || textless || this.#hasRoom()) await this.open();
  }

  #hasRoom(): boolean {
    const {saveData} = (navigator as {connection?: {saveData?: boolean}}).connection ?? {};
    const {fontSize} = getComputedStyle(this.host);
    return !saveData && this.host.clientWidth >= readable * Number.parseFloat(fontSize);
  }
}
