'use client'
// Runs in the browser so that the answers stay in the tab: with scripts no server and no address ever has them.

import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react'
import { keepFit, onDeviceChange, readFit } from '@/lib/device'
import type { ComparedDriver } from '@/lib/facets'
import { defaultWeights, fitQuestions, isAnswered, rankFit } from '@/lib/fit'
import { type FitQuery, parseFitFragment, parseFitQuery, printFitQuery, withAnswer } from '@/lib/fit-query'
import { type IgnoredParam, toRawParams } from '@/lib/role-query'
import type { ComparedRole } from '@/lib/roles'
import { FitLink } from './fit-link.client'
import { FitQuestions } from './fit-questions'
import { FitResult } from './fit-result'
import { ForgetControl } from './forget-control.client'
import { IgnoredNotice } from './ignored-notice'

type Props = {
  roles: readonly ComparedRole[]
  drivers: readonly ComparedDriver[]
  /** The answers of the address, which only readers without scripts leave there. */
  served: string
  ignored: readonly IgnoredParam[]
}

/** The questions and what they find. With scripts the tab holds the answers, without them the address. */
export function FitForm({ roles, drivers, served, ignored }: Props) {
  const questions = fitQuestions(drivers)
  const parse = (printed: string) => parseFitQuery(toRawParams(new URLSearchParams(printed)), questions).query
  const kept = useSyncExternalStore(onDeviceChange, readFit, () => served)
  const query = parse(kept)
  const keep = (next: FitQuery) => keepFit(printFitQuery(next, questions))

  const form = useRef<HTMLFormElement>(null)
  const takeLink = useEffectEvent(() => {
    const linked = parseFitFragment(window.location.hash, questions)
    if (!linked) return false
    keep(linked.query)
    window.history.replaceState(null, '', '/fit')
    return true
  })
  const takeOver = useEffectEvent(() => {
    if (takeLink()) return
    if (served !== '') {
      // A new load and not only a new address: the router would go on telling the old one to the server.
      if (keepFit(served)) window.location.replace('/fit')
      else window.history.replaceState(null, '', '/fit')
      return
    }
    if (!form.current) return
    // On a slow line the form is there, and used, before this script is: what was answered meanwhile counts.
    const fields = [...new FormData(form.current)].map(([name, value]) => [name, String(value)])
    const answered = parseFitQuery(toRawParams(new URLSearchParams(fields)), questions).query
    if (printFitQuery(answered, questions) === '') return
    const before = parse(readFit())
    keep({ ...before, answers: { ...before.answers, ...answered.answers } })
  })
  useEffect(() => {
    takeOver()
    const follow = () => takeLink()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  return (
    <div className="grid gap-x-14 gap-y-8 pb-12 lg:grid-cols-[24rem_minmax(0,1fr)] print:block">
      <form ref={form} action="/fit" autoComplete="off" aria-label="Your answers" className="min-w-0 print:hidden">
        <IgnoredNotice ignored={ignored} />
        <p className="pb-4 text-[0.92rem] text-soft">
          Answer what you like and leave out the rest.{' '}
          <span className="needs-script">
            Your answers stay in this tab: they are never sent, and are gone when you close it. The result changes as you answer.
          </span>{' '}
          <a href="#result" className="lg:hidden">
            To the result
          </a>
        </p>
        <FitQuestions
          questions={questions}
          query={query}
          onAnswer={(field, tokens) => keep(withAnswer(query, field, tokens))}
          onWeight={({ name }, weight) => keep({ ...query, weights: { ...query.weights, [name]: weight } })}
          onResetWeights={() => keep({ ...query, weights: defaultWeights(questions) })}
        />
        <noscript>
          <p className="pb-3 text-[0.92rem]">
            Your browser runs no scripts here, so your answers will stand in the address of the next page. Our server sees that address, and
            the browser keeps it in its history.
          </p>
          <button type="submit" className="button button-primary w-full">
            Show what fits
          </button>
        </noscript>
        <div className="needs-script flex flex-wrap items-start gap-3 border-t border-rule pt-4">
          {printFitQuery(query, questions) === '' ? null : <FitLink query={query} questions={questions} drivers={drivers} />}
          <ForgetControl />
        </div>
      </form>
      <FitResult
        groups={isAnswered(query.answers) ? rankFit(roles, questions, query.answers, query.weights) : null}
        query={query}
        questions={questions}
        drivers={drivers}
      />
    </div>
  )
}
