'use client'
// Runs in the browser because it opens by a key and searches while the reader types.

import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { isSlashKeyOff, keepSlashKey, onDeviceChange } from '@/lib/device'
import { type SearchAnswer, searchHref } from '@/lib/search-query'
import { FollowLink } from './follow-link'
import { HighlightedText } from './highlighted-text'

/** Milliseconds without a key after which the server is asked: about the pause between two words. */
const PAUSE_MS = 180

/** The link to the search page, and the dialog it becomes where scripts run. */
export function SearchDialog() {
  const [isOpen, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
  }, [isOpen])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <FollowLink href="/search" aria-keyshortcuts="/ Control+K Meta+K" onFollow={() => setOpen(true)}>
        Search
      </FollowLink>
      <dialog ref={dialog} aria-label="Search" onClose={() => setOpen(false)}>
        {isOpen ? <SearchBox onClose={() => dialog.current?.close()} /> : null}
      </dialog>
    </>
  )
}

function asksForSearch(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
  const isTyping = target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
  if (isTyping || altKey) return false
  if (key === '/') return !ctrlKey && !metaKey && !isSlashKeyOff()
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey
}

/** The field and what fits it. Enter leads from the field to the page of results, and from a result to its page. */
function SearchBox({ onClose }: { onClose: () => void }) {
  const [asked, setAsked] = useState('')
  const [answer, setAnswer] = useState<SearchAnswer | 'failed' | null>(null)

  useEffect(() => {
    if (asked.trim() === '') return setAnswer(null)
    const leaving = new AbortController()
    const ask = async () => {
      try {
        const response = await fetch(searchHref(asked).replace('?', '/results?'), { signal: leaving.signal })
        setAnswer(response.ok ? await response.json() : 'failed')
      } catch {
        if (!leaving.signal.aborted) setAnswer('failed')
      }
    }
    const pause = setTimeout(ask, PAUSE_MS)
    return () => {
      clearTimeout(pause)
      leaving.abort()
    }
  }, [asked])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only moves the focus between what is focusable inside it
    <div onKeyDown={moveByArrow} className="p-4 sm:p-5">
      <form action="/search" autoComplete="off" className="flex items-end gap-3">
        <label className="grow text-sm font-semibold">
          Search
          {/* No type "search": in it, Chrome takes the first Escape to empty the field. */}
          <input
            name="q"
            enterKeyHint="search"
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
            className="mt-1.5 block w-full rounded-lg border border-edge bg-raised px-3 py-2.5 text-base font-normal"
          />
        </label>
        <button type="button" onClick={onClose} className="button">
          Close
        </button>
      </form>
      <Answer asked={asked} answer={answer} onClose={onClose} />
      <SlashKey />
    </div>
  )
}

function Answer({ asked, answer, onClose }: { asked: string; answer: SearchAnswer | 'failed' | null; onClose: () => void }) {
  const found = answer === 'failed' ? null : answer
  return (
    <>
      {found?.isInDanger ? (
        <p className="mt-3 border-l-4 border-eosin bg-eosin-tint px-3 py-2">
          If it is bad right now, call or text <a href="tel:988">988</a>, at any hour. In danger, call <a href="tel:911">911</a>.
        </p>
      ) : null}
      <p role="status" className="mt-3 text-sm text-soft">
        {answer === 'failed' ? 'The search did not answer. Press Enter for the page of results.' : found ? countWords(found) : ''}
      </p>
      {found?.nearSpellings.length ? (
        <p className="mt-1 text-sm">
          Did you mean{' '}
          {found.nearSpellings.map((spelling, index) => (
            <span key={spelling}>
              {index > 0 ? ', ' : ''}
              <a href={searchHref(spelling)}>{spelling}</a>
            </span>
          ))}
          ?
        </p>
      ) : null}
      {found?.results.length ? (
        <ol className="mt-1">
          {found.results.map(({ kind, href, title, section, snippet }) => (
            <li key={href} className="border-t border-rule">
              {/* An ordinary link: only the browser itself marks the place an anchor leads to, and takes the keyboard there. */}
              <a href={href} onClick={onClose} className="block px-1 py-2.5 text-ink no-underline hover:bg-hema-tint focus:bg-hema-tint">
                <span className="font-serif font-semibold">
                  <HighlightedText pieces={title} />
                  {section ? `: ${section}` : ''}
                </span>{' '}
                <span className="text-sm text-eosin">{kind}</span>
                <span className="mt-0.5 line-clamp-2 text-[0.88rem] text-soft">
                  <HighlightedText pieces={snippet} />
                </span>
              </a>
            </li>
          ))}
        </ol>
      ) : null}
      {found && found.total > found.results.length ? (
        <p className="border-t border-rule pt-2.5 text-sm">
          <a href={searchHref(asked)}>All {found.total} pages</a>
        </p>
      ) : null}
    </>
  )
}

function countWords({ total }: SearchAnswer): string {
  if (total === 0) return 'Nothing here fits that.'
  return total === 1 ? '1 page' : `${total} pages, best first`
}

/** A key that a voice or a slip can press must be easy to switch off. */
function SlashKey() {
  const isOff = useSyncExternalStore(onDeviceChange, isSlashKeyOff, () => false)
  return (
    <label className="mt-4 hidden items-center gap-2 text-[0.82rem] text-soft pointer-fine:flex">
      <input type="checkbox" checked={!isOff} onChange={(event) => keepSlashKey(event.target.checked)} className="accent-hema" />
      The / key opens search, as Ctrl K does
    </label>
  )
}

function moveByArrow(event: ReactKeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input[name="q"], ol a')]
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
