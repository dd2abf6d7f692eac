/** How somebody works the gate, in the stories of the sign-in. */
import {accessPeople, members, samplePassword} from '../mocks/index.js';
import {backendOf, playsOn, widgetWith, type Context, type Play} from './plays.js';
import type {StoryHarness} from './story-harness.js';

/** The gate, once its first page is there. */
export const gateOf = widgetWith('mutuelle-sign-in', 'form');
export const {see, send} = playsOn(gateOf);
export const known = {email: members.family.email, password: samplePassword};
export const {unknownDevice, locked, unconfirmed, newcomer} = accessPeople;

export const signIn = (credentials: {email: string; password: string}, then: string) => send(credentials, then);
export const askForCode = signIn({email: unknownDevice.email, password: samplePassword}, '.code');

/** Opens the last link that a mail brought. */
export async function openLink(context: Context, then: string): Promise<StoryHarness> {
  const gate = await gateOf(context);
  const {secret} = backendOf(context).simulator.db.outbox.findLast((message) => message.secret)!;
  Object.assign(gate.element, {linkSecret: secret});
  await gate.see(then);
  return gate;
}

export const startRegistration: Play = send(
  {memberNumber: newcomer.memberNumber, birthDate: '12/04/1990'},
  '[autocomplete=new-password]',
);
export const registerNewcomer: Play = async (context) => {
  await startRegistration(context);
  const fields = {email: newcomer.email, password: 'Quai-des-Antilles-9', confirmation: 'Quai-des-Antilles-9'};
  await send(fields, '.blank')(context);
};
