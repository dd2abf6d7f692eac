/** What was seen, rule by rule: what is well, what is not, what could not be tried. */
import {operations} from '../contract/index.js';
import {rules, type Kind, type Rule, type RuleId} from './rules.js';

export type Verdict = 'passed' | 'failed' | 'skipped' | 'remark';

export interface Finding {
  readonly verdict: Verdict;
  readonly rule: RuleId;
  readonly kind: Kind;
  /** What was seen, in words. */
  readonly says: string;
  /** The calls that it was seen of (`getCards`). */
  readonly about: readonly string[];
  /** Of what failed: what to do, and where docs/contract.md says more. */
  readonly cure?: string;
  readonly section?: string;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly remarks: number;
}

export interface Report {
  readonly api: string;
  readonly seconds: number;
  /** Calls that were made. */
  readonly calls: number;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

interface Entry {
  verdict: Verdict;
  rule: RuleId;
  says: string;
  about: Set<string>;
}

export class Ledger {
  readonly #entries = new Map<string, Entry>();

  constructor(private readonly wants: (kind: Kind) => boolean = () => true) {}

  passed(rule: RuleId, about: string): void {
    this.#note('passed', rule, about, rules[rule].well);
  }
  failed(rule: RuleId, about: string, says: string): void {
    this.#note('failed', rule, about, says);
  }
  /** It could not be tried; never counted as well. */
  skipped(rule: RuleId, about: string, why: string): void {
    this.#note('skipped', rule, about, why);
  }
  /** Worth knowing, and allowed. */
  remark(rule: RuleId, about: string, says: string): void {
    this.#note('remark', rule, about, says);
  }
  /** One or the other. Gives back whether it is well. */
  expect(rule: RuleId, about: string, well: boolean, says: string): boolean {
    if (well) this.passed(rule, about);
    else this.failed(rule, about, says);
    return well;
  }

  #note(verdict: Verdict, rule: RuleId, about: string, says: string): void {
    if (!this.wants(rules[rule].kind)) return;
    const key = `${verdict} ${rule} ${says}`;
    const entry = this.#entries.get(key) ?? {verdict, rule, says, about: new Set()};
    entry.about.add(about);
    this.#entries.set(key, entry);
  }

  /** A call that failed a rule is not counted among those that are well by it. */
  findings(): Finding[] {
    const order = Object.keys(rules);
    const entries = [...this.#entries.values()].toSorted(
      (one, two) => order.indexOf(one.rule) - order.indexOf(two.rule) || one.says.localeCompare(two.says),
    );
    return entries.flatMap(({verdict, rule, says, about}) => {
      const {kind, cure, section}: Rule = rules[rule];
      const bad = entries.filter((each) => each.rule === rule && each.verdict === 'failed');
      const left = [...about].filter((each) => verdict !== 'passed' || !bad.some((entry) => entry.about.has(each)));
      const more = verdict === 'failed' ? {cure, section} : {};
      return left.length ? [{verdict, rule, kind, says, about: inOrder(left), ...more}] : [];
    });
  }
}

const place = new Map(Object.keys(operations).map((id, index) => [id, index]));
/** As the contract lists them, whatever was answered first. */
const inOrder = (about: readonly string[]): string[] =>
  about.toSorted((one, two) => (place.get(one) ?? 1000) - (place.get(two) ?? 1000) || one.localeCompare(two));

/** Each call by each rule counts once. */
export function countsOf(findings: readonly Finding[]): Counts {
  const count = (wanted: Verdict) =>
    findings.reduce((sum, {verdict, about}) => sum + (verdict === wanted ? about.length : 0), 0);
  return {passed: count('passed'), failed: count('failed'), skipped: count('skipped'), remarks: count('remark')};
}
