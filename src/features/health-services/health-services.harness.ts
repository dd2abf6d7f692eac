import {WidgetHarness} from '../../testing/harness.js';
import type {HealthServices} from './health-services.js';

/** Works a `<mutuelle-health-services>` as a member does. */
export class HealthServicesHarness extends WidgetHarness<HealthServices> {
  /** The services have arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.block'));
  }

  /** The headings of the page, in order. */
  get headings(): string[] {
    return [...this.root.querySelectorAll('h3')].map((each) => each.textContent!.trim());
  }

  /** The words of the part under a heading, with ordinary spaces. */
  section(heading: string): string {
    const found = [...this.root.querySelectorAll('section')].find(
      (each) => each.querySelector('h3')?.textContent?.trim() === heading,
    );
    return (found?.textContent ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  }
}
