import type {DocumentFilters} from '../../contract/documents.js';

/** What is chosen above the list: in memory only, since what somebody looks for may say how they are. */
export interface Choice {
  kind: string;
  year: string;
  person: string;
  search: string;
}

export const everything: Choice = {kind: '', year: '', person: '', search: ''};

export const isEverything = (choice: Choice): boolean => Object.values(choice).every((value) => !value);

/** The choice as the server is asked. */
export function filtersOf({kind, year, person, search}: Choice): DocumentFilters {
  const words = search.trim().slice(0, 100);
  return {
    ...(kind && {kind}),
    ...(year && {year}),
    ...(person && {personId: person}),
    ...(words && {search: words}),
  };
}
