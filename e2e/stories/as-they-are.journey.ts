// The story that shows each element best in Firefox and WebKit, and by turns the others, in the first look: what an
// engine cannot render, or what it says in the console. One page turns through them all.
import assert from 'node:assert/strict';
import {isInTurn} from '../../tools/turns.mjs';
import {journey} from '../support/journey.js';
import {
  holdStill,
  serveStorybook,
  stories,
  storiesOfElements,
  troubles,
  undocumented,
  wrongWith,
} from './story-page.js';

journey(
  'stories: each as it is',
  async ({page, server, turn}) => {
    assert.ok(stories.length >= 80, `${stories.length} stories`);
    serveStorybook(server);
    const asked = [...storiesOfElements.values()].flatMap((all) =>
      all.filter((_, index) => index === 0 || isInTurn(turn, index)),
    );
    const found = await wrongWith(page, server.origin, asked, async () => {
      await holdStill(page);
      return [...(await troubles(page, 'light')), ...(await undocumented(page))];
    });
    assert.deepEqual(found, []);
  },
  {everyEngine: true, limit: 900_000},
);
