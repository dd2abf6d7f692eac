/**
 * Whether the language gives the answers it should on this page: what `tampered.ts` asks one by one, in the few bytes
 * that every widget can carry.
 */
export function isSound(): boolean {
  try {
    const numbers = [...Array.from(new Set([1, 1, 2]), (each) => each * 2), ...Array.from({length: 1}, (_, at) => at)];
    const found = [[numbers], [[3]]].flat(2).filter((each) => each !== 2);
    const sum = found.reduce((all, each) => all + each, found.find((each) => each === 4) ?? 0);
    const read = JSON.parse(JSON.stringify({a: [[sum, ...found], ' b-b\u00a0'.trim().replaceAll('b', 'c')]}));
    const told = Object.entries(Object.assign(read, {b: new Map([[1, [Number.NaN].includes(Number.NaN)]]).get(1)}));
    return String(told.map(([key, value]) => `${key}${String(value)}`)) === 'a11,4,0,3,c-c,btrue';
  } catch {
    return false;
  }
}
