import {getCardFile, type Card} from '../../contract/card.js';
import type {FileAnswer} from '../../contract/operation.js';
import {giveFile} from '../../element/download.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {CardFace} from './card.front.js';
import {yearsOf} from './card.words.js';

export type Outlet = 'pdf' | 'png' | 'share';

/** Ways out of the page: as a file, to another app, on paper. One at a time. */
export class CardOutlets {
  preparing: Outlet | undefined;
  failed = false;

  constructor(
    private readonly flow: MemberFlow,
    private readonly tell: (type: string, detail: object) => void,
    private readonly conceal: () => void,
  ) {}

  /** Files can be handed to another app on this device. */
  get canShare(): boolean {
    return Boolean(navigator.canShare?.({files: [new File([''], 'carte.pdf', {type: 'application/pdf'})]}));
  }

  pdf(card: Card): Promise<void> {
    return this.#prepare('pdf', async () => this.#give(card, 'pdf', await this.#file(card)));
  }

  png({card, ...face}: CardFace): Promise<void> {
    return this.#prepare('png', async () => {
      const {pictureOf} = await import('./card.picture.js');
      const {backgroundColor, color} = getComputedStyle(this.flow.host.renderRoot.querySelector('.tp-band')!);
      const blob = await pictureOf({card, ...face}, {card: backgroundColor, onCard: color});
      this.#give(card, 'png', {
        bytes: new Uint8Array(await blob.arrayBuffer()),
        type: 'image/png',
        name: `carte-tiers-payant-${yearsOf(card)}.png`,
        sha256: '',
      });
    });
  }

  share(card: Card, title: string): Promise<void> {
    return this.#prepare('share', async () => {
      const {bytes, name, type} = await this.#file(card);
      // the member may change their mind in the system's own window: that is no failure
      await navigator.share({files: [new File([bytes], name, {type})], title}).catch((error: unknown) => {
        if ((error as Error).name !== 'AbortError') throw error;
      });
    });
  }

  /** This widget alone, by its style for paper, its numbers masked; the page as it is where that cannot be loaded. */
  async print(): Promise<void> {
    this.conceal();
    await this.flow.host.updateComplete;
    await import('../../element/print-alone.js').then(
      ({printAlone}) => printAlone(this.flow.host),
      () => print(),
    );
  }

  #file({id}: Card): Promise<FileAnswer> {
    return this.flow.call(getCardFile, {params: {cardId: id}});
  }

  #give({id}: Card, format: 'pdf' | 'png', file: FileAnswer): void {
    giveFile(file);
    this.tell('mutuelle-card-downloaded', {cardId: id, format});
  }

  async #prepare(what: Outlet, make: () => Promise<void>): Promise<void> {
    if (this.preparing) return;
    this.preparing = what;
    this.failed = false;
    this.flow.host.requestUpdate();
    try {
      await make();
    } catch {
      this.failed = true;
    }
    this.preparing = undefined;
    this.flow.host.requestUpdate();
  }
}
