import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import type {Backend, CallOptions} from '../backend/backend.js';
import {runCall} from '../backend/call.js';
import {FakeClock, settle} from '../backend/http.harness.js';
import {operation, type AnyOperation} from '../contract/operation.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {MemberElement} from './member-element.js';
import {Panel} from './panel.js';

const readList = operation({id: 'readList', method: 'GET', path: '/list', access: 'public'});
const change = operation({id: 'change', method: 'PUT', path: '/list', access: 'public'});

class ListPanel extends Panel<unknown> {
  override readonly read = readList;
  override readonly title = 'Une liste';
  override load(): void {}
  override clear(): void {}
  override view(): TemplateResult {
    return html``;
  }
}

class PressWidget extends MemberElement<ListPanel> {
  static override readonly panel = ListPanel;
  readonly process = this.flow;
}
customElements.define('test-press-widget', PressWidget);

/** A widget, and how long its server `takes` for each thing, in milliseconds; Infinity never answers. */
async function open() {
  const clock = new FakeClock();
  const asked: string[] = [];
  const takes: Record<string, number> = {};
  const call = (asking: AnyOperation, input: object, options: CallOptions = {}) =>
    runCall(asking, input, options, undefined, {
      clock,
      renew: async () => false,
      passes: ({code}) => code === 'network',
      async send() {
        asked.push(asking.id);
        if (asking.id === 'getSettings') return sampleSettings;
        const ms = takes[asking.id] ?? 0;
        await (ms === Infinity ? new Promise(() => undefined) : clock.sleep(ms, new AbortController().signal));
        return undefined;
      },
    });
  const backend = {call, id: 'https://press.example'} as unknown as Backend;
  const widget = await fixture<PressWidget>(html`<test-press-widget .backend=${backend}></test-press-widget>`);
  widget.process.clock = clock;
  await settle();
  expect(widget.process.phase).to.equal('open');
  return {clock, widget, asked, takes};
}

describe('one press A7', () => {
  for (const [times, after] of [
    [{change: Infinity}, 20_000],
    [{change: 12_000, readList: Infinity}, 20_000],
    [{change: 19_999, readList: Infinity}, 20_000],
    [{change: 3_000, readList: 2_000}, 5_000],
  ] as const)
    it(`is answered after ${after / 1000} s with all that it asks: ${Object.entries(times).join('; ')}`, async () => {
      const {clock, widget, asked, takes} = await open();
      const begun = clock.time;
      asked.length = 0;
      Object.assign(takes, times);
      let over = 0;
      void widget.process.save(change, {}).then(() => (over = clock.time));
      for (let second = 0; second < 40; second++) await clock.advance(1_000);
      expect(over - begun).to.equal(after);
      expect(widget.process.busy).to.equal(false);
      expect(asked[0]).to.equal('change');
    });
});
