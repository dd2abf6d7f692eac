import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {Téléphone: 'Phone'};
