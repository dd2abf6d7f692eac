/**
 * Whether this page itself comes back without network: a service worker answers for it, ours or the host's, and holds
 * the page.
 */
export async function opensOffline(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    return Boolean(registration?.active && (await caches.match(location.href, {ignoreSearch: true})));
  } catch {
    return false; // refused by the page or by the browser
  }
}
