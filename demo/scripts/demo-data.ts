/** The made-up data that a demo page keeps in this browser, and the line that says so. */
import {html, nothing, render} from 'lit';

/** Where `mocks/engine/browser.ts` and a sandbox with storage keep them. */
const keys = ['mutuelle-demo', 'mutuelle-sandbox'];

export function hasDemoData(): boolean {
  try {
    return keys.some((key) => localStorage.getItem(key) !== null);
  } catch {
    return false; // storage refused: nothing was kept
  }
}

/** Everybody is back at the start of their story, links included; the tab is signed out. */
export function eraseDemoData(): void {
  try {
    keys.forEach((key) => localStorage.removeItem(key));
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith('mutuelle-session'))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // storage refused: there was nothing
  }
}

/**
 * Always in sight while made-up data are in use. `kept`: where they are; on the demo server they live until it stops.
 */
export function showBanner(kept: 'browser' | 'server' | 'page' = 'browser'): void {
  const where = {
    browser: 'gardées dans ce navigateur',
    server: 'gardées par le serveur de démonstration',
    page: 'oubliées quand la page se ferme',
  }[kept];
  const erase = () => {
    eraseDemoData();
    location.assign(new URL('index.html', location.href));
  };
  const place = document.querySelector<HTMLElement>('#demo-banner');
  if (place) {
    render(
      html`<aside class="demo-banner" aria-label="Démonstration" lang="fr">
        <p>Démonstration : données fictives, ${where}. Code SMS : 123456, puis 234567 s’il est redemandé.</p>
        ${kept === 'browser' ? html`<button type="button" @click=${erase}>Effacer</button>` : nothing}
      </aside>`,
      place,
    );
  }
}
