const told = new Set<string>();

/**
 * One part among others (a row, a card): where it cannot be drawn, `otherwise` stands in its place and the others are
 * shown. The console says it once, for the integrator; never what the part is about.
 */
export function safely<T, Other>(part: string, draw: () => T, otherwise: () => Other): T | Other {
  try {
    return draw();
  } catch (error) {
    if (!told.has(part)) console.error(`mutuelle: a part could not be drawn and says so in its place: ${part}.`, error);
    told.add(part);
    return otherwise();
  }
}
