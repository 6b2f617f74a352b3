import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EasingDot } from '@/components/easing-dot'
import { PayRuler } from '@/components/pay-ruler'
import { writeHtml } from '@/components/written'
import { getText } from '@/lib/written-texts'

function Line({ words, isHidden }: { words: string; isHidden: boolean }) {
  return (
    <>
      {isHidden ? null : <p className="note">{words}</p>}
      {[1, 2].map((number) => (
        <a key={number} href={`/x?a=1&b=${number}`} aria-label={'the "one"'} data-figure="id">
          {number}, {words}
        </a>
      ))}
    </>
  )
}

test.each([
  ['text, numbers and lists', <Line key="1" words={'5 < 6 & "so"'} isHidden={false} />],
  ['nothing for null, false and undefined', <Line key="2" words="" isHidden />],
  ['drawings', <EasingDot key="3" value="partly" />],
  [
    'a ruler',
    <PayRuler key="4" marks={[{ points: [100], bar: { low: 50, high: 150 }, isHourly: false, paidAs: 'W-2' }]} end={200} baseline={150} />,
  ],
  [
    'a form',
    <label key="5" htmlFor="a">
      <input id="a" type="checkbox" disabled tabIndex={-1} />
      <time dateTime="2026-01-01">day</time>
    </label>,
  ],
])('writes as React does: %s', (_, element) => {
  expect(comparable(writeHtml(element))).toBe(comparable(renderToStaticMarkup(element)))
})

test('writes finished HTML as it is', () => {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what is tested
  expect(writeHtml(<script type="application/ld+json" dangerouslySetInnerHTML={{ __html: '{"a":"\\u003cb"}' }} />)).toBe(
    '<script type="application/ld+json">{"a":"\\u003cb"}</script>',
  )
})

test('refuses what is no plain component', () => {
  expect(() => writeHtml(Promise.resolve('later') as unknown as string)).toThrow('Only elements and text can be written out')
  expect(() => getText('text-unknown')).toThrow('No text was written as text-unknown')
})

/** One spelling of characters, empty attributes and closed elements, without the ends that a parser adds. */
function comparable(html: string): string {
  return html
    .replace(/<\/p>|><\/(?:line|circle|path|rect)(?=>)/g, '')
    .replace(/&quot;|&#x22;/g, '"')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/=""/g, '')
    .replace('dateTime', 'datetime')
    .replace(/\s*\/>/g, '>')
}
