/**
 * What every widget must withstand, whatever it is for. Each widget's own test runs it, then adds what is particular.
 */
import {expect, fixtureCleanup, fixture} from '@open-wc/testing';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import type {Backend} from '../backend/backend.js';
import type {EnrolmentStep} from '../contract/enrolment.js';
import type {OperationId} from '../contract/index.js';
import {accessible} from './accessible.js';
import type {WidgetHarness} from './harness.js';
import {until} from './until.js';
import type {Widget} from '../element/widget.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../mocks/engine/sandbox.js';
import {personas, samplePassword} from '../../mocks/people/personas.js';
import type {FaultCode} from '../../mocks/engine/simulator.js';

export interface WidgetSuite<W extends Widget> {
  tag: string;
  harness: new (element: W) => WidgetHarness<W>;
  /** Where the enrolment stands when the widget opens; nothing for a widget of the member's space. */
  at?: EnrolmentStep;
  title: {fr: string; en: string};
  /** The first call that must succeed for the widget to show. */
  loads: OperationId;
  /** What a member fills in, the call that saves it, and the event that tells it. */
  save?: {values: Record<string, string | boolean>; operation: OperationId; event: string};
  /** Values that may never be seen outside of the fields that hold them. */
  secrets?: string[];
}

const loadFaults: FaultCode[] = [
  'network',
  'unexpected',
  'unavailable',
  'forbidden',
  'not-found',
  'too-many-requests',
  'invalid-answer',
];
const saveFaults: FaultCode[] = [
  'network',
  'unexpected',
  'unavailable',
  'forbidden',
  'stale',
  'too-many-requests',
  'invalid-answer',
  'already-signed',
];

export function runWidgetSuite<W extends Widget>(suite: WidgetSuite<W>): void {
  describe(`<${suite.tag}> in every state`, () => {
    let sandbox: Sandbox;
    const noise: string[] = [];
    const {error, warn} = console;

    const open = async (options: {backend?: Backend | undefined; sandbox?: SandboxOptions; locale?: string} = {}) => {
      sandbox = createSandbox({...(suite.at && {at: suite.at}), ...options.sandbox});
      const tag = unsafeStatic(suite.tag);
      const element = await fixture<W>(
        staticHtml`<${tag} locale=${options.locale ?? 'fr'} .backend=${'backend' in options ? options.backend : sandbox}></${tag}>`,
      );
      return new suite.harness(element);
    };
    const ready = async (options: Parameters<typeof open>[0] = {}) => {
      const harness = await open(options);
      await harness.until(
        () =>
          harness.title.includes(suite.title[options.locale === 'en' ? 'en' : 'fr']) &&
          !harness.root.querySelector('[aria-busy=true]'),
      );
      return harness;
    };
    const valuesOf = (harness: WidgetHarness<W>) =>
      Object.fromEntries(
        [...harness.root.querySelectorAll<HTMLInputElement>('input, select')].map((each) => [
          each.id,
          each.type === 'radio' || each.type === 'checkbox' ? String(each.checked) : each.value,
        ]),
      );

    beforeEach(() => {
      noise.length = 0;
      console.error = console.warn = (...words: unknown[]) => void noise.push(words.join(' '));
    });

    afterEach(() => {
      console.error = error;
      console.warn = warn;
      fixtureCleanup();
    });

    it('shows a skeleton while it has no backend, and opens when one comes', async () => {
      const harness = await open({backend: undefined});
      expect(harness.root.querySelector('.skeleton [role=status]')!.textContent).to.equal('Chargement en cours…');
      harness.element.backend = sandbox;
      await harness.until(() => harness.title.includes(suite.title.fr));
    });

    it('says that it takes long after 8 seconds, and goes on waiting', async () => {
      let strike = (): void => undefined;
      // the first pause a call asks for is the one before it says that it is slow
      const clock = {
        sleep: (ms: number) =>
          new Promise<void>((resolve) => {
            if (ms === 8_000) strike = resolve;
          }),
      };
      const harness = await open({backend: createSandbox({scenario: 'silent', clock})});
      await harness.until(() => harness.root.querySelector('.skeleton'));
      strike();
      await harness.until(() => harness.text.includes('C’est plus long que d’habitude'));
      expect(harness.root.querySelector('.skeleton')).not.to.equal(null);
    });

    it('is quiet, named and accessible when it is ready', async () => {
      const harness = await ready();
      expect(noise).to.deep.equal([]);
      await accessible(harness.element);
      expect(unnamed(harness.root)).to.deep.equal([]);
    });

    for (const size of ['16px', '32px'])
      it(`fits 320 pixels without sideways scroll, text at ${size}`, async () => {
        const harness = await ready();
        harness.element.style.setProperty('--mutuelle-font-size', size);
        const frame = document.createElement('div');
        frame.style.inlineSize = '320px';
        harness.element.replaceWith(frame);
        frame.append(harness.element);
        await harness.until(() => harness.title.includes(suite.title.fr));
        const wide = [...harness.root.querySelectorAll<HTMLElement>('*')].filter(
          (each) =>
            each instanceof HTMLElement &&
            each.getBoundingClientRect().right > frame.getBoundingClientRect().right + 1 &&
            getComputedStyle(each).position !== 'absolute',
        );
        expect(wide.map((each) => `${each.localName}.${each.className}`)).to.deep.equal([]);
      });

    for (const code of loadFaults) {
      it(`says what happened and offers a way out when loading fails: ${code}`, async () => {
        // the sandbox first plays the steps before: only then may everything fail
        const harness = await ready();
        sandbox.fail('*', code, {times: Infinity});
        const faulty: Backend = {
          call: sandbox.call,
          ...(sandbox.invitation ? {invitation: sandbox.invitation} : {}),
          volatile: true,
        };
        harness.element.remove();
        const fresh = document.createElement(suite.tag) as W;
        fresh.backend = faulty;
        document.body.append(fresh);
        const failed = new suite.harness(fresh);
        try {
          await failed.until(() => failed.root.querySelector('.blank'));
          expect(failed.root.querySelector('.blank h2')!.textContent, 'a title').to.match(/\w/);
          expect(failed.root.querySelector('.blank .lead')!.textContent, 'a sentence').to.match(/\w/);
          sandbox.heal();
          await failed.press('Réessayer');
          await failed.until(() => failed.title.includes(suite.title.fr));
        } finally {
          fresh.remove();
        }
      });
    }

    it('speaks English, and changes language without losing an answer', async () => {
      const harness = await ready({locale: 'en'});
      if (suite.save) await harness.fill(suite.save.values);
      const before = valuesOf(harness);
      harness.element.locale = 'fr';
      await harness.until(() => harness.title.includes(suite.title.fr));
      expect(valuesOf(harness)).to.deep.equal(before);
      expect(noise).to.deep.equal([]);
    });

    it('keeps its answers when the page moves it', async () => {
      const harness = await ready();
      if (suite.save) await harness.fill(suite.save.values);
      const before = valuesOf(harness);
      const elsewhere = document.createElement('section');
      document.body.append(elsewhere);
      elsewhere.append(harness.element);
      await harness.until(() => harness.title.includes(suite.title.fr));
      expect(valuesOf(harness)).to.deep.equal(before);
      elsewhere.remove();
    });

    it('goes quietly when it is removed during a request', async () => {
      const played = createSandbox({...(suite.at && {at: suite.at}), latency: 5});
      const underWay = new Set<Promise<unknown>>();
      const call: Backend['call'] = (...asked) => {
        const answer = played.call(...asked);
        underWay.add(answer);
        const over = () => void underWay.delete(answer);
        answer.then(over, over);
        return answer;
      };
      const harness = await open({backend: {...played, call}});
      expect(underWay.size).to.be.above(0);
      harness.element.remove();
      await until(() => underWay.size === 0, 'the request to end');
      expect(noise).to.deep.equal([]);
    });

    const {save} = suite;
    if (save) {
      it('saves, and tells the page with ids only', async () => {
        const harness = await ready();
        const told: CustomEvent[] = [];
        harness.element.addEventListener(save.event, (event) => told.push(event as CustomEvent));
        await harness.fill(save.values);
        await harness.submit();
        await harness.until(() => told.length);
        expect(told).to.have.length(1);
        expect(
          Object.values(told[0]!.detail as object).every((value) => typeof value === 'string' && value.length < 64),
        ).to.equal(true);
        expect(noise).to.deep.equal([]);
      });

      for (const code of saveFaults) {
        it(`keeps every answer and can try again when saving fails: ${code}`, async () => {
          const harness = await ready();
          await harness.fill(save.values);
          const before = valuesOf(harness);
          sandbox.fail(save.operation, code, {times: 1});
          await harness.submit();
          // somebody else's save is no mistake of the member's
          await harness.until(() =>
            harness.root.querySelector(code === 'stale' ? '.alert.warning[role=alert]' : '.alert.danger[role=alert]'),
          );
          expect(valuesOf(harness)).to.deep.equal(before);
          let saved = 0;
          harness.element.addEventListener(save.event, () => saved++);
          await harness.submit();
          await harness.until(() => saved === 1);
        });
      }

      it('keeps every answer when the session ends, and says so', async () => {
        const harness = await ready();
        await harness.fill(save.values);
        const before = valuesOf(harness);
        const told: Event[] = [];
        harness.element.addEventListener('mutuelle-session-expired', (event) => told.push(event));
        sandbox.fail(save.operation, 'unauthenticated', {times: Infinity});
        await harness.submit();
        await harness.until(() => told.length);
        expect(harness.text).to.contain('Votre session est terminée');
        sandbox.heal();
        await harness.until(() => harness.shows('email'));
        await harness.fill({email: personas.family.email, password: samplePassword});
        await harness.submit();
        await harness.until(() => harness.title.includes(suite.title.fr));
        expect(valuesOf(harness)).to.deep.equal(before);
      });

      it('lets no answer out of its fields', async () => {
        const harness = await ready();
        const told: string[] = [];
        const types = [save.event, 'mutuelle-save-failed', 'mutuelle-session-expired'];
        types.forEach((type) =>
          harness.element.addEventListener(type, (event) => told.push(JSON.stringify((event as CustomEvent).detail))),
        );
        await harness.fill(save.values);
        sandbox.fail(save.operation, 'unexpected', {times: 1});
        await harness.submit();
        await harness.until(() => told.length);
        const outside = [
          harness.element.outerHTML,
          location.href,
          JSON.stringify({...localStorage}),
          JSON.stringify({...sessionStorage}),
          document.cookie,
          ...told,
          ...noise,
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
  });
}

const compact = (text: string): string => text.replace(/[\s\u00a0\u202f.]/g, '').toUpperCase();

/** Things a member can reach that would be announced without a name. */
function unnamed(root: ShadowRoot): string[] {
  const reachable = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')];
  return reachable.filter((each) => !nameOf(each, root)).map((each) => each.outerHTML.slice(0, 120));
}

function nameOf(element: HTMLElement, root: ShadowRoot): string {
  const by = element
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => root.getElementById(id)?.textContent ?? '')
    .join(' ');
  const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ');
  return (element.getAttribute('aria-label') || by || labels || element.textContent || '').trim();
}
