// Every story in Firefox and WebKit, in the first look: what an engine cannot render, or what it says in the console.
// One page turns through them all.
import assert from 'node:assert/strict';
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
  'stories: every one of them, as it is',
  async ({page, server}) => {
    assert.ok(stories.length >= 80, `${stories.length} stories`);
    serveStorybook(server);
    const found = await wrongWith(page, server.origin, [...storiesOfElements.values()].flat(), async () => {
      await holdStill(page);
      return [...(await troubles(page, 'light')), ...(await undocumented(page))];
    });
    assert.deepEqual(found, []);
  },
  {limit: 900_000},
);
