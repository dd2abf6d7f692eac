#!/usr/bin/env node
// `npx mutuelle-elements <command>`: what an integrator asks from a terminal. Each command is a module of its own, with
// a `run` that gives the exit code.
import {Mistake} from './commands/mistake.mjs';

/** @type {Record<string, {does: string, load: () => Promise<{run: (args: string[]) => Promise<number>}>}>} */
const COMMANDS = {
  snippet: {does: 'the lines that put an element into a page', load: () => import('./commands/snippet.mjs')},
  doctor: {does: 'what is wrong with a page that embeds them', load: () => import('./commands/doctor.mjs')},
  check: {does: 'whether a backend answers as the contract says', load: () => import('./commands/check.mjs')},
};

const USAGE = `mutuelle-elements <command>

${Object.entries(COMMANDS)
  .map(([name, {does}]) => `  ${name.padEnd(10)}${does}`)
  .join('\n')}

mutuelle-elements <command> --help says more.`;

const [name = '', ...args] = process.argv.slice(2);
try {
  if (['', '--help', '-h'].includes(name)) {
    console.log(USAGE);
    process.exitCode = name ? 0 : 2;
  } else {
    if (!Object.hasOwn(COMMANDS, name)) throw new Mistake(`no command is called “${name}”.\n\n${USAGE}`);
    process.exitCode = await (await COMMANDS[name].load()).run(args);
  }
} catch (error) {
  const {code, message} = /** @type {NodeJS.ErrnoException} */ (error);
  console.error(error instanceof Mistake || code?.startsWith('ERR_PARSE_ARGS') ? message : error);
  process.exitCode = 2;
}
