import type { Root } from 'hast'
import type { Contact } from '../content/model'
import { sourceHref } from '../source-pages'
import { bodyOf, h, link, list } from './elements'

/** Whom to call, before any career decision; in the words that stand on the pages of the site. */
export function helpBody(contacts: readonly Contact[]): Root {
  return bodyOf(
    h(
      'p',
      {},
      'If you are in danger now, call ',
      link('tel:911', '911'),
      '. If you are worn down to the point of not knowing how to go on, talk to somebody first. The career decision can wait.',
    ),
    list(
      'ul',
      contacts.map(({ name, phone, dial, text, hours, forWhom, source }) => [
        h('strong', {}, name),
        ': ',
        link(`tel:${dial}`, `call ${phone}`),
        text ? [' or ', link(`sms:${dial}`, 'text it')] : null,
        `. ${hours} ${forWhom} `,
        link(sourceHref(source.slug), 'Source'),
      ]),
    ),
  )
}
