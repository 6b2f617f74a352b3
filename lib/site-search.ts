import 'server-only'
import { content } from './content'
import { oncePerProcess } from './once-per-process'
import { createSearch } from './search'
import { passagesOf } from './search-passages'

/** Searches the content; indexed once, when the first request comes. */
export const searchSite = oncePerProcess('search', () => createSearch(passagesOf(content)))
