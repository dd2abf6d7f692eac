/** The stays in hospital of a member, as a page has them, for their tests. */
import '../../define/hospital-request.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {addDays, formatCivilDate, todayIn} from '../../domain/index.js';
import {HospitalRequestHarness} from './hospital-request.harness.js';
import {factOf} from '../../testing/harness.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';

const told = [
  'stay-requested',
  'stay-cancelled',
  'page-requested',
  'document-send-requested',
  'save-failed',
  'session-expired',
];

/** A day so many days ahead, as somebody types it. */
export const ahead = (days: number): string => formatCivilDate(addDays(todayIn(), days));
/** The same, as it travels. */
export const isoAhead = (days: number): string => addDays(todayIn(), days);

/** What the member of the family answers, but the hospital. */
export const answers = {personId: 'member', entry: ahead(20), nights: '2', kind: 'surgery', privateRoom: true};
/** A room alone costs more there than the contract of the family pays. */
export const dearHospital = 'louise adelaide';

export class Page extends inPage(HospitalRequestHarness, told) {
  /** What was asked for besides what the mocks begin with. */
  get asked() {
    return Object.entries(this.db.hospitalStays).filter(
      ([id]) => !['sejour-jeanne', 'sejour-sofia', 'sejour-paul'].includes(id),
    );
  }

  async toForm(): Promise<void> {
    await this.press('Demander une prise en charge');
    await this.until(() => this.shows('finess'));
  }

  /** The form, all of it answered. */
  async answered(values: Readonly<Record<string, string | boolean>> = answers, hospital = dearHospital): Promise<void> {
    await this.toForm();
    await this.pick(hospital);
    await this.fill(values);
  }

  async toCheck(values?: Readonly<Record<string, string | boolean>>, hospital?: string): Promise<void> {
    await this.answered(values, hospital);
    await this.submit();
    await this.until(() => this.root.querySelector('.sum'));
  }

  async toSent(): Promise<void> {
    await this.toCheck();
    await this.submit();
    await this.until(() => this.root.querySelector('.seal'));
  }

  /** The first of those that were asked for. */
  async toStay(): Promise<void> {
    await this.press('Voir la demande');
    await this.until(() => this.root.querySelector('.path'));
  }

  /** « label: value » of each fact. */
  get facts(): string[] {
    return [...this.root.querySelectorAll('.facts > div')].map(factOf);
  }
}

/** The widget, in the sandbox of somebody. */
export async function open(options: SandboxOptions = {}, prepare?: (sandbox: Sandbox) => void): Promise<Page> {
  const page = await openUnread(createSandbox(options), prepare);
  await page.ready();
  return page;
}

export async function openUnread(sandbox: Sandbox, prepare?: (sandbox: Sandbox) => void): Promise<Page> {
  prepare?.(sandbox);
  return place(new Page(elementOver(sandbox, 'mutuelle-hospital-request')));
}
