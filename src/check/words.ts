/** A report for people: grouped, each fault with its cure and where to read more. */
import type {Finding, Report} from './ledger.js';
import {kinds, type Kind} from './rules.js';

export interface TextOptions {
  /** Also what is well, rule by rule, and each call that was not tried. */
  readonly all?: boolean;
  /** Where the contract can be read. */
  readonly docs?: string;
}

const width = 96;
/** Names of calls after which the rest is a number. */
const most = 4;

export function asText(
  {api, seconds, calls, counts, findings}: Report,
  {all = false, docs = 'docs/contract.md'}: TextOptions = {},
): string {
  const {passed, failed, skipped, remarks} = counts;
  const parts = (Object.keys(kinds) as Kind[]).map((kind) => {
    const mine = findings.filter((finding) => finding.kind === kind);
    const lines = mine.flatMap((finding) => told(finding, all, docs));
    return mine.length ? [`\n${kinds[kind]}`, ...lines] : [];
  });
  const sum = [
    `${passed} well`,
    `${failed} not`,
    `${skipped} not tried`,
    ...(remarks ? [`${remarks} ${remarks === 1 ? 'remark' : 'remarks'}`] : []),
  ];
  const end = failed
    ? 'This backend does not conform yet.'
    : passed
      ? `This backend conforms, in what was tried.`
      : 'Nothing was tried.';
  return [
    `${api}: ${calls} calls in ${seconds.toFixed(0)} seconds`,
    ...parts.flat(),
    '',
    `${sum.join(', ')}. ${end}`,
    ...(skipped && !all ? ['--all lists what was not tried, and why.'] : []),
    '',
  ].join('\n');
}

function told({verdict, rule, says, about, cure, section}: Finding, all: boolean, docs: string): string[] {
  if (verdict === 'passed') return [`  ✓ ${says} (${about.length})`];
  if (verdict === 'skipped') return all ? wrapped(`  – ${named(about)}: ${says}`, 4) : [];
  if (verdict === 'remark') return wrapped(`  ! ${named(about)}: ${says}`, 4);
  return [
    ...wrapped(`  ✗ ${named(about, rule === 'there' ? Infinity : most)}: ${says}`, 4),
    ...wrapped(`    → ${cure}`, 6),
    `      ${docs}#${anchorOf(section ?? '')}`,
  ];
}

function named(about: readonly string[], shown = most): string {
  const [first, rest] = [about.slice(0, shown), about.length - shown];
  return first.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** As GitHub makes it of a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');

function wrapped(text: string, indent: number): string[] {
  const lines = [''];
  for (const word of text.split(/(?<=\S) /)) {
    const line = lines.at(-1)!;
    if (line && line.length + word.length >= width) lines.push(' '.repeat(indent) + word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
