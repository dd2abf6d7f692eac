/** Every operation of the contract: how it is played, or why it never is. Grouped as pages are, for `--only`. */
import {enrolment} from './enrolment.js';
import type {Plays} from './play.js';
import {beneficiaries, deposits, hospital} from './requests.js';
import * as space from './space.js';
import {ending, help, network, settings, signIn} from './visitor.js';

const all = {
  settings,
  network,
  signIn,
  enrolment,
  ...space,
  beneficiaries,
  hospital,
  deposits,
  help,
  ending,
} satisfies Record<string, Plays>;

/** Parts of the contract, by the name that `--only` takes. */
export const areas: Readonly<Record<string, Plays>> = all;

export const plays: Plays = Object.assign({}, ...Object.values(all));
export const areaOf = (id: string): string => Object.keys(areas).find((name) => Object.hasOwn(areas[name]!, id)) ?? '';
