import type { ComparedDriver } from '@/lib/facets'
import { fitQuestions, MOST_WEIGHT, NEAR_SHARE } from '@/lib/fit'
import { FIT_RULES } from './fit-words'
import { SiteLink } from './site-link'

const NATURES = { order: 'weighs only', limit: 'a limit', wish: 'a wish, or a limit where you say so' } as const

/** How "Find a fit" ranks: the table of its questions and weights, and the rules that hold for all of them. */
export function FitMethod({ drivers }: { drivers: readonly ComparedDriver[] }) {
  return (
    <>
      <p>
        <SiteLink href="/fit">Find a fit</SiteLink> holds every role against your answers. Limits come first and stand apart from wishes:
        roles that meet every limit, then those that meet every limit that is known, those that miss one, and the others. Inside a group
        points decide: for each answer, how well the role fits it (from 0 to 1), times what the question counts. Added up they are held
        against the points possible. A question you leave out counts nothing.
      </p>
      <ul>
        {fitQuestions(drivers).map(({ name, label, nature, weight }) => (
          <li key={name}>
            <strong>{label}</strong> Counts {weight}, {NATURES[nature]}. {FIT_RULES[name]}
          </li>
        ))}
      </ul>
      <p>
        What no source says counts a half, and where it is about a limit the role stands in the second group. Pay that cannot be counted by
        the year is such a case. You can move what each question counts, from 0 to {MOST_WEIGHT}; 0 leaves it out, its limit too. The
        numbers are our convention, and there is no study behind them.
      </p>
      <p>
        A role that fits one answer better never stands further down. Roles with the same points stand in the order of the alphabet and are
        called a tie. Roles that lie behind the first of them by no more than one point in {1 / NEAR_SHARE} of those possible are called
        nearly tied. None is called the best.
      </p>
    </>
  )
}
