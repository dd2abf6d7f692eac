// The events of an element, as their types say them: `src/<module>.events.ts` holds `interface <Class>Events`, which
// may extend the events that elements of its kind share. A comment above an event says when it is told.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {dirname, normalize} from 'node:path/posix';

/** @typedef {{name: string, type: {text: string}, description: string}} Event */

const EVENT = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?'(mutuelle-[\w-]+)':\s*CustomEvent<([\s\S]*?)>;/g;

export const eventsFile = (/** @type {string} */ module) => `src/${module}.events.ts`;

const oneLine = (/** @type {string} */ text) => text.replaceAll(/\s*\n[\s*]*/g, ' ').trim();

/**
 * Own events first, then those of the interfaces it extends.
 * @param {string} root
 * @param {string} path
 * @param {string} name of the interface
 * @returns {Event[]}
 */
function eventsIn(root, path, name) {
  const text = readFileSync(join(root, path), 'utf8');
  const [, parents = '', body = ''] =
    new RegExp(`interface ${name}(?: extends ([\\w, ]+))? \\{(\\}|[\\s\\S]*?\\n\\})`).exec(text) ?? [];
  if (!body) throw new Error(`${path}: no interface ${name}`);
  const own = [...body.matchAll(EVENT)].map(([, comment = '', event = '', detail = '']) => ({
    name: event,
    type: {text: `CustomEvent<${oneLine(detail)}>`},
    description: oneLine(comment.replace(/^\s*\*?/, '')),
  }));
  const inherited = parents
    .split(/,\s*/)
    .filter(Boolean)
    .flatMap((parent) => {
      const from = new RegExp(`\\b${parent}\\b[^;]*\\} from '([^']+)'`).exec(text)?.[1];
      return eventsIn(root, from ? normalize(join(dirname(path), from.replace(/\.js$/, '.ts'))) : path, parent);
    });
  return [...own, ...inherited.filter((event) => !own.some(({name}) => name === event.name))];
}

/** @param {string} root @param {import('./elements.mjs').Row} row @returns {Event[]} */
export function eventsOf(root, {module, className}) {
  const path = eventsFile(module);
  return existsSync(join(root, path)) ? eventsIn(root, path, `${className}Events`) : [];
}
