import type {HomePart} from '../../../src/contract/home.js';
import {daysLater} from '../../../src/domain/stored-date.js';
import {memberNumberOf, personas} from '../../people/personas.js';

export interface HomeData {
  /** Who left their employer and stays covered, by member number: first and last day, `YYYY-MM-DD`. */
  portability: Record<string, {from: string; until: string}>;
  /** Parts of the home that cannot be read for now, where a test or a demo said so. */
  homeGaps: HomePart[];
}

/** Karim Benali left his employer a month ago. */
export const homeData = (today: string): HomeData => ({
  portability: {[memberNumberOf(personas.single)]: {from: daysLater(today, -30), until: daysLater(today, 210)}},
  homeGaps: [],
});
