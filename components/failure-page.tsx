import { SiteLink } from './site-link'

/** What a reader sees when a page failed: what happened, a way to try again, a way on. */
export function FailurePage({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="wrap max-w-[46rem] py-16">
      <h1 className="text-4xl">This page failed to load</h1>
      <p className="mt-4 font-serif text-lg text-soft">
        The fault is ours. What you chose stands in the address, so nothing is lost. If it fails again, the{' '}
        <SiteLink href="/roles">comparison</SiteLink> and the <SiteLink href="/guide">guide</SiteLink> may still work.
      </p>
      <button type="button" onClick={onRetry} className="button button-primary mt-6">
        Try again
      </button>
    </div>
  )
}
