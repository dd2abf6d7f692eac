import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {FaultCode} from '../mocks/index.js';
import '../src/define/profile-form.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated, states, type SimulatorArgs} from './support.js';

/**
 * Each way a call can end badly, once for what is read and once for what is saved: all elements say it with the same
 * words.
 */
const meta: Meta<SimulatorArgs> = {
  id: 'problems',
  title: 'Socle/Chaque panne (ENR-22)',
  component: 'mutuelle-profile-form',
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('beneficiaries')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-profile-form></mutuelle-profile-form>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const reading = (code: FaultCode): Story => ({parameters: {sandbox: {fail: ['*', code]}}});
const saving = (code: FaultCode, shown = '.alert[role=alert]'): Story => ({
  play: async ({canvasElement, loaded}) => {
    const form = await harnessOf(canvasElement);
    loaded.backend.fail('saveProfile', code, {times: Infinity});
    await form.submit();
    await form.see(shown);
  },
});

export const LongWait: Story = {...states.long, name: 'Lecture\u00a0: c’est long'};
export const ReadNetwork: Story = {...reading('network'), name: 'Lecture\u00a0: la connexion ne passe pas'};
export const ReadTimeout: Story = {...reading('timeout'), name: 'Lecture\u00a0: aucune réponse (timeout)'};
export const ReadNonsense: Story = {
  ...reading('invalid-answer'),
  name: 'Lecture\u00a0: réponse incompréhensible (invalid-answer)',
};
export const ReadUnexpected: Story = {...reading('unexpected'), name: 'Lecture\u00a0: panne (unexpected)'};
export const ReadUnavailable: Story = {...reading('unavailable'), name: 'Lecture\u00a0: service arrêté (unavailable)'};
export const ReadForbidden: Story = {...reading('forbidden'), name: 'Lecture\u00a0: accès refusé (forbidden)'};
export const ReadMissing: Story = {...reading('not-found'), name: 'Lecture\u00a0: adhésion introuvable (not-found)'};
export const ReadTooMany: Story = {
  ...reading('too-many-requests'),
  name: 'Lecture\u00a0: trop d’essais (too-many-requests)',
};
export const ReadSignedOut: Story = {
  ...reading('unauthenticated'),
  name: 'Lecture\u00a0: personne n’est connecté (unauthenticated)',
};

export const SaveNetwork: Story = {...saving('network'), name: 'Enregistrement\u00a0: la connexion ne passe pas'};
export const SaveUnexpected: Story = {...saving('unexpected'), name: 'Enregistrement\u00a0: panne (unexpected)'};
export const SaveUnavailable: Story = {
  ...saving('unavailable'),
  name: 'Enregistrement\u00a0: service arrêté (unavailable)',
};
export const SaveForbidden: Story = {...saving('forbidden'), name: 'Enregistrement\u00a0: accès refusé (forbidden)'};
export const SaveStale: Story = {...saving('stale'), name: 'Enregistrement\u00a0: changée ailleurs (stale)'};
export const SaveSigned: Story = {
  ...saving('already-signed'),
  name: 'Enregistrement\u00a0: déjà signée (already-signed)',
};
export const SaveIncomplete: Story = {
  ...saving('incomplete'),
  name: 'Enregistrement\u00a0: il manque des réponses (incomplete)',
};
export const SaveTooMany: Story = {
  ...saving('too-many-requests'),
  name: 'Enregistrement\u00a0: trop d’essais (too-many-requests)',
};
export const SaveSignedOut: Story = {
  ...saving('unauthenticated', '[autocomplete=current-password]'),
  name: 'Enregistrement\u00a0: session terminée (unauthenticated)',
};
