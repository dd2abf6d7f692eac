import type {Settings} from '../contract/settings.js';
import type {SpacePage} from '../contract/space-pages.js';

/** Whether this insurer has such a page of the space. */
export const hasPage = (settings: Partial<Settings> | undefined, page: SpacePage): boolean =>
  !settings?.absentPages?.includes(page);
