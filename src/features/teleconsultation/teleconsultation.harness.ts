import {WidgetHarness} from '../../testing/harness.js';
import type {Teleconsultation} from './teleconsultation.js';

/** Works a `<mutuelle-teleconsultation>` as a member does. */
export class TeleconsultationHarness extends WidgetHarness<Teleconsultation> {
  /** The questions, or a consultation that goes on. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.frame .title') && !this.root.querySelector('.skeleton'));
  }

  override get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('#stop-waiting');
  }

  /** Of the camera, the microphone and the line, in this order. */
  get devices(): string[] {
    return [...this.root.querySelectorAll('.lines .badge, .lines [role=status]:empty')].map((each) =>
      each.textContent!.trim(),
    );
  }

  /** What each button and link says. */
  get presses(): string[] {
    return this.read('.frame button, .frame a.button');
  }
}
