'use client'
// Runs in the browser because only it knows which roles are marked there.

import { useMarks } from './mark-control.client'
import { SiteLink } from './site-link'

/** Leads to the marked roles, from every page; nothing where none is marked. */
export function MarkedLink() {
  const marks = useMarks()
  if (marks.length === 0) return null
  return (
    <SiteLink href={`/roles?list=${marks.join(',')}`} className="py-2 text-[0.94rem] font-medium print:hidden">
      {marks.length} marked
    </SiteLink>
  )
}
