/**
 * The names of the stories in both languages, read where they stand. Storybook's own reader knows neither English names
 * nor stories that a file takes from another one (`export {Loading} from './states.js'`).
 */
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {loadCsf, type CsfFile} from 'storybook/internal/csf-tools';
import type {Indexer} from 'storybook/internal/types';

export const STORIES = /\.stories\.ts$/;

export interface StoryNames {
  id: string;
  /** Path of the story in the list: of French groups, then of English ones. */
  title: string;
  enTitle: string;
  name: string;
  en: string;
  tags: string[];
}
interface Read {
  csf: CsfFile;
  names: StoryNames[];
}
/** Of the syntax tree of a file, what is looked at here. */
type Node = {type: string; [key: string]: any};

const text = (node: Node | undefined): string => (node?.type === 'StringLiteral' ? String(node['value']) : '');

/** What this statement says of a story: `name: '…', en: '…'`. */
function namesIn(statements: Node[], story: string): {name: string; en: string} | undefined {
  const variable = statements
    .flatMap(({declaration}) => (declaration?.declarations ?? []) as Node[])
    .find(({id}) => id.name === story);
  if (!variable) return undefined;
  const said = (key: string) =>
    text((variable['init'].properties as Node[]).find(({key: own}) => own?.name === key)?.['value']);
  return {name: said('name'), en: said('en')};
}

const trees = new Map<string, Node[]>();
/** Many files take from one: it is parsed once for each of its texts. */
function treeOf(file: string): Node[] {
  const code = `${readFileSync(file, 'utf8')}\nexport default {title: 'none'};`;
  const tree =
    trees.get(code) ?? (loadCsf(code, {fileName: file, makeTitle: String})._ast.program.body as unknown as Node[]);
  trees.set(code, tree);
  return tree;
}

/** From which file, and under which name, a file takes a story. */
function takenFrom(file: string, body: Node[], story: string): {name: string; en: string} | undefined {
  for (const {source, specifiers = []} of body) {
    const taken = source && (specifiers as Node[]).find(({exported}) => exported?.name === story);
    if (!taken) continue;
    const module = resolve(dirname(file), String(source.value).replace(/\.js$/, '.ts'));
    return namesIn(treeOf(module), taken['local'].name);
  }
  return undefined;
}

export function readStories(file: string, makeTitle: (title?: string) => string = String): Read {
  const csf = loadCsf(readFileSync(file, 'utf8'), {fileName: file, makeTitle}).parse();
  const body = csf._ast.program.body as unknown as Node[];
  const enTitle = text(csf._metaAnnotations['en'] as Node | undefined);
  const names = csf.indexInputs.map(({exportName, name = '', title = '', tags = [], __id = ''}) => {
    const own = {name, en: text(csf._storyAnnotations[exportName]?.['en'] as Node | undefined)};
    return {id: __id, title, enTitle, tags, ...(takenFrom(file, body, exportName) ?? own)};
  });
  return {csf, names};
}

/** Storybook's list of the stories: in French. */
export const indexer: Indexer = {
  test: STORIES,
  createIndex: async (file, {makeTitle}) => {
    const {csf, names} = readStories(file, makeTitle);
    return csf.indexInputs.map((input, index) => ({...input, name: names[index]!.name}));
  },
};

export const allStories = (root: string): StoryNames[] =>
  readdirSync(join(root, 'stories'), {recursive: true, encoding: 'utf8'})
    .filter((file) => STORIES.test(file))
    .sort()
    .flatMap((file) => readStories(join(root, 'stories', file)).names);
