/** How the made-up programmes are written down. */
import type {CoachingModule, CoachingProgramme, LessonBlock} from '../../../src/contract/coaching.js';

/** A module before anybody opened it; its blocks have ids where somebody answers them. */
export interface ModuleSource extends Omit<CoachingModule, 'state'> {
  readonly blocks: readonly LessonBlock[];
}

export interface ProgrammeSource extends Omit<CoachingProgramme, 'state' | 'modules' | 'joinedAt'> {
  readonly modules: readonly ModuleSource[];
}

type Written = Omit<LessonBlock, 'id'> & {readonly id?: string};

/** What nobody answers is numbered. */
export const module = (about: Omit<CoachingModule, 'state'>, ...blocks: readonly Written[]): ModuleSource => ({
  ...about,
  blocks: blocks.map((block, index) => ({id: `${index + 1}`, ...block})),
});

export const text = (words: string): Written => ({kind: 'text', text: words});
export const tip = (words: string): Written => ({kind: 'tip', text: words});
export const list = (words: string, ...items: string[]): Written => ({kind: 'list', text: words, items});
export const link = (words: string, url: string): Written => ({kind: 'link', text: words, url});

type Choice = readonly [id: string, label: string, reply?: string, points?: number];

export const choice = (id: string, question: string, ...choices: readonly Choice[]): Written => ({
  id,
  kind: 'choice',
  text: question,
  choices: choices.map(([value, label, reply, points]) => ({
    id: value,
    label,
    ...(reply !== undefined && {reply}),
    ...(points !== undefined && {points}),
  })),
});
