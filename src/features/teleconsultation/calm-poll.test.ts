import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/teleconsultation.js';
import type {PageLife} from '../../element/page-life.js';
import {CalmPoll} from './calm-poll.js';

/** A page and a clock that do what a test says. */
async function stage() {
  const element = await fixture<HTMLElementTagNameMap['mutuelle-teleconsultation']>(
    html`<mutuelle-teleconsultation></mutuelle-teleconsultation>`,
  );
  const listeners = new Set<() => void>();
  const life = {
    visible: true as boolean,
    onChange(callback: () => void) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  } satisfies PageLife;
  const pauses: {ms: number; end: () => void}[] = [];
  const clock = {
    now: () => 0,
    random: () => 0,
    sleep: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        pauses.push({ms, end: resolve});
        signal.addEventListener('abort', () => resolve());
      }),
  };
  const seen = {asked: 0, wanted: true};
  const poll = new CalmPoll(element, {
    every: 10_000,
    life,
    clock: () => clock,
    wanted: () => seen.wanted,
    ask: async () => void seen.asked++,
  });
  element.addController(poll);
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  return {
    ...{element, seen, pauses, listeners, turn},
    async strike() {
      pauses.splice(0).forEach(({end}) => end());
      await turn();
    },
    async show(visible: boolean) {
      life.visible = visible;
      listeners.forEach((tell) => tell());
      await turn();
    },
    async update() {
      element.requestUpdate();
      await element.updateComplete;
      await turn();
    },
  };
}

describe('asking again and again', () => {
  it('waits between an answer and the next question', async () => {
    const {seen, pauses, strike} = await stage();
    expect(seen.asked).to.equal(0);
    expect(pauses.map(({ms}) => ms)).to.deep.equal([10_000]);
    await strike();
    expect(seen.asked).to.equal(1);
    await strike();
    expect(seen.asked).to.equal(2);
  });

  it('rests while nobody can look, and asks at once when the page is back', async () => {
    const {seen, pauses, strike, show} = await stage();
    await show(false);
    await strike();
    expect([seen.asked, pauses.length]).to.deep.equal([0, 0]);
    await show(true);
    expect([seen.asked, pauses.length]).to.deep.equal([1, 1]);
  });

  it('ends when nothing is wanted any more, and begins when something is', async () => {
    const {seen, pauses, strike, update} = await stage();
    seen.wanted = false;
    await update();
    await strike();
    expect([seen.asked, pauses.length]).to.deep.equal([0, 0]);
    seen.wanted = true;
    await update();
    expect([seen.asked, pauses.length]).to.deep.equal([0, 1]);
  });

  it('ends with the element, and hears of the page no more', async () => {
    const {seen, element, strike, listeners} = await stage();
    element.remove();
    await strike();
    expect([seen.asked, listeners.size]).to.deep.equal([0, 0]);
  });
});
