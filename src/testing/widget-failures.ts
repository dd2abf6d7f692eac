import {expect} from '@open-wc/testing';
import {BackendError} from '../backend/error.js';
import {operations} from '../contract/index.js';
import {getSettings} from '../contract/settings.js';
import type {Widget} from '../element/widget.js';
import {enrolmentWords, failureSentences, loadFaults, oddFaults, portalSentences} from './failure-sentences.js';
import {openInsurer, transports, type Insurer} from './insurer.js';
import {until} from './until.js';
import type {WidgetStage} from './widget-stage.js';

/** What a widget says when its content does not come, and how it comes back. */
export function failures<W extends Widget>(stage: WidgetStage<W>): void {
  const {suite} = stage;

  /** Opens over an insurer who fails, and gives what is said instead of the content. */
  const failed = async ({backend}: Insurer) => {
    const harness = await stage.open({backend, attributes: stage.whose});
    await harness.until(() => harness.root.querySelector('.blank'));
    const said = (selector: string) => harness.root.querySelector(`.blank ${selector}`)!.textContent!.trim();
    return {harness, said: {title: said('h2'), text: said('.lead')}};
  };

  for (const transport of transports)
    for (const code of loadFaults)
      it(`says what happened and offers a way out when loading fails by ${transport}: ${code}`, async () => {
        const insurer = await openInsurer(transport, stage.start);
        insurer.fail('*', code);
        const {harness, said} = await failed(insurer);
        // over HTTP, what cannot be read is the page of a public network
        const portal = transport === 'HTTP' && code === 'invalid-answer';
        expect(said).to.deep.equal(
          (portal ? portalSentences[stage.space] : failureSentences[stage.space][code]) as object,
        );
        expectWaysOut(harness.root, `${said.title} ${said.text}`);
        insurer.heal();
        await harness.press('Réessayer');
        await stage.shown(harness);
      });

  for (const [name, raw] of Object.entries(rawAnswers()))
    it(`A8: says what happened, and only ways out that are there: ${name}`, async () => {
      const insurer = await openInsurer('HTTP', stage.start);
      insurer.answer(raw);
      const harness = await stage.open({backend: insurer.backend, attributes: stage.whose});
      await harness.until(() => harness.root.querySelector('.blank') || harness.shows('email'));
      // a step alone on a page is behind the login of that page
      const away = stage.space === 'enrolment' && harness.text.includes('Connectez-vous à votre espace');
      if (!away) expectWaysOut(harness.root, harness.text);
      if (stage.space === 'member') expect(harness.text).not.to.match(enrolmentWords);
      // it did answer: nothing that is refused for good may be called silence
      if (/^4/.test(name) && !passing.test(name)) expect(harness.text).not.to.contain('ne répond pas');
      expect(harness.text).not.to.match(/undefined|\[object|\b[45]\d\d\b/);
      insurer.heal();
    });

  // what only asks the settings has nothing else that could fail before them
  if (suite.loads !== getSettings.id)
    it('asks for everything when it is asked again: an old failure, still on its way, is no answer', async () => {
      const insurer = await openInsurer('functions', stage.start);
      insurer.fail('*', 'unexpected');
      const late: (() => void)[] = [];
      let over = false;
      const call = ((operation, input, options) =>
        over || operation.id !== getSettings.id
          ? insurer.backend.call(operation, input, options)
          : new Promise((_, reject) => {
              late.push(() => reject(new BackendError('unexpected')));
            })) as typeof insurer.backend.call;
      const {harness} = await failed({...insurer, backend: {...insurer.backend, call}});
      insurer.heal();
      over = true;
      await harness.press('Réessayer');
      for (const fail of late) fail();
      await stage.shown(harness);
    });

  if (stage.space === 'member') {
    for (const code of oddFaults)
      it(`speaks to a member of no enrolment, whatever fails: ${code}`, async () => {
        const insurer = await openInsurer('functions');
        insurer.fail(suite.loads, code);
        const {harness, said} = await failed(insurer);
        expect(`${said.title} ${said.text}`).not.to.match(enrolmentWords);
        expectWaysOut(harness.root, `${said.title} ${said.text}`);
      });

    // what only asks the settings hears of the end of the session when it saves
    if (!suite.anyone && operations[suite.loads].access !== 'public')
      it('gives its place to the login when the session ends, and takes it back', async () => {
        const harness = await stage.ready();
        const told: Event[] = [];
        harness.element.addEventListener('mutuelle-session-expired', (event) => told.push(event));
        stage.sandbox.fail('*', 'unauthenticated', {times: Infinity});
        // the page comes back from the browser's memory of pages: everything is read again
        dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
        await harness.until(() => told.length && harness.shows('email'));
        expect(harness.text).to.contain('Votre session est terminée').and.not.to.match(enrolmentWords);
        expect(told).to.have.length(1);
        stage.sandbox.heal();
        await stage.signIn(harness);
        expect(stage.noise).to.deep.equal([]);
      });
  }

  it('goes quietly when it is removed during a request, and shows its content when it is back', async () => {
    const {backend, underWay, release} = await held(stage);
    const harness = await stage.open({backend, attributes: stage.whose});
    await until(() => underWay.size > 0, 'a request');
    const parent = harness.element.parentElement!;
    harness.element.remove();
    release();
    await until(() => underWay.size === 0, 'the requests to end');
    expect(stage.noise).to.deep.equal([]);
    parent.append(harness.element);
    await stage.shown(harness);
    expect(stage.noise).to.deep.equal([]);
  });
}

/** A8: a sentence names no way out that is not there. */
function expectWaysOut(root: ShadowRoot, sentence: string): void {
  const shows = (selector: string) => root.querySelectorAll(selector).length > 0;
  if (/appelez/i.test(sentence)) expect(shows('a[href^="tel:"]'), sentence).to.equal(true);
  if (/reconnectez|connectez-vous/i.test(sentence)) expect(shows('input[type=password]'), sentence).to.equal(true);
  if (/bouton ci-dessous/i.test(sentence)) expect(shows('form button'), sentence).to.equal(true);
  if (/réessayez/i.test(sentence)) expect(shows('button'), sentence).to.equal(true);
}

/** An insurer whose first answers wait for `release`; calls that are given up end at once, as over HTTP. */
async function held<W extends Widget>(stage: WidgetStage<W>) {
  const {backend} = await openInsurer('HTTP', stage.start);
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  const underWay = new Set<Promise<unknown>>();
  const call = (async (operation, input, options) => {
    const answer = released.then(() => backend.call(operation, input, options));
    underWay.add(answer);
    try {
      return await answer;
    } finally {
      underWay.delete(answer);
    }
  }) as typeof backend.call;
  return {backend: {...backend, call}, underWay, release};
}

const passing = /^(408|425|429)/;

/** What a gateway, a cache or another service may answer with, whatever was asked. */
function rawAnswers(): Record<string, () => Response> {
  const statuses = [
    400, 401, 403, 404, 405, 406, 408, 409, 410, 412, 413, 415, 418, 422, 425, 429, 451, 500, 502, 503, 504,
  ];
  const bodies: Record<string, [string, string]> = {
    nothing: ['', 'text/plain'],
    'a page': ['<!doctype html><title>Error</title>', 'text/html'],
    'an empty object': ['{}', 'application/json'],
  };
  const answers: Record<string, () => Response> = {};
  for (const [what, [body, type]] of Object.entries(bodies))
    for (const status of statuses.filter((_, index) => what === 'nothing' || index % 3 === 0))
      answers[`${status} with ${what}`] = () => new Response(body, {status, headers: {'content-type': type}});
  for (const body of ['', 'null', '[]', '{', '"ok"'])
    answers[`200 with ${body || 'nothing'}`] = () =>
      new Response(body, {headers: {'content-type': 'application/json'}});
  return answers;
}
