// `node tools/reproducible.mjs`, after `npm run build`: the same sources, built once more in another folder, give the
// same bytes. It takes as long as a build: whoever publishes runs it (docs/publishing.md).
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {execFileSync} from 'node:child_process';
import {ROOT, filesIn, run} from './process.mjs';

const MADE = ['dist', 'cdn'];
const ALONE = ['custom-elements.json', 'sbom.cdx.json'];

/** @param {string} root */
function hashes(root) {
  const folders = MADE.flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(root.length + 1)),
  );
  return new Map(
    [...folders, ...ALONE].map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  );
}

const copy = mkdtempSync(join(tmpdir(), 'mutuelle-again-'));
process.once('exit', () => rmSync(copy, {recursive: true, force: true}));
const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {cwd: ROOT});
for (const path of listed
  .toString()
  .split('\0')
  .filter((one) => one && existsSync(join(ROOT, one)))) {
  if (!path.startsWith('docs/pictures/')) cpSync(join(ROOT, path), join(copy, path));
}
// packages are read from where they are; what is kept between builds is not
mkdirSync(join(copy, 'node_modules'));
for (const name of readdirSync(join(ROOT, 'node_modules')))
  if (name !== '.cache') symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));

if (!filesIn('cdn', /\.js$/).length) throw new Error('npm run build first');
const built = await run(process.execPath, [join(copy, 'tools/build.mjs')]);
if (!built.ok) throw new Error(built.output);
const [first, second] = [hashes(ROOT), hashes(copy)];
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (path) => first.get(path) !== second.get(path),
);
for (const path of different) console.log(`✗ ${path}`);
console.log(`${first.size} files built twice, ${different.length} differ`);
process.exit(different.length ? 1 : 0);
