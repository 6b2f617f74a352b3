import { type EvidenceFigure, isAboutTheRole, paySpread } from './evidence'
import { formatCount, formatMoney, formatNumber } from './format'
import { PERIODS } from './vocabulary'

/** A sentence on how far the figures about physicians in a role lie apart; empty where none is about them. */
export function formatAgreement(figures: readonly EvidenceFigure[]): string {
  const spread = paySpread(figures)
  if (spread) {
    const { low, high, currency, per, ratio, measurers } = spread
    const ends = `${formatMoney(low, currency)} to ${formatMoney(high, currency)} ${PERIODS[per]}`
    const far = ratio === null ? '' : `; the highest is ${formatNumber(Math.round(ratio * 10) / 10)} times the lowest`
    return `The ${spread.figures} figures about physicians in this role that can be compared, from ${formatCount(measurers, 'publisher')}, run from ${ends}${far}.`
  }
  const about = figures.filter(isAboutTheRole).length
  if (figures.length === 0 || about === 0) return ''
  if (about === 1) return 'Only one figure is about physicians in this role, so nothing shows how far others would agree.'
  return 'The figures about physicians in this role are counted by different periods or in different currencies, so they cannot be held against each other.'
}
