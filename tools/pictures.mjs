// `npm run pictures [-- --grep profile-form] [--no-build]`: how every element looks. Each in every look of the toolbar,
// at four widths: whole pages in artefacts/pictures/ for reviews, one sheet per element in docs/pictures/ for the
// documentation.
import {run} from './process.mjs';

const {ok, output} = await run(
  process.execPath,
  ['--import', 'tsx', 'e2e/stories/pictures.ts', ...process.argv.slice(2)],
  {live: true, timeout: 60 * 60_000},
);
if (!ok && !output) console.log('no picture was taken');
process.exit(ok ? 0 : 1);
