// A scene: one passage with the codes of its characters and what is already known of it, as the Chinese rules look at it.
import type { Token } from '../../token.ts'
import { type Cover, coverOf } from '../cover.ts'
import type { Passage } from '../passage.ts'
import type { Sighting } from '../sighting.ts'
import { GOES_ON, JOINS, triggersByCode } from './triggers.ts'

export interface Scene {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  /** By token: the character's code for Han and marks, NUMBER or WORD for what is longer. */
  readonly codes: Uint16Array
  /** By token: what it may begin or end and whether it joins the one before, and all of that in one. */
  readonly triggers: Uint8Array
  readonly allTriggers: number
  readonly cover: Cover
}

export const NUMBER = 1
export const WORD = 2

function codesOf(tokens: readonly Token[]): Uint16Array {
  const codes = new Uint16Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    const { shape } = token
    codes[i] = shape === 'number' ? NUMBER : shape === 'word' ? WORD : token.text.charCodeAt(0)
  }
  return codes
}

function triggersOf(tokens: readonly Token[], codes: Uint16Array): Uint8Array {
  const byCode = triggersByCode()
  const triggers = new Uint8Array(codes.length)
  let isAfterHan = false
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0
    const gap = tokens[i]?.gap
    const joins = i > 0 && (gap === 'none' || gap === 'line')
    const han = isHan(code)
    triggers[i] = (byCode[code] ?? 0) | (joins ? (han && isAfterHan ? JOINS | GOES_ON : JOINS) : 0)
    isAfterHan = han
  }
  return triggers
}

/** A passage of which nothing is known. */
export function bareScene(passage: Passage): Scene {
  const { tokens } = passage
  const codes = codesOf(tokens)
  const triggers = triggersOf(tokens, codes)
  let allTriggers = 0
  for (const trigger of triggers) allTriggers |= trigger
  return { passage, tokens, codes, triggers, allTriggers, cover: coverOf([], tokens.length) }
}

/** The same passage with more known of it. */
export const withCover = ({ passage, tokens, codes, triggers, allTriggers }: Scene, cover: Cover): Scene => ({
  passage,
  tokens,
  codes,
  triggers,
  allTriggers,
  cover,
})

/** May what the triggers tell stand anywhere in the passage? */
export const holds = ({ allTriggers }: Scene, trigger: number): boolean => (allTriggers & trigger) !== 0

/** May it stand at the token? */
export const triggersAt = ({ triggers }: Scene, i: number, trigger: number): boolean =>
  ((triggers[i] ?? 0) & trigger) !== 0

const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff
const ITERATION = 0x3005

export const isHan = (code: number | undefined): boolean =>
  code !== undefined && ((code >= FIRST_HAN && code <= LAST_HAN) || code === ITERATION)

export const codeAt = ({ codes }: Scene, i: number): number => codes[i] ?? 0

/** Does the token follow the one before it with nothing but a wrapped line between? */
export const joinsHan = (scene: Scene, i: number): boolean => triggersAt(scene, i, JOINS)

/** Does Han text go on from token `i - 1` to token `i`? */
export const goesOn = (scene: Scene, i: number): boolean => triggersAt(scene, i, GOES_ON)

export const textAt = ({ tokens }: Scene, first: number, last: number): string => {
  let text = ''
  for (let i = first; i <= last; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    const apart = i > first && token.gap !== 'none' && token.shape === 'word' && tokens[i - 1]?.shape === 'word'
    text += apart ? ` ${token.text}` : token.text
  }
  return text
}

export const kindAt = ({ cover }: Scene, i: number): Sighting['kind'] | undefined => cover.get(i)?.kind

/** Does a name cover the token? Notions are none. */
export function isNamed(scene: Scene, i: number): boolean {
  const kind = kindAt(scene, i)
  return kind !== undefined && kind !== 'concept'
}
