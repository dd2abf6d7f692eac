import type {MapMessages} from './map.messages.fr.js';

const professionals = (count: number) => `${count} professional${count === 1 ? '' : 's'}`;

const en: MapMessages = {
  map: {
    label: 'Map of the professionals. The list gives the same information.',
    keys: 'With the keyboard, arrows move the map, plus and minus zoom. With a mouse, Ctrl and the wheel zoom too.',
    fingers: 'Two fingers move and zoom the map.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    up: 'North',
    down: 'South',
    left: 'West',
    right: 'East',
    searchHere: 'Search in this area',
    here: 'Area of the map',
    cluster: (count) => `${professionals(count)}: zoom in`,
    whole: (count: number) => `${professionals(count)} of the list: zoom in`,
    pin: (rank, name) => `${rank}. ${name}`,
    tilesFailed: 'The background of the map does not answer. The points are still right.',
  },
};

export default en;
