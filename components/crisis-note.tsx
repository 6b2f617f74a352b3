import { Fragment } from 'react'
import type { Contact } from '@/lib/content/model'
import { sourceHref } from '@/lib/source-pages'
import { SiteLink } from './site-link'

type Props = {
  contacts: readonly Contact[]
  /** In a few lines, the rest folded, where it stands above something to fill in. */
  brief?: boolean
}

/** Whom to call, before any career decision. No numbers but the ones to dial, nothing to dismiss, kept in print. */
export function CrisisNote({ contacts, brief = false }: Props) {
  return (
    <aside
      aria-label="If it is bad right now"
      className={`notice max-w-[70ch] pr-4 pl-5 ${brief ? 'my-5 py-3' : 'my-8 py-4'} print:my-2 print:py-0`}
    >
      <p className={`font-serif ${brief ? 'text-[1.02rem]' : 'text-lg'}`}>
        If you are in danger now, call <a href="tel:911">911</a>. If you are worn down to the point of not knowing how to go on, talk to
        somebody first. The career decision can wait.
        {brief ? (
          <>
            {' '}
            {contacts.map((contact, index) => (
              <Fragment key={contact.slug}>
                {index > 0 ? '; ' : ''}
                {contact.name}: <Numbers contact={contact} />
              </Fragment>
            ))}
            .
          </>
        ) : null}
      </p>
      {brief ? (
        <details className="mt-1 text-[0.94rem] print:hidden">
          <summary>Who answers, and when</summary>
          <ContactList contacts={contacts} />
        </details>
      ) : (
        <ContactList contacts={contacts} />
      )}
    </aside>
  )
}

function Numbers({ contact: { phone, dial, text } }: { contact: Contact }) {
  return (
    <>
      <a href={`tel:${dial}`}>call {phone}</a>
      {text ? (
        <>
          {' '}
          or <a href={`sms:${dial}`}>text it</a>
        </>
      ) : null}
    </>
  )
}

function ContactList({ contacts }: Pick<Props, 'contacts'>) {
  return (
    <ul className="mt-3 space-y-2 text-[0.94rem]">
      {contacts.map((contact) => (
        <li key={contact.slug}>
          <strong className="font-semibold">{contact.name}</strong>: <Numbers contact={contact} />. {contact.hours} {contact.forWhom}{' '}
          <SiteLink href={sourceHref(contact.source.slug)}>Source</SiteLink>
        </li>
      ))}
    </ul>
  )
}
