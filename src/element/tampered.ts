/** A key that a page adds to all objects and keeps there (`hideAddedKeys`): zod fails with it before it is defined. */
export function addedToObjects(): string | undefined {
  for (const key in {}) return `this page adds “${key}” to all objects (an enumerable key on Object.prototype)`;
  return undefined;
}

/**
 * What a page has replaced of the language itself by something that gives other answers, in words for its integrator.
 * Libraries of 2005 to 2010 do, and still stand on intranets: a wrong answer is worse than an error.
 */
export function replaced(): string | undefined {
  const sum = (all: number, each: number) => all + each;
  const element = () => document.createElement('p');
  // gone through as a list by its places: what is asked may be what a loop stands on
  const works: [string, () => boolean][] = [
    ['Array.from', () => String(Array.from(new Set([1, 1, 2]), (each) => each * 2)) === '2,4'],
    ['Array.from of a length', () => String(Array.from({length: 2}, (_, index) => index)) === '0,1'],
    ['Array.isArray', () => Array.isArray([]) && !Array.isArray({length: 0})],
    ['Array.prototype[Symbol.iterator]', () => [...[1, 2]].length === 2],
    ['Array.prototype.at', () => [1, 2].at(-1) === 2 && [1].at(1) === undefined],
    ['Array.prototype.concat', () => String([1].concat([2], 3)) === '1,2,3'],
    ['Array.prototype.entries', () => String([...['a'].entries()]) === '0,a'],
    ['Array.prototype.every', () => [1, 2].every((each) => each > 0) && ![1, 2].every((each) => each > 1)],
    ['Array.prototype.fill', () => String([1, 2].fill(3)) === '3,3'],
    ['Array.prototype.filter', () => String([1, 2].filter((each) => each > 1)) === '2'],
    ['Array.prototype.find', () => [1, 2].find((each) => each > 1) === 2 && [1].find(() => false) === undefined],
    ['Array.prototype.findIndex', () => [1, 2].findIndex((each) => each > 1) === 1],
    ['Array.prototype.findLast', () => [1, 2, 3].findLast((each) => each < 3) === 2],
    ['Array.prototype.flat', () => String([[1], [2]].flat()) === '1,2' && [[1], [2]].flat().length === 2],
    ['Array.prototype.flatMap', () => [1, 2].flatMap((each) => [each, [each]]).length === 4],
    ['Array.prototype.forEach', () => eachOf((take) => [1, 2].forEach(take)) === '1,2'],
    ['Array.prototype.includes', () => [Number.NaN].includes(Number.NaN) && ![1].includes(2)],
    ['Array.prototype.indexOf', () => [1, 2].indexOf(2) === 1 && [1].indexOf(2) === -1],
    ['Array.prototype.join', () => [1, undefined, 2].join('-') === '1--2'],
    ['Array.prototype.keys', () => String([...['a'].keys()]) === '0'],
    ['Array.prototype.map', () => String([1, 2].map((each, index) => each * 2 + index)) === '2,5'],
    ['Array.prototype.push', () => [1].push(2, 3) === 3],
    ['Array.prototype.reduce', () => [1, 2].reduce(sum, 3) === 6 && [1, 2].reduce(sum) === 3],
    ['Array.prototype.reverse', () => String([1, 2].reverse()) === '2,1'],
    ['Array.prototype.slice', () => String([1, 2, 3].slice(-2)) === '2,3'],
    ['Array.prototype.some', () => [1, 2].some((each) => each > 1) && ![].some(() => true)],
    ['Array.prototype.sort', () => String([10, 9, 1].sort((one, other) => one - other)) === '1,9,10'],
    ['Array.prototype.splice', () => String([1, 2, 3].splice(1, 1)) === '2'],
    ['JSON.stringify', () => JSON.stringify({a: [[1], 'b'], c: undefined}) === '{"a":[[1],"b"]}'],
    ['JSON.parse', () => JSON.parse('{"a":[1]}').a[0] === 1],
    ['Object.assign', () => Object.assign({a: 1}, {b: 2}).b === 2],
    ['Object.create', () => Object.create(null, {a: {value: 1}}).a === 1],
    ['Object.entries', () => String(Object.entries({a: 1})) === 'a,1'],
    ['Object.fromEntries', () => Object.fromEntries([['a', 1]])['a'] === 1],
    ['Object.hasOwn', () => Object.hasOwn({a: 1}, 'a') && !Object.hasOwn({}, 'toString')],
    ['Object.is', () => Object.is(Number.NaN, Number.NaN) && !Object.is(0, -0)],
    [
      'Object.keys',
      () => String(Object.keys(Object.create({inherited: 1}, {a: {value: 1, enumerable: true}}))) === 'a',
    ],
    ['Object.values', () => String(Object.values(Object.create({b: 2}, {a: {value: 1, enumerable: true}}))) === '1'],
    ['Function.prototype.bind', () => sum.bind(undefined, 1)(2) === 3],
    ['Function.prototype.call', () => sum.call(undefined, 1, 2) === 3 && sum.apply(undefined, [1, 2]) === 3],
    ['Set', () => String([...new Set([1, 1])]) === '1' && new Set([1]).size === 1],
    ['Set.prototype.forEach', () => eachOf((take) => new Set([1, 2]).forEach(take)) === '1,2'],
    ['Map', () => new Map([[1, 2]]).get(1) === 2 && String([...new Map([[1, 2]])]) === '1,2'],
    ['Map.prototype.entries', () => [...new Map([[1, 2]]).keys(), ...new Map([[1, 2]]).values()].length === 2],
    ['Promise', () => [Promise.resolve().finally, Promise.all, Promise.race].every((one) => typeof one === 'function')],
    ['Number.isInteger', () => Number.isSafeInteger(1) && Number.isInteger(1) && !Number.isInteger(0.5)],
    ['Number.prototype.toFixed', () => (1.25).toFixed(1).length === 3],
    ['Number.prototype.toString', () => (255).toString(16) === 'ff'],
    ['Date', () => new Date(2026, 0, 2).getMonth() === 0 && new Date(0) instanceof Date],
    ['Date.parse', () => Date.parse('1970-01-01T00:00:01Z') === 1000 && Number.isNaN(Date.parse('no'))],
    ['Date.prototype.toISOString', () => JSON.stringify(new Date(0)) === '"1970-01-01T00:00:00.000Z"'],
    ['RegExp.prototype.exec', () => /b(c)/.exec('abc')?.[1] === 'c' && /b/.test('abc')],
    ['String.prototype.endsWith', () => 'abc'.endsWith('b', 2) && !'abc'.endsWith('b')],
    ['String.prototype.includes', () => 'abc'.includes('bc') && !'abc'.includes('d')],
    ['String.prototype.match', () => String('a1b2'.match(/\d/g)) === '1,2'],
    ['String.prototype.matchAll', () => [...'a1b2'.matchAll(/\d/g)].length === 2],
    ['String.prototype.normalize', () => 'e\u0301'.normalize('NFC') === '\u00e9'],
    ['String.prototype.padStart', () => '1'.padStart(2, '0') === '01' && '1'.padEnd(2, '0') === '10'],
    ['String.prototype.repeat', () => 'ab'.repeat(2) === 'abab'],
    ['String.prototype.replace', () => 'a-a'.replace(/a/g, (each) => `${each}b`) === 'ab-ab'],
    ['String.prototype.replaceAll', () => 'a-a'.replaceAll('a', 'b') === 'b-b'],
    ['String.prototype.slice', () => 'abc'.slice(-2) === 'bc' && 'abc'.substring(1, 2) === 'b'],
    ['String.prototype.split', () => String('a1b'.split(/(\d)/)) === 'a,1,b'],
    ['String.prototype.startsWith', () => 'abc'.startsWith('b', 1) && !'abc'.startsWith('b')],
    ['String.prototype.trim', () => ' a\u00a0'.trim() === 'a' && ' a '.trimStart() === 'a '],
    ['Event', () => new Event('a').type === 'a' && new CustomEvent('a', {detail: 1}).detail === 1],
    ['Element.prototype.append', () => holds((parent) => parent.append('a', element())) === 2],
    ['Element.prototype.closest', () => element().closest('p') !== null && element().closest('a') === null],
    ['Element.prototype.matches', () => element().matches('p') && !element().matches('a')],
    ['Element.prototype.prepend', () => holds((parent) => parent.prepend('a', 'b')) === 2],
    ['Element.prototype.querySelectorAll', () => element().querySelectorAll('a').length === 0],
    // also of what is in no page any more
    ['Element.prototype.remove', () => element().remove() === undefined],
    ['Element.prototype.replaceChildren', () => holds((parent) => parent.replaceChildren('a', 'b', 'c')) === 3],
    ['Element.prototype.setAttribute', () => attributeOf(element()) === '1'],
    ['Document', () => document instanceof Document && element() instanceof Element],
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

/** What a loop hands out. */
function eachOf(loop: (take: (each: number) => void) => void): string {
  const taken: number[] = [];
  loop((each) => void taken.push(each));
  return String(taken);
}

/** How many nodes are in an element that something is done to. */
function holds(work: (parent: HTMLElement) => void): number {
  const parent = document.createElement('p');
  work(parent);
  return parent.childNodes.length;
}

function attributeOf(element: HTMLElement): string | null {
  element.setAttribute('lang', '1');
  return element.getAttribute('lang');
}
