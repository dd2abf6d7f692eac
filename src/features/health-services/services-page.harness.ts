/** The services of a member, as a page has them, for their tests. */
import '../../define/health-services.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import type {OpinionRecord} from '../../../mocks/topics/health-services/health-services.data.js';
import {HealthServicesHarness} from './health-services.harness.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';

const told = [
  'second-opinion-asked',
  'page-requested',
  'page-absent',
  'document-send-requested',
  'save-failed',
  'session-expired',
];

/** What somebody asks, in words that are found again wherever they go. */
export const question = 'Mon genou gauche\u00a0: faut-il opérer maintenant\u202f?\nOu attendre le printemps\u202f?';

export class Page extends inPage(HealthServicesHarness, told) {
  /** Opinions about somebody that were asked for here. */
  opinionsAbout(personId: string): OpinionRecord[] {
    const samples = ['avis-sofia', 'avis-jeanne'];
    return Object.entries(this.db.opinions)
      .filter(([id, each]) => !samples.includes(id) && each.personId === personId)
      .map(([, each]) => each);
  }

  /** Answers of the server, as another one would give them. */
  change(to: (answer: never, id: string, body: unknown) => unknown): void {
    const {call} = this.sandbox;
    const changed = async (...given: Parameters<typeof call>) =>
      to((await call(...given)) as never, given[0].id, (given[1] as {body?: unknown}).body);
    Object.assign(this.sandbox, {call: changed});
  }

  async toQuestion(): Promise<void> {
    await this.press('Demander un avis');
    await this.until(() => this.shows('question'));
  }

  async toCheck(values: Readonly<Record<string, string>> = {personId: 'louis', question}): Promise<void> {
    await this.toQuestion();
    await this.fill(values);
    await this.submit();
    await this.until(() => this.title === 'Vérifiez avant d’envoyer');
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
  return place(new Page(elementOver(sandbox, 'mutuelle-health-services')));
}
