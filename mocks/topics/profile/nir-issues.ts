import {checkNir} from '../../../src/domain/index.js';
import type {FieldIssue} from '../../../src/contract/problem.js';
import type {Profile} from '../../../src/contract/profile.js';
import type {HandlerContext} from '../../engine/handler.js';

/** The contract takes the widest legal shape; this insurer may want less. */
export function nirIssues(
  {settings}: Pick<HandlerContext, 'settings'>,
  {teletransmission}: Pick<Profile, 'teletransmission'>,
): FieldIssue[] {
  if (!teletransmission.enabled) return [];
  const {nir, other} = teletransmission;
  const numbers = [
    {pointer: '/teletransmission/nir', nir},
    ...(other ? [{pointer: '/teletransmission/other/nir', nir: other.nir}] : []),
  ];
  return numbers.flatMap(({pointer, nir: number}) => {
    const code = checkNir(number, {acceptProvisional13: settings.acceptProvisionalNir});
    return code ? [{pointer, code}] : [];
  });
}
