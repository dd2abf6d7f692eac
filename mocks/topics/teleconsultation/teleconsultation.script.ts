import {logIn} from '../../../src/contract/account.js';
import {listDocuments} from '../../../src/contract/documents.js';
import type {Session} from '../../../src/contract/session.js';
import {
  askCallback,
  cancelConsultation,
  getConsultation,
  getTeleconsultation,
  joinConsultation,
  startConsultation,
  type Consultation,
} from '../../../src/contract/teleconsultation.js';
import type {TopicScript} from '../../engine/script.js';
import {members} from '../../people/members.js';
import {samplePassword as password, type PersonaId} from '../../people/personas.js';
import {tellRoom} from './rooms.js';

const agreed = {consentVersion: '2026-10'};

export const script: TopicScript = {
  parts: {
    async member({call, simulator}) {
      /** The queue goes on, and no session ends. */
      const later = ({params: {consultationId}}: ReturnType<typeof paramsOf>, minutes: number) => {
        simulator.db.consultations[consultationId]!.since -= minutes * 60_000;
      };
      const paramsOf = (answer: unknown) => ({params: {consultationId: (answer as Consultation).id}});
      await call('read', getTeleconsultation);

      const video = {personId: 'louis', way: 'video', ...agreed};
      await call('of nobody', startConsultation, {body: {...video, personId: 'nobody'}});
      await call('of an older text', startConsultation, {body: {...video, consentVersion: '2025-01'}});
      await call('no number', startConsultation, {body: {...video, way: 'phone', phone: '06 39'}});
      simulator.fail('startConsultation', 'network', {after: 'effect'});
      const start = {body: video, intent: 'start'};
      await call('answer lost', startConsultation, start);
      const one = paramsOf(await call('asked again', startConsultation, start));
      await call('another one', startConsultation, {body: {...video, personId: 'member'}});
      await call('too early', joinConsultation, one);
      await call('waiting', getConsultation, one);
      later(one, 4);
      await call('ready', getConsultation, one);
      await call('of somebody else', getConsultation, {params: {consultationId: 'consultation-luc'}});
      const link = (await call('a link', joinConsultation, {...one, intent: 'link'})) as {url: string};
      const ticket = link.url.split('#')[1]!;
      tellRoom(ticket, 'enter', simulator);
      await call('in the call', getConsultation, one);
      tellRoom(ticket, 'cut', simulator);
      await call('cut', getConsultation, one);
      const other = (await call('another link', joinConsultation, one)) as {url: string};
      const again = other.url.split('#')[1]!;
      tellRoom(again, 'enter', simulator);
      tellRoom(again, 'end', simulator);
      await call('ended', getTeleconsultation);
      await call('over', joinConsultation, one);
      await call('no call any more', askCallback, {...one, body: {}});
      await call('over already', cancelConsultation, one);
      await call('with the prescription', listDocuments, {body: {filters: {kind: 'prescription'}}});

      const marc = {personId: 'marc', way: 'phone', ...agreed, phone: '06 39 98 00 12'};
      const two = paramsOf(await call('by phone', startConsultation, {body: marc}));
      later(two, 3);
      await call('called', getConsultation, two);
      later(two, 3);
      await call('of another adult', getConsultation, two);

      const three = paramsOf(await call('given up', startConsultation, {body: video}));
      await call('gives up', cancelConsultation, three);
      await call('gives up again', cancelConsultation, three);
      await call('nothing there', getTeleconsultation);

      /** Somebody else looks at theirs. */
      const enter = async (who: PersonaId) => {
        const {email} = members[who];
        const {accessToken: as} = (await call(`${who} comes`, logIn, {body: {email, password}})) as Session;
        await call(`of ${who}`, getTeleconsultation, {as});
        return as;
      };
      const sofia = {params: {consultationId: 'consultation-sofia'}, body: {}, as: await enter('resume')};
      await call('calls back', askCallback, sofia);
      await call('waits for a call', getConsultation, sofia);
      await enter('alsace');
      const member = {personId: 'member', ...agreed};
      await call('full', startConsultation, {body: {...member, way: 'video'}, as: await enter('used')});
      const nadia = await enter('expired');
      await call('no number known', startConsultation, {body: {...member, way: 'phone'}, as: nadia});
      await enter('otherPerson');
    },
  },
  failures: {
    'startConsultation: of nobody': 'validation',
    'startConsultation: of an older text': 'validation',
    'startConsultation: no number': 'validation',
    'startConsultation: another one': 'already-open',
    'joinConsultation: too early': 'over',
    'getConsultation: of somebody else': 'not-found',
    'joinConsultation: over': 'over',
    'askCallback: no call any more': 'over',
    'cancelConsultation: over already': 'not-found',
    'cancelConsultation: gives up again': 'not-found',
    'startConsultation: full': 'validation',
    'startConsultation: no number known': 'validation',
  },
};
