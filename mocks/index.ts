/** The simulated insurer: for demos, stories, tests, and integrators without a server yet. */
export {
  createSandbox,
  resetSandbox,
  scenarios,
  type Sandbox,
  type SandboxOptions,
  type Scenario,
} from './engine/sandbox.js';
export {Simulator, type Caller, type SimulatorOptions} from './engine/simulator.js';
export type {FaultCode, FaultOptions} from './engine/faults.js';
export {Outage} from './engine/outage.js';
export {
  addReimbursement,
  advanceReimbursement,
  simulateReimbursement,
} from './topics/reimbursements/reimbursement-events.js';
export {journalChannel} from './topics/member-changes/journal.js';
export {answerMessage, closeThread, settleMessages} from './topics/messages/message-events.js';
export {notify, type Told} from './topics/notifications/notify.js';
export {sampleFile} from './topics/deposits/sample-files.js';
export {decideRequest} from './topics/deposits/requests.js';
export type {Decision} from './topics/deposits/progress.js';
export type {FileStore} from './engine/file-store.js';
export type {Channel, Live, LineFault} from './engine/live.js';
export {careExamples, type CareId} from './topics/reimbursements/care.js';
export {reimbursementCounts} from './topics/reimbursements/store.js';
export {respond} from './engine/http.js';
export {bringToStep} from './topics/enrolment/bring-to-step.js';
export {topics, type Topics} from './topics.js';
export {createDatabase, fromJSON, toJSON, type Database} from './database.js';
export type {EnrolmentRecord} from './topics/enrolment/enrolment.data.js';
export {everyMember, memberOf} from './people/every-member.js';
export {members, type Member, type MemberPerson} from './people/members.js';
export {accessPeople, type AccessPerson} from './people/access-people.js';
export type {OutboxMessage} from './topics/access/access.data.js';
export {accessDescriptions, franceConnectDescriptions, personaDescriptions} from './people/descriptions.js';
export {franceConnectMembers, identities, type Identity, type IdentityId} from './people/france-connect-people.js';
export {
  personaIds,
  personas,
  refusedMobile,
  silentMobile,
  sampleAnswers,
  sampleCodes,
  samplePassword,
  type Persona,
  type PersonaId,
} from './people/personas.js';
export type {SampleAnswers} from './people/sample-answers.js';
export {exampleBic, exampleIban, exampleNir} from './people/example-numbers.js';
export {sampleSettings} from './people/insurer.js';
export {sha256} from './engine/sha256.js';
export type {HandlerContext, Handler, Handlers} from './engine/handler.js';
