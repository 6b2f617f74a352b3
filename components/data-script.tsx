/** Data in a page for search engines or the browser. `<` is escaped so that no text of the content can end the element. */
export function DataScript({ type, data }: { type: 'application/ld+json' | 'speculationrules'; data: object }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the only way to write a data script; the content is escaped
  return <script type={type} dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
}
