import type {AddressMessages} from './address.messages.fr.js';

const en: AddressMessages = {
  line1: 'Number and street',
  line2: 'Additional address line',
  line2Hint: 'Building, floor, flat',
  postalCode: 'Postal code',
  city: 'Town',
  noCommune: 'We know no town with this postal code. Check it, or type the town.',
  communes: (names) => `Towns with this postal code: ${names.join(', ')}.`,
  otherCity: 'My town is not in the list',
  country: 'Country',
  countries: {
    FR: 'France',
    MC: 'Monaco',
    BE: 'Belgium',
    CH: 'Switzerland',
    LU: 'Luxembourg',
    DE: 'Germany',
    ES: 'Spain',
    IT: 'Italy',
    PT: 'Portugal',
    GB: 'United Kingdom',
    NL: 'Netherlands',
  },
  room: (left) =>
    left < 0
      ? `${-left} character${left < -1 ? 's' : ''} too many for an envelope: the line will be shortened on it.`
      : `${left} of 38 characters left`,
  errors: {
    country: {required: 'Choose the country.'},
    line: {
      required: 'Enter the number and name of the street.',
      too_long: 'This line is too long. Put its end in the additional address line.',
    },
    postalCode: {
      required: 'Enter the postal code.',
      format: 'A French postal code has 5 digits, for example 44000.',
      abroad: 'This postal code does not fit the country chosen. Check both.',
    },
    city: {required: 'Enter the town.'},
  },
};

export default en;
