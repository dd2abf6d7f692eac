/** Hospitals that do not exist, with FINESS numbers of no department, and the search a server does in them. */
import type {Establishment} from '../../../src/contract/hospital.js';
import {compact, foldedPlace} from '../../../src/domain/index.js';

export interface Hospital extends Establishment {
  /** What a room alone costs there, a night, in cents. */
  readonly room: number;
  /** A cure, which the contract covers only once the Sécurité sociale agreed. */
  readonly cure?: true;
}

/** How many are told at a time. */
const most = 6;

type Row = readonly [finess: string, name: string, street: string, town: string, room: number];
const rows: readonly Row[] = [
  ['990000118', 'Clinique des Quais', '11 boulevard de la Loire', '44200 Nantes', 82],
  ['990000126', 'Clinique de l’Œillet', '5 rue des Sœurs-Marchand', '44000 Nantes', 75],
  ['990000134', 'Hôpital de l’Île aux Moines-Blancs', '2 quai Ève-Lavallière', '44000 Nantes', 60],
  ['990000226', 'Hôpital du Sacré-Cœur', '4 place de l’Œuvre', '35000 Rennes', 64],
  ['990000334', 'Centre hospitalier Sainte-Aude', '2 avenue des Tilleuls', '67000 Strasbourg', 105],
  ['990000442', 'Clinique de l’Îlot', '8 rue de la Dune', '85100 Les Sables-d’Olonne', 90],
  ['990000550', 'Maternité des Hélianthèmes', '21 rue Noël-Fournier', '59000 Lille', 85],
  ['990000668', 'Centre de soins de suite Le Chêne-Vert', '1 chemin des Vignes', '51160 Aÿ-Champagne', 55],
  ['990000776', 'Institut Bellevue', '3 route des Thermes', '40100 Dax', 58],
  ['990000884', 'Hôpital privé Saint-Éloi', '17 cours des Girondins', '33000 Bordeaux', 95],
  ['990000892', 'Clinique Saint-Éloi', '40 rue des Canuts', '69003 Lyon', 88],
  ['990001007', 'Hôpital de jour Louise-Adélaïde', '9 passage du Noyer', '75011 Paris', 110],
  ['990001106', 'Centre hospitalier des Roseraies', '30 rue des Bouleaux', '94240 L’Haÿ-les-Roses', 72],
  ['990001205', 'Clinique du Vieux-Port', '6 rue de la Calanque', '13002 Marseille', 80],
  ['990001304', 'Clinique psychiatrique La Chênaie', '12 allée des Cèdres', '37000 Tours', 62],
];

export const hospitals: readonly Hospital[] = rows.map(([finess, name, street, town, room], index) => ({
  ...{finess, name, address: [street, town], room: room * 100},
  phone: `+331990020${String(index).padStart(2, '0')}`,
  ...(finess === '990000776' && {cure: true as const}),
}));

export const hospitalOf = (finess: string): Hospital | undefined => hospitals.find((each) => each.finess === finess);

export const shownOf = ({finess, name, address, phone}: Hospital): Establishment => ({
  ...{finess, name, address},
  ...(phone !== undefined && {phone}),
});

/** By the beginnings of words of the name and the address, in any order, or by the first digits of the number. */
export function searchHospitals(query: string): {establishments: Establishment[]; more: boolean} {
  const number = compact(query);
  const words = foldedPlace(query).split(' ').filter(Boolean);
  const fits = ({finess, name, address}: Hospital): boolean => {
    if (/^\d{5,9}$/.test(number) && finess.startsWith(number)) return true;
    const known = foldedPlace([name, ...address].join(' ')).split(' ');
    return words.length > 0 && words.every((word) => known.some((each) => each.startsWith(word)));
  };
  const found = hospitals.filter(fits);
  return {establishments: found.slice(0, most).map(shownOf), more: found.length > most};
}
