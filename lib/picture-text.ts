/**
 * Whether a text fits a picture. The letters are measured by class, on the safe side of the site's two faces at weight
 * 600, since nothing here can read a font; a test over the real content draws every picture and looks at its margins.
 */

const WIDTHS: readonly [letters: RegExp, width: number][] = [
  [/[\sIJijlft.,:;'’|()/-]/, 0.36],
  [/[mwMW%—]/, 0.96],
  [/[A-Z&]/, 0.73],
]
const USUAL_WIDTH = 0.6

/** How wide a text stands on one line, in pixels, at most. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL_WIDTH), 0) * size
}

/** How many lines of `width` pixels a text fills at most, broken between words; infinitely many where a word is wider. */
export function countLines(text: string, size: number, width: number): number {
  const space = textWidth(' ', size)
  const words = text.split(/\s+/).map((word) => textWidth(word, size))
  if (words.some((word) => word > width)) return Number.POSITIVE_INFINITY
  let lines = 1
  let used = 0
  for (const word of words) {
    const next = used === 0 ? word : used + space + word
    lines += next > width ? 1 : 0
    used = next > width ? word : next
  }
  return lines
}

/** The first of `sizes`, largest first, at which a text fits its number of lines; the last one where none does. */
export function fittingSize(text: string, width: number, sizes: readonly { size: number; lines: number }[]): number {
  const fits = sizes.find(({ size, lines }) => countLines(text, size, width) <= lines) ?? sizes.at(-1)
  return fits?.size ?? 0
}

/** What the subsets `latin` and `latin-ext` of both faces hold between them. */
const DRAWABLE =
  /^[\u0020-\u007e\u00a0-\u0131\u0134-\u017f\u0218-\u021b\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u2044\u20ac\u2122\u2191\u2193\u2212\u2215]$/

/**
 * The text in characters that our fonts hold, a question mark where there is no likeness: for any other, `next/og` would
 * ask another host for a font.
 */
export function drawableText(text: string): string {
  return Array.from(text.normalize('NFC'), drawableCharacter).join('')
}

function drawableCharacter(character: string): string {
  if (DRAWABLE.test(character)) return character
  if (/\s/.test(character)) return ' '
  if (/[\u2010\u2011]/.test(character)) return '-'
  const plain = Array.from(character.normalize('NFKD')).filter((part) => DRAWABLE.test(part))
  return plain.length > 0 ? plain.join('') : '?'
}
