import {html} from 'lit';
import type {FaultCode} from '../mocks/index.js';
import '../src/define/profile-form.js';
import type {About, Story} from './names.js';
import * as states from './states.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated} from './support.js';

/**
 * Each way a call can end badly, once for what is read and once for what is saved: all elements say it with the same
 * words.
 */
const meta: About = {
  id: 'problems',
  title: 'Fondations/Chaque panne',
  en: 'Foundations/Every failure',
  tags: ['ENR-22'],
  component: 'mutuelle-profile-form',
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('beneficiaries')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-profile-form></mutuelle-profile-form>`),
};
export default meta;

const reading = (code: FaultCode): Partial<Story> => ({parameters: {sandbox: {fail: ['*', code]}}});
const saving = (code: FaultCode, shown = '.alert[role=alert]'): Partial<Story> => ({
  play: async ({canvasElement, loaded}) => {
    const form = await harnessOf(canvasElement);
    loaded.backend.fail('saveProfile', code, {times: Infinity});
    await form.submit();
    await form.see(shown);
  },
});

export const LongWait: Story = {...states.Long, name: 'Lecture\u00a0: c’est long', en: 'Reading: it takes long'};
export const ReadNetwork: Story = {
  ...reading('network'),
  name: 'Lecture\u00a0: la connexion ne passe pas',
  en: 'Reading: the connection does not get through',
};
export const ReadTimeout: Story = {
  ...reading('timeout'),
  name: 'Lecture\u00a0: aucune réponse',
  en: 'Reading: no answer',
  tags: ['timeout'],
};
export const ReadNonsense: Story = {
  ...reading('invalid-answer'),
  name: 'Lecture\u00a0: réponse incompréhensible',
  en: 'Reading: answer not understood',
  tags: ['invalid-answer'],
};
export const ReadUnexpected: Story = {
  ...reading('unexpected'),
  name: 'Lecture\u00a0: panne',
  en: 'Reading: failure',
  tags: ['unexpected'],
};
export const ReadUnavailable: Story = {
  ...reading('unavailable'),
  name: 'Lecture\u00a0: service arrêté',
  en: 'Reading: service stopped',
  tags: ['unavailable'],
};
export const ReadForbidden: Story = {
  ...reading('forbidden'),
  name: 'Lecture\u00a0: accès refusé',
  en: 'Reading: access refused',
  tags: ['forbidden'],
};
export const ReadMissing: Story = {
  ...reading('not-found'),
  name: 'Lecture\u00a0: adhésion introuvable',
  en: 'Reading: enrolment not found',
  tags: ['not-found'],
};
export const ReadTooMany: Story = {
  ...reading('too-many-requests'),
  name: 'Lecture\u00a0: trop d’essais',
  en: 'Reading: too many tries',
  tags: ['too-many-requests'],
};
export const ReadSignedOut: Story = {
  ...reading('unauthenticated'),
  name: 'Lecture\u00a0: personne n’est connecté',
  en: 'Reading: nobody is signed in',
  tags: ['unauthenticated'],
};

export const SaveNetwork: Story = {
  ...saving('network'),
  name: 'Enregistrement\u00a0: la connexion ne passe pas',
  en: 'Saving: the connection does not get through',
};
export const SaveUnexpected: Story = {
  ...saving('unexpected'),
  name: 'Enregistrement\u00a0: panne',
  en: 'Saving: failure',
  tags: ['unexpected'],
};
export const SaveUnavailable: Story = {
  ...saving('unavailable'),
  name: 'Enregistrement\u00a0: service arrêté',
  en: 'Saving: service stopped',
  tags: ['unavailable'],
};
export const SaveForbidden: Story = {
  ...saving('forbidden'),
  name: 'Enregistrement\u00a0: accès refusé',
  en: 'Saving: access refused',
  tags: ['forbidden'],
};
export const SaveStale: Story = {
  ...saving('stale'),
  name: 'Enregistrement\u00a0: changée ailleurs',
  en: 'Saving: changed elsewhere',
  tags: ['stale'],
};
export const SaveSigned: Story = {
  ...saving('already-signed'),
  name: 'Enregistrement\u00a0: déjà signée',
  en: 'Saving: already signed',
  tags: ['already-signed'],
};
export const SaveIncomplete: Story = {
  ...saving('incomplete'),
  name: 'Enregistrement\u00a0: il manque des réponses',
  en: 'Saving: answers are missing',
  tags: ['incomplete'],
};
export const SaveTooMany: Story = {
  ...saving('too-many-requests'),
  name: 'Enregistrement\u00a0: trop d’essais',
  en: 'Saving: too many tries',
  tags: ['too-many-requests'],
};
export const SaveSignedOut: Story = {
  ...saving('unauthenticated', '[autocomplete=current-password]'),
  name: 'Enregistrement\u00a0: session terminée',
  en: 'Saving: session over',
  tags: ['unauthenticated'],
};
