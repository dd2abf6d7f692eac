/** The one name of the vault: apart from the rest, so that signing out needs nothing else to be loaded. */
export const DATABASE = 'mutuelle-vault';

/** What members kept on this device goes, keys included. */
export function eraseVault(): void {
  try {
    indexedDB.deleteDatabase(DATABASE);
  } catch {
    // storage refused: nothing was kept
  }
}
