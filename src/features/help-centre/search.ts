import type {FrequentQuestion} from '../../contract/help.js';
import {foldedWords} from '../../domain/text.js';

/** What a word is worth, by where it stands. */
const worth = {question: 9, keywords: 6, answer: 1} as const;
type Place = keyof typeof worth;
const places = Object.keys(worth) as Place[];

/** The words a question is found by, folded once. */
type Indexed = Readonly<Record<Place, readonly string[]>>;
/** How much a typed word is like a word of the list: 1 for the word itself, 0 for another one. */
type Likeness = (typed: string, word: string) => number;

/**
 * Finds answers by words, as they are typed: the beginning of a word is enough; one wrong letter is forgiven where
 * nothing is found without. Those that have most of the words are found, first by the question, then by its other
 * words, then by the answer.
 */
export class AnswerSearch {
  readonly #all: readonly Indexed[];

  constructor(private readonly questions: readonly FrequentQuestion[]) {
    this.#all = questions.map(({question, keywords, answer}) => ({
      question: wordsOf(question),
      keywords: keywords.flatMap(wordsOf),
      answer: answer.flatMap(wordsOf),
    }));
  }

  /** `small`: words that tell nothing beside others. Undefined: nothing is looked for yet. */
  find(text: string, small: string): readonly FrequentQuestion[] | undefined {
    const typed = wordsOf(text);
    if (!typed.length) return undefined;
    const silent = new Set(wordsOf(small));
    const telling = typed.filter((word) => !silent.has(word));
    const scores = (telling.length ? telling : typed).map((word) => this.#scores(word));
    const found = this.questions.map((question, at) => ({
      question,
      matched: scores.filter((each) => each[at]).length,
      score: scores.reduce((sum, each) => sum + each[at]!, 0),
    }));
    const most = Math.max(1, ...found.map(({matched}) => matched));
    return found
      .filter(({matched}) => matched === most)
      .toSorted((one, other) => other.score - one.score)
      .map(({question}) => question);
  }

  /** Of one word, for each question. */
  #scores(typed: string): readonly number[] {
    const score = (like: Likeness) => this.#all.map((words) => scoreOf(typed, words, like));
    const found = score(begins);
    return found.some(Boolean) || typed.length < 4 ? found : score(isOneOff);
  }
}

const wordsOf = (text: string): string[] => foldedWords(text).split(' ').filter(Boolean);

const scoreOf = (typed: string, words: Indexed, like: Likeness): number =>
  Math.max(...places.map((place) => worth[place] * Math.max(0, ...words[place].map((word) => like(typed, word)))));

const begins: Likeness = (typed, word) => (word === typed ? 1 : word.startsWith(typed) ? 0.8 : 0);

/** A letter of what begins the word is wrong, missing, too much, or has changed places with the next. */
const isOneOff: Likeness = (typed, word) =>
  word.length > 3 &&
  [0, 1, -1].some((more) => {
    const part = word.slice(0, typed.length + more);
    let at = 0;
    while (at < typed.length && typed[at] === part[at]) at++;
    const [rest, other] = [typed.slice(at), part.slice(at)];
    const swapped = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
    return swapped || rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
  })
    ? 0.5
    : 0;
