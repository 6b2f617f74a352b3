import type { Root } from 'hast'
import type { Source } from '../content/model'
import { INTERESTS, SOURCE_KINDS } from '../vocabulary'
import { bodyOf, h, link, type Pen } from './elements'
import { publisherOf } from './passages'

/** Every source by publisher, its address in words for paper, what its publisher gains, what it can and cannot show. */
export function sourcesBody(sources: readonly Source[], pen: Pen): Root {
  const sorted = sources.toSorted((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'))
  return bodyOf(
    h(
      'ul',
      { className: ['sources'] },
      sorted.map((source) => {
        const { slug, title, address, published, kind, interest, shows, limits } = source
        return h(
          'li',
          { id: pen.id(slug) },
          `${publisherOf(source)}: `,
          h('cite', {}, title),
          `, ${published}. ${SOURCE_KINDS[kind]}. Interest: ${INTERESTS[interest] || interest}. ${shows} ${limits} `,
          link(address, address.replace(/^https?:\/\//, '')),
        )
      }),
    ),
  )
}
