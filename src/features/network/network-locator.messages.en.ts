import type {NetworkLocatorMessages} from './network-locator.messages.fr.js';

const en: NetworkLocatorMessages = {
  titles: {
    optician: 'Find an optician of the network',
    audiologist: 'Find a hearing-aid centre of the network',
    dentist: 'Find a dentist of the network',
    other: 'Find a professional of the network',
  },
  lead: (network) => `The ${network} network negotiates its prices. You remain free to go elsewhere.`,
  kind: 'You are looking for',
  kinds: {
    optician: 'An optician',
    audiologist: 'A hearing-aid centre',
    dentist: 'A dentist',
    other: 'Another professional',
  },
  where: 'Where?',
  whereHint: 'Address, town or postal code',
  search: 'Search',
  proposals: (count) =>
    count > 1
      ? `${count} places. Arrow keys to choose.`
      : count
        ? '1 place. Arrow down to choose it.'
        : 'No place. Press Enter to search for these words.',
  placesList: 'Places',
  home: 'Near my home',
  device: 'Around my position',
  here: 'My position',
  locating: 'Asking your device for its position…',
  imprecise: (distance) =>
    `Your device only knows its position to within ${distance}. For a better result, give an address or a town.`,
  troubles: {
    notFound: 'We did not find this place. Check it, or give the town or the postal code only.',
    several: 'Several places fit: choose yours in the list, or say more.',
    whichTown: 'In which town? Add it after the street.',
    tooShort: 'Give an address, a town or a postal code.',
    failed: 'The search for places does not answer. What you wrote is still there: try again.',
    busyService: 'The search for places is very busy. Wait a few seconds, then try again.',
    denied: 'Your browser does not give your position to this page. Give an address, a town or a postal code.',
    unavailable: 'Your device does not know where it is. Give an address, a town or a postal code.',
    timeout: 'Your device did not give its position in time. Try again, or give an address or a town.',
  },
  start: 'Say where to search to see the list.',
  searching: 'Searching…',
  searchFailed: 'The list could not be read',
  guarantee: (title) => `My cover, ${title}`,
  guaranteeAsOf: 'On',
  showMap: 'Show the map',
  hideMap: 'Close the map',
  mapLoading: 'The map is coming…',
  mapFailed: 'The map could not be loaded. The list gives the same addresses.',
};

export default en;
