/** Ways to reach the insurer, and the errors they speak. */
export type {Backend, CallOptions, Credentials} from './backend.js';
export {BackendError, asBackendError, type BackendErrorCode} from './error.js';
export {createHttpBackend, type HttpBackendOptions} from './http.js';
export {createBackend, withHandlers, type BackendHandlers, type HandlerContext} from './handlers.js';
export {getDefaultBackend, onDefaultBackend, setDefaultBackend} from './default-backend.js';
export {communePlaces, geoplateformePlaces, type GeocoderOptions, type PlaceSearch} from './geocoders.js';
