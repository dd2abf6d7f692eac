/**
 * A page may add a key to all objects (`Object.prototype.extend = …`), which every loop over keys then meets; zod fails
 * with it. The key stays, with its value: only loops pass it by from now on, as they do what the language itself adds.
 */
export function hideAddedKeys(): void {
  for (const key in {}) {
    try {
      // oxlint-disable-next-line no-extend-native -- nothing is added: it is there already
      Object.defineProperty(Object.prototype, key, {enumerable: false});
    } catch {
      // the page does not let it be changed: `tampered.ts` names it
    }
  }
}
