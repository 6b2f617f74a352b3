/** How search reads text: words, their stems, words that say nothing, and what physicians call things. */

/** A word of a text: the terms under which it is found, and where it stands. */
export type Word = { terms: string[]; start: number; end: number }

/** Letters and digits; joined by a hyphen, an apostrophe, a slash or an ampersand they are one word with parts. */
const WORD = /[\p{L}\p{N}]+(?:[-'’&][\p{L}\p{N}]+)*/gu
const JOINT = /[-'’&]/

/** Words that stand in every text and every question, and tell neither apart. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a about all am an and any are as at be been but by can could did do does for from get got had has have how i if in into is it its me my no not of on or our out should so some than that the their them then there they this those to too up us was we what when where which who whom whose why will with would you your'
    .split(' ')
    .map(stem),
)

/**
 * The words of a text in order. `non-compete` is found under `non`, `compete` and `noncompete`, so that it makes no
 * difference how it is written; `W-2`, whose parts say nothing, only under `w2`.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ terms: termsOf(word), start: index, end: index + word.length }))
}

/** All terms of a text that tell it apart, in order. */
export function tellingTerms(text: string): string[] {
  return wordsOf(text).flatMap(({ terms }) => terms.filter((term) => !isStopWord(term)))
}

/** Whether a term tells nothing apart: a word of every sentence, or a single letter. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term) || /^\p{L}$/u.test(term)
}

function termsOf(word: string): string[] {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
  const parts = plain.split(JOINT).filter(Boolean)
  if (parts.length < 2) return [stem(plain)]
  return [...parts.filter((part) => part.length > 1).map(stem), stem(parts.join(''))]
}

/** One form for singular and plural; everything else is left to prefixes and near spellings. */
function stem(term: string): string {
  if (term.length < 4 || !term.endsWith('s') || /(?:ss|us|is)$/.test(term)) return term
  if (term.endsWith('ies')) return `${term.slice(0, -3)}y`
  return /(?:x|ch|sh|ss)es$/.test(term) ? term.slice(0, -2) : term.slice(0, -1)
}

type Synonym = {
  /** What is typed, as a physician would; several ways of it. */
  said: readonly string[]
  /** What the texts call it. */
  means: readonly string[]
  /** Why the table needs it. */
  why: string
}

/** What physicians type, and what the texts call it. Only what the texts and the other names of roles do not already give. */
export const SYNONYMS: readonly Synonym[] = [
  { said: ['UR', 'UM'], means: ['utilization review', 'utilization management'], why: 'the usual letters in postings and forums' },
  { said: ['IME', 'IMEs'], means: ['independent medical examiner'], why: 'the letters also stand for the examination itself' },
  { said: ['QME', 'AME'], means: ['independent medical examiner'], why: "California's name for its state-appointed examiners" },
  { said: ['MSL'], means: ['medical science liaison'], why: 'the usual letters of the job' },
  { said: ['CMIO'], means: ['clinical informatics physician'], why: 'the top post of the field, which many take for its name' },
  { said: ['CMO'], means: ['chief medical officer'], why: 'the usual letters of the post' },
  { said: ['PV'], means: ['pharmacovigilance', 'drug safety'], why: 'what people in the field call it' },
  { said: ['HEOR', 'RWE'], means: ['outcomes research', 'real-world evidence'], why: 'the letters in postings' },
  { said: ['PI', 'sub-I'], means: ['principal investigator'], why: 'what a trial site calls the physician who answers for it' },
  { said: ['KOL', 'SAB', 'ad board'], means: ['scientific advisor', 'advisory board'], why: 'what companies call the physicians they ask' },
  { said: ['tail'], means: ['tail coverage', 'malpractice tail'], why: 'short for the insurance after a claims-made policy' },
  { said: ['malpractice'], means: ['malpractice tail'], why: 'who asks about it when leaving asks about the tail' },
  {
    said: ['work from home', 'working from home', 'from home', 'WFH', 'home office', 'telework', 'telecommute'],
    means: ['remote', 'work from home'],
    why: 'postings say remote, physicians say home',
  },
  { said: ['locums', 'locum'], means: ['locum tenens'], why: 'nobody says the whole name' },
  { said: ['part time', 'cut back', 'four day week', 'FTE'], means: ['reduced time', 'part time'], why: 'the role has a neutral name' },
  {
    said: ['chart review', 'peer review', 'prior auth', 'P2P', 'peer to peer'],
    means: ['utilization review'],
    why: 'the task names the job',
  },
  { said: ['telehealth', 'telemedicine', 'virtual visits'], means: ['tele-oncology', 'video'], why: 'the word of other specialties' },
  { said: ['pharma', 'drug company', 'drug companies', 'biotech'], means: ['industry'], why: 'the texts say industry' },
  { said: ['salary', 'compensation', 'income', 'earn'], means: ['pay'], why: 'the texts say pay' },
  { said: ['quit', 'quitting', 'resign'], means: ['give notice', 'resign'], why: 'the texts say to give notice' },
  { said: ['medicolegal', 'testify', 'depositions'], means: ['expert witness'], why: 'the task names the job' },
  { said: ['PSLF'], means: ['loan forgiveness'], why: 'the letters of the federal program' },
  { said: ['MOC', 'recertification'], means: ['board certification'], why: 'the older name of keeping a certificate' },
  { said: ['non-compete', 'restrictive covenant'], means: ['noncompete'], why: 'the legal name, and two ways to write the usual one' },
  { said: ['J-1', 'H-1B', 'J1', 'H1B', 'green card'], means: ['visa'], why: 'the kinds of visa physicians have' },
  {
    said: ['EHR', 'EMR', 'Epic', 'inbox', 'paperwork'],
    means: ['administrative overload', 'record system'],
    why: 'what the overload is made of',
  },
  { said: ['advisory calls', 'GLG'], means: ['expert networks', 'paid surveys'], why: 'the best known network stands for all' },
  {
    said: ['consulting', 'McKinsey'],
    means: ['management consultant'],
    why: 'the field and its best known firm stand for the job',
  },
  { said: ['writing', 'editing'], means: ['medical writer'], why: 'the task names the job' },
  { said: ['fired', 'laid off', 'redundancy', 'job security'], means: ['layoff', 'secure'], why: 'the texts say layoff' },
  {
    said: ['return to clinic', 'return to practice', 'go back', 'going back', 'come back', 'reentry'],
    means: ['reentry', 'come back'],
    why: 'programs call it re-entry, physicians going back',
  },
  { said: ['AI'], means: ['clinical AI evaluator', 'AI'], why: 'two letters that prefixes would drown' },
]

/** The longest way to say something in the table, in words. */
const MOST_WORDS = 4

const MEANINGS: ReadonlyMap<string, string[][]> = new Map(
  SYNONYMS.flatMap(({ said, means }) => said.map((way) => [keyOf(wordsOf(way)), means.map(tellingTerms)] as const)),
)

function keyOf(words: readonly Word[]): string {
  return words.map(({ terms }) => terms.at(-1)).join(' ')
}

/** One thing that was asked for: its own terms, and those of its synonyms; any of them will do. */
export type Unit = { own: string[]; meanings: string[][] }

/**
 * What a query asks for, each thing once, in order. Words that tell nothing are left out, unless they are part of a
 * synonym ("from home").
 */
export function readQuery(query: string): Unit[] {
  const words = wordsOf(query)
  const units = new Map<string, Unit>()
  for (let at = 0; at < words.length; ) {
    const length = longestSynonym(words, at)
    const taken = words.slice(at, at + Math.max(length, 1))
    const own = taken.flatMap(({ terms }) => terms.filter((term) => !isStopWord(term)))
    const meanings = length > 0 ? (MEANINGS.get(keyOf(taken)) ?? []) : []
    if (own.length > 0 || meanings.length > 0) units.set(keyOf(taken), { own, meanings })
    at += taken.length
  }
  return [...units.values()]
}

function longestSynonym(words: readonly Word[], at: number): number {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length--)
    if (MEANINGS.has(keyOf(words.slice(at, at + length)))) return length
  return 0
}
