// The runner itself: what every test of a widget takes for granted about its page, also when several run at once.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

describe('a page of the test runner', () => {
  it('is in front: focus events and animation frames come', async () => {
    for (let round = 0; round < 20; round++) {
      const input = document.createElement('input');
      document.body.append(input);
      const seen: string[] = [];
      for (const type of ['focus', 'blur']) input.addEventListener(type, () => seen.push(type));
      input.focus();
      input.blur();
      input.remove();
      expect(seen).to.deep.equal(['focus', 'blur']);
      await new Promise(requestAnimationFrame);
    }
    expect(document.visibilityState).to.equal('visible');
  });

  it('gets real keys', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    await sendKeys({type: 'Zoé'});
    expect(input.value).to.equal('Zoé');
    input.remove();
  });

  it('finds the worker of msw at the root', async () => {
    const answer = await fetch('/mockServiceWorker.js');
    expect(answer.headers.get('content-type')).to.contain('javascript');
    expect(/addEventListener\(['"]fetch/.test(await answer.text())).to.equal(true);
  });
});
