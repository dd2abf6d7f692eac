import type {LessonAnswers} from '../../../src/contract/coaching.js';
import {memberNumberOf, personas} from '../../people/personas.js';

/** Of the sentence that is accepted now. */
export const consentVersion = '2026-09';

/** A member in a programme. It is gone, with every answer, as soon as they leave. */
export interface ParticipationRecord {
  /** Instant in milliseconds. */
  joinedAt: number;
  consentVersion: string;
  paused: boolean;
  /** By module; what was never saved is not there. */
  modules: Record<string, {answers: LessonAnswers; done: boolean}>;
}

export interface CoachingData {
  /** By member number, then by programme. */
  coaching: Record<string, Record<string, ParticipationRecord>>;
}

const day = 86_400_000;

/** Hélène Vasseur is half through her nights, Sofia Martins takes a rest, Jeanne Muller is done. */
export function coachingData(today: string): CoachingData {
  const ago = (days: number) => Date.parse(`${today}T18:40:00Z`) - days * day;
  const since = (days: number) => ({joinedAt: ago(days), consentVersion, paused: false});
  const done = (answers: LessonAnswers = {}) => ({answers, done: true});
  const nights = {
    nuits: done({reveil: 'moyen', duree: 6.5}),
    lumiere: done({ecran: 'juste'}),
    chambre: {answers: {chambre: 'chaude'}, done: false},
  };
  return {
    coaching: {
      [memberNumberOf(personas.family)]: {sommeil: {...since(9), modules: nights}},
      [memberNumberOf(personas.resume)]: {
        nutrition: {...since(40), paused: true, modules: {repas: done({midi: 'cantine', legumes: 3})}},
      },
      [memberNumberOf(personas.alsace)]: {
        sommeil: {
          ...since(60),
          modules: {...nights, chambre: done({chambre: 'fraiche'}), agenda: done({nuit1: 7, nuit2: 6.5, nuit3: 7.5})},
        },
      },
    },
  };
}
