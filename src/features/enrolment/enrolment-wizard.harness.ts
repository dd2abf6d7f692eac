import {WidgetHarness} from '../../testing/harness.js';
import type {EnrolmentWizard} from './enrolment-wizard.js';

/** Works a `<mutuelle-enrolment-wizard>` as a member does. */
export class EnrolmentWizardHarness extends WidgetHarness<EnrolmentWizard> {
  /** A page with this title is shown. */
  async reach(title: string): Promise<void> {
    await this.until(() => this.title.includes(title) && !this.root.querySelector('[aria-busy=true]'));
  }

  /** « Suivant » (or its equal on this page), then the page with this title. */
  async next(title: string): Promise<void> {
    await this.submit();
    await this.reach(title);
  }
}
