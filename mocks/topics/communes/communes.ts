import type {Commune} from '../../../src/contract/communes.js';

/** A few real postal codes, enough for demos: `code: INSEE name, …`. Official geographic code of 2026. */
const table = `
01000: 01053 Bourg-en-Bresse, 01344 Saint-Denis-lès-Bourg
06000: 06088 Nice
13001: 13201 Marseille
13008: 13208 Marseille
14000: 14118 Caen
20000: 2A004 Ajaccio
20090: 2A004 Ajaccio
20200: 2B033 Bastia, 2B305 San-Martino-di-Lota, 2B309 Santa-Maria-di-Lota, 2B353 Ville-di-Pietrabugno
21000: 21231 Dijon
29200: 29019 Brest
31000: 31555 Toulouse
33000: 33063 Bordeaux
34000: 34172 Montpellier
35000: 35238 Rennes
37000: 37261 Tours
38000: 38185 Grenoble
44000: 44109 Nantes
44100: 44109 Nantes
44115: 44009 Basse-Goulaine, 44071 Haute-Goulaine
44200: 44109 Nantes
44300: 44109 Nantes
44350: 44069 Guérande, 44183 Saint-Molf
44800: 44162 Saint-Herblain
49000: 49007 Angers
51100: 51454 Reims
54000: 54395 Nancy
57000: 57463 Metz
57070: 57463 Metz
59000: 59350 Lille
59800: 59350 Lille
63000: 63113 Clermont-Ferrand
67000: 67482 Strasbourg
67100: 67482 Strasbourg
67200: 67482 Strasbourg
68000: 68066 Colmar
68100: 68224 Mulhouse
69001: 69381 Lyon
69003: 69383 Lyon
69007: 69387 Lyon
75001: 75101 Paris
75011: 75111 Paris
75012: 75112 Paris
75015: 75115 Paris
75018: 75118 Paris
75116: 75116 Paris
76600: 76351 Le Havre
78000: 78646 Versailles
92100: 92012 Boulogne-Billancourt
93200: 93066 Saint-Denis
94000: 94028 Créteil
97100: 97105 Basse-Terre
97110: 97120 Pointe-à-Pitre
97200: 97209 Fort-de-France
97300: 97302 Cayenne
97400: 97411 Saint-Denis
97600: 97611 Mamoudzou
`;

/** Communes by postal code. Codes of large companies (CEDEX) have none, as in the real lists. */
export const communesByPostalCode: ReadonlyMap<string, readonly Commune[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [code, communes] = line.split(': ') as [string, string];
      return [code, communes.split(', ').map((entry) => ({name: entry.slice(6), inseeCode: entry.slice(0, 5)}))];
    }),
);
