import type { Ref } from 'react'
import { PAID_WEEKS_PER_YEAR } from '@/lib/pay'
import { CLINIC_LINE, findWork, PLAN_UNITS, type PlanWork, UNIT_NAMES } from '@/lib/plan'
import { type EnteredLine, MAX_LINES, planHref, unitOf } from '@/lib/plan-query'
import { CATEGORIES } from '@/lib/vocabulary'
import { FollowLink } from './follow-link'

type Props = {
  lines: readonly EnteredLine[]
  /** What is wrong with each line; null where nothing is. */
  problems: readonly (string | null)[]
  work: PlanWork
  /** Takes the lines after a change; `field` names what was changed, so that typing in it is one step back. */
  onChange: (lines: EnteredLine[], field: string) => void
  onFollow: (href: string) => void
  ref?: Ref<HTMLFormElement>
}

const BLANK: EnteredLine = { role: '', amount: '', unit: 'hours', weeks: '' }
const look = 'w-full rounded-lg border border-edge bg-raised px-2.5 py-2 text-[0.94rem] font-normal'
const labelLook = 'block text-sm font-semibold'

/** The lines of a plan as a plain GET form, which scripts only make quicker. A blank line at the end adds one. */
export function PlanForm({ lines, problems, work, onChange, onFollow, ref }: Props) {
  const blanks = lines.length === 0 ? 3 : Math.min(1, MAX_LINES - lines.length)
  const rows = [...lines, ...Array.from({ length: blanks }, () => BLANK)]
  const change = (index: number, part: Partial<EnteredLine>, field: string) => {
    const before = rows[index] ?? BLANK
    const after = { ...before, ...part }
    // Ten hours to begin with: a line without a number would be a mistake before it was finished.
    if (after.role !== '' && before.role === '' && after.amount === '') after.amount = '10'
    const next = rows.map((row, place) => (place === index ? after : row))
    onChange(
      next.filter(({ role, amount }, place) => place < lines.length || role !== '' || amount !== ''),
      `${field}-${index}`,
    )
  }
  return (
    <form
      ref={ref}
      action="/plan"
      autoComplete="off"
      aria-label="The plan"
      className="print:hidden"
      onSubmit={(event) => event.preventDefault()}
    >
      {rows.map((row, index) => {
        const id = `line-${index}`
        const problem = problems[index]
        const said = { 'aria-invalid': problem ? (true as const) : undefined, 'aria-describedby': problem ? `${id}-problem` : undefined }
        const name = row.role === '' ? 'a line to add' : (findWork(work, row.role)?.title ?? row.role)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place, the same role can stand twice
          <fieldset key={index} className={`border-t border-rule py-3 ${index > lines.length ? 'without-script' : ''}`}>
            <legend className="sr-only">
              Line {index + 1}: {name}
            </legend>
            <div className="grid grid-cols-2 items-end gap-x-3 gap-y-2.5 sm:grid-cols-[minmax(0,1fr)_5.5rem_11rem_6rem_5rem]">
              <label htmlFor={`${id}-work`} className={`${labelLook} col-span-2 sm:col-span-1`}>
                {row.role === '' ? 'Add work' : 'Work'}
                <WorkSelect id={`${id}-work`} row={row} work={work} onChoose={(role) => change(index, { role }, 'role')} said={said} />
              </label>
              <label className={labelLook}>
                How much
                <input
                  type="text"
                  inputMode="decimal"
                  name="amount"
                  value={row.amount}
                  onChange={(event) => change(index, { amount: event.target.value }, 'amount')}
                  className={`${look} tabular-nums`}
                  {...said}
                />
              </label>
              <label className={labelLook}>
                Counted in
                <select
                  name="unit"
                  value={row.unit}
                  onChange={(event) => change(index, { unit: unitOf(event.target.value) }, 'unit')}
                  className={look}
                >
                  {UNIT_NAMES.map((unit) => (
                    <option key={unit} value={unit}>
                      {PLAN_UNITS[unit].label}
                    </option>
                  ))}
                </select>
              </label>
              {row.unit === 'hours' ? (
                <label className={labelLook}>
                  Weeks a year
                  <input
                    type="text"
                    inputMode="numeric"
                    name="weeks"
                    value={row.weeks}
                    placeholder={String(PAID_WEEKS_PER_YEAR)}
                    onChange={(event) => change(index, { weeks: event.target.value }, 'weeks')}
                    className={`${look} tabular-nums`}
                    {...said}
                  />
                </label>
              ) : (
                <input type="hidden" name="weeks" value="" />
              )}
              {index < lines.length ? (
                <FollowLink
                  href={planHref(lines.filter((_, place) => place !== index))}
                  onFollow={onFollow}
                  aria-label={`Remove ${name}, line ${index + 1}`}
                  className="py-2 text-sm"
                >
                  Remove
                </FollowLink>
              ) : null}
            </div>
            {problem ? (
              <p id={`${id}-problem`} className="mt-2 border-l-4 border-eosin bg-eosin-tint px-3 py-1.5 text-[0.94rem]">
                {problem} This line is not counted.
              </p>
            ) : null}
          </fieldset>
        )
      })}
      <p className="border-t border-rule pt-3">
        <button type="submit" className="without-script button button-primary">
          Show the plan
        </button>
      </p>
    </form>
  )
}

type SelectProps = {
  id: string
  row: EnteredLine
  work: PlanWork
  onChoose: (role: string) => void
  said: { 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }
}

/** All work by category, the clinic first. A role that does not exist stays chosen, so that what was asked for is seen. */
function WorkSelect({ id, row, work, onChoose, said }: SelectProps) {
  const categories = (Object.keys(CATEGORIES) as (keyof typeof CATEGORIES)[])
    .map((category) => ({ category, roles: work.roles.filter((role) => role.category === category) }))
    .filter(({ roles }) => roles.length > 0)
  const isUnknown = row.role !== '' && !findWork(work, row.role)
  return (
    <select id={id} name="role" value={row.role} onChange={(event) => onChoose(event.target.value)} className={look} {...said}>
      <option value="">No work chosen</option>
      {isUnknown ? <option value={row.role}>{row.role} (not a role here)</option> : null}
      <option value={CLINIC_LINE}>{work.clinic.title}, part of a week</option>
      {categories.map(({ category, roles }) => (
        <optgroup key={category} label={CATEGORIES[category]}>
          {roles.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
