/** What the insurer paid a member: made up from a seed, the same each time, and what has happened since. */
import {foldedWords} from '../../../src/domain/index.js';
import {daysLater as addDays} from '../../../src/domain/stored-date.js';
import type {
  Reimbursement,
  ReimbursementChange,
  ReimbursementFilters,
  ReimbursementPage,
} from '../../../src/contract/reimbursements.js';
import type {JournalPlace} from '../../../src/contract/member-changes.js';
import type {Database} from '../../database.js';
import type {Member, MemberPerson} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';
import {careAtAge, careExamples, moneyOf, type CareExample, type CareId} from './care.js';
import {levelOf, type OwnLevel} from './levels.js';
import type {ReimbursementRecord} from './reimbursements.data.js';
import {totalsOf} from './totals.js';

/** How many acts each person has. `otherPerson` is a guardian with a whole institution's files. */
export const reimbursementCounts: Readonly<Record<PersonaId, number>> = {
  single: 50,
  family: 420,
  alsace: 180,
  used: 5_000,
  expired: 0,
  resume: 60,
  otherPerson: 100_000,
};

const pageSizes = {usual: 50, most: 1_000};

/** What a year may ask of one person at most, in cents, of each deduction (DOMAIN 8.1). */
const deductedAYear = 5_000;

/** In the order in which the demos show them; what comes before is drawn from the same, but for what is rare. */
const cycle: readonly CareId[] = [
  'generalist',
  'pharmacy',
  'speech',
  'osteopathy',
  'glasses',
  'crown',
  'lab',
  'pharmacy',
  'generalist',
  'physio',
  'specialist',
  'pharmacy',
  'physio',
  'optam',
  'pharmacy',
  'outOfPathway',
  'lab',
  'child',
  'emergency',
  'pharmacy',
  'generalist',
  'hearingAid',
  'transport',
  'dailyCharge',
  'pharmacy',
  'psychiatry',
  'heavyAct',
];

type ActInBrief = Partial<Reimbursement> & Pick<Reimbursement, 'id' | 'careDate'>;

const rare: readonly CareId[] = ['glasses', 'hearingAid', 'crown'];
const common = cycle.filter((care) => !rare.includes(care));

export class ReimbursementStore {
  private base: readonly Reimbursement[] | undefined;
  /** Newest first, changes applied. */
  private present: Reimbursement[] | undefined;
  private readonly levels = new Map<CareId, OwnLevel>();
  /** Cents deducted and sessions used, by person, year and kind. */
  private readonly used = new Map<string, number>();

  constructor(
    private readonly record: ReimbursementRecord,
    private readonly member: Member,
  ) {}

  /** How much has happened since the first day. */
  get happened(): number {
    return this.record.changes.length;
  }

  get acts(): readonly Reimbursement[] {
    this.base ??= this.madeUp().filter(({beneficiaryId}) => this.shows(beneficiaryId));
    if (!this.present) {
      this.present = [...this.base];
      for (const {act} of this.record.changes) this.put(act);
    }
    return this.present;
  }

  /** Whose acts the member may see; the journal of the member tells of no other. */
  shows(personId: string): boolean {
    return this.person(personId)?.visibility?.state !== 'hidden';
  }

  /** Records what happened. Nothing of a person who keeps theirs private. */
  append(kind: ReimbursementChange['kind'], act: Reimbursement): ReimbursementChange | undefined {
    if (!this.shows(act.beneficiaryId)) return undefined;
    void this.acts;
    const change = {kind, act};
    this.record.changes.push(change);
    this.put(act);
    return change;
  }

  page(
    filters: ReimbursementFilters,
    cursor: string | undefined,
    limit = pageSizes.usual,
  ): Omit<ReimbursementPage, 'asOf' | keyof JournalPlace> {
    const found = matching(this.acts, filters);
    const start = cursor === undefined ? 0 : startAfter(found, cursor);
    const acts = found.slice(start, start + Math.min(Math.max(limit, 1), pageSizes.most));
    const last = acts.at(-1);
    return {
      acts,
      total: found.length,
      next: last && start + acts.length < found.length ? keyOf(last) : null,
      ...(cursor === undefined && {
        ...totalsOf(found),
        people: this.member.people.map(({id, firstName, visibility}) => ({
          id,
          firstName,
          ...(visibility && {visibility}),
        })),
        delays,
      }),
    };
  }

  /** What an act of one of the member's people looks like; nothing is recorded. */
  draft(care: CareId, more: ActInBrief): Reimbursement {
    // what the year has used up counts
    void this.acts;
    return this.written(care, more);
  }

  private written(drawn: CareId, more: ActInBrief): Reimbursement {
    const {beneficiaryId = 'member', careDate} = more;
    const person = this.person(beneficiaryId) ?? this.member.people[0]!;
    const care = careAtAge(drawn, ageAt(person, careDate));
    const example: CareExample = careExamples[care];
    const {guarantee, ...money} = this.moneyFor(care, person, careDate);
    return {
      beneficiaryId,
      label: example.label,
      family: example.family,
      ...(example.professional && {professional: example.professional}),
      ...money,
      amc: {...money.amc, ...(guarantee && {guarantee})},
      status: 'received',
      origin: example.thirdParty ? 'thirdPartyPayment' : 'noemie',
      ...more,
    };
  }

  /** The act as it will be once both parts are paid. */
  paid(act: Reimbursement, on: string): Reimbursement {
    const {request: _, rejection: __, remedy: ___, ...rest} = act;
    const amoPaidOn = act.amo.paidOn ?? addDays(on, -1);
    return {
      ...rest,
      status: 'paid',
      // nobody pays nothing
      amo: {...act.amo, ...(act.amo.amount !== 0 && {paidOn: amoPaidOn})},
      amc: {...act.amc, paidOn: on},
      paymentId: `vir-${on}-${act.amc.payee}`,
      statementId: `dec-${on.slice(0, 7)}`,
    };
  }

  private person(id: string): MemberPerson | undefined {
    return this.member.people.find((each) => each.id === id);
  }

  private ownLevel(care: CareId): OwnLevel {
    let own = this.levels.get(care);
    if (!own) this.levels.set(care, (own = levelOf(this.member.persona, careExamples[care] as CareExample)));
    return own;
  }

  private usedBy(person: MemberPerson, careDate: string, kind: string): number {
    return this.used.get(`${person.id} ${careDate.slice(0, 4)} ${kind}`) ?? 0;
  }

  /** How often the table still pays for this care this year. */
  private sessionsLeft(care: CareId, person: MemberPerson, careDate: string): number {
    return (this.ownLevel(care).timesAYear ?? Infinity) - this.usedBy(person, careDate, care);
  }

  private moneyFor(care: CareId, person: MemberPerson, careDate: string) {
    const example: CareExample = careExamples[care];
    const own = this.ownLevel(care);
    const usedUp = this.sessionsLeft(care, person, careDate) <= 0;
    const money = moneyOf(example, {
      localScheme: person.alsaceMoselle,
      age: ageAt(person, careDate),
      level: usedUp ? {amount: 0} : own.level,
      deductible: ({kind, amount}) => Math.min(amount, deductedAYear - this.usedBy(person, careDate, kind)),
    });
    return {...money, guarantee: own.guarantee};
  }

  /** An act of the past counts for what may be asked, or given, in the rest of its year. */
  private count({careDate, beneficiaryId, amo}: Reimbursement, care: CareId): void {
    const add = (kind: string, amount: number) => {
      const key = `${beneficiaryId} ${careDate.slice(0, 4)} ${kind}`;
      this.used.set(key, (this.used.get(key) ?? 0) + amount);
    };
    for (const {kind, amount} of amo.deductions ?? []) add(kind, amount);
    if (this.levels.get(care)?.timesAYear !== undefined) add(care, 1);
  }

  /** Everything that was there on the first day, newest first; made from the oldest on, as it happened. */
  private madeUp(): Reimbursement[] {
    const {size, anchor} = this.record;
    const days = Math.min(spanOf(size), daysBetween(this.member.contract.since, anchor) - newest);
    const acts: Reimbursement[] = [];
    for (let index = days > 0 ? size - 1 : -1; index >= 0; index--) acts.push(this.made(index, days));
    return acts.reverse();
  }

  private made(index: number, days: number): Reimbursement {
    const {size, anchor} = this.record;
    const chance = mixed(Number(this.member.number) + index);
    const careDate = addDays(anchor, -newest - Math.floor((index * days) / size));
    const people = this.member.people.filter(({birthDate}) => birthDate <= careDate);
    const shown = [0, 1, 2, 0, 1, 0][index] ?? chance % people.length;
    const person = people[shown % people.length]!;
    const often = common[(chance >>> 8) % common.length]!;
    // a session of the year is left for the one that the demos open with
    const drawn =
      index < cycle.length ? cycle[index]! : this.sessionsLeft(often, person, careDate) > 1 ? often : 'physio';
    const care = careAtAge(drawn, ageAt(person, careDate));
    const id = `act-${String(size - index).padStart(6, '0')}`;
    const act = this.written(care, {id, careDate, beneficiaryId: person.id});
    this.count(act, care);
    return this.settled(act, care, index);
  }

  /** How far the insurer is with it: most are paid. */
  private settled(act: Reimbursement, care: CareId, index: number): Reimbursement {
    const {anchor} = this.record;
    if (care === 'osteopathy' && index < cycle.length)
      return {
        ...act,
        origin: 'document',
        status: 'waitingDocument',
        request: {id: `piece-${act.id}`, label: 'Facture acquittée de l’ostéopathe'},
      };
    if (care === 'speech' && index < cycle.length) return {...act, status: 'processing'};
    if (index % 37 === 11) return refused(act, addDays(paymentDay(act.careDate, anchor), -1));
    if (index % 53 === 17) return {...act, status: 'waitingAmo'};
    return this.paid(act, paymentDay(act.careDate, anchor));
  }

  private put(act: Reimbursement): void {
    const present = this.present!;
    const known = present.findIndex(({id}) => id === act.id);
    if (known >= 0) present.splice(known, 1);
    const at = startAfter(present, keyOf(act));
    present.splice(at, 0, act);
  }
}

const stores = new WeakMap<ReimbursementRecord, ReimbursementStore>();

/** The reimbursements of a member; made when they are first asked for. */
export function storeOf(
  {reimbursements}: Pick<Database, 'reimbursements'>,
  member: Member,
  today: string,
  size = member.joined ? 0 : reimbursementCounts[member.persona],
): ReimbursementStore {
  const record = (reimbursements[member.number] ??= {size, anchor: today, changes: []});
  let store = stores.get(record);
  if (!store) stores.set(record, (store = new ReimbursementStore(record, member)));
  return store;
}

/**
 * Newest care first, then by id: no two acts share a place, so that a page starts where the last one ended whatever
 * came since.
 */
const keyOf = ({careDate, id}: Reimbursement): string => `${careDate}_${id}`;

function startAfter(acts: readonly Reimbursement[], key: string): number {
  let low = 0;
  let high = acts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(acts[middle]!) >= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function matching(
  acts: readonly Reimbursement[],
  {beneficiaryId, family, status, from, to, search}: ReimbursementFilters,
): readonly Reimbursement[] {
  const words = foldedWords(search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  if (!beneficiaryId && !family && !status && !from && !to && !words.length) return acts;
  return acts.filter(
    (act) =>
      (!beneficiaryId || act.beneficiaryId === beneficiaryId) &&
      (!family || act.family === family) &&
      (!status || act.status === status) &&
      (!from || act.careDate >= from) &&
      (!to || act.careDate <= to) &&
      (!words.length || words.every((word) => foldedWords(`${act.label} ${act.professional ?? ''}`).includes(word))),
  );
}

/** How long it takes, as this insurer promises it. */
const delays: ReimbursementPage['delays'] = [
  {label: 'Avec la carte Vitale', text: 'La Sécurité sociale paie en 5 jours environ, puis nous payons en 2 jours.'},
  {label: 'Avec une facture que vous nous envoyez', text: 'Nous payons dans les 5 jours ouvrés.'},
  {label: 'En tiers payant', text: 'Vous n’avancez rien\u00a0: nous payons le professionnel.'},
];

/** The Sécu has paid its part, and the mutuelle would pay its own, but for a number on the invoice. */
function refused(act: Reimbursement, amoPaidOn: string): Reimbursement {
  const {amc, amo, remaining, remainder = []} = act;
  const amount = amc.amount;
  return {
    ...act,
    status: 'rejected',
    rejection: 'La facture n’indique pas le numéro du professionnel.',
    remedy: {text: 'Demandez au professionnel une facture où figure son numéro, puis envoyez-la-nous.'},
    amo: {...amo, ...(amo.amount !== 0 && {paidOn: amoPaidOn})},
    amc: {...amc, amount: 0},
    remaining: remaining + amount,
    remainder: [...remainder, ...(amount > 0 ? [{reason: 'refused', amount}] : [])],
  };
}

/** Days since the newest act. */
const newest = 4;
/** Days over which so many acts happen, as far as the contract is that old. */
const spanOf = (size: number): number => (size > 1_000 ? 10 * 365 : size > 100 ? 3 * 365 : 540);
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Full years on a day; both are stored dates, and there are a hundred thousand acts. */
function ageAt({birthDate}: MemberPerson, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Transfers leave twice a week or so: several acts share one. */
function paymentDay(careDate: string, today: string): string {
  const day = addDays(careDate, 2 + ((3 - (Number(careDate.slice(8)) % 3)) % 3));
  return day > today ? today : day;
}

/** A number that looks like chance, always the same for the same seed. */
function mixed(seed: number): number {
  let x = (seed ^ 0x9e3779b9) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b) >>> 0;
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35) >>> 0;
  return (x ^ (x >>> 16)) >>> 0;
}
