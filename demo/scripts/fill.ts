/** Writes the words of a person into `<span data-fill="firstName">`. */
export function fill(words: Record<string, string>): void {
  for (const [name, text] of Object.entries(words)) {
    document.querySelectorAll(`[data-fill="${name}"]`).forEach((place) => {
      place.textContent = text;
    });
  }
}
