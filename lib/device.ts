/**
 * What stays on the reader's device: the only module that touches the browser's storage, and the one that can forget
 * everything. Nothing of it is ever sent. Every call is safe where storage is barred, as in some private windows.
 */

const PREFIX = 'next-rounds:'
const MARKS = `${PREFIX}marked-roles`
const SLASH_KEY = `${PREFIX}slash-key`
const FIT = `${PREFIX}fit`
const PLAN = `${PREFIX}plan-numbers`
const LEAVE = `${PREFIX}leave`

/** Fired on the window when something was kept or forgotten in this tab; `storage` tells the other tabs. */
const CHANGED = `${PREFIX}changed`

/** `device` outlives the browser, `tab` goes with the tab. */
type Place = 'device' | 'tab'
const PLACES: readonly Place[] = ['device', 'tab']

function storage(place: Place): Storage | null {
  try {
    return place === 'device' ? window.localStorage : window.sessionStorage
  } catch {
    return null
  }
}

/** Whether it was kept: a full or barred store keeps nothing, and the page goes on without it. */
function keep(place: Place, key: string, value: string): boolean {
  try {
    const store = storage(place)
    if (value === '') store?.removeItem(key)
    else store?.setItem(key, value)
    return store !== null
  } catch {
    return false
  }
}

function tellChange(): void {
  window.dispatchEvent(new Event(CHANGED))
}

/** The slugs of the marked roles, joined by commas; empty where none is. A string, so that equal marks are equal. */
export function readMarks(): string {
  return storage('device')?.getItem(MARKS) ?? ''
}

export function keepMarks(slugs: readonly string[]): void {
  keep('device', MARKS, [...new Set(slugs)].join(','))
  tellChange()
}

/** Whether the key that opens search was switched off. */
export function isSlashKeyOff(): boolean {
  return storage('device')?.getItem(SLASH_KEY) === 'off'
}

export function keepSlashKey(isOn: boolean): void {
  keep('device', SLASH_KEY, isOn ? '' : 'off')
  tellChange()
}

/** What a barred or full store would not take, by its key: there until the page is left. */
const unkept = new Map<string, string>()

function read(place: Place, key: string): string {
  return unkept.get(key) ?? storage(place)?.getItem(key) ?? ''
}

/** Whether it will be there after a reload. */
function write(place: Place, key: string, value: string): boolean {
  const isKept = keep(place, key, value)
  if (isKept || value === '') unkept.delete(key)
  else unkept.set(key, value)
  tellChange()
  return isKept
}

/** The answers of "Find a fit" in this tab, as one text; empty where there are none. */
export function readFit(): string {
  return read('tab', FIT)
}

/** Whether they will be there after a reload. */
export function keepFit(text: string): boolean {
  return write('tab', FIT, text)
}

/** The reader's own numbers of a plan, as one text; empty where there are none. */
export function readPlanNumbers(): string {
  return read('device', PLAN)
}

export function keepPlanNumbers(text: string): void {
  write('device', PLAN, text)
}

/** The reader's date, ticks and amounts of "Leave", as one text; empty where there are none. */
export function readLeave(): string {
  return read('device', LEAVE)
}

/** Whether they will be there after a reload. */
export function keepLeave(text: string): boolean {
  return write('device', LEAVE, text)
}

/** Whether anything of ours is kept, on the device or in this tab. */
export function keepsAnything(): boolean {
  return unkept.size > 0 || PLACES.some((place) => ownKeys(place).length > 0)
}

export function forgetEverything(): void {
  for (const place of PLACES) for (const key of ownKeys(place)) keep(place, key, '')
  unkept.clear()
  tellChange()
}

function ownKeys(place: Place): string[] {
  const store = storage(place)
  return store ? Object.keys(store).filter((key) => key.startsWith(PREFIX)) : []
}

/** Calls back on every change, in this tab and in others, and when a page rendered ahead is shown at last; gives what ends it. */
export function onDeviceChange(callback: () => void): () => void {
  window.addEventListener(CHANGED, callback)
  window.addEventListener('storage', callback)
  document.addEventListener('prerenderingchange', callback)
  return () => {
    window.removeEventListener(CHANGED, callback)
    window.removeEventListener('storage', callback)
    document.removeEventListener('prerenderingchange', callback)
  }
}
