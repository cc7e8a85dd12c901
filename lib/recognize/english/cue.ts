// Cues: what the rules ask of a word, found out once for each word, so that all that are of no use to a rule cost one glance.
import type { Token } from '../../token.ts'
import type { Word } from '../../word.ts'
import { bodiesByFirstWord, TEAMS } from './known-body.ts'
import { COMPANY_SUFFIXES, FOREIGN_HEADS, HOUSES, TRADES } from './lexicon/company-words.ts'
import {
  BODY_HEADS,
  CALENDAR,
  DEMONYMS,
  FOREIGN_OPENERS,
  isFunctionWord,
  PARTICLES,
  PERSON_VERBS,
  PLACE_HEADS,
  PLACE_OPENERS,
  TITLE_PARTS,
  TITLES,
} from './vocabulary.ts'

/** A head of a place's name that stands behind it. */
export const PLACE_BEHIND = 1
/** A word that opens a place's name. */
export const PLACE_BEFORE = 2
/** "state", beside which a place may stand. */
export const STATE = 4
/** An article, preposition, pronoun … */
export const FUNCTION = 8
export const TITLE = 16
/** A word that English uses for other things than persons. */
export const TAKEN = 32
export const BODY_HEAD = 64
export const PERSON_VERB = 128
/** A day, a people, a title, a head …: no word of a place's name. */
export const NO_PLACE = 256
/** It has no small letter. */
export const SHOUTED = 512
/** A head in another language, or the first word of a paper's name. */
export const FOREIGN = 1024
/** What ends a company's name: "Ltd", "S.A.", "Sons", "Pharmaceuticals". */
export const COMPANY = 2048
/** The first word of a body that everybody knows. */
export const WORLD_BODY = 4096
/** "Bruins". */
export const TEAM = 8192
/** Who took or wrote it stands beside it: "Photo". */
export const CREDIT = 16384
/** A small word or a sign within a name: "de", the stop of an initial, the comma before "Jr.". */
export const WITHIN_NAME = 32768

const CREDITS =
  /^(photo|photos|photograph|image|picture|translated|written|reported|reporting|compiled|edited|editing|story|text|reporter|reporters|correspondent|editor|editors|writer|author|translator|photographer)$/

const isTaken = (key: string): boolean =>
  CALENDAR.has(key) || DEMONYMS.has(key) || BODY_HEADS.has(key) || TITLES.has(key) || TITLE_PARTS.has(key)

const opensPlace = (key: string): boolean =>
  PLACE_HEADS.has(key) || PLACE_OPENERS.has(key) || FOREIGN_OPENERS.has(key) || key === 'zone'

const isForeign = (plain: string): boolean =>
  /^(?:daily|evening|morning)$/.test(plain) || (FOREIGN_HEADS.has(plain) && !isFunctionWord(plain))

const endsCompany = (key: string): boolean =>
  key === 's' || COMPANY_SUFFIXES.has(key) || HOUSES.has(key) || TRADES.has(key)

const isNoPlace = (key: string): boolean =>
  CALENDAR.has(key) || DEMONYMS.has(key) || BODY_HEADS.has(key) || TITLES.has(key) || PLACE_HEADS.has(key)

function cuesOf({ text, key, bare: plain }: Word): number {
  return (
    (PLACE_HEADS.has(key) ? PLACE_BEHIND : 0) |
    (opensPlace(key) ? PLACE_BEFORE : 0) |
    (key === 'state' ? STATE : 0) |
    (isFunctionWord(key) ? FUNCTION : 0) |
    (TITLES.has(key) ? TITLE : 0) |
    (isTaken(key) ? TAKEN : 0) |
    (BODY_HEADS.has(key) ? BODY_HEAD : 0) |
    (PERSON_VERBS.has(key) ? PERSON_VERB : 0) |
    (isNoPlace(key) ? NO_PLACE : 0) |
    (text === text.toUpperCase() ? SHOUTED : 0) |
    (isForeign(plain) ? FOREIGN : 0) |
    (endsCompany(key) ? COMPANY : 0) |
    (bodiesByFirstWord().has(plain) ? WORLD_BODY : 0) |
    (TEAMS.has(text) ? TEAM : 0) |
    (CREDITS.test(key) ? CREDIT : 0) |
    (PARTICLES.has(key) || key === '"' || key === '.' || key === ',' ? WITHIN_NAME : 0)
  )
}

/** The cues that a word is, as the sum of the bits above. */
export function cues(word: Word): number {
  word.english ??= cuesOf(word)
  return word.english
}

/** Is the token one of these cues? */
export const hasCue = (token: Token | undefined, wanted: number): boolean =>
  token !== undefined && (cues(token.word) & wanted) !== 0

/** All cues that the words of tokens are, as one sum. */
export function cuesIn(tokens: readonly Token[]): number {
  let sum = 0
  for (const { word } of tokens) sum |= cues(word)
  return sum
}
