/** Whether words come in the language that is asked: the same question, once more in English. */
import {operations, type OperationId} from '../contract/index.js';
import {tried} from './operations.js';
import type {Player} from './player.js';
import {plays} from './plays/index.js';
import type {Playable} from './plays/play.js';

const worded = (Object.keys(plays) as OperationId[]).filter((id) => (plays[id] as Playable<'getSettings'>).words);

/** Not every answer has words of its own: one that differs shows that the language is heard. */
export async function compareLanguages(player: Player): Promise<void> {
  const {ledger, line} = player;
  let compared = 0;
  let heard = 0;
  for (const id of worded)
    await tried(ledger, id, async () => {
      const french = await player.known(id);
      if (!french) return;
      const {body} = await line.ask(operations[id], {...french.sent, language: 'en'});
      const [one, other] = [sentencesIn(french.body), sentencesIn(body)];
      if (!one.size || !other.size) return;
      compared++;
      if ([...other].every((text) => one.has(text))) return;
      heard++;
      ledger.passed('language', id);
    });
  if (compared && !heard)
    ledger.failed('language', 'Accept-Language', `the words are the same in fr and en, in all of ${compared} answers`);
}

/** Two words at least: neither names nor ids. */
function sentencesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && /\p{L}{2,} \p{L}{2,}/u.test(value)) found.add(value);
  else if (value instanceof Object) for (const each of Object.values(value)) sentencesIn(each, found);
  return found;
}
