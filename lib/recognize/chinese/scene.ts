// A scene: one passage with the codes of its characters and what is already known of it, as the Chinese rules look at it.
import { unitAt } from '../../character.ts'
import type { Gap, Token } from '../../token.ts'
import { type Cover, UNCOVERED } from '../cover.ts'
import type { Passage } from '../passage.ts'
import type { Sighting } from '../sighting.ts'
import { GOES_ON, JOINS, SPACED, triggersByCode } from './triggers.ts'

export interface Scene {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  /** By token: the character's code for Han and marks, NUMBER or WORD for what is longer. */
  readonly codes: Uint16Array
  /** By token: what it may begin or end and whether it joins the one before, and all of that in one. */
  readonly triggers: Uint16Array
  readonly allTriggers: number
  /** What is known by now. */
  cover: Cover
}

export const NUMBER = 1
export const WORD = 2

function codeOf({ word }: Token): number {
  return word.shape === 'number' ? NUMBER : word.shape === 'word' ? WORD : word.text.charCodeAt(0)
}

/** How a token stands to the one before it. */
function jointOf(gap: Gap, isHan: boolean, isAfterHan: boolean): number {
  if (gap === 'space') return SPACED
  if (gap !== 'none' && gap !== 'line') return 0
  return isHan && isAfterHan ? JOINS | GOES_ON : JOINS
}

/** The passages of a doc, of which nothing is known. Their codes and triggers are parts of two columns over the whole doc. */
export function bareScenes(passages: readonly Passage[]): Scene[] {
  const size = passages.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const allCodes = new Uint16Array(size)
  const allTriggersOfDoc = new Uint16Array(size)
  const byCode = triggersByCode()
  let begin = 0
  return passages.map((passage) => {
    const { tokens } = passage
    const codes = allCodes.subarray(begin, begin + tokens.length)
    const triggers = allTriggersOfDoc.subarray(begin, begin + tokens.length)
    begin += tokens.length
    let allTriggers = 0
    let isAfterHan = false
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (token === undefined) continue
      const code = codeOf(token)
      const han = isHan(code)
      const joint = i > 0 ? jointOf(token.gap, han, isAfterHan) : token.gap === 'space' ? SPACED : 0
      const trigger = (byCode[code] ?? 0) | joint
      codes[i] = code
      triggers[i] = trigger
      allTriggers |= trigger
      isAfterHan = han
    }
    return { passage, tokens, codes, triggers, allTriggers, cover: UNCOVERED }
  })
}

/** May what the triggers tell stand anywhere in the passage? */
export const holds = ({ allTriggers }: Scene, trigger: number): boolean => (allTriggers & trigger) !== 0

/** May it stand at the token? */
export const triggersAt = ({ triggers }: Scene, i: number, trigger: number): boolean =>
  (unitAt(triggers, i) & trigger) !== 0

const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff
const ITERATION = 0x3005

export const isHan = (code: number | undefined): boolean =>
  code !== undefined && ((code >= FIRST_HAN && code <= LAST_HAN) || code === ITERATION)

export const codeAt = ({ codes }: Scene, i: number): number => unitAt(codes, i)

/** Does the token follow the one before it with nothing but a wrapped line between? */
export const joinsHan = (scene: Scene, i: number): boolean => triggersAt(scene, i, JOINS)

/** Does Han text go on from token `i - 1` to token `i`? */
export const goesOn = (scene: Scene, i: number): boolean => triggersAt(scene, i, GOES_ON)

/** Does a space stand before the token? */
export const isSpaced = (scene: Scene, i: number): boolean => triggersAt(scene, i, SPACED)

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
