import { EASES } from '@/lib/vocabulary'

type Props = {
  value: keyof typeof EASES
  /** Whether it says what it means to those who do not see it; not where the words stand beside it. */
  isNamed?: boolean
}

/** Full: eases; half: partly; open: does not; crossed: makes worse. */
export function EasingDot({ value, isNamed = true }: Props) {
  const name = isNamed ? ({ role: 'img', 'aria-label': EASES[value] } as const) : ({ 'aria-hidden': true } as const)
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has a name or is hidden
    <svg width="14" height="14" viewBox="0 0 14 14" {...name} className="shrink-0">
      <circle cx="7" cy="7" r="5.75" className={value === 'yes' ? 'fill-eosin stroke-eosin' : 'fill-none stroke-eosin'} strokeWidth="1.5" />
      {value === 'partly' ? <path d="M7 1.25a5.75 5.75 0 0 0 0 11.5z" className="fill-eosin" /> : null}
      {value === 'worse' ? <path d="M4.3 4.3l5.4 5.4M9.7 4.3l-5.4 5.4" className="stroke-eosin" strokeWidth="1.5" /> : null}
    </svg>
  )
}
