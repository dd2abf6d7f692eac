/** The arrondissements of Paris, Lyon and Marseille, by their postal codes: latitude and longitude of their middles. */
import type {Place} from '../../../src/contract/network.js';

const middles = {
  Paris:
    '48.8625 2.3362;48.8680 2.3428;48.8629 2.3601;48.8543 2.3576;48.8444 2.3507;48.8491 2.3330;48.8562 2.3122;' +
    '48.8727 2.3126;48.8772 2.3375;48.8761 2.3607;48.8591 2.3801;48.8349 2.4213;48.8283 2.3623;48.8292 2.3266;' +
    '48.8401 2.2928;48.8604 2.2620;48.8873 2.3068;48.8926 2.3484;48.8871 2.3848;48.8635 2.4012',
  Lyon:
    '45.7697 4.8304;45.7486 4.8259;45.7535 4.8695;45.7784 4.8233;45.7559 4.8025;45.7727 4.8519;45.7339 4.8374;' +
    '45.7341 4.8694;45.7785 4.8054',
  Marseille:
    '43.2998 5.3840;43.3132 5.3640;43.3119 5.3786;43.3066 5.4005;43.2926 5.3980;43.2869 5.3813;43.2819 5.3580;' +
    '43.2548 5.3730;43.2337 5.4338;43.2763 5.4243;43.2888 5.4785;43.3068 5.4413;43.3467 5.4289;43.3423 5.3926;' +
    '43.3549 5.3596;43.3653 5.3273',
} as const;
const firstCodes = {Paris: 75_001, Lyon: 69_001, Marseille: 13_001} as const;

/** « Paris 11e (75011) »; undefined for any other code. 75116 is a second one of the 16e. */
export function districtOf(postalCode: string): {town: string; place: Place} | undefined {
  const code = postalCode === '75116' ? 75_016 : Number(postalCode);
  for (const town of ['Paris', 'Lyon', 'Marseille'] as const) {
    const rank = code - firstCodes[town];
    const [lat, lon] = middles[town].split(';')[rank]?.split(' ').map(Number) ?? [];
    if (lat === undefined || lon === undefined) continue;
    const label = `${town} ${rank + 1}${rank ? 'e' : 'er'} (${postalCode})`;
    return {town, place: {label, kind: 'municipality', lat, lon}};
  }
  return undefined;
}
