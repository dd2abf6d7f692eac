// Running other programs and summing up what they say; shared by the test, journey and package commands.
import {spawn} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {stripVTControlCharacters} from 'node:util';

export const ROOT = resolve(import.meta.dirname, '..');

/** What can be made again: never published, never committed. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'mutuelle-elements');

/** A command of an installed package. */
export const bin = (/** @type {string} */ name) => join(ROOT, 'node_modules', '.bin', name);

/**
 * Without colours, cursor movements and blank edges: output is kept and printed later, below the line it belongs to.
 */
const plain = (/** @type {string} */ text) =>
  stripVTControlCharacters(text)
    .replaceAll(/^npm warn .*\n/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/**
 * Runs a program to its end and keeps what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, live?: boolean, timeout?: number, cwd?: string}} [options] `live` prints while
 *   it runs; a program that runs longer than `timeout` milliseconds is ended, and has failed
 * @returns {Promise<{ok: boolean, code: number | null, output: string, seconds: number}>}
 */
export function run(command, args, {env, live = false, timeout = 40 * 60_000, cwd = ROOT} = {}) {
  const began = Date.now();
  return new Promise((done) => {
    const child = spawn(command, args, {cwd, stdio: ['ignore', 'pipe', 'pipe'], env: {...process.env, ...env}});
    let output = '';
    const take = (/** @type {string} */ text) => {
      output += text;
      if (live) process.stdout.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const timer = setTimeout(() => {
      take(`\nended after ${timeout / 1000} s\n`);
      child.kill();
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
    }, timeout);
    const end = (/** @type {number | null} */ code, /** @type {string} */ more = '') => {
      clearTimeout(timer);
      done({ok: code === 0, code, output: plain(output + more), seconds: (Date.now() - began) / 1000});
    };
    child.once('error', (error) => end(null, `\n${error.message}`));
    child.once('close', (code) => end(code));
  });
}

let files = 0;

/** A place where a child process leaves its result as JSON; `read` gives it and removes the file. */
export function resultFile() {
  const path = join(tmpdir(), `mutuelle-elements-${process.pid}-${files++}.json`);
  return {
    path,
    /** @returns {any} */
    read() {
      if (!existsSync(path)) return undefined;
      const result = JSON.parse(readFileSync(path, 'utf8'));
      rmSync(path);
      return result;
    },
  };
}

/**
 * Runs tasks, at most `limit` at a time; the results keep the order of the tasks.
 * @template T
 * @param {(() => Promise<T>)[]} tasks
 * @param {number} limit
 * @returns {Promise<T[]>}
 */
export async function atMost(limit, tasks) {
  /** @type {T[]} */
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < tasks.length) {
      const mine = next++;
      results[mine] = await tasks[mine]();
    }
  };
  await Promise.all(Array.from({length: limit}, worker));
  return results;
}

/**
 * Files under a folder whose path matches, relative to the project, sorted; nothing where the folder is missing.
 * @param {string} folder
 * @param {RegExp} pattern
 */
export function filesIn(folder, pattern) {
  const there = join(ROOT, folder);
  if (!existsSync(there)) return [];
  return readdirSync(there, {recursive: true, encoding: 'utf8'})
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => pattern.test(file))
    .sort();
}
