// The code of docs/testing.md, as an integrator would have it: each block is a file of a project that has installed
// what `npm run build` made; all are compiled, and played by the tool they are for. `node --import tsx
// tools/testing-docs.mjs [words of the names of tools]`.
import {cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {startServer} from '../e2e/support/server.ts';
import {chromium, freePort, startWebKitDriver, webkitPaths} from './browsers.mjs';
import {runJobs} from './jobs.mjs';
import {ROOT, bin, run} from './process.mjs';

const PAGE = 'docs/testing.md';
const PROJECT = join(ROOT, 'artefacts', 'testing-docs');
const ORIGIN = 'http://localhost:8000';

/** Blocks by file name. Each has one. @param {string} text @returns {Map<string, string>} */
export function blocksOf(text) {
  /** @type {Map<string, string>} */
  const blocks = new Map();
  for (const [, info = '', code = ''] of text.matchAll(/^```(.*)\n([^]*?)^```$/gm)) {
    const name = /^\w+ file=([\w.-]+)$/.exec(info)?.[1];
    if (!name || blocks.has(name)) throw new Error(`${PAGE}: a block “${info}” has no file name of its own`);
    blocks.set(name, code);
  }
  return blocks;
}

/** Which tool plays a file; what it needs beside it. @type {readonly [RegExp, string][]} */
const TOOLS = [
  [/\.test\.js$|^web-test-runner\.config\.mjs$/, '@web/test-runner'],
  [/\.spec\.ts$/, 'Playwright'],
  [/\.puppeteer\.mjs$/, 'Puppeteer'],
  [/\.webdriver\.mjs$/, 'WebdriverIO'],
  [/\.html$/, 'served'],
  [/\.ts$/, 'compiled'],
];
/** @param {string} name */
export const toolOf = (name) => TOOLS.find(([pattern]) => pattern.test(name))?.[1];

/** @param {string} name @param {string} text */
const write = (name, text) => writeFileSync(join(PROJECT, name), text);

/** A project of its own, with our package in it as npm would put it there. @param {Map<string, string>} blocks */
function makeProject(blocks, origin = ORIGIN) {
  rmSync(PROJECT, {recursive: true, force: true});
  const installed = join(PROJECT, 'node_modules', 'mutuelle-elements');
  mkdirSync(installed, {recursive: true});
  for (const part of ['package.json', 'dist']) cpSync(join(ROOT, part), join(installed, part), {recursive: true});
  // it wants another puppeteer-core than the one beside it
  const nested = join(ROOT, 'node_modules', '@web', 'test-runner-webdriver', 'node_modules', 'webdriverio');
  symlinkSync(nested, join(PROJECT, 'node_modules', 'webdriverio'));
  write('package.json', '{"type": "module", "private": true}');
  cpSync(join(ROOT, 'tools', 'testing-docs', 'cypress.d.ts'), join(PROJECT, 'cypress.d.ts'));
  const compilerOptions = {
    ...{target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable']},
    ...{strict: true, noEmit: true, allowJs: true, checkJs: true, skipLibCheck: true, types: ['node', 'mocha']},
  };
  write('tsconfig.json', JSON.stringify({compilerOptions, include: ['*.ts', '*.js', '*.mjs'], exclude: ['ci.*']}));
  for (const [name, code] of blocks) write(name, code.replaceAll(ORIGIN, origin));
}

/** @param {Map<string, string>} blocks @param {string} from @param {string} to */
function replaced(blocks, from, to) {
  const [name, code] = [...blocks].find(([, text]) => text.includes(from)) ?? [];
  if (!name || !code) throw new Error(`${PAGE} no longer says ${from}`);
  return {name, code: code.replace(from, () => to)};
}

/**
 * By the name of the tool.
 * @param {Map<string, string>} blocks
 * @param {string} origin
 * @returns {Record<string, () => ReturnType<typeof run>>}
 */
function players(blocks, origin) {
  const options = {cwd: PROJECT, timeout: 240_000};
  const of = (/** @type {string} */ tool) => [...blocks.keys()].filter((name) => toolOf(name) === tool);
  const browsers = JSON.stringify(pathToFileURL(join(ROOT, 'tools', 'browsers.mjs')).href);
  const start =
    `import {CHROMIUM_FLAGS, chromium} from ${browsers};\nconst {executablePath, env} = await chromium();\n` +
    'const launchOptions = {executablePath, env, args: CHROMIUM_FLAGS};\n';
  return {
    compiled: () => run(bin('tsc'), ['-p', PROJECT]),
    '@web/test-runner': async () => {
      const more = {rootDir: ROOT, port: await freePort()};
      write(
        'ci.wtr.mjs',
        `${start}import docs from './web-test-runner.config.mjs';\n` +
          "import {chromeLauncher} from '@web/test-runner-chrome';\n" +
          `export default {...docs, ...${JSON.stringify(more)}, browsers: [chromeLauncher({launchOptions})]};\n`,
      );
      return run(bin('web-test-runner'), ['--config', 'ci.wtr.mjs'], options);
    },
    Playwright: () => {
      write(
        'ci.playwright.mjs',
        `${start}const where = {testDir: '.', testMatch: '*.spec.ts'};\n` +
          "export default {...where, workers: 1, reporter: 'line', timeout: 180_000, use: {launchOptions}};\n",
      );
      const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
      return run(process.execPath, [cli, 'test', '--config', 'ci.playwright.mjs'], options);
    },
    Puppeteer: async () => {
      const {executablePath, env} = await chromium();
      const variables = /** @type {Record<string, string>} */ ({...env, CHROME_PATH: executablePath});
      return run(process.execPath, ['--test', ...of('Puppeteer')], {...options, env: variables});
    },
    ...(webkitPaths() && {
      WebdriverIO: async () => {
        const driver = await startWebKitDriver();
        const remote = {
          ...{hostname: '127.0.0.1', port: driver.port, path: '/', logLevel: 'error'},
          capabilities: {
            ...{browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true},
            'webkitgtk:browserOptions': {binary: driver.miniBrowser, args: ['--automation']},
          },
        };
        const here = replaced(blocks, "{capabilities: {browserName: 'chrome'}}", JSON.stringify(remote));
        write(`ci.${here.name}`, here.code.replaceAll(ORIGIN, origin));
        return run(process.execPath, ['--test', `ci.${here.name}`], options).finally(driver.stop);
      },
    }),
  };
}

async function main() {
  const wanted = process.argv.slice(2);
  const blocks = blocksOf(readFileSync(join(ROOT, PAGE), 'utf8'));
  const server = await startServer();
  server.folder('/mutuelle', join(ROOT, 'cdn'));
  for (const [name, code] of blocks) if (name.endsWith('.html')) server.page(`/${name}`, code);
  makeProject(blocks, server.origin);
  let failed = 0;
  const play = players(blocks, server.origin);
  const jobs = Object.entries(play).map(([tool, go]) => ({
    name: tool,
    async run() {
      const {ok, output, seconds} = await go();
      if (!ok) failed++;
      for (const name of blocks.keys())
        if (toolOf(name) === tool) console.log(`${ok ? '✓' : '✗'} ${name}: ${tool}, ${seconds.toFixed(1)} s`);
      if (!ok) console.log(output);
      return ok;
    },
  }));
  await runJobs(
    jobs.filter(({name}) => !wanted.length || wanted.some((words) => name.includes(words))),
    2,
    () => undefined,
  );
  await server.close();
  if (!failed) rmSync(PROJECT, {recursive: true, force: true});
  process.exitCode = failed ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) await main();
