/**
 * Gives the page of a test a database of its own. Pages of several test files run at once on one origin, and any of
 * them may sign somebody out, which erases the vault: what one keeps must not go, nor be found, because of another.
 */
export const own = `-${crypto.randomUUID()}`;
const {open, deleteDatabase} = IDBFactory.prototype;

IDBFactory.prototype.open = function (name, ...version) {
  return open.call(this, name + own, ...version);
};
IDBFactory.prototype.deleteDatabase = function (name) {
  return deleteDatabase.call(this, name + own);
};
