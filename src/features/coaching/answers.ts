/** Answers of a lesson as they are typed and as they travel, and what the server's own data make of them. */
import type {FigureReply, LessonAnswers, LessonBlock} from '../../contract/coaching.js';
import {tag} from '../../element/clock.js';
import type {Raw, RawValues} from '../../element/form.js';
import type {Locale} from '../../element/locale.js';

/** « 7,5 » and 7.5 are the same; undefined where it is no number. */
export function readNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[-+\u2212]?\d+(\.\d+)?$/.test(bare) ? Number(bare.replace('\u2212', '-')) : undefined;
}

/** As it is written where no figure is grouped: « 7,5 ». */
export const numberText = (value: number, locale: Locale, digits = 3): string =>
  new Intl.NumberFormat(tag[locale], {maximumFractionDigits: digits, useGrouping: false}).format(value);

/** What is wrong with a typed number: it is none, or out of its range. */
export function wrongNumber({min, max}: LessonBlock, text: string): 'number' | 'range' | undefined {
  if (!text.trim()) return undefined;
  const value = readNumber(text);
  if (value === undefined) return 'number';
  return value < (min ?? -Infinity) || value > (max ?? Infinity) ? 'range' : undefined;
}

export const isAsked = ({kind}: LessonBlock): boolean => kind === 'choice' || kind === 'number';

/** One answer as it travels; undefined while there is none that can be kept. */
export function answerOf(block: LessonBlock, raw: Raw): string | number | undefined {
  if (typeof raw !== 'string') return undefined;
  if (block.kind === 'choice') return block.choices?.some(({id}) => id === raw) ? raw : undefined;
  return wrongNumber(block, raw) ? undefined : readNumber(raw);
}

/** All of them as they stand. What this page does not know how to ask stays as another one saved it. */
export function answersOf(blocks: readonly LessonBlock[], before: LessonAnswers, values: RawValues): LessonAnswers {
  const asked = blocks.filter(isAsked);
  const others = Object.entries(before).filter(([id]) => !asked.some((block) => block.id === id));
  const given = asked.flatMap((block) => {
    const answer = answerOf(block, values[block.id]);
    return answer === undefined ? [] : [[block.id, answer] as const];
  });
  return Object.fromEntries([...others, ...given]);
}

/** What controls show of what is kept; undefined where nothing is. */
export function rawOf(blocks: readonly LessonBlock[], answers: LessonAnswers, locale: Locale): Record<string, Raw> {
  const rawAnswer = ({kind, id}: LessonBlock): Raw => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (kind === 'number') return typeof answer === 'number' ? numberText(answer, locale) : undefined;
    return typeof answer === 'string' ? answer : undefined;
  };
  return Object.fromEntries(blocks.filter(isAsked).map((block) => [block.id, rawAnswer(block)]));
}

/** What is said of a figure. */
export const replyTo = (replies: readonly FigureReply[] | undefined, figure: number): string | undefined =>
  replies?.find(({upTo}) => figure <= (upTo ?? Infinity))?.text;

/** The sum or the mean a `result` is about; `left`: how many answers it waits for. Undefined where it has no sense. */
export function figureOf(
  {of = [], as}: LessonBlock,
  blocks: readonly LessonBlock[],
  values: RawValues,
): {figure: number} | {left: number} | undefined {
  const counted = of.map((id) => blocks.find((block) => block.id === id && isAsked(block)));
  if (!counted.length || !counted.every((block) => block !== undefined) || (as !== 'sum' && as !== 'mean'))
    return undefined;
  const figures = counted.map((block) => {
    const answer = answerOf(block, values[block.id]);
    return typeof answer === 'number' ? answer : block.choices?.find(({id}) => id === answer)?.points;
  });
  const left = figures.filter((figure) => figure === undefined).length;
  if (left) return {left};
  const sum = figures.reduce<number>((total, figure) => total + figure!, 0);
  return {figure: as === 'mean' ? sum / figures.length : sum};
}
