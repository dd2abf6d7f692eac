/** France as the map draws it when the host gives no tiles: its mainland, Corsica and the overseas departments. */
import data, {outlineSteps} from './outline.data.js';

/** Latitude and longitude of each point; the last one leads back to the first. */
export type Ring = readonly (readonly [lat: number, lon: number])[];

export function franceOutline(): Ring[] {
  let x = 0,
    y = 0;
  return data
    .trim()
    .split('\n')
    .map((line) => {
      const steps = (line.match(/-?\d+/g) ?? []).map(Number);
      return Array.from({length: steps.length / 2}, (_, point) => {
        x += steps[point * 2]!;
        y += steps[point * 2 + 1]!;
        return [y / outlineSteps, x / outlineSteps] as const;
      });
    });
}
