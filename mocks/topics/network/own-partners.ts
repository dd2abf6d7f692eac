import type {Partner} from '../../../src/contract/network.js';

const hours = {
  weekly: [2, 3, 4, 5, 6].map((day) => ({
    day,
    ranges: [
      {opens: '09:30', closes: '12:30'},
      {opens: '14:00', closes: '19:00'},
    ],
  })),
  holidays: 'closed',
};
const shop = (
  id: string,
  name: string,
  line1: string,
  postalCode: string,
  city: string,
  lat: number,
  lon: number,
  services: Partner['services'] = ['thirdPartyPayment'],
): Partner => ({
  id,
  kind: 'optician',
  name,
  address: {line1, postalCode, city},
  lat,
  lon,
  phone: '+33199001234',
  services,
  hours,
});

/** The list of a federation that has its own. */
export const ownPartners: Partner[] = [
  shop('o1', 'Optique de la Plage', '4 promenade de la Mer', '44500', 'La Baule-Escoublac', 47.2815, -2.3936, [
    'thirdPartyPayment',
    'hundredPercentSante',
  ]),
  shop('o2', 'Les Lunettes du Remblai', '12 rue du Port', '85100', 'Les Sables-d’Olonne', 46.4969, -1.7866),
  shop('o3', 'Regards de l’Ouest', '27 rue Crébillon', '44000', 'Nantes', 47.2137, -1.5613, [
    'thirdPartyPayment',
    'hundredPercentSante',
    'accessible',
  ]),
  shop('o4', 'Optique du Vieux Port', '3 quai Duperré', '17000', 'La Rochelle', 46.1577, -1.1531, [
    'thirdPartyPayment',
    'home',
  ]),
  shop('o5', 'Vision Saint-Nazaire', '40 avenue de la République', '44600', 'Saint-Nazaire', 47.2767, -2.2086),
];
