/** The insurer, played: for demos, stories, tests, and integrators without a server yet. */
export {
  createSandbox,
  resetSandbox,
  scenarios,
  type Sandbox,
  type SandboxOptions,
  type Scenario,
} from './engine/sandbox.js';
export {Play, type Caller, type FaultCode, type FaultOptions, type PlayOptions} from './engine/simulator.js';
export {Outage} from './engine/outage.js';
export {addAct, advanceAct} from './topics/reimbursements/acts.js';
export type {Live, LineFault} from './engine/live.js';
export {careExamples, type CareId} from './topics/reimbursements/care.js';
export {ledgerSizes} from './topics/reimbursements/ledger.js';
export {respond} from './engine/http.js';
export {advance} from './topics/enrolment/advance.js';
export {topics, type Topics} from './topics.js';
export {createDatabase, fromJSON, toJSON, type Database, type EnrolmentRecord} from './engine/database.js';
export {memberOf, members, type Member, type MemberPerson} from './people/members.js';
export {
  personaIds,
  personas,
  refusedMobile,
  sampleAnswers,
  sampleCodes,
  samplePassword,
  type Persona,
  type PersonaId,
} from './people/personas.js';
export type {SampleAnswers} from './people/sample-answers.js';
export {exampleBic, exampleIban, exampleNir} from './people/example-numbers.js';
export {sampleSettings} from './topics/settings/settings.js';
export {sha256} from './engine/sha256.js';
export type {Ctx, Handler, Handlers} from './engine/handler.js';
