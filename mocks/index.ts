/** The simulated insurer: for demos, stories, tests, and integrators without a server yet. */
export {createSandbox, scenarios, type Sandbox, type SandboxOptions, type Scenario} from './engine/sandbox.js';
export type {FaultCode} from './engine/faults.js';
export {addReimbursement, simulateReimbursement} from './topics/reimbursements/reimbursement-events.js';
export {journalChannel} from './topics/member-changes/journal.js';
export {answerMessage} from './topics/messages/message-events.js';
export {notify, type Told} from './topics/notifications/notify.js';
export {decideRequest} from './topics/deposits/requests.js';
export type {LineFault} from './engine/live.js';
export type {CareId} from './topics/reimbursements/care.js';
export {members} from './people/members.js';
export {accessPeople} from './people/access-people.js';
export type {IdentityId} from './people/france-connect-people.js';
export {
  personaIds,
  personas,
  refusedMobile,
  silentMobile,
  sampleAnswers,
  sampleCodes,
  samplePassword,
  type PersonaId,
} from './people/personas.js';
export {exampleBic, exampleIban, exampleNir} from './people/example-numbers.js';
export {sampleSettings} from './people/insurer.js';
