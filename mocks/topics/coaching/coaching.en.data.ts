import type {Dictionary} from '../../engine/english.js';
import {english as nutrition} from './nutrition.en.data.js';
import {english as shortProgrammes} from './short-programmes.en.data.js';
import {english as sleep} from './sleep.en.data.js';

export const english: Dictionary = {
  'J’accepte que mes réponses soient gardées dans ce programme, jusqu’à ce que je le quitte.':
    'I agree that my answers are kept in this programme, until I leave it.',
  ...nutrition,
  ...sleep,
  ...shortProgrammes,
};
