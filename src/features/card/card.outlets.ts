import {getCardFile, type Card, type CardPerson} from '../../contract/card.js';
import type {FileAnswer} from '../../contract/operation.js';
import {Download, giveFile} from '../../element/download.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {CardFace} from './card.front.js';
import {calledAmong, cardFor} from './card-people.js';
import type {CardMoreMessages} from './card-more.messages.fr.js';
import {yearsOf} from './card.words.js';

export type Outlet = 'pdf' | 'png' | 'share';

/** Ways out of the page: as a file, to another app, on paper. */
export class CardOutlets {
  /** One file at a time. */
  readonly files: Download<Outlet>;
  #personId: string | undefined;

  /** `conceal`: masks the numbers that are shown in full; paper is seen by others. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly conceal: () => void,
  ) {
    this.files = new Download(flow);
  }

  /** Files can be handed to another app on this device. */
  get canShare(): boolean {
    return Boolean(navigator.canShare?.({files: [new File([''], 'carte.pdf', {type: 'application/pdf'})]}));
  }

  /** Whose card is saved or shared: of one person, else of everybody on it. */
  personOn({people}: Card): CardPerson | undefined {
    return people.length > 1 ? people.find(({id}) => id === this.#personId) : undefined;
  }

  choosePerson(id: string | undefined): void {
    this.#personId = id;
    this.files.forget();
    this.flow.host.requestUpdate();
  }

  /** The insurer's own file. */
  pdf(card: Card): Promise<boolean> {
    return this.files.attempt('pdf', async () => this.#download(card, 'pdf', await this.#fetch(card)));
  }

  /** A picture that is drawn here. */
  png({card, ...face}: CardFace, words: CardMoreMessages): Promise<boolean> {
    return this.files.attempt('png', async () => {
      const {pictureOf} = await import('./card.picture.js');
      const {backgroundColor, color} = getComputedStyle(this.flow.host.renderRoot.querySelector('.tp-band')!);
      const person = this.personOn(card);
      const own = {...face, card: cardFor(card, person), contractHolder: card.holder};
      const blob = await pictureOf(own, words, {card: backgroundColor, onCard: color});
      const whose = person ? `-${asFileName(calledAmong(card.people, person))}` : '';
      this.#download(card, 'png', {
        bytes: new Uint8Array(await blob.arrayBuffer()),
        type: 'image/png',
        name: `carte-tiers-payant-${yearsOf(card)}${whose}.png`,
        sha256: '',
      });
    });
  }

  /** The insurer's file, to another app. */
  share(card: Card, title: string): Promise<boolean> {
    return this.files.attempt('share', async () => {
      const {bytes, name, type} = await this.#fetch(card);
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

  #fetch(card: Card): Promise<FileAnswer> {
    const personId = this.personOn(card)?.id;
    return this.flow.call(getCardFile, {params: {cardId: card.id, ...(personId !== undefined && {personId})}});
  }

  #download(card: Card, format: 'pdf' | 'png', file: FileAnswer): void {
    giveFile(file);
    const personId = this.personOn(card)?.id;
    const detail = {cardId: card.id, format, ...(personId !== undefined && {personId})};
    this.flow.host.tell('mutuelle-card-downloaded', detail);
  }
}

/** « Anne-Émilie » as `anne-emilie`. */
const asFileName = (name: string): string =>
  name
    .slice(0, 60)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase();
