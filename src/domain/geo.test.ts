import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {distanceBetween, EARTH_RADIUS, isCoordinates, type Coordinates} from './geo.js';

const place = fc.record({
  lat: fc.double({min: -90, max: 90, noNaN: true}),
  lon: fc.double({min: -180, max: 180, noNaN: true}),
});

/** Another road: the angle between two vectors from the centre of the Earth. */
function byVectors(a: Coordinates, b: Coordinates): number {
  const vector = ({lat, lon}: Coordinates) => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
  };
  const [[ax, ay, az], [bx, by, bz]] = [vector(a), vector(b)];
  return (
    EARTH_RADIUS *
    Math.atan2(Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx), ax * bx + ay * by + az * bz)
  );
}

describe('distanceBetween', () => {
  it('knows the way from Nantes to Paris', () =>
    expect(distanceBetween({lat: 47.2172, lon: -1.5534}, {lat: 48.8534, lon: 2.3488}) / 1000).to.be.closeTo(342, 2));
  it('agrees with vectors', () =>
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(distanceBetween(a, b)).to.be.closeTo(byVectors(a, b), 1);
      }),
    ));
  it('is the same both ways, and nothing from here to here', () =>
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(distanceBetween(a, b)).to.be.closeTo(distanceBetween(b, a), 1e-6);
        expect(distanceBetween(a, a)).to.equal(0);
      }),
    ));
});

describe('isCoordinates', () => {
  for (const [lat, lon, ok] of [
    [48, 2, true],
    [-90, 180, true],
    [91, 0, false],
    [0, 181, false],
    [Number.NaN, 0, false],
  ] as const)
    it(`${lat}, ${lon}: ${ok}`, () => expect(isCoordinates({lat, lon})).to.equal(ok));
});
