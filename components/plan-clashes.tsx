import { formatCount, formatList } from '@/lib/format'
import { type Clash, type ClashCode, findWork, LONG_WEEK_HOURS, type PlanWork } from '@/lib/plan'
import { StatementSources } from './plan-statements'

type Props = { clashes: readonly Clash[]; work: PlanWork }

const WORDS: Record<ClashCode, { title: (names: readonly string[]) => string; settle: string }> = {
  'ruled out': {
    title: (names) => `${formatList(names)}: one rules the other out`,
    settle: 'Keep one of the two, or read below whether the rule meets your case and ask whoever set it, in writing.',
  },
  'needs consent': {
    title: (names) => `${formatList(names)}: together only with consent`,
    settle: 'The consent in writing of whoever is named below, before you begin.',
  },
  'needs practice': {
    title: (names) => `${formatList(names)} asks for current practice, and this plan holds no clinic`,
    settle: 'A line of clinic or locum work in the plan, or the word of whoever hires you on how long your last clinic day may lie back.',
  },
  'beside clinic': {
    title: ([name]) => `${name} beside clinic is limited`,
    settle: 'Ask at the interview whether a clinic day is allowed, and have the answer put into the contract.',
  },
  travel: {
    title: (names) => `More travel than a week may hold: ${formatList(names)}`,
    settle: 'Ask how many nights a month each takes, and whether you choose the days.',
  },
  'employer consent': {
    title: (names) => `Needs an employer’s consent: ${formatList(names)}`,
    settle: 'Read what your contract says of outside work and of what you make, and get a yes in writing before you begin.',
  },
  'small week': {
    title: (names) => `${formatList(names)} is hardly to be had in so few hours`,
    settle: 'Ask whether the post exists at these hours before you count on it.',
  },
  'long week': {
    title: () => `The week is longer than ${LONG_WEEK_HOURS} hours`,
    settle: 'Take hours out, or let lines run in different weeks of the year.',
  },
}

/** What in a plan does not go together: what it is, who says so, and what would settle it. */
export function PlanClashes({ clashes, work }: Props) {
  const nameOf = (slug: string) => findWork(work, slug)?.title ?? slug
  return (
    <section aria-labelledby="clashes" className="mt-10 print:mt-3">
      <h2 id="clashes" className="text-2xl">
        What does not go together
      </h2>
      {clashes.length === 0 ? (
        <p className="mt-2 max-w-[66ch] text-soft">Nothing we know of. Your own contract may say otherwise, and no source knows it.</p>
      ) : (
        <p className="mt-2 text-soft">{formatCount(clashes.length, 'warning')}. None of them changes the sums.</p>
      )}
      <ul className="mt-3 space-y-4 print:space-y-1.5">
        {clashes.map(({ code, roles, says }) => (
          <li key={`${code}-${roles.join()}`} className="border-l-4 border-eosin py-0.5 pl-4">
            <h3 className="text-lg print:text-base">{WORDS[code].title(roles.map(nameOf))}</h3>
            <ul className="mt-1 max-w-[75ch] list-disc space-y-1 pl-5 text-[0.94rem] print:text-[0.8rem]">
              {says.map(({ role, what, sources }) => (
                <li key={`${role}-${what}`}>
                  {roles.length > 1 ? <strong className="font-semibold">{nameOf(role)}: </strong> : null}
                  {what} <StatementSources sources={sources} />
                </li>
              ))}
            </ul>
            <p className="mt-1 max-w-[75ch] text-[0.94rem] print:text-[0.8rem]">
              <strong className="font-semibold">What would settle it:</strong> {WORDS[code].settle}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
