/** The part of it that keeps nothing and brings no transport of its own: the package types the whole alone. */
declare module 'tus-js-client/lib.esm/upload.js' {
  export default class BaseUpload {
    static readonly defaultOptions: object;
    constructor(file: Blob, options: object);
    start(): void;
  }
}
