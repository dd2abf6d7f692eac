// Links of the documents of the package, compared with the files and headings that are in it.
import {join, dirname} from 'node:path/posix';

/** Without what is shown as written: blocks and spans of code. @param {string} text */
const prose = (text) =>
  text.replaceAll(/^(```+)[^]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, (span) => span.replaceAll(/./g, '·'));

/** As the forge makes an anchor of a heading. @param {string} text of a document @returns {Set<string>} */
export function anchorsOf(text) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const headings = [...text.replaceAll(/^(```+)[^]*?^\1/gm, '').matchAll(/^#{1,6} +(.+?) *#*$/gm)];
  const anchors = headings.map(([, heading = '']) => {
    const words = heading.replaceAll(/\]\([^)]*\)/g, '').toLowerCase();
    const anchor = words
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before ? `${anchor}-${before}` : anchor;
  });
  return new Set([...anchors, ...[...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id)]);
}

/**
 * Links that lead nowhere, each as “document: link”.
 * @param {ReadonlyMap<string, string>} documents text of each, by path
 * @param {ReadonlySet<string>} files all that is there, folders too
 */
export function deadLinks(documents, files) {
  return [...documents].flatMap(([path, text]) => {
    const links = [...prose(text).matchAll(/\]\(\s*<?([^)\s>]+)|<(?:a|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g)];
    return links.flatMap(([, inText, inTag]) => {
      const link = inText ?? inTag ?? '';
      if (/^[a-z][a-z+.-]*:/i.test(link)) return [];
      const [file = '', anchor] = decodeURI(link).split('#');
      const target = file ? join(dirname(path), file).replace(/\/$/, '') : path;
      const dead =
        !files.has(target) || (anchor && documents.has(target) && !anchorsOf(documents.get(target) ?? '').has(anchor));
      return dead ? [`${path}: ${link}`] : [];
    });
  });
}
