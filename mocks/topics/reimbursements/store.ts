/** What the insurer paid a member: made up from a seed, the same each time, and what has happened since. */
import {addDays, foldedWords} from '../../../src/domain/index.js';
import {Problem} from '../../../src/contract/problem.js';
import type {
  LedgerChange,
  MonthTotal,
  Reimbursement,
  ReimbursementFilters,
  ReimbursementPage,
} from '../../../src/contract/reimbursements.js';
import {careExamples, moneyOf, type CareExample, type CareId} from './care.js';
import type {Database} from '../../database.js';
import type {Member} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';
import type {ReimbursementRecord} from './reimbursements.data.js';

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

/** Revision of reimbursements nothing has happened to. */
const firstRevision = 1_000;
/** The server keeps that many changes. */
const keptChanges = 10_000;
const pageSizes = {usual: 50, most: 1_000};

/** How often each kind of care comes, after the six that the demos open with. */
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

export class ReimbursementStore {
  private base: readonly Reimbursement[] | undefined;
  /** Newest first, changes applied. */
  private present: Reimbursement[] | undefined;

  constructor(
    private readonly record: ReimbursementRecord,
    private readonly member: Member,
  ) {}

  get id(): string {
    return `ledger-${this.member.number}`;
  }

  get revision(): number {
    return firstRevision + this.record.changes.length;
  }

  get acts(): readonly Reimbursement[] {
    this.base ??= Array.from({length: this.record.size}, (_, index) => this.made(index));
    if (!this.present) {
      this.present = [...this.base];
      for (const {act} of this.record.changes) this.put(act);
    }
    return this.present;
  }

  /** Records what happened; the change has the next number. */
  append(kind: LedgerChange['kind'], act: Reimbursement): LedgerChange {
    void this.acts;
    const change = {revision: this.revision + 1, kind, act};
    this.record.changes.push(change);
    this.put(act);
    return change;
  }

  changesSince(since: string): {changes: LedgerChange[]; revision: number; more: boolean; reset?: boolean} {
    const from = Number(since);
    if (!Number.isSafeInteger(from)) throw new Problem('bad-request');
    const {revision} = this;
    if (from < firstRevision || from > revision || revision - from > keptChanges)
      return {changes: [], revision, more: false, reset: true};
    const changes = this.record.changes.slice(from - firstRevision, from - firstRevision + 500);
    return {changes, revision, more: from + changes.length < revision};
  }

  page(
    filters: ReimbursementFilters,
    cursor: string | undefined,
    limit = pageSizes.usual,
  ): Omit<ReimbursementPage, 'asOf'> {
    const found = matching(this.acts, filters);
    const start = cursor === undefined ? 0 : startAfter(found, cursor);
    const acts = found.slice(start, start + Math.min(Math.max(limit, 1), pageSizes.most));
    const last = acts.at(-1);
    return {
      acts,
      total: found.length,
      ledgerId: this.id,
      revision: this.revision,
      next: last && start + acts.length < found.length ? keyOf(last) : null,
      ...(cursor === undefined && {
        months: monthsOf(found),
        people: this.member.people.map(({id, firstName}) => ({id, firstName})),
      }),
    };
  }

  /** What an act of the member looks like; nothing is recorded. */
  draft(care: CareId, more: Partial<Reimbursement> & Pick<Reimbursement, 'id' | 'careDate'>): Reimbursement {
    const example: CareExample = careExamples[care];
    const money = moneyOf(example, this.member.alsaceMoselle);
    return {
      beneficiaryId: 'member',
      label: example.label,
      family: example.family,
      ...(example.professional && {professional: example.professional}),
      ...money,
      amc: {...money.amc, guarantee: example.guarantee},
      status: 'received',
      origin: example.thirdParty ? 'thirdPartyPayment' : 'noemie',
      ...more,
    };
  }

  /** The act as it will be once both parts are paid. */
  paid(act: Reimbursement, on: string): Reimbursement {
    const {request: _, rejection: __, ...rest} = act;
    return {
      ...rest,
      status: 'paid',
      amo: {...act.amo, paidOn: addDays(on, -1)},
      amc: {...act.amc, paidOn: on},
      paymentId: `vir-${on}-${act.amc.payee}`,
      statementId: `dec-${on.slice(0, 7)}`,
    };
  }

  private made(index: number): Reimbursement {
    const {size, anchor} = this.record;
    const {people} = this.member;
    const chance = mixed(Number(this.member.number) + index);
    const care = cycle[index < cycle.length ? index : chance % cycle.length]!;
    const careDate = addDays(anchor, -4 - Math.floor((index * spanOf(size)) / size));
    const shown = [0, 1, 2, 0, 1, 0][index] ?? chance % people.length;
    const beneficiaryId = people[shown % people.length]!.id;
    const act = this.draft(care, {id: `act-${String(size - index).padStart(6, '0')}`, careDate, beneficiaryId});
    if (care === 'osteopathy' && index < cycle.length)
      return {
        ...act,
        origin: 'document',
        status: 'waitingDocument',
        request: {id: `piece-${act.id}`, label: 'Facture acquittée de l’ostéopathe'},
      };
    if (care === 'speech' && index < cycle.length) return {...act, status: 'processing'};
    if (index % 37 === 11)
      return {
        ...act,
        status: 'rejected',
        rejection: 'La facture n’indique pas le numéro du professionnel.',
        amc: {amount: 0, payee: act.amc.payee},
        remaining: act.spent - act.amo.amount,
        remainder: [{reason: 'notCovered', amount: act.spent - act.amo.amount}],
      };
    if (index % 53 === 17) return {...act, status: 'waitingAmo'};
    return this.paid(act, paymentDay(careDate, anchor));
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
  size = reimbursementCounts[member.persona],
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

function monthsOf(acts: readonly Reimbursement[]): MonthTotal[] {
  const months = new Map<string, MonthTotal>();
  for (const {careDate, spent, amo, amc, remaining} of acts) {
    const month = careDate.slice(0, 7);
    const total = months.get(month) ?? {month, count: 0, spent: 0, amo: 0, amc: 0, remaining: 0};
    months.set(month, {
      month,
      count: total.count + 1,
      spent: total.spent + spent,
      amo: total.amo + amo.amount,
      amc: total.amc + amc.amount,
      remaining: total.remaining + remaining,
    });
  }
  return [...months.values()];
}

/** Days over which so many acts happen. */
const spanOf = (size: number): number =>
  size > 50_000 ? 30 * 365 : size > 1_000 ? 10 * 365 : size > 100 ? 3 * 365 : 540;

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
