/** The page that asks speaks English; any other language is answered in French. */
export const speaksEnglish = (language: string | undefined): boolean => /^en\b/i.test(language ?? '');
