/** The beneficiaries of a member, as a page has them, for their tests. */
import '../../define/beneficiary-request.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {addDays, formatCivilDate, todayIn} from '../../domain/civil-date.js';
import {BeneficiaryRequestHarness} from './beneficiary-request.harness.js';
import {elementOver, inPage, place} from '../../testing/page.harness.js';

const told = [
  'beneficiary-addition-confirmed',
  'beneficiary-removal-requested',
  'document-send-requested',
  'save-failed',
  'session-expired',
];

/** A day so many days ago, as somebody types it. */
export const ago = (days: number): string => formatCivilDate(addDays(todayIn(), -days));
/** The same, as it travels. */
export const isoAgo = (days: number): string => addDays(todayIn(), -days);

/** A newborn of the family, whom the sandbox knows nothing against. */
export const baby = {
  civility: 'madam',
  lastName: 'Vasseur',
  firstName: 'Léonie',
  'teletransmission.enabled': false,
  alsaceMoselle: false,
};

export class Page extends inPage(BeneficiaryRequestHarness, told) {
  async toEvent(): Promise<void> {
    await this.press('Ajouter une personne');
    await this.until(() => this.shows('eventDate'));
  }

  async toPerson(eventId = 'birth', days = 4): Promise<void> {
    await this.toEvent();
    await this.send({eventId, eventDate: ago(days)});
    await this.until(() => this.shows('firstName'));
  }

  async toPapers(person: Readonly<Record<string, string | boolean>> = baby): Promise<void> {
    await this.toPerson();
    await this.send(person);
    await this.until(() => this.step === 'Étape 3 sur 4');
  }

  async toPrice(person?: Readonly<Record<string, string | boolean>>): Promise<void> {
    await this.toPapers(person);
    await this.submit();
    await this.until(() => this.root.querySelector('.sum'));
  }

  /** A wedding, up to the price. */
  async toWedding(): Promise<void> {
    await this.toPerson('marriage');
    await this.send({...baby, type: 'spouse', firstName: 'Nour', lastName: 'Haddad', birthDate: '02/05/1992'});
    await this.until(() => this.step === 'Étape 3 sur 4');
    await this.submit();
    await this.until(() => this.root.querySelector('.sum'));
  }
}

/** What was asked for the family. */
export const changesOf = ({db}: Page) =>
  Object.values(db.beneficiaryChanges).filter(({memberNumber}) => memberNumber === members.family.number);

/** The widget, in the sandbox of somebody. */
export async function open(options: SandboxOptions = {}, prepare?: (sandbox: Sandbox) => void): Promise<Page> {
  const page = await openUnread(createSandbox(options), prepare);
  await page.ready();
  return page;
}

export async function openUnread(sandbox: Sandbox, prepare?: (sandbox: Sandbox) => void): Promise<Page> {
  prepare?.(sandbox);
  return place(new Page(elementOver(sandbox, 'mutuelle-beneficiary-request')));
}
