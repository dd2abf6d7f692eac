import {expect} from '@open-wc/testing';
import {openTabShare} from './tab-share.js';

describe('tabs of this browser', () => {
  it('one holds the line, the other hears of it, and follows it', async () => {
    const name = `test ${Math.random()}`;
    const [one, two] = [openTabShare(name)!, openTabShare(name)!];
    const [first, second] = [new AbortController(), new AbortController()];
    await one.lead(first.signal);
    let led = false;
    const leading = two.lead(second.signal).then(() => {
      led = true;
    });
    const heard = new Promise((resolve) => two.onMessage(resolve));
    one.post({kind: 'hello'});
    expect([await heard, led]).to.deep.equal([{kind: 'hello'}, false]);
    first.abort();
    await leading;
    expect(led).to.equal(true);
    second.abort();
    one.close();
    two.close();
  });
});
