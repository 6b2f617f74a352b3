'use client'
// Runs in the browser because the reader's own numbers are kept only there, and a link with them is made only there.

import { useState, useSyncExternalStore } from 'react'
import { keepPlanNumbers, onDeviceChange, readPlanNumbers } from '@/lib/device'
import { formatCount, formatMoney } from '@/lib/format'
import { type OwnNumbers, parseOwnNumbers, printOwnNumbers, readDollars } from '@/lib/plan-query'
import { AmountField } from './amount-field'

const none = () => ''

function onFragmentChange(callback: () => void): () => void {
  window.addEventListener('hashchange', callback)
  const end = onDeviceChange(callback)
  return () => {
    window.removeEventListener('hashchange', callback)
    end()
  }
}

/** The reader's own numbers: those a link brought after its #, else those kept on the device. */
export function useOwnNumbers(): { numbers: OwnNumbers; fragment: string } {
  const linked = printOwnNumbers(parseOwnNumbers(useSyncExternalStore(onFragmentChange, () => window.location.hash, none)))
  const kept = useSyncExternalStore(onDeviceChange, readPlanNumbers, none)
  return { numbers: parseOwnNumbers(linked || kept), fragment: linked ? `#${linked}` : '' }
}

type Props = { numbers: OwnNumbers; fragment: string; path: string; lines: number }

/** Takes the reader's present pay and target, keeps them on the device, and makes a link with them when asked. */
export function OwnNumbersForm({ numbers, fragment, path, lines }: Props) {
  const keep = (next: OwnNumbers) => {
    // What a link brought ends with the first change: from then on the device has it.
    if (fragment) window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}`)
    keepPlanNumbers(printOwnNumbers(next))
  }
  return (
    <section aria-labelledby="own-numbers" className="needs-script mt-8 print:hidden">
      <h2 id="own-numbers" className="text-2xl">
        Your own numbers
      </h2>
      <p className="mt-1 max-w-[66ch] text-soft">
        Kept in this browser and never sent. “Forget everything” at the foot of the page removes them.
      </p>
      {fragment ? (
        <p className="mt-3 max-w-[66ch] border-l-4 border-hema bg-hema-tint px-4 py-2 text-[0.94rem]">
          These numbers came with the link: whoever made it chose to include them. They are not kept here unless you say so.{' '}
          <button type="button" onClick={() => keep(numbers)} className="font-medium text-hema underline">
            Keep them as mine
          </button>
        </p>
      ) : null}
      <div className="mt-3 flex flex-wrap gap-4">
        <Dollars label="Present pay, $ a year" value={numbers.pay} onChange={(pay) => keep({ ...numbers, pay })} />
        <Dollars label="Target, $ a year" value={numbers.target} onChange={(target) => keep({ ...numbers, target })} />
      </div>
      {printOwnNumbers(numbers) ? <NumbersLink numbers={numbers} path={path} lines={lines} /> : null}
    </section>
  )
}

function Dollars({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const isWrong = value !== '' && readDollars(value) === null
  return <AmountField label={label} value={value} isWrong={isWrong} example="Write dollars a year, such as 300,000." onChange={onChange} />
}

/** Says what a link with the numbers tells, then copies it. */
function NumbersLink({ numbers, path, lines }: Pick<Props, 'numbers' | 'path' | 'lines'>) {
  const [message, setMessage] = useState('')
  const words = (text: string) => {
    const dollars = readDollars(text)
    return dollars === null ? text : `${formatMoney(dollars, 'USD')} a year`
  }

  async function copy() {
    const url = `${window.location.origin}${path}#${printOwnNumbers(numbers)}`
    try {
      await navigator.clipboard.writeText(url)
      setMessage('Link with your numbers copied')
    } catch {
      setMessage(`Copying failed. The address is ${url}`)
    }
  }

  return (
    <details className="mt-4 max-w-[66ch]">
      <summary className="text-[0.94rem] font-medium text-hema">Include my numbers in a link</summary>
      <p className="mt-2 text-[0.94rem]">Whoever opens this link will see:</p>
      <ul className="mt-1 list-disc pl-5 text-[0.94rem]">
        {numbers.pay ? <li>your present pay, {words(numbers.pay)}</li> : null}
        {numbers.target ? <li>your target, {words(numbers.target)}</li> : null}
        <li>the plan, {formatCount(lines, 'line')}</li>
      </ul>
      <p className="mt-1 text-[0.94rem] text-soft">
        The numbers stand after the #, which our server never sees. The service you send the link by does.
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-3">
        <button type="button" onClick={copy} className="button py-1.5">
          Copy the link with my numbers
        </button>
        <span role="status" className="text-sm text-soft">
          {message}
        </span>
      </p>
    </details>
  )
}
