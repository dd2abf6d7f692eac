import {
  getCoaching,
  getLesson,
  joinProgramme,
  leaveProgramme,
  pauseProgramme,
  saveLesson,
} from '../../../src/contract/coaching.js';
import type {TopicScript} from '../../engine/script.js';
import {consent, programmes} from './programmes.js';

const nutrition = {programmeId: 'nutrition'};
const meals = {...nutrition, moduleId: 'repas'};
const accepted = {consentVersion: consent.version};

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', getCoaching);
    },

    async member({call, simulator}) {
      await call('all programmes', getCoaching);
      await call('before joining', getLesson, {params: meals});
      await call('answers before joining', saveLesson, {params: meals, body: {answers: {}, done: true}});
      await call('a rest before joining', pauseProgramme, {params: nutrition, body: {paused: true}});
      await call('left before joining', leaveProgramme, {params: nutrition});
      await call('an old sentence', joinProgramme, {params: nutrition, body: {consentVersion: '2020-01'}});
      simulator.fail('joinProgramme', 'network', {after: 'effect'});
      await call('answer lost', joinProgramme, {params: nutrition, body: accepted, intent: 'join'});
      await call('again', joinProgramme, {params: nutrition, body: accepted});
      await call('of no programme', joinProgramme, {params: {programmeId: 'constructor'}, body: accepted});

      for (const {id: programmeId, modules} of programmes) {
        await call(`${programmeId}`, joinProgramme, {params: {programmeId}, body: accepted});
        for (const {id: moduleId} of modules)
          await call(`${programmeId} ${moduleId}`, getLesson, {params: {programmeId, moduleId}});
      }
      await call('no module', getLesson, {params: {...nutrition, moduleId: 'constructor'}});

      const answers = {midi: 'maison', legumes: 2.5};
      await call('some answers', saveLesson, {params: meals, body: {answers, done: false}});
      await call('nothing of ours', saveLesson, {
        params: meals,
        body: {answers: {midi: 'constructor', legumes: 'beaucoup', 'a/b': 1, '1': 'x'}, done: false},
      });
      await call('too many', saveLesson, {params: meals, body: {answers: {legumes: 99}, done: false}});
      await call('too few', saveLesson, {params: meals, body: {answers: {legumes: -1}, done: false}});
      await call('done', saveLesson, {params: meals, body: {answers, done: true}});
      await call('done stays done', saveLesson, {params: meals, body: {answers: {}, done: false}});

      await call('a rest', pauseProgramme, {params: nutrition, body: {paused: true}});
      await call('on again', pauseProgramme, {params: nutrition, body: {paused: false}});
      await call('left', leaveProgramme, {params: nutrition});
      await call('left again', leaveProgramme, {params: nutrition});
      await call('joined anew', joinProgramme, {params: nutrition, body: accepted, intent: 'anew'});
      await call('nothing is left of it', getLesson, {params: meals});
    },
  },
  failures: {
    'getCoaching: nobody is in': 'session-expired',
    'getLesson: before joining': 'over',
    'saveLesson: answers before joining': 'over',
    'pauseProgramme: a rest before joining': 'over',
    'leaveProgramme: left before joining': 'not-found',
    'joinProgramme: an old sentence': 'validation',
    'joinProgramme: of no programme': 'not-found',
    'getLesson: no module': 'not-found',
    'saveLesson: nothing of ours': 'validation',
    'saveLesson: too many': 'validation',
    'saveLesson: too few': 'validation',
    'leaveProgramme: left again': 'not-found',
  },
};
