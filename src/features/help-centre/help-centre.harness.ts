import {plain, WidgetHarness} from '../../testing/harness.js';
import type {HelpCentre} from './help-centre.js';

/** Works a `<mutuelle-help-centre>` as somebody does who looks for help. */
export class HelpCentreHarness extends WidgetHarness<HelpCentre> {
  /** The page has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.phone, .faq'));
  }

  /** Types words to look for. */
  async search(words: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement>('#by-search')!;
    field.value = words;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await this.settled();
  }

  /** The questions in their order. */
  get questions(): string[] {
    return this.read('.faq > summary');
  }

  /** Those whose answers are open, by their ids. */
  get opened(): string[] {
    return [...this.root.querySelectorAll('.faq[open]')].map(({id}) => id.slice(2));
  }

  /** How many were found, as it is told. */
  get count(): string {
    return plain(this.root.querySelector('[aria-labelledby=questions] > div > [role=status]')!);
  }

  question(id: string): HTMLDetailsElement {
    return this.root.querySelector<HTMLDetailsElement>(`#q-${id}`)!;
  }

  /** Opens an answer, as its press does. */
  async openAnswer(id: string): Promise<void> {
    const toggled = new Promise((resolve) => this.question(id).addEventListener('toggle', resolve, {once: true}));
    this.question(id).querySelector('summary')!.click();
    await toggled;
    await this.element.updateComplete;
  }

  /** What each line is for, and whether somebody answers. */
  get lines(): string[] {
    return [...this.root.querySelectorAll('.phone')].map((line) =>
      [line.querySelector('h4'), line.querySelector('.open')].flatMap((each) => (each ? [plain(each)] : [])).join(': '),
    );
  }
}
