import type {Backend} from '../../backend/backend.js';
import {BackendError} from '../../backend/error.js';
import type {Partner} from '../../contract/network.js';

/** The page's own list as a backend that stands before the one around the element; the same one for the same list. */
export class OwnList {
  #last: {partners: readonly Partner[]; around: Backend | undefined; backend: Backend} | undefined;

  backend(partners: readonly Partner[], around: Backend | undefined): Backend {
    if (this.#last?.partners !== partners || this.#last.around !== around)
      this.#last = {partners, around, backend: backendOf(partners, around)};
    return this.#last.backend;
  }
}

/** What answers is loaded with the first call: pages without a list of their own do without it. */
function backendOf(partners: readonly Partner[], around: Backend | undefined): Backend {
  let loading: Promise<Backend> | undefined;
  const load = async () => {
    try {
      return (await import('./own-partners.js')).ownBackend(partners, around);
    } catch {
      // the next call asks for the file again
      loading = undefined;
      throw new BackendError('network');
    }
  };
  const {id, invitation, volatile} = around ?? ({} as Partial<Backend>);
  return {
    ...(id !== undefined && {id}),
    ...(invitation !== undefined && {invitation}),
    ...(volatile !== undefined && {volatile}),
    call: async (...question) => (await (loading ??= load())).call(...question),
  };
}
