import {normalizePostalCode} from '../../../src/domain/index.js';
import {communesByPostalCode} from './communes.js';
import type {Handlers} from '../../engine/handler.js';

export const handlers: Pick<Handlers, 'listCommunes'> = {
  listCommunes: ({params}) => [...(communesByPostalCode.get(normalizePostalCode(params.postalCode)) ?? [])],
};
