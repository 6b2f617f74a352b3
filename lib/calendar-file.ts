import { addToDate } from './calendar'

/** A day to be reminded of: a calendar date and what the calendar shows. */
export type Reminder = { date: string; title: string }

/** Longest line of a calendar file without its end, in octets: RFC 5545, section 3.1. */
const LINE_OCTETS = 75

/**
 * Reminders as an iCalendar file, each a whole day without an alarm that leaves the reader free: RFC 5545. Whole days
 * have no time zone, so no device moves them. `made` is the moment it was made, which the format asks for.
 */
export function calendarFile(reminders: readonly Reminder[], made: Date): string {
  const stamp = made.toISOString().replace(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reminders//EN',
    ...reminders.flatMap(({ date, title }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(title).replace(/\W+/g, '-')}-${compact(date)}-${stamp}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(addToDate(date, 1, 'days'))}`,
      `SUMMARY:${escapeText(title)}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function compact(date: string): string {
  return date.replaceAll('-', '')
}

/** RFC 5545, section 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

/** Breaks a long line between characters, never within one: a line goes on after a line break and a space. */
function fold(line: string): string {
  const octets = (text: string) => new TextEncoder().encode(text).length
  let folded = ''
  let used = 0
  for (const character of line) {
    const size = octets(character)
    if (used + size > LINE_OCTETS) {
      folded += '\r\n '
      used = 1
    }
    folded += character
    used += size
  }
  return folded
}
