/** Keeps the made-up data of a demo over reloads, where the browser allows it. */
import {fromJSON, toJSON, type Database} from '../database.js';

type Store = Pick<Storage, 'getItem' | 'setItem'> | undefined;

export function loadDatabase(storage: Store, key: string): Database | undefined {
  try {
    return fromJSON(storage?.getItem(key));
  } catch {
    return undefined; // refused: the demo starts anew
  }
}

export function saveDatabase(storage: Store, key: string, db: Database): void {
  try {
    storage?.setItem(key, toJSON(db));
  } catch {
    // refused or full: the demo goes on in memory
  }
}
