// `npm run advisers [-- --grep signature] [--no-build]`: the pictures of docs/advisers.md, from the stories they are
// named after.
import {run} from './process.mjs';

const {ok, output} = await run(
  process.execPath,
  ['--import', 'tsx', 'e2e/stories/advisers.ts', ...process.argv.slice(2)],
  {live: true, timeout: 20 * 60_000},
);
if (!ok && !output) console.log('no picture was taken');
process.exit(ok ? 0 : 1);
