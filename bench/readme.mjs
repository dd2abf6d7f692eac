// The tables of README.md stand between two comments that hold the name of their bench; `--write` replaces what is
// there.

/** @param {string} text @param {string} name @param {string} table */
export function withTable(text, name, table) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start),
    to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`README.md lacks the place of this table: ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${table.trim()}\n\n${text.slice(to)}`;
}
