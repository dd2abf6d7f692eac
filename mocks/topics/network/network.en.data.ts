import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Verres progressifs': 'Progressive lenses',
  'Verres simples': 'Single-vision lenses',
  Monture: 'Frame',
  'Deux aides auditives de classe II': 'Two class II hearing aids',
  'Deux aides auditives de classe I': 'Two class I hearing aids',
  'Couronne céramo-métallique': 'Ceramic-metal crown',
  'Observatoire des prix du réseau': 'Price observatory of the network',
};
