/**
 * The one door from the kit to the made-up insurer. Its types stay inside: what the kit publishes has types of its own.
 */

/** @internal */
export {createSandbox, type Sandbox} from '../../mocks/engine/sandbox.js';
/** @internal */
export {respond} from '../../mocks/engine/http.js';
/** @internal */
export {members} from '../../mocks/people/members.js';
/** @internal */
export {accessPeople} from '../../mocks/people/access-people.js';
/** @internal */
export {accessDescriptions, personaDescriptions} from '../../mocks/people/descriptions.js';
/** @internal */
export {
  personas,
  refusedMobile,
  sampleCodes,
  samplePassword,
  silentMobile,
  type Persona,
} from '../../mocks/people/personas.js';
/** @internal */
export type {SampleAnswers} from '../../mocks/people/sample-answers.js';

/** @internal */
export {Outage} from '../../mocks/engine/outage.js';

/** @internal What stands before a step, loaded where an enrolment begins there. */
export const steps = () => import('../../mocks/topics/enrolment/bring-to-step.js');

/** @internal What happens while somebody looks: loaded when a test asks for it. */
export const happenings = () => import('../../mocks/topics/reimbursements/reimbursement-events.js');
