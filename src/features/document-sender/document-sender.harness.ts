import {plain, WidgetHarness} from '../../testing/harness.js';
import type {DocumentSender} from './document-sender.js';

/** Works a `<mutuelle-document-sender>` as a member does. */
export class DocumentSenderHarness extends WidgetHarness<DocumentSender> {
  /** Says what is sent: an invoice for the member, about no act the insurer knows. */
  async begin(answers: Record<string, string> = {kind: 'invoice', person: 'member', act: 'other'}): Promise<void> {
    await this.until(() => this.shows('kind'));
    await this.fill(answers);
    await this.submit();
    await this.until(() => this.root.querySelector('.ways'));
  }

  /** Presses the button whose words, hidden ones included, are these. */
  override async press(words: string): Promise<void> {
    const found = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')].find((each) =>
      plain(each).includes(words),
    );
    if (!found) throw new Error(`no button « ${words} »: ${this.words.slice(0, 600)}`);
    found.click();
    await this.element.updateComplete;
  }

  picker(which: 'photo' | 'file' = 'file'): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>(`#add-${which} + input`)!;
  }

  /** Chooses files in an input, as the browser's own window would. */
  async choose(files: readonly File[], given?: HTMLInputElement): Promise<void> {
    if (!given && !this.root.querySelector('.ways')) await this.press('Ajouter une page');
    const input = given ?? this.picker();
    const held = new DataTransfer();
    for (const file of files) held.items.add(file);
    input.files = held.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  get pages(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.page')];
  }

  /** Each page as it is read, its buttons left out. */
  get shown(): string[] {
    return this.pages.map((page) => plain(page.querySelector('.page-body')!));
  }

  /** Every page is whole at the server. */
  async arrived(count: number): Promise<void> {
    await this.until(
      () => this.pages.length === count && this.shown.every((words) => /Lisible|Envoi complet|À vérifier/.test(words)),
    );
  }
}
