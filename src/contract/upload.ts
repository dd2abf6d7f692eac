/** Bodies that are files. Apart from `operation.ts`, which every first view has. */
import type {UploadSchema} from './operation.js';

/**
 * A file as a body: `body: upload(['application/pdf', 'image/jpeg'])`. Over HTTP the file's own bytes, under its own
 * media type: the address says what the file belongs to, so that no form is needed around it.
 */
export const upload = (types: readonly string[], {resumable}: Pick<UploadSchema, 'resumable'> = {}): UploadSchema => ({
  upload: types,
  safeParse: (body) =>
    body instanceof Blob && types.includes(body.type)
      ? {data: body}
      : {error: {issues: [{path: [], params: {code: 'type'}}]}},
  ...(resumable && {resumable}),
});

export function isUpload(body: unknown): body is UploadSchema {
  return typeof body === 'object' && body !== null && 'upload' in body;
}
