import type {FieldIssue} from './problem.js';

interface ParseIssue {
  code?: string;
  path: PropertyKey[];
  input?: unknown;
  params?: unknown;
}

/** What a schema refused, as codes at places (JSON Pointers): one per place, the first found. */
export function issuesOf(error: {issues: readonly unknown[]}): FieldIssue[] {
  const found = new Map<string, string>();
  for (const issue of error.issues as ParseIssue[]) {
    const pointer = toPointer(issue.path.map(String));
    if (!found.has(pointer)) found.set(pointer, codeOf(issue));
  }
  return [...found].map(([pointer, code]) => ({pointer, code}));
}

/** Our rules carry their own code; of zod's, a missing value or an unknown choice means that the answer is missing. */
function codeOf(issue: ParseIssue): string {
  const own = (issue.params as {code?: string} | undefined)?.code;
  return own ?? (issue.code === 'invalid_format' || issue.code === 'too_big' ? 'format' : 'required');
}

/** `['address', 'city']` as the JSON Pointer `/address/city` (RFC 6901). */
export function toPointer(path: readonly string[]): string {
  return path.map((part) => `/${part.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** The parts of a JSON Pointer. */
export function fromPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}
