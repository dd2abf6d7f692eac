// The pages side by side, each as its own documents would have it on a site.
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'vite';
import {CACHE, ROOT, run} from '../../tools/process.mjs';

const HERE = import.meta.dirname;
const MADE = join(CACHE, 'bench-loading');

/** Built by a bundler, from sources beside this file. */
const BUNDLED = ['lion', 'webawesome', 'surveyjs'];

/** @param {string} command @param {string[]} args @param {string} problem */
async function must(command, args, problem) {
  const {ok, output} = await run(command, args);
  if (!ok) throw new Error(`${problem}\n${output}`);
}

/** Production builds of the other libraries. @returns {Promise<Record<string, string>>} folders by address */
export async function buildOthers() {
  if (!existsSync(join(HERE, 'node_modules'))) {
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
    await must('npm', ['ci', '--prefix', HERE, ...quiet], 'the other libraries could not be installed');
  }
  for (const name of BUNDLED) {
    await build({
      root: join(HERE, name),
      configFile: false,
      base: './',
      logLevel: 'error',
      mode: 'production',
      build: {outDir: join(MADE, name), emptyOutDir: true, chunkSizeWarningLimit: Infinity},
    });
  }
  return {
    '/vanilla/': join(HERE, 'vanilla'),
    ...Object.fromEntries(BUNDLED.map((name) => [`/${name}/`, join(MADE, name)])),
  };
}

/** The versions that are measured. @type {Record<string, string>} */
export const VERSIONS = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).dependencies;

/**
 * cdn/ as this repository built it at a commit, with the packages of today; built once. Undefined where the history
 * does not hold the commit (a shallow clone).
 * @param {string} commit @returns {Promise<string | undefined>}
 */
export async function buildBefore(commit) {
  const git = (/** @type {string[]} */ ...args) => run('git', ['-C', ROOT, ...args]);
  const {ok, output: hash} = await git('rev-parse', '--verify', '--quiet', `${commit}^{commit}`);
  if (!ok) return undefined;
  const made = join(MADE, `before-${hash.slice(0, 12)}`);
  if (existsSync(made)) return made;
  // Not below node_modules: there sources are taken for a package's. Its node_modules is ours but for the cache, which
  // the build of that commit would overwrite.
  const folder = mkdtempSync(join(tmpdir(), 'mutuelle-before-'));
  try {
    await must('git', ['-C', ROOT, 'archive', '--output', join(folder, 'tree.tar'), hash], 'git archive failed');
    await must('tar', ['-xf', join(folder, 'tree.tar'), '-C', folder], 'the archive could not be unpacked');
    mkdirSync(join(folder, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules')).filter((each) => each !== '.cache')) {
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
    }
    await must(process.execPath, [join(folder, 'tools', 'build.mjs'), 'cdn'], `cdn/ of ${commit} could not be built`);
    cpSync(join(folder, 'cdn'), made, {recursive: true});
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return made;
}
