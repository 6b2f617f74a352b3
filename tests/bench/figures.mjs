// Figures of the benchmark: their middle, how they grow, and tables for the README.

/** The middle of the values; of an even number, the lower of the two. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
}

/** A Markdown table: the heads of its columns, then its rows; all columns but the first are numbers. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

/** A number as the README shows it: thousands separated, decimals only where they tell something. */
export function shown(value, decimals = value < 10 ? 1 : 0) {
  return value.toLocaleString('en-US', { minimumFractionDigits: 0, maximumFractionDigits: decimals })
}

/** Bytes in kB of a thousand. */
export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/** By which power of the number of roles a figure grew between two sizes: 1 is linear. */
export function power([size, figure], [laterSize, laterFigure]) {
  return Math.log(laterFigure / figure) / Math.log(laterSize / size)
}
