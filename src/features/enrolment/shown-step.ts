import type {EnrolmentDraft} from '../../contract/enrolment.js';
import type {EnrolmentPanel} from '../../shell/form-panel.js';
import type {PanelClass, PanelOwner} from '../../shell/panel.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {indexOfStep, steps, type Step} from './enrolment-wizard.steps.js';

/**
 * The step on the page, with its panel. A panel is loaded when its step is first reached; what was typed in it is still
 * there when the step is shown again.
 */
export class ShownStep {
  step: Step | undefined;
  panel: EnrolmentPanel | undefined;
  /** The file of this step did not come (a new version was deployed, the network fell). */
  missing: Step['id'] | undefined;
  /** A file is on its way. */
  opening = false;
  /** What is typed here, while the member looks at what another tab saved. */
  #mine: EnrolmentPanel | undefined;
  readonly #panels = new Map<Step['id'], EnrolmentPanel>();

  constructor(private readonly owner: PanelOwner<EnrolmentFlow>) {}

  /** The panel shows what another tab saved. */
  get comparing(): boolean {
    return this.#mine !== undefined;
  }

  /** Loads a step and stands on it. False when its file does not come: `missing` says which. */
  async open(target: Step): Promise<boolean> {
    this.opening = true;
    try {
      const PanelType = await target.panel();
      this.owner.flow.host.adopt(PanelType.styles);
      this.panel = this.#panels.get(target.id) ?? new PanelType(this.owner);
      this.missing = undefined;
    } catch {
      this.missing = target.id;
      return false;
    } finally {
      this.opening = false;
    }
    this.#panels.set(target.id, this.panel);
    this.panel.error = undefined;
    this.#mine = undefined;
    this.step = target;
    return true;
  }

  /** Another tab saved something: the other steps start again from there, and what is typed in this one stays. */
  restartOthers(draft: EnrolmentDraft): void {
    if (!this.step || !this.panel) return;
    this.#panels.clear();
    this.#panels.set(this.step.id, this.panel);
    if (!draft.signed) void this.panel.load(draft);
  }

  /** What another tab saved, in the place of what is typed here; asked again, the other way round. */
  compare(draft: EnrolmentDraft): void {
    const mine = this.#mine;
    const panel = this.panel!;
    this.#mine = mine ? undefined : panel;
    this.panel = mine ?? new (panel.constructor as PanelClass<EnrolmentPanel>)(this.owner);
    this.#panels.set(this.step!.id, this.panel);
    if (!mine) void this.panel.load({...draft, partial: {}});
  }

  /** Nothing typed by one person may be seen by the next. */
  forget(): void {
    this.#panels.clear();
    this.step = this.panel = this.#mine = undefined;
  }

  /** The step after this one, or before it. */
  neighbour(by: 1 | -1): Step {
    return steps[indexOfStep(this.step!.id) + by]!;
  }
}
