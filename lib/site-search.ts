import 'server-only'
import { content } from './content'
import { createSearch } from './search'
import { passagesOf } from './search-passages'

/** Searches the content; indexed once, when the first request comes. */
export const searchSite = createSearch(passagesOf(content))
