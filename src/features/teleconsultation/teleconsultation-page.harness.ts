/** The teleconsultation of a member who is signed in, as a page has it, for its tests. */
import '../../define/teleconsultation.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {momentIn} from '../../domain/local-time.js';
import {tellRoom, type RoomEvent} from '../../../mocks/topics/teleconsultation/rooms.js';
import {TeleconsultationHarness} from './teleconsultation.harness.js';
import type {Teleconsultation} from './teleconsultation.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';

const told = [
  'consultation-started',
  'consultation-callback-asked',
  'consultation-cancelled',
  'consultation-ended',
  'page-requested',
  'save-failed',
  'session-expired',
];

/** What a member of the family answers, by video. */
export const answers = {way: 'video', personId: 'member', consent: true};
const minute = 60_000;

export class Page extends inPage(TeleconsultationHarness, told) {
  constructor(
    element: Teleconsultation,
    /** Milliseconds that the insurer's clock is ahead. */
    private readonly clock: {ahead: number},
  ) {
    super(element);
  }

  /** The last one there is. */
  get consultation() {
    return Object.values(this.db.consultations).at(-1)!;
  }

  /** The page is looked at again: how it stands is asked at once. */
  lookAgain(): void {
    dispatchEvent(new Event('online'));
  }

  async later(minutes: number): Promise<void> {
    this.clock.ahead += minutes * minute;
    this.lookAgain();
    await this.settled();
  }

  /** What the page of the service tells, by the last way into it. */
  inRoom(event: RoomEvent): boolean {
    return tellRoom(Object.keys(this.db.roomTickets).at(-1)!, event, this.sandbox.simulator);
  }

  override send(values: Readonly<Record<string, string | boolean>> = answers): Promise<void> {
    return super.send(values);
  }

  async toDevices(values?: Readonly<Record<string, string | boolean>>): Promise<void> {
    await this.send(values);
    await this.until(() => this.title === 'Vérifions que tout marche');
  }

  async toWaiting(values?: Readonly<Record<string, string | boolean>>): Promise<void> {
    await this.toDevices(values);
    await this.submit();
    await this.until(() => this.title === 'Vous êtes dans la salle d’attente');
  }

  async toReady(values?: Readonly<Record<string, string | boolean>>): Promise<void> {
    await this.toWaiting(values);
    await this.later(4);
    await this.until(() => this.title === 'Le médecin vous attend');
  }
}

/** The widget, in the sandbox of somebody. */
export async function open(
  options: Omit<SandboxOptions, 'now'> = {},
  prepare?: (sandbox: Sandbox) => void,
): Promise<Page> {
  const page = await openUnread(options, prepare);
  await page.ready();
  return page;
}

export async function openUnread(
  options: Omit<SandboxOptions, 'now'> = {},
  prepare?: (sandbox: Sandbox) => void,
): Promise<Page> {
  // what happens minutes later is still today: in the last hour of a day it is two hours earlier for the insurer
  const isLate = momentIn('Europe/Paris', new Date())!.minute >= 23 * 60;
  const clock = {ahead: isLate ? -120 * minute : 0};
  const sandbox = createSandbox({...options, now: () => new Date(Date.now() + clock.ahead)});
  prepare?.(sandbox);
  return place(new Page(elementOver(sandbox, 'mutuelle-teleconsultation'), clock));
}
