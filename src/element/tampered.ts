/** A key that a page adds to all objects, which no library expects: zod fails with it before anything is defined. */
export function addedToObjects(): string | undefined {
  for (const key in {}) return `this page adds “${key}” to all objects (an enumerable key on Object.prototype)`;
  return undefined;
}

/**
 * What a page has replaced of the language itself by something that gives other answers, in words for its integrator.
 * Libraries of 2005 to 2010 do, and still stand on intranets: a wrong answer is worse than an error.
 */
export function replaced(): string | undefined {
  // gone through as a list by its places: what is asked may be what a loop stands on
  const works: [string, () => boolean][] = [
    ['Array.from', () => String(Array.from(new Set([1, 1, 2]), (each) => each * 2)) === '2,4'],
    ['Array.from of a length', () => String(Array.from({length: 2}, (_, index) => index)) === '0,1'],
    ['Array.prototype.map', () => String([1, 2].map((each) => each * 2)) === '2,4'],
    ['Array.prototype.filter', () => String([1, 2].filter((each) => each > 1)) === '2'],
    ['Array.prototype.find', () => [1, 2].find((each) => each > 1) === 2],
    ['Array.prototype.reduce', () => [1, 2].reduce((sum, each) => sum + each, 3) === 6],
    ['Array.prototype.includes', () => [Number.NaN].includes(Number.NaN)],
    ['Array.prototype.flat', () => String([[1], [2]].flat()) === '1,2' && [[1], [2]].flat().length === 2],
    ['JSON.stringify', () => JSON.stringify({a: [[1], 'b']}) === '{"a":[[1],"b"]}'],
    ['JSON.parse', () => JSON.parse('{"a":[1]}').a[0] === 1],
    ['Object.entries', () => String(Object.entries({a: 1})) === 'a,1'],
    ['Object.assign', () => Object.assign({a: 1}, {b: 2}).b === 2],
    ['Set', () => String([...new Set([1, 1])]) === '1'],
    ['Map', () => new Map([[1, 2]]).get(1) === 2],
    ['Array.prototype[Symbol.iterator]', () => [...[1, 2]].length === 2],
    ['String.prototype.replaceAll', () => 'a-a'.replaceAll('a', 'b') === 'b-b'],
    ['String.prototype.trim', () => ' a\u00a0'.trim() === 'a'],
  ];
  for (let at = 0; at < works.length; at++) {
    const [name, holds] = works[at]!;
    try {
      if (holds()) continue;
    } catch {
      // as bad as a wrong answer
    }
    return `this page replaces ${name} by something else`;
  }
  return undefined;
}
