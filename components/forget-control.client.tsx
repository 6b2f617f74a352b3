'use client'
// Runs in the browser because what it forgets is kept only there.

import { useSyncExternalStore } from 'react'
import { forgetEverything, keepsAnything, onDeviceChange } from '@/lib/device'

const nothing = () => false

/** Forgets all that this site keeps on the device; there only while something is kept. */
export function ForgetControl() {
  const keeps = useSyncExternalStore(onDeviceChange, keepsAnything, nothing)
  if (!keeps) return null
  return (
    <button type="button" onClick={forgetEverything} className="button print:hidden">
      Forget everything on this device
    </button>
  )
}
