import {expect} from '@open-wc/testing';
import {operations, streams, type OperationId} from '../src/contract/index.js';
import {Outage} from './engine/outage.js';
import {personas} from './people/personas.js';
import {Simulator} from './engine/simulator.js';
import {createSandbox} from './engine/sandbox.js';
import {streamTopics, topics, type Topics} from './topics.js';

const nantes = {params: {postalCode: '44000'}, body: undefined};
const communesOfNantes = (simulator: Simulator) => simulator.perform(operations.listCommunes, nantes);

/** A line that is cut, so many times, before the topic comes. */
function cut(times: number): {topics: Partial<Topics>; asked: () => number} {
  let asked = 0;
  const listCommunes = async () => {
    if (asked++ < times) throw new TypeError('Failed to fetch dynamically imported module');
    return topics.listCommunes();
  };
  return {topics: {listCommunes}, asked: () => asked};
}

describe('topics', () => {
  it('answer every operation of the contract, each in one of them', async () => {
    expect(Object.keys(topics).sort()).to.deep.equal(Object.keys(operations).sort());
    const modules = new Map<unknown, string[]>();
    for (const id of Object.keys(topics) as OperationId[]) {
      const {handlers} = await topics[id]();
      expect(handlers, id).to.have.property(id).that.is.a('function');
      modules.set(handlers, Object.keys(handlers));
    }
    const answered = [...modules.values()].flat();
    expect(answered.sort()).to.deep.equal(Object.keys(operations).sort());
    expect(Object.keys(streamTopics).sort()).to.deep.equal(Object.keys(streams).sort());
  });

  it('fail the call like a broken line when they do not come, and are asked for again by the next', async () => {
    const {topics: cutTopics, asked} = cut(1);
    const simulator = new Simulator({topics: cutTopics});
    const error = await communesOfNantes(simulator).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(Outage).with.property('kind', 'network');
    expect(await communesOfNantes(simulator)).to.deep.equal([{name: 'Nantes', inseeCode: '44109'}]);
    expect(asked()).to.equal(2);
  });

  it('make no answer to remember for an intention that could not be tried', async () => {
    let asked = 0;
    const redeemLink: Topics['redeemLink'] = async () => {
      if (asked++ === 0) throw new TypeError('Failed to fetch dynamically imported module');
      return topics.redeemLink();
    };
    const simulator = new Simulator({topics: {redeemLink}});
    const link = {params: {}, body: {secret: personas.family.link}};
    const redeem = () => simulator.perform(operations.redeemLink, link, {intent: 'a'});
    const both = await Promise.allSettled([redeem(), redeem()]);
    expect(both.map(({status}) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(asked, 'one intention, one load').to.equal(1);
    const [first, second] = await Promise.all([redeem(), redeem()]);
    expect([asked, first], 'and one effect').to.deep.equal([2, second]);
  });

  it('change nothing before they have come', async () => {
    let arrive!: () => void;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const simulator = new Simulator({
      topics: {
        listCommunes: async () => {
          await arrived;
          return topics.listCommunes();
        },
      },
    });
    const before = JSON.stringify(simulator.db);
    const calls = Promise.all([communesOfNantes(simulator), communesOfNantes(simulator)]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(JSON.stringify(simulator.db)).to.equal(before);
    arrive();
    expect(await calls).to.have.length(2);
  });

  it('start in the middle in the sandbox, which a first call waits for', async () => {
    const family = {params: {enrolmentId: personas.family.enrolmentId}};
    const draft = await createSandbox({at: 'recap'}).call(operations.getEnrolment, family);
    expect(draft.step).to.equal('recap');
  });
});
