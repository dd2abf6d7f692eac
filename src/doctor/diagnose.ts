import {apisOf} from './api.js';
import {filesOf, integrityOf} from './files.js';
import {examine, type Finding} from './finding.js';
import {lookAt} from './page.js';
import {show} from './panel.js';

export interface Diagnosis {
  /** How many of ours are on the page. */
  readonly elements: number;
  /** All that is wrong, what keeps members from most first. */
  readonly findings: readonly Finding[];
}

/** Changes nothing, tells nobody, never throws. */
export async function diagnose(): Promise<Diagnosis> {
  const patient = examine();
  const asked = await Promise.allSettled([filesOf(patient), integrityOf(patient), apisOf(patient)]);
  const found = [...lookAt(patient), ...asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))];
  const of = (wanted: Finding['weight']) => found.filter(({weight}) => weight === wanted);
  return {elements: patient.elements.length, findings: [...of('broken'), ...of('hint')]};
}

/** A look, told in the console and on the page. */
export async function tell(): Promise<Diagnosis> {
  const diagnosis = await diagnose();
  const {findings} = diagnosis;
  const title = titleOf(diagnosis);
  console.warn([title, ...findings.map(({cause, seen, cure}) => `${cause}: ${seen} Cure: ${cure}`)].join('\n'));
  show(title, findings);
  return diagnosis;
}

function titleOf({elements, findings}: Diagnosis): string {
  if (!elements) return 'mutuelle-elements: no element of ours is on this page, nor in its open shadow roots';
  if (!findings.length) return `mutuelle-elements: ${elements} elements, nothing is wrong`;
  return `mutuelle-elements: ${findings.length} to look at`;
}
