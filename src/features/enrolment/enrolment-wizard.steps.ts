import type {EnrolmentStep} from '../../contract/enrolment.js';
import type {EnrolmentPanel} from '../../shell/form-panel.js';
import type {PanelClass} from '../../shell/panel.js';
import type {WelcomePanel} from './welcome.panel.js';

/** One step: its panel, loaded when it is reached, and its place among the seven the member sees. */
export interface Step {
  id: EnrolmentStep | 'waiver';
  /** The bulletin and the code are one step, « Signature », for the member. */
  shownAs: Exclude<EnrolmentStep, 'bulletin' | 'completed'>;
  panel: () => Promise<PanelClass<EnrolmentPanel>>;
}

export const steps: readonly Step[] = [
  {
    id: 'account',
    shownAs: 'account',
    panel: async () => (await import('./account.panel.js')).AccountPanel,
  },
  {
    id: 'profile',
    shownAs: 'profile',
    panel: async () => (await import('../profile/profile.panel.js')).ProfilePanel,
  },
  {
    id: 'beneficiaries',
    shownAs: 'beneficiaries',
    panel: async () => (await import('../beneficiaries/beneficiaries.panel.js')).BeneficiariesPanel,
  },
  {
    id: 'bankDetails',
    shownAs: 'bankDetails',
    panel: async () => (await import('../bank-details/bank-details.panel.js')).BankDetailsPanel,
  },
  {
    id: 'guarantees',
    shownAs: 'guarantees',
    panel: async () => (await import('../guarantees/guarantees.panel.js')).GuaranteesPanel,
  },
  {id: 'recap', shownAs: 'recap', panel: async () => (await import('../recap/recap.panel.js')).RecapPanel},
  {
    id: 'bulletin',
    shownAs: 'signature',
    panel: async () => (await import('../bulletin/bulletin.panel.js')).BulletinPanel,
  },
  {
    id: 'signature',
    shownAs: 'signature',
    panel: async () => (await import('../signature/signature.panel.js')).SignaturePanel,
  },
  {
    id: 'completed',
    shownAs: 'signature',
    panel: async () => (await import('../completion/completion.panel.js')).CompletionPanel,
  },
];

/** In the place of a step, for who asks not to join before the guarantees are reached (LAW-07). */
export const waiverStep: Step = {
  id: 'waiver',
  shownAs: 'guarantees',
  panel: async () => (await import('../waiver/waiver.panel.js')).WaiverPanel,
};

/** The way in. While it is read, the page that its button leads to is on its way. */
export const welcomeThenAccount = async (): Promise<typeof WelcomePanel> => {
  const {WelcomePanel: panel} = await import('./welcome.panel.js');
  steps[0]!.panel().catch(() => undefined); // where it does not come, the button asks again
  return panel;
};

/** The way back in. */
export const loginPanel = async () => (await import('../../shell/access/access.panel.js')).AccessPanel;

/** What the list of steps shows, in order. */
export const shownSteps = [...new Set(steps.map((step) => step.shownAs))];

/** Where an answer of the server, or a press, leads. */
export function stepOf(id: string): Step {
  return id === waiverStep.id ? waiverStep : steps[indexOfStep(id)]!;
}

export function indexOfStep(id: string): number {
  return Math.max(
    0,
    steps.findIndex((step) => step.id === id),
  );
}
