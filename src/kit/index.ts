/**
 * The test kit of integrators, `mutuelle-elements/testing`: works the elements of a page as a member does, in a browser
 * runner or from Playwright, Puppeteer, Cypress and WebdriverIO, and plays their backend. docs/testing.md shows each.
 */
export {findWidget, TestedWidget} from './widget.js';
export type {EvaluatingPage, ExecutingBrowser, FindOptions, PressOptions, Where} from './widget.js';
export {onPage} from './on-page.js';
export type {
  Act,
  Answers,
  Asked,
  Expected,
  HeardEvent,
  ShownField,
  ShownMessage,
  ShownWidget,
  Whereabouts,
  WidgetState,
} from './asked.js';
export {createFakeBackend} from './fake-backend.js';
export type {FakeBackend, FakeBackendOptions, Fault, Faults, ReceivedCall, SentMessage} from './fake-backend.js';
export {TestClock} from './clock.js';
export {codes, mobiles, people, signInPeople} from './people.js';
export type {Access, PersonId, SignInPerson, TestPerson} from './people.js';
export {answersOf} from './answers.js';
export type {StepAnswers} from './answers.js';
/** Of the elements and their events: `event('mutuelle-step-saved')` knows its detail. */
export type * from '../index.js';
