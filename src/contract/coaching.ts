/**
 * Programmes for one's health, apart from reimbursements (MEM-75; DOMAIN 12.8). Lessons are data, block by block: no
 * markup travels, and a block of a kind that is not known is left out and told.
 */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {operation} from './operation.js';
import {Instant} from './values.js';

export const blockKinds = ['text', 'list', 'tip', 'choice', 'number', 'link'] as const;

/** One block of a lesson; what it holds goes by its kind. `choice` and `number` are answered. */
export const LessonBlock = z.object({
  id: z.string(),
  kind: openEnum(blockKinds),
  /** Of `text`, `tip` and `link`; the question of `choice` and `number`. */
  text: z.maybe(z.string()),
  items: z.optional(z.list(z.string())),
  choices: z.optional(z.list(z.object({id: z.string(), label: z.string(), reply: z.maybe(z.string())}))),
  unit: z.maybe(z.string()),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  url: z.maybe(z.string()),
});
export type LessonBlock = z.infer<typeof LessonBlock>;

/** By block: the id of a choice, or a number. */
export const LessonAnswers = z.record(z.union([z.string(), z.number()]));
export type LessonAnswers = z.infer<typeof LessonAnswers>;

export const CoachingModule = z.object({
  id: z.string(),
  title: z.string(),
  minutes: z.maybe(z.int()),
  state: openEnum(['toDo', 'begun', 'done']),
});
export type CoachingModule = z.infer<typeof CoachingModule>;

export const CoachingProgramme = z.object({
  id: z.string(),
  topic: openEnum(['nutrition', 'sleep', 'movement', 'stress', 'tobacco', 'other']),
  title: z.string(),
  summary: z.maybe(z.string()),
  /** Who made it, and that it is no medical advice. */
  madeBy: z.maybe(z.string()),
  state: openEnum(['open', 'joined', 'paused', 'done']),
  modules: z.list(CoachingModule),
  joinedAt: z.optional(Instant),
});
export type CoachingProgramme = z.infer<typeof CoachingProgramme>;

export const Coaching = z.object({
  programmes: z.list(CoachingProgramme),
  /** What becomes of the answers; accepted by its version on joining. */
  consent: z.object({version: z.string(), text: z.string()}),
});
export type Coaching = z.infer<typeof Coaching>;

export const getCoaching = operation({
  id: 'getCoaching',
  method: 'GET',
  path: '/member/coaching',
  response: Coaching,
  access: 'member',
});

const ProgrammeParams = z.object({programmeId: z.string()});
const ModuleParams = z.object({programmeId: z.string(), moduleId: z.string()});

/** Begins a programme, or goes on with one that rests. */
export const joinProgramme = operation({
  id: 'joinProgramme',
  method: 'POST',
  path: '/member/coaching/{programmeId}/participation',
  params: ProgrammeParams,
  body: z.object({consentVersion: z.string()}),
  response: CoachingProgramme,
  problems: ['validation'],
  access: 'member',
  idempotent: true,
});

export const pauseProgramme = operation({
  id: 'pauseProgramme',
  method: 'PUT',
  path: '/member/coaching/{programmeId}/pause',
  params: ProgrammeParams,
  body: z.object({paused: z.boolean()}),
  response: CoachingProgramme,
  access: 'member',
});

/** Leaves it: every answer is erased. */
export const leaveProgramme = operation({
  id: 'leaveProgramme',
  method: 'DELETE',
  path: '/member/coaching/{programmeId}/participation',
  params: ProgrammeParams,
  access: 'member',
});

export const Lesson = z.object({
  module: CoachingModule,
  blocks: z.list(LessonBlock),
  answers: z.orElse(LessonAnswers, {}),
});
export type Lesson = z.infer<typeof Lesson>;

export const getLesson = operation({
  id: 'getLesson',
  method: 'GET',
  path: '/member/coaching/{programmeId}/modules/{moduleId}',
  params: ModuleParams,
  response: Lesson,
  access: 'member',
});

/** All answers of the module as they stand; `done` ends it. */
export const saveLesson = operation({
  id: 'saveLesson',
  method: 'PUT',
  path: '/member/coaching/{programmeId}/modules/{moduleId}',
  params: ModuleParams,
  body: z.object({answers: LessonAnswers, done: z.boolean()}),
  response: CoachingProgramme,
  problems: ['validation'],
  access: 'member',
});
