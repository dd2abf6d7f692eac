/**
 * What the simulated insurer says in English. Its data are in French; an answer is put into English on its way out, by
 * dictionaries that have the French sentence as key, as gettext has. `{}` stands for what varies: a figure, a day, a
 * name, a sentence of its own. What no dictionary knows stays as it is: names, addresses, and what is French by law.
 */
export type Dictionary = Readonly<Record<string, string>>;

interface Pattern {
  readonly form: RegExp;
  readonly english: string;
}

const MONTHS = [
  ['janvier', 'January'],
  ['février', 'February'],
  ['mars', 'March'],
  ['avril', 'April'],
  ['mai', 'May'],
  ['juin', 'June'],
  ['juillet', 'July'],
  ['août', 'August'],
  ['septembre', 'September'],
  ['octobre', 'October'],
  ['novembre', 'November'],
  ['décembre', 'December'],
] as const;
const monthOf = new Map<string, string>(MONTHS);

export class English {
  readonly #sentences: ReadonlyMap<string, string>;
  readonly #patterns: readonly Pattern[];

  constructor(...dictionaries: readonly Dictionary[]) {
    const entries = dictionaries.flatMap((each) => Object.entries(each));
    this.#sentences = new Map(entries.map(([french, english]) => [plain(french), english]));
    this.#patterns = entries
      .filter(([french]) => french.includes('{}'))
      // the one that says most itself is meant
      .sort(([one], [other]) => other.length - one.length)
      .map(([french, english]) => ({form: formOf(french), english}));
  }

  /** A copy of the answer, each of its sentences in English where there is one. */
  answer(value: unknown): unknown {
    if (typeof value === 'string') return this.sentence(value);
    if (Array.isArray(value)) return value.map((each) => this.answer(each));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, staysAsItIs(name) ? each : this.answer(each)]),
    );
  }

  sentence(french: string): string {
    const text = plain(french);
    const known = this.#sentences.get(text);
    if (known !== undefined) return known;
    for (const {form, english} of this.#patterns) {
      const found = form.exec(text);
      if (found)
        return filled(
          english,
          found.slice(1).map((part) => this.#part(part)),
        );
    }
    return french;
  }

  /** What varies may be words of the dictionary, a day or a figure. */
  #part(text: string): string {
    const english = this.sentence(text);
    return english === text ? figures(day(text)) : english;
  }
}

/** What the member wrote is not ours to translate; an id may look like a word of a dictionary (`sommeil`). */
const staysAsItIs = (name: string): boolean => ofTheMember.has(name) || name === 'id' || name.endsWith('Id');

const ofTheMember: ReadonlySet<string> = new Set([
  'invitation',
  'partial',
  'typed',
  'profile',
  'person',
  'friend',
  'bankDetails',
  'firstName',
  'lastName',
  'holder',
  'address',
]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Spaces that do not break are spaces for comparing. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const formOf = (french: string): RegExp =>
  new RegExp(
    `^${plain(french)
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replaceAll('{}', '(.+?)')}$`,
  );

function filled(english: string, parts: readonly string[]): string {
  let next = 0;
  return english.replace(/\{(\d?)\}/g, (_, index: string) => parts[index ? Number(index) - 1 : next++] ?? '');
}

/** « 1er janvier 2027 »: « 1 January 2027 ». */
const day = (text: string): string =>
  text.replace(/\b(\d{1,2})(?:er)? (\p{L}+)(?= \d{4}|$)/gu, (all, date: string, month: string) =>
    monthOf.has(month) ? `${date} ${monthOf.get(month)}` : all,
  );

/** « 1 234,50 € »: « €1,234.50 »; « 12,5 % »: « 12.5% ». */
const figures = (text: string): string =>
  text
    .replace(
      /(\d{1,3}(?: \d{3})*)(?:,(\d+))? €/g,
      (_, whole: string, cents?: string) => `€${whole.replaceAll(' ', ',')}${cents ? `.${cents}` : ''}`,
    )
    .replace(/(\d+)(?:,(\d+))? %/g, (_, whole: string, part?: string) => `${whole}${part ? `.${part}` : ''}%`);
