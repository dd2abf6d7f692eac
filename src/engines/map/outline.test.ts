import {expect} from '@open-wc/testing';
import {franceOutline, type Ring} from './outline.js';

/** Whether a place is inside of a ring, by how often its parallel is crossed to the east. */
function inside(ring: Ring, lat: number, lon: number): boolean {
  let crossings = 0;
  ring.forEach(([fromLat, fromLon], at) => {
    const [toLat, toLon] = ring[(at + 1) % ring.length]!;
    if (fromLat > lat !== toLat > lat && lon < fromLon + ((lat - fromLat) / (toLat - fromLat)) * (toLon - fromLon))
      crossings++;
  });
  return crossings % 2 === 1;
}

const onLand = (lat: number, lon: number) => franceOutline().some((ring) => inside(ring, lat, lon));

describe('the outline of France', () => {
  it('is made of rings of points on Earth, none of them a line', () => {
    const rings = franceOutline();
    expect(rings.length).to.be.within(9, 20);
    for (const ring of rings) {
      expect(ring.length).to.be.at.least(4);
      for (const [lat, lon] of ring) expect(Math.abs(lat) < 52 && Math.abs(lon) < 64, `${lat} ${lon}`).to.equal(true);
    }
  });

  it('holds towns of the mainland, of Corsica and of every overseas department', () => {
    const towns = {
      Paris: [48.86, 2.35],
      Lille: [50.63, 3.06],
      Rennes: [48.11, -1.68],
      Toulouse: [43.6, 1.44],
      Strasbourg: [48.58, 7.72],
      Corte: [42.31, 9.15],
      Kourou: [5.1, -52.7],
      'Petit-Bourg': [16.19, -61.62],
      'Le Lamentin': [14.62, -60.98],
      'La Plaine-des-Palmistes': [-21.13, 55.63],
      Mayotte: [-12.82, 45.15],
    };
    for (const [name, [lat, lon]] of Object.entries(towns)) expect(onLand(lat!, lon!), name).to.equal(true);
  });

  it('holds none of its neighbours, nor the sea', () => {
    const elsewhere = {
      Geneva: [46.2, 6.15],
      Turin: [45.07, 7.69],
      Barcelona: [41.39, 2.17],
      Brussels: [50.85, 4.35],
      'the Channel': [49.8, -1.5],
      'the Gulf of Lion': [42.9, 4.2],
    };
    for (const [name, [lat, lon]] of Object.entries(elsewhere)) expect(onLand(lat!, lon!), name).to.equal(false);
  });
});
