import { readFileSync } from 'node:fs'
import { ImageResponse } from 'next/og'
import { PNG } from 'pngjs'
import type { ReactElement, ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { EasingDot } from '@/components/easing-dot'
import { ChapterPicture } from '@/components/share-picture/chapter-picture'
import { DriverPicture } from '@/components/share-picture/driver-picture'
import { COLORS } from '@/components/share-picture/look'
import { painted } from '@/components/share-picture/painted'
import { RolePicture } from '@/components/share-picture/role-picture'
import { RowsPicture } from '@/components/share-picture/rows-picture'
import { figureLock, files } from '@/lib/content/files'
import { loadContent } from '@/lib/content/load'
import { facetsFor } from '@/lib/facets'
import { rolesMetadata } from '@/lib/metadata'
import { countLines, drawableText, fittingSize, textWidth } from '@/lib/picture-text'
import { toComparedRole } from '@/lib/roles'
import {
  comparePicture,
  compareRows,
  easingWords,
  GENERAL_PICTURE,
  listedRoles,
  listPicture,
  markWords,
  namesOf,
  PICTURE_SIZE,
  picturedRole,
  pictureScale,
  roleRow,
} from '@/lib/share-picture'
import { contentFiles, lockOf, withFile } from '../fixtures'

const whole = loadContent(files, figureLock)

function load(changed: Record<string, string> = contentFiles()) {
  return loadContent(changed, lockOf(changed))
}

/** The content with other fields in the leading pay figure of the grant reviewer. */
function withPay(fields: Record<string, unknown>) {
  return load(
    withFile('content/roles/grant-reviewer.md', (role) => {
      const [pay] = role.pay as Record<string, unknown>[]
      role.pay = [{ ...pay, ...fields }]
    }),
  )
}

const findIn = ({ roles }: ReturnType<typeof load>, slug: string) => {
  const role = roles.find((one) => one.slug === slug)
  if (!role) throw new Error(`no role ${slug}`)
  return role
}

describe('a row', () => {
  test('says amount, publisher, kind and year of the leading figure', () => {
    expect(roleRow(findIn(load(), 'grant-reviewer'))).toMatchObject({
      amount: '$111,000 a year',
      shortAmount: '$111k',
      origin: 'Medscape, median, 2020',
      shortOrigin: 'Medscape, 2020',
      mismatches: [],
      mark: { points: [111_000], bar: null, isHourly: false, paidAs: 'W-2' },
    })
  })

  test('gives both ends of a range where there is little room', () => {
    expect(roleRow(findIn(withPay({ amount: undefined, low: 140_000, high: 270_400 }), 'grant-reviewer')).shortAmount).toBe(
      '$140k to $270k',
    )
  })

  test('says of a figure about others that it is', () => {
    const content = withPay({ populationKind: 'whole occupation', measuresInstead: 'every reviewer' })
    expect(roleRow(findIn(content, 'grant-reviewer')).mismatches).toEqual([
      'whole occupation, not oncologists',
      'measures something else: every reviewer',
    ])
  })

  test('has no mark where the figure is not counted by the year', () => {
    const row = roleRow(findIn(withPay({ amount: 100, per: 'application' }), 'grant-reviewer'))
    expect(row).toMatchObject({ amount: '$100 an application', shortAmount: '$100 an application', mark: null })
  })

  test('says where no figure was found', () => {
    expect(roleRow({ title: 'Reviewer', pay: [] })).toMatchObject({ amount: 'No figure found', origin: '', mark: null })
  })
})

describe('a comparison', () => {
  const { roles, baseline } = load()
  const query = { roles: ['irb-member', 'nobody', 'grant-reviewer'], withClinic: true, onlyDiffering: true }

  test('shows the clinic first and the roles in their order, and drops what it does not know', () => {
    expect(compareRows(query, roles, baseline).map(({ title }) => title)).toEqual([
      'Full-time clinical oncology',
      'IRB member',
      'Grant reviewer',
    ])
  })

  test('has a picture with its roles in the address and their pay in words', () => {
    const { url, alt } = comparePicture({ ...query, roles: ['irb-member'] }, roles, baseline)
    expect(url).toBe('/compare/picture?roles=clinic,irb-member')
    expect(alt).toContain('IRB member: $83,712 a year, Medscape, median, 2020')
  })

  test('has the general picture when it holds nothing', () => {
    expect(comparePicture({ roles: [], withClinic: false, onlyDiffering: false }, roles, baseline)).toBe(GENERAL_PICTURE)
  })
})

describe('a filtered list', () => {
  const { roles, drivers } = whole
  const query = { eases: 'emotional-strain', pay: '150000', hours: '37', sort: 'name', place: 'remote' }
  const [compared, facets] = [roles.map(toComparedRole), facetsFor(drivers)]
  const listed = listedRoles(query, compared, facets)

  test('is put in the order of an empty query', () => {
    const slugs = listed.map(({ slug }) => slug)
    expect(slugs.length).toBeGreaterThan(1)
    expect(listedRoles({ list: slugs }, compared, facets).map(({ slug }) => slug)).toEqual(slugs)
  })

  test('tells in its preview which roles it shows and nothing of the filter', () => {
    const told = JSON.stringify(rolesMetadata(listed, roles))
    expect(told).toContain(listed[0]?.title)
    expect(told).toContain(listed[0]?.slug)
    for (const secret of ['emotional', 'Emotional', '150', '37', 'remote', 'sort', 'name=']) expect(told).not.toContain(secret)
  })

  test('has a picture of its roles, all roles one without a query, and none the general one', () => {
    expect(listPicture(listed.slice(0, 2), roles).url).toBe(`/roles/picture?list=${listed[0]?.slug},${listed[1]?.slug}`)
    expect(listPicture(roles, roles).url).toBe('/roles/picture')
    expect(listPicture([], roles)).toBe(GENERAL_PICTURE)
  })

  test.each([
    [['A', 'B'], 8, 'A and B'],
    [['A', 'B', 'C', 'D'], 2, 'A, B, and 2 more'],
    [['Director, research', 'B', 'C'], 2, 'Director, research; B; 1 more'],
  ])('names %j, at most %i, as %j', (titles, most, words) => {
    const names = titles.map((title) => ({ title }))
    expect(namesOf(names, most)).toBe(words)
  })
})

describe('the small print', () => {
  const mark = { points: [100_000], bar: null, isHourly: false, paidAs: 'W-2' } as const

  test('explains only the marks that occur', () => {
    expect(markWords([{ mark: { ...mark, points: [...mark.points] } }, { mark: null }])).toBe('Circle: W-2.')
    expect(markWords([{ mark: { points: [1], bar: { low: 0, high: 2 }, isHourly: true, paidAs: 'either' } }])).toBe(
      'Square: how paid not said. Hollow: hourly rate × 20 hours × 48 weeks, its line 10 to 30 hours.',
    )
    expect(markWords([{ mark: { points: [1, 2], bar: { low: 1, high: 2 }, isHourly: false, paidAs: '1099' } }])).toBe(
      'Diamond: 1099. Bar: a range.',
    )
  })

  test('explains only the dots that occur and are not full', () => {
    expect(easingWords([{ value: 'yes' }, { value: 'worse' }, { value: 'no' }])).toBe('Open: does not. Crossed: makes worse.')
  })
})

describe('text', () => {
  test('takes the largest size at which it fits', () => {
    const sizes = [
      { size: 40, lines: 1 },
      { size: 20, lines: 2 },
      { size: 10, lines: 3 },
    ]
    expect(fittingSize('Short', 500, sizes)).toBe(40)
    expect(fittingSize('A title of some length that needs two lines', 500, sizes)).toBe(20)
    expect(fittingSize('word '.repeat(200), 500, sizes)).toBe(10)
  })

  test('breaks between words, and a word that is too wide fits nowhere', () => {
    expect(countLines('one two', 20, textWidth('one two', 20) + 1)).toBe(1)
    expect(countLines('one two', 20, textWidth('one two', 20) - 1)).toBe(2)
    expect(countLines('incomprehensibilities', 20, 100)).toBe(Number.POSITIVE_INFINITY)
  })

  test.each([
    ['Société “X”, 5–6 × €', 'Société “X”, 5–6 × €'],
    ['nguyễn', 'nguyen'],
    ['a\u2011b\u2009c', 'a-b c'],
    ['x → 🙂', 'x ? ?'],
  ])('draws %j as %j', (text, drawn) => {
    expect(drawableText(text)).toBe(drawn)
  })
})

test('colors are those of the light theme', () => {
  const [light = ''] = readFileSync('app/globals.css', 'utf8').split('@media')
  for (const [token, value] of Object.entries(COLORS)) expect(light, token).toContain(`--color-${token}: ${value};`)
})

test('a drawing of the pages keeps its colors as attributes', () => {
  const { props } = painted(<EasingDot value="yes" />) as ReactElement<{ children: ReactElement<Record<string, string>>[] }>
  expect(props.children[0]?.props).toMatchObject({ fill: COLORS.eosin, stroke: COLORS.eosin, strokeWidth: '1.5' })
  expect(props.children[0]?.props).not.toHaveProperty('className')
})

const font = (path: string) => readFileSync(`node_modules/@fontsource/${path}-normal.woff`)
const FONTS = [
  { name: 'Source Serif 4', weight: 400 as const, data: font('source-serif-4/files/source-serif-4-latin-400') },
  { name: 'Source Serif 4', weight: 600 as const, data: font('source-serif-4/files/source-serif-4-latin-600') },
  { name: 'Public Sans', weight: 400 as const, data: font('public-sans/files/public-sans-latin-400') },
  { name: 'Public Sans', weight: 600 as const, data: font('public-sans/files/public-sans-latin-600') },
  { name: 'More letters', weight: 400 as const, data: font('public-sans/files/public-sans-latin-ext-400') },
]

async function draw(picture: ReactNode): Promise<PNG> {
  const response = new ImageResponse(painted(picture) as ReactElement, { ...PICTURE_SIZE, fonts: FONTS })
  return PNG.sync.read(Buffer.from(await response.arrayBuffer()))
}

/** Whether nothing but paper lies within 24 pixels of an edge: what does not fit runs over one. */
function hasMargins({ width, height, data }: PNG): boolean {
  const MARGIN = 24
  const paper = data.subarray(0, 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isMargin = x < MARGIN || y < MARGIN || x >= width - MARGIN || y >= height - MARGIN
      const at = (y * width + x) * 4
      if (isMargin && !data.subarray(at, at + 3).equals(paper)) return false
    }
  return true
}

describe('whatever its length, a text stays within the picture', () => {
  const LONG = 'Hematology and oncology medical director for worldwide clinical development and affairs ab'
  const scale = pictureScale(whole.roles, whole.baseline)
  const role = findIn(whole, 'outcomes-research-physician')
  const long = { ...role, title: LONG }

  test('of a role with a title of 90 characters and a figure about others', async () => {
    expect(LONG).toHaveLength(90)
    const picture = <RolePicture role={picturedRole(long, whole.drivers)} slug={role.slug} category={role.category} scale={scale} />
    expect(hasMargins(await draw(picture))).toBe(true)
  })

  test.each([1, 4, 5, 8])('of %i such roles one below the other', async (count) => {
    const rows = Array.from({ length: count }, (_, index) => ({ ...roleRow(long), title: `${LONG.slice(0, 89)}${index}` }))
    expect(hasMargins(await draw(<RowsPicture rows={rows} more={12} path={`/compare?roles=${'x'.repeat(200)}`} scale={scale} />))).toBe(
      true,
    )
  })

  test('of a driver and of a chapter with such a title', async () => {
    const [driver] = whole.drivers.filter(({ answers }) => answers.length > 1)
    const [chapter] = whole.chapters.toSorted((a, b) => b.summary.length - a.summary.length)
    if (!driver || !chapter) throw new Error('nothing to draw')
    expect(hasMargins(await draw(<DriverPicture driver={{ ...driver, title: LONG }} />))).toBe(true)
    expect(hasMargins(await draw(<ChapterPicture chapter={{ ...chapter, title: LONG }} chapters={whole.chapters} />))).toBe(true)
  })
})
