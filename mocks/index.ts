/** The insurer, played: for demos, stories, tests, and integrators without a server yet. */
export {createSandbox, resetSandbox, scenarios, type Sandbox, type SandboxOptions, type Scenario} from './sandbox.js';
export {Play, type Caller, type FaultCode, type FaultOptions, type PlayOptions} from './play.js';
export {Outage} from './outage.js';
export {addAct, advanceAct} from './acts.js';
export type {Live, LineFault} from './live.js';
export {careExamples, type CareId} from './care.js';
export {ledgerSizes} from './ledger.js';
export {respond, exposedHeaders} from './http.js';
export {advance} from './advance.js';
export {topics, type Topics} from './topics.js';
export {createDatabase, fromJSON, toJSON, type Database, type EnrolmentRecord} from './database.js';
export {memberOf, members, type Member, type MemberPerson} from './members.js';
export {
  personaIds,
  personas,
  refusedMobile,
  sampleAnswers,
  sampleCodes,
  samplePassword,
  type Persona,
  type PersonaId,
} from './personas.js';
export type {SampleAnswers} from './sample-answers.js';
export {exampleBic, exampleIban, exampleNir} from './example-numbers.js';
export {sampleSettings} from './settings.js';
export {sha256} from './sha256.js';
export type {Ctx, Handler, Handlers} from './types.js';
