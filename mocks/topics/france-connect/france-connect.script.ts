import {
  endFranceConnect,
  enterByFranceConnect,
  linkFranceConnect,
  startFranceConnect,
  type FranceConnectPage,
} from '../../../src/contract/france-connect.js';
import type {Session} from '../../../src/contract/session.js';
import type {Story, TopicScript} from '../../engine/script.js';
import {accessPeople} from '../../people/access-people.js';
import {franceConnectMembers, type IdentityId} from '../../people/france-connect-people.js';
import {memberNumberOf, personas} from '../../people/personas.js';
import {issuer, makeCode} from './codes.js';

const {newcomer} = accessPeople;
const {namesake, elder} = franceConnectMembers;
const returnPage = 'https://www.example.org/connexion';
const minutes = 60_000;

export const script: TopicScript = {
  parts: {
    async visitor(story) {
      await comesBack(story);
      await links(story);
      await lockedOut(story);
    },

    async member({call}) {
      await call('of a password', endFranceConnect, {body: {returnPage}});
    },
  },
  failures: {
    'startFranceConnect: short state': 'validation',
    'startFranceConnect: page with a query': 'validation',
    'enterByFranceConnect: of no start': 'ticket-expired',
    'enterByFranceConnect: of another issuer': 'ticket-expired',
    'enterByFranceConnect: no code': 'ticket-expired',
    'enterByFranceConnect: twice': 'ticket-expired',
    'enterByFranceConnect: too late': 'ticket-expired',
    'enterByFranceConnect: does not answer': 'unavailable',
    'linkFranceConnect: not a number': 'validation',
    'linkFranceConnect: of somebody else': 'member-not-found',
    'linkFranceConnect: twice': 'ticket-expired',
    'linkFranceConnect: no date': 'validation',
    'linkFranceConnect: another date': 'member-not-found',
    'linkFranceConnect: has an account': 'link-conflict',
    'linkFranceConnect: first': 'member-not-found',
    'linkFranceConnect: second': 'member-not-found',
    'linkFranceConnect: third': 'member-not-found',
    'linkFranceConnect: fourth': 'member-not-found',
    'linkFranceConnect: fifth': 'access-locked',
    'linkFranceConnect: locked': 'access-locked',
    'linkFranceConnect: too late': 'ticket-expired',
  },
};

let count = 0;

/** What comes back to the page once somebody chose who they are. */
async function choose(
  {call, simulator}: Story,
  name: string,
  identity: IdentityId,
  more: {down?: true} = {},
): Promise<{code: string; state: string}> {
  const state = `mutuelle-${name.replaceAll(' ', '-')}-0123456789`;
  const {url} = (await call(name, startFranceConnect, {body: {state, returnPage}, intent: state})) as FranceConnectPage;
  const nonce = new URL(url).searchParams.get('nonce')!;
  return {state, code: makeCode({identity, nonce, at: simulator.now().getTime(), id: `code-${count++}`, ...more})};
}

async function ticketOf(story: Story, name: string, identity: IdentityId): Promise<string> {
  const body = await choose(story, name, identity);
  const {unlinked} = (await story.call(name, enterByFranceConnect, {body, intent: name})) as {
    unlinked: {ticket: string};
  };
  return unlinked.ticket;
}

async function comesBack(story: Story): Promise<void> {
  const {call, simulator, tick} = story;
  const start = {state: 'mutuelle-0123456789abcdef', returnPage};
  await call('short state', startFranceConnect, {body: {...start, state: 'mutuelle'}});
  await call('page with a query', startFranceConnect, {body: {...start, returnPage: `${returnPage}?a=1`}});
  await call('of no start', enterByFranceConnect, {body: {code: 'x', state: 'constructor'}});

  const body = await choose(story, 'linked', 'linked');
  await call('of another issuer', enterByFranceConnect, {body: {...body, iss: 'https://evil.example'}});
  await call('no code', enterByFranceConnect, {body: {...body, code: 'x'}});
  simulator.fail('enterByFranceConnect', 'network', {after: 'effect'});
  const entered = {body: {...body, iss: issuer}, intent: 'enter'};
  const {session} = (await call('linked, answer lost', enterByFranceConnect, entered)) as {session: Session};
  await call('twice', enterByFranceConnect, {body});
  await call('leaves', endFranceConnect, {body: {returnPage}, as: session.accessToken});
  await call('leaves a page that is none', endFranceConnect, {body: {returnPage: 'x'}, as: session.accessToken});

  const late = await choose(story, 'late', 'linked');
  tick(31_000);
  await call('too late', enterByFranceConnect, {body: late});

  const down = await choose(story, 'down', 'linked', {down: true});
  await call('does not answer', enterByFranceConnect, {body: down, intent: 'down'});
  tick(15_000);
  await call('answers again', enterByFranceConnect, {body: down, intent: 'down'});
}

async function links(story: Story): Promise<void> {
  const {call, simulator} = story;
  const ticket = await ticketOf(story, 'unlinked', 'unlinked');
  const {memberNumber} = newcomer;
  await call('not a number', linkFranceConnect, {body: {ticket, memberNumber: '?'}});
  await call('of somebody else', linkFranceConnect, {body: {ticket, memberNumber: namesake.memberNumber}});
  simulator.fail('linkFranceConnect', 'network', {after: 'effect'});
  await call('linked, answer lost', linkFranceConnect, {body: {ticket, memberNumber: '7401 882 936'}, intent: 'link'});
  await call('twice', linkFranceConnect, {body: {ticket, memberNumber}});

  const one = await ticketOf(story, 'several', 'several');
  await call('by the number', linkFranceConnect, {body: {ticket: one, memberNumber: namesake.memberNumber}});

  const partial = await ticketOf(story, 'partial', 'partial');
  const born = {ticket: partial, memberNumber: elder.memberNumber};
  await call('no date', linkFranceConnect, {body: born});
  await call('another date', linkFranceConnect, {body: {...born, birthDate: '1932-05-08'}});
  await call('typed date', linkFranceConnect, {body: {...born, birthDate: '08/05/1931'}});

  const account = await ticketOf(story, 'has an account', 'hasAccount');
  const taken = {ticket: account, memberNumber: memberNumberOf(personas.alsace)};
  await call('has an account', linkFranceConnect, {body: taken});
}

async function lockedOut(story: Story): Promise<void> {
  const {call, tick} = story;
  const ticket = await ticketOf(story, 'stranger', 'stranger');
  for (const name of ['first', 'second', 'third', 'fourth', 'fifth', 'locked'])
    await call(name, linkFranceConnect, {body: {ticket, memberNumber: newcomer.memberNumber}});
  tick(15 * minutes);
  await call('too late', linkFranceConnect, {body: {ticket, memberNumber: newcomer.memberNumber}});
}
