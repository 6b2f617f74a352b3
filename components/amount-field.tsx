type Props = {
  label: string
  /** What was typed. */
  value: string
  /** Whether it cannot be read, and what would be. */
  isWrong: boolean
  example: string
  onChange: (text: string) => void
}

/** An amount of the reader's own. It has no name: no form could send it. */
export function AmountField({ label, value, isWrong, example, onChange }: Props) {
  return (
    <label className="block text-sm font-semibold">
      {label}
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={isWrong || undefined}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1.5 block w-44 rounded-lg border border-edge bg-raised px-2.5 py-2 text-[0.94rem] font-normal tabular-nums"
      />
      {isWrong ? <span className="mt-1 block max-w-44 font-normal text-eosin">{example}</span> : null}
    </label>
  )
}
