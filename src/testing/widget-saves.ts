import {expect} from '@open-wc/testing';
import type {Widget} from '../element/widget.js';
import type {FaultCode} from '../../mocks/engine/simulator.js';
import {failureSentences} from './failure-sentences.js';
import type {WidgetHarness} from './harness.js';
import {valuesOf, type WidgetStage, type WidgetSuite} from './widget-stage.js';

type Saves = NonNullable<WidgetSuite<Widget>['save']>;

/** Whatever is saved, it may fail in these ways. */
const anySave = [
  'network',
  'unexpected',
  'unavailable',
  'forbidden',
  'too-many-requests',
  'invalid-answer',
] as const satisfies FaultCode[];
/** An enrolment may be signed, or changed elsewhere, meanwhile. */
const enrolmentSave = ['stale', 'already-signed'] as const satisfies FaultCode[];
type SaveFault = (typeof anySave)[number] | (typeof enrolmentSave)[number];

/** What becomes of what a member typed. */
export function saves<W extends Widget>(stage: WidgetStage<W>, save: Saves): void {
  const {suite} = stage;
  const faults: readonly SaveFault[] = stage.space === 'enrolment' ? [...anySave, ...enrolmentSave] : anySave;

  it('saves, and tells the page with ids only', async () => {
    const harness = await stage.filled();
    const told: CustomEvent[] = [];
    harness.element.addEventListener(save.event, (event) => told.push(event as CustomEvent));
    await harness.submit();
    await harness.until(() => told.length);
    expect(told).to.have.length(1);
    const values = Object.values(told[0]!.detail as object);
    expect(values.every((value) => typeof value === 'string' && value.length < 64)).to.equal(true);
    expect(stage.noise).to.deep.equal([]);
  });

  for (const code of faults)
    it(`keeps every answer and can try again when saving fails: ${code}`, async () => {
      const harness = await stage.filled();
      const before = valuesOf(harness);
      stage.sandbox.fail(save.operation, code, {times: 1});
      await harness.submit();
      expectSaid(stage, code, await alertOf(harness, code));
      expect(valuesOf(harness)).to.deep.equal(before);
      let saved = 0;
      harness.element.addEventListener(save.event, () => saved++);
      await harness.submit();
      await harness.until(() => saved === 1);
    });

  it('keeps every answer when the session ends, and says so', async () => {
    const harness = await stage.filled();
    const before = valuesOf(harness);
    const told: Event[] = [];
    harness.element.addEventListener('mutuelle-session-expired', (event) => told.push(event));
    stage.sandbox.fail(save.operation, 'unauthenticated', {times: Infinity});
    await harness.submit();
    await harness.until(() => told.length);
    expect(harness.text).to.contain('Votre session est terminée');
    stage.sandbox.heal();
    await stage.signIn(harness);
    expect(valuesOf(harness)).to.deep.equal(before);
  });

  it('lets no answer out of its fields', async () => {
    const harness = await stage.filled();
    const told: string[] = [];
    for (const type of [save.event, 'mutuelle-save-failed', 'mutuelle-session-expired'])
      harness.element.addEventListener(type, (event) => told.push(JSON.stringify((event as CustomEvent).detail)));
    stage.sandbox.fail(save.operation, 'unexpected', {times: 1});
    await harness.submit();
    await harness.until(() => told.length);
    const outside = [
      harness.element.outerHTML,
      location.href,
      JSON.stringify({...localStorage}),
      JSON.stringify({...sessionStorage}),
      document.cookie,
      ...told,
      ...stage.noise,
    ].join('\n');
    const attributes = [...harness.root.querySelectorAll('*')]
      .flatMap((each) => [...each.attributes].map((attribute) => attribute.value))
      .join('\n');
    for (const secret of suite.secrets ?? []) {
      expect(compact(outside)).not.to.contain(compact(secret));
      expect(compact(attributes)).not.to.contain(compact(secret));
    }
  });
}

/** What is said above the buttons; somebody else's save is no mistake of the member's. */
async function alertOf(harness: WidgetHarness, code: SaveFault): Promise<string> {
  const selector = code === 'stale' ? '.alert.warning[role=alert]' : '.alert.danger[role=alert]';
  await harness.until(() => harness.root.querySelector(selector));
  return harness.root.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim();
}

function expectSaid<W extends Widget>({space}: WidgetStage<W>, code: SaveFault, said: string): void {
  // answers are kept for a member too; there is no enrolment to speak of
  if (space === 'member') expect(said).not.to.match(/cette adhésion|liste des étapes/i);
  if (code === 'stale') return void expect(said).to.contain('Cette adhésion a changé dans un autre onglet');
  const {title, text} = failureSentences.enrolment[code];
  expect(said).to.contain(title);
  expect(said).to.contain(text);
}

const compact = (text: string): string => text.replace(/[\s\u00a0\u202f.]/g, '').toUpperCase();
