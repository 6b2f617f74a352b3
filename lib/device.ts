/**
 * What stays on the reader's device: the only module that touches the browser's storage, and the one that can forget
 * everything. Nothing of it is ever sent. Every call is safe where storage is barred, as in some private windows.
 */

const PREFIX = 'next-rounds:'
const MARKS = `${PREFIX}marked-roles`

/** Fired on the window when something was kept or forgotten in this tab; `storage` tells the other tabs. */
const CHANGED = `${PREFIX}changed`

function storage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

function keep(key: string, value: string): void {
  try {
    if (value === '') storage()?.removeItem(key)
    else storage()?.setItem(key, value)
  } catch {
    // A full or barred store keeps nothing, and the page goes on without it.
  }
  window.dispatchEvent(new Event(CHANGED))
}

/** The slugs of the marked roles, joined by commas; empty where none is. A string, so that equal marks are equal. */
export function readMarks(): string {
  return storage()?.getItem(MARKS) ?? ''
}

export function keepMarks(slugs: readonly string[]): void {
  keep(MARKS, [...new Set(slugs)].join(','))
}

/** Whether anything of ours is kept. */
export function keepsAnything(): boolean {
  return ownKeys().length > 0
}

export function forgetEverything(): void {
  for (const key of ownKeys()) keep(key, '')
}

function ownKeys(): string[] {
  const store = storage()
  return store ? Object.keys(store).filter((key) => key.startsWith(PREFIX)) : []
}

/** Calls back on every change, in this tab and in others; gives what ends it. */
export function onDeviceChange(callback: () => void): () => void {
  window.addEventListener(CHANGED, callback)
  window.addEventListener('storage', callback)
  return () => {
    window.removeEventListener(CHANGED, callback)
    window.removeEventListener('storage', callback)
  }
}
