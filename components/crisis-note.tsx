import type { Contact } from '@/lib/content/model'
import { SiteLink } from './site-link'

/** Whom to call, before any career decision. No numbers but the ones to dial, nothing to dismiss, kept in print. */
export function CrisisNote({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <aside aria-label="If it is bad right now" className="my-8 max-w-[70ch] border-l-4 border-eosin bg-eosin-tint py-4 pr-4 pl-5">
      <p className="font-serif text-lg">
        If you are in danger now, call <a href="tel:911">911</a>. If you are worn down to the point of not knowing how to go on, talk to
        somebody first. The career decision can wait.
      </p>
      <ul className="mt-3 space-y-2 text-[0.94rem]">
        {contacts.map(({ slug, name, phone, dial, text, hours, forWhom, source }) => (
          <li key={slug}>
            <strong className="font-semibold">{name}</strong>: <a href={`tel:${dial}`}>call {phone}</a>
            {text ? (
              <>
                {' '}
                or <a href={`sms:${dial}`}>text it</a>
              </>
            ) : null}
            . {hours} {forWhom} <SiteLink href={`/sources#${source.slug}`}>Source</SiteLink>
          </li>
        ))}
      </ul>
    </aside>
  )
}
