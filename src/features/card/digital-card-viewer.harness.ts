import {WidgetHarness} from '../../testing/harness.js';
import type {DigitalCardViewer} from './digital-card-viewer.js';

/** Works a `<mutuelle-digital-card-viewer>` as a member does. */
export class DigitalCardViewerHarness extends WidgetHarness<DigitalCardViewer> {
  /** A card is there, and what stands around it. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.tp') && !this.root.querySelector('.skeleton'));
  }

  /** Its code is drawn. */
  async drawn(): Promise<void> {
    await this.until(() => this.root.querySelector('.tp .matrix path'));
  }

  /** What the card says in its five items, in order. */
  get five(): string[] {
    return [...this.root.querySelectorAll('.tp .five dd')].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
  }

  get badge(): string {
    return this.root.querySelector('.card-head .badge')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get stamp(): string | undefined {
    return this.root.querySelector('.tp .stamp')?.textContent?.trim();
  }

  get keepBox(): HTMLInputElement {
    return this.root.getElementById('keep') as HTMLInputElement;
  }

  /** Ticks or unticks « Enregistrer sur ce téléphone », and waits for what comes of it. */
  async keep(wanted = true): Promise<void> {
    if (this.keepBox.checked !== wanted) this.keepBox.click();
    await this.until(() => !this.keepBox.disabled);
  }

  get notices(): string[] {
    return [...this.root.querySelectorAll('.alert')].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
  }
}
