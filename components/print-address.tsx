import { SITE_HOST } from '@/lib/site'

/** Where a printed page comes from; on paper only. */
export function PrintAddress({ path }: { path: string }) {
  return (
    <p className="hidden text-sm print:block">
      {SITE_HOST}
      {path}
    </p>
  )
}
