import type { Correction, RecordedFigure } from '@/lib/content/model'
import { capitalize, formatDate } from '@/lib/format'
import { sourceHref } from '@/lib/source-pages'
import { SiteLink } from './site-link'

type Props = { corrections: readonly Correction[]; since: string }

/** Every published figure that changed: before, after, why, the newest first. */
export function CorrectionsArticle({ corrections, since }: Props) {
  return (
    <article className="wrap">
      <header className="max-w-[46rem] py-8">
        <h1 className="text-4xl sm:text-5xl">Corrections</h1>
        <p className="mt-3 font-serif text-lg text-soft">
          Every published figure that was changed, added or withdrawn since {formatDate(since)}: what it was, what it is, and why. A figure
          cannot change here without an entry.
        </p>
      </header>
      {corrections.length === 0 ? (
        <p className="max-w-[66ch]">No figure has changed since then.</p>
      ) : (
        <ol className="max-w-[80ch]">
          {corrections.map(({ slug, date, why, changes }) => (
            <li key={slug} id={slug} className="border-t border-rule py-6">
              <h2 className="text-2xl">
                <time dateTime={date}>{formatDate(date)}</time>
              </h2>
              <p className="mt-2 font-serif text-lg">{why}</p>
              <dl className="mt-4 space-y-4 text-[0.94rem]">
                {changes.map(({ figure, what, before, after, page }) => (
                  <div key={figure}>
                    <dt className="font-semibold">{page ? <SiteLink href={`${page.href}#pay`}>{what}</SiteLink> : capitalize(what)}</dt>
                    <dd>
                      <span className="text-soft">Before:</span> <Recorded figure={before} />
                    </dd>
                    <dd>
                      <span className="text-soft">After:</span> <Recorded figure={after} />
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ol>
      )}
    </article>
  )
}

function Recorded({ figure: { words, source } }: { figure: RecordedFigure }) {
  return (
    <>
      {words}
      {source ? (
        <>
          , <SiteLink href={sourceHref(source.slug)}>{source.publisher}</SiteLink>
        </>
      ) : null}
    </>
  )
}
