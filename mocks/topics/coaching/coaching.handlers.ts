/** Programmes for one's health, and the answers of who takes part: apart from everything that is paid back. */
import type {CoachingProgramme, LessonAnswers, LessonBlock} from '../../../src/contract/coaching.js';
import {Problem, type FieldIssue} from '../../../src/contract/problem.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {escaped, refuse} from '../../engine/problems.js';
import {memberOf} from '../../people/every-member.js';
import type {ParticipationRecord} from './coaching.data.js';
import type {ModuleSource, ProgrammeSource} from './programme.js';
import {consent, programmes} from './programmes.js';

type Id = 'getCoaching' | 'joinProgramme' | 'pauseProgramme' | 'leaveProgramme' | 'getLesson' | 'saveLesson';

export const handlers: Pick<Handlers, Id> = {
  getCoaching: (_, ctx) => ({programmes: programmes.map((programme) => viewOf(programme, ctx)), consent}),

  joinProgramme: ({params, body}, ctx) => {
    const programme = programmeOf(params);
    const mine = (ctx.db.coaching[memberOf(ctx).number] ??= {});
    if (!entry(mine, programme.id)) {
      const {consentVersion} = body;
      refuse(consentVersion === consent.version ? [] : [{pointer: '/consentVersion', code: 'changed'}]);
      mine[programme.id] = {joinedAt: ctx.now().getTime(), consentVersion, paused: false, modules: {}};
    }
    return viewOf(programme, ctx);
  },

  pauseProgramme: ({params, body}, ctx) => {
    const programme = programmeOf(params);
    joined(programme, ctx).paused = body.paused;
    return viewOf(programme, ctx);
  },

  leaveProgramme: ({params}, ctx) => {
    const {id} = programmeOf(params);
    const mine = ctx.db.coaching[memberOf(ctx).number] ?? {};
    if (!entry(mine, id)) throw new Problem('not-found');
    delete mine[id];
    return undefined;
  },

  getLesson: ({params}, ctx) => {
    const programme = programmeOf(params);
    const {id, blocks} = moduleOf(programme, params);
    const record = joined(programme, ctx);
    const module = viewOf(programme, ctx).modules.find((each) => each.id === id)!;
    return {module, blocks: [...blocks], answers: entry(record.modules, id)?.answers ?? {}};
  },

  saveLesson: ({params, body}, ctx) => {
    const programme = programmeOf(params);
    const module = moduleOf(programme, params);
    const {modules} = joined(programme, ctx);
    refuse(issuesOf(module, body.answers));
    const wasDone = entry(modules, module.id)?.done === true;
    modules[module.id] = {answers: body.answers, done: body.done || wasDone};
    return {savedAt: ctx.now().toISOString(), programme: viewOf(programme, ctx)};
  },
};

function programmeOf({programmeId}: {programmeId: string}): ProgrammeSource {
  const programme = programmes.find(({id}) => id === programmeId);
  if (!programme) throw new Problem('not-found');
  return programme;
}

function moduleOf({modules}: ProgrammeSource, {moduleId}: {moduleId: string}): ModuleSource {
  const module = modules.find(({id}) => id === moduleId);
  if (!module) throw new Problem('not-found');
  return module;
}

const participation = ({id}: ProgrammeSource, ctx: HandlerContext): ParticipationRecord | undefined =>
  entry(entry(ctx.db.coaching, memberOf(ctx).number) ?? {}, id);

function joined(programme: ProgrammeSource, ctx: HandlerContext): ParticipationRecord {
  const record = participation(programme, ctx);
  if (!record) throw new Problem('over');
  return record;
}

function viewOf(programme: ProgrammeSource, ctx: HandlerContext): CoachingProgramme {
  const record = participation(programme, ctx);
  const modules = programme.modules.map(({blocks: _, ...module}) => {
    const saved = entry(record?.modules ?? {}, module.id);
    return {...module, state: saved ? (saved.done ? 'done' : 'begun') : 'toDo'};
  });
  const state = modules.every((module) => module.state === 'done') ? 'done' : record?.paused ? 'paused' : 'joined';
  return {
    ...programme,
    modules,
    state: record ? state : 'open',
    ...(record && {joinedAt: new Date(record.joinedAt).toISOString()}),
  };
}

function issuesOf({blocks}: ModuleSource, answers: LessonAnswers): FieldIssue[] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const block = blocks.find((each) => each.id === id);
    const code = block ? wrongIn(block, answer) : 'unknown';
    return code ? [{pointer: `/answers/${escaped(id)}`, code}] : [];
  });
}

function wrongIn({kind, choices, min, max}: LessonBlock, answer: string | number): string | undefined {
  switch (kind) {
    case 'choice':
      return choices?.some(({id}) => id === answer) ? undefined : 'unknown';
    case 'number':
      if (typeof answer !== 'number') return 'format';
      return answer < (min ?? -Infinity) || answer > (max ?? Infinity) ? 'range' : undefined;
    default:
      return 'unknown';
  }
}
