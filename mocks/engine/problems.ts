/** What handlers share to refuse what they are asked. */
import {Problem, type FieldIssue} from '../../src/contract/problem.js';

/** Stops with the issues, if there are any. */
export function refuse(issues: FieldIssue[]): void {
  if (issues.length) throw new Problem('validation', {issues});
}

/** One step of a JSON Pointer. */
export function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
