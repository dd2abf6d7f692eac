/**
 * Programmes for one's health, apart from reimbursements (MEM-75; DOMAIN 12.8). Lessons are data, block by block: no
 * markup travels, and a block of a kind that is not known is left out and told.
 */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {operation} from './operation.js';
import {Instant} from './values.js';

export const blockKinds = ['text', 'list', 'tip', 'choice', 'number', 'result', 'link'] as const;

/** What is said of a figure: the first of them whose `upTo` is not passed; one without `upTo` is for all the rest. */
export const FigureReply = z.object({upTo: z.optional(z.number()), text: z.string()});
export type FigureReply = z.infer<typeof FigureReply>;

/** `reply`: said once it is chosen; `points`: what it counts for in a `result`. */
export const LessonChoice = z.object({
  id: z.string(),
  label: z.string(),
  reply: z.maybe(z.string()),
  points: z.optional(z.number()),
});
export type LessonChoice = z.infer<typeof LessonChoice>;

/**
 * One block of a lesson; what it holds goes by its kind. `choice` and `number` are answered; `result` says something of
 * the answers of the blocks it names, by their sum or their mean, once all of them are there. Nothing is worked out
 * from anything else.
 */
export const LessonBlock = z.object({
  id: z.string(),
  kind: openEnum(blockKinds),
  /** Of `text`, `tip` and `link`; what stands above a `list` or a `result`; the question of `choice` and `number`. */
  text: z.maybe(z.string()),
  items: z.optional(z.list(z.string())),
  choices: z.optional(z.list(LessonChoice)),
  /** In words, after a figure: « heures ». A `result` without it shows no figure. */
  unit: z.maybe(z.string()),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  /** Of `number` and `result`, by rising `upTo`. */
  replies: z.optional(z.list(FigureReply)),
  /** Of `result`: ids of the blocks it counts, in the same module. */
  of: z.optional(z.list(z.string())),
  as: z.optional(openEnum(['sum', 'mean'])),
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
  /** `guide`: a few questions, and a reply. */
  kind: z.maybe(openEnum(['lesson', 'guide'])),
  /** What is done stays done, whatever is answered after it. */
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
  /** What becomes of the answers: a sentence to tick, accepted by its version on joining. */
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

/**
 * Begins a programme; one that was begun stays as it is. `validation` with `/consentVersion`: `changed` where another
 * sentence is to be accepted.
 */
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

/** Lets it rest, or goes on with it. `over`: the member left it. */
export const pauseProgramme = operation({
  id: 'pauseProgramme',
  method: 'PUT',
  path: '/member/coaching/{programmeId}/pause',
  params: ProgrammeParams,
  body: z.object({paused: z.boolean()}),
  response: CoachingProgramme,
  problems: ['over'],
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

/** Of a programme that was joined; `over` where it is not, or no longer. */
export const getLesson = operation({
  id: 'getLesson',
  method: 'GET',
  path: '/member/coaching/{programmeId}/modules/{moduleId}',
  params: ModuleParams,
  response: Lesson,
  problems: ['over'],
  access: 'member',
});

/** When it was saved, and how far the programme is. */
export const SavedLesson = z.object({savedAt: Instant, programme: CoachingProgramme});
export type SavedLesson = z.infer<typeof SavedLesson>;

/**
 * All answers of the module as they stand, also those a page does not know how to ask; `done` ends it. `validation`
 * with `/answers/<block>`: `unknown`, `format` or `range`.
 */
export const saveLesson = operation({
  id: 'saveLesson',
  method: 'PUT',
  path: '/member/coaching/{programmeId}/modules/{moduleId}',
  params: ModuleParams,
  body: z.object({answers: LessonAnswers, done: z.boolean()}),
  response: SavedLesson,
  problems: ['validation', 'over'],
  access: 'member',
});
