import { PICTURE_SIZE } from '@/lib/share-picture'

/** The light colors of the theme in `globals.css` by the names of its tokens: satori, which draws the pictures, reads no stylesheet. */
export const COLORS = {
  paper: '#fdfcfa',
  ink: '#201a2e',
  soft: '#5a5369',
  faint: '#6f687d',
  rule: '#e5e0ea',
  'rule-strong': '#cfc8d8',
  hema: '#43348f',
  'hema-mid': '#8f83cf',
  eosin: '#b92a58',
  'eosin-tint': '#fcebf0',
  bench: '#857d93',
} as const

export const SERIF = 'Source Serif 4'
export const SANS = 'Public Sans'

/** Paper left and right, in pixels. */
export const MARGIN = 56

/** What is left between the margins, in pixels. */
export const INNER_WIDTH = PICTURE_SIZE.width - 2 * MARGIN
