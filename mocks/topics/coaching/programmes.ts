/** All that is offered, and what is accepted before it: loaded with the topic, and not before. */
import type {Coaching} from '../../../src/contract/coaching.js';
import {consentVersion} from './coaching.data.js';
import {nutrition} from './nutrition.data.js';
import type {ProgrammeSource} from './programme.js';
import {shortProgrammes} from './short-programmes.data.js';
import {sleep} from './sleep.data.js';

export const programmes: readonly ProgrammeSource[] = [nutrition, sleep, ...shortProgrammes];

export const consent: Coaching['consent'] = {
  version: consentVersion,
  text: 'J’accepte que mes réponses soient gardées dans ce programme, jusqu’à ce que je le quitte.',
};
