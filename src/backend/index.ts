/** Ways to reach the insurer, and the errors they speak. */
export type {Backend, CallOptions} from './backend.js';
export {BackendError, type BackendErrorCode} from './error.js';
export {createHttpBackend, type HttpBackendOptions} from './http.js';
export {createBackend, withHandlers, type BackendHandlers} from './handlers.js';
export {getDefaultBackend, setDefaultBackend} from './default-backend.js';
export {communePlaces, geoplateformePlaces, type GeocoderOptions, type PlaceSearch} from './geocoders.js';
