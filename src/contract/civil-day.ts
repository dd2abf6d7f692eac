import {checkCivilDate, readCivilDate} from '../domain/index.js';
import {normalized} from './zod.js';

/** A day of the calendar as people write it; stored and sent as `YYYY-MM-DD`. */
export const CivilDay = normalized(
  (text) => readCivilDate(text) ?? text.trim(),
  (date) => checkCivilDate(date),
);
