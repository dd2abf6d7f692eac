/** A host that says another language itself knows better. */
export function withLanguage(headers: Headers, language: string | undefined): Headers {
  if (language && !headers.has('accept-language')) headers.set('accept-language', language);
  return headers;
}
