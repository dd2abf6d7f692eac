/**
 * Two wishes of a member that no page can set are played on the sheets of the elements, so that the toolbar can show
 * them: more contrast, and a larger text chosen in the browser. The sheets are those that ship, but for the words
 * replaced here.
 */
export interface Wishes {
  /** `prefers-contrast: more` holds. */
  contrast: boolean;
  /** What `medium` is, in pixels; 16 unless the member chose otherwise. */
  medium: number;
}

const sheets = new Map<CSSStyleSheet, string>();
let wishes: Wishes = {contrast: false, medium: 16};

function played(text: string): string {
  const contrast = wishes.contrast ? text.replaceAll('(prefers-contrast: more)', 'all') : text;
  return wishes.medium === 16
    ? contrast
    : contrast.replaceAll('var(--mutuelle-font-size, medium)', `var(--mutuelle-font-size, ${wishes.medium}px)`);
}

const {replaceSync} = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.replaceSync = function (this: CSSStyleSheet, text: string): void {
  sheets.set(this, text);
  replaceSync.call(this, played(text));
};

/** From now on, on every sheet there is and every one to come. */
export function emulate(next: Wishes): void {
  if (next.contrast === wishes.contrast && next.medium === wishes.medium) return;
  wishes = next;
  sheets.forEach((text, sheet) => replaceSync.call(sheet, played(text)));
}
