import {plain, WidgetHarness} from '../../testing/harness.js';
import type {DocumentLibrary} from './document-library.js';

/** Works a `<mutuelle-document-library>` as a member does. */
export class DocumentLibraryHarness extends WidgetHarness<DocumentLibrary> {
  /** The list, or why there is none, has arrived. */
  async ready(): Promise<void> {
    await this.until(
      () => this.root.querySelector('.docs, .no-document') && !this.root.querySelector('.library[aria-busy=true]'),
    );
  }

  /** Chooses in a filter, by its id without `by-`. */
  async choose(filter: string, value: string): Promise<void> {
    const control = this.root.querySelector<HTMLSelectElement | HTMLInputElement>(`#by-${filter}`)!;
    control.value = value;
    control.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
    await this.until(() => !this.root.querySelector('.library[aria-busy=true], .skeleton'));
  }

  /** Papers in the page, as they are read. */
  get documents(): {id: string; name: string; facts: string; badges: string[]}[] {
    return [...this.root.querySelectorAll<HTMLElement>('.doc')].map((each) => ({
      id: each.dataset['id']!,
      name: plain(each.querySelector('.doc-title')),
      facts: plain(each.querySelector('[id^=facts-]')),
      badges: [...each.querySelectorAll('.badge')].map(plain),
    }));
  }

  /** Heads of the years in the page. */
  get years(): string[] {
    return this.read('[id^=year-]');
  }

  row(name: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('.doc')].find((each) => plain(each).includes(name));
    if (!found) throw new Error(`no document « ${name} »: ${this.documents.map((each) => each.name).join(', ')}`);
    return found;
  }

  /** Presses a button of a paper. */
  async act(name: string, label: string): Promise<void> {
    const found = [...this.row(name).querySelectorAll<HTMLElement>('button, a, summary')].find((each) =>
      plain(each).includes(label),
    );
    if (!found) throw new Error(`no « ${label} » at « ${name} »`);
    found.click();
    await this.settled();
  }

  get viewer(): HTMLDialogElement | null {
    return this.root.querySelector('#viewer');
  }

  /** The link to a file, where one waits. */
  get fileLink(): HTMLAnchorElement | null {
    return this.root.querySelector('.file-link a');
  }
}
