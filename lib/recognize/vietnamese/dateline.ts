// Datelines: "Hà Nội, ngày 5/5 (TTXVN) -", "QĐND -", "(Dân trí) -" at the start of a sentence.

import { isAllCapitals, isCapital } from '../../token.ts'
import { isNamed, keyAt } from '../english/scene.ts'
import { ENOUGH } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { isVietnameseSyllable } from '../vietnamese-name.ts'
import { syllablesOf } from './phrases.ts'
import { endOfStretch } from './place-extent.ts'
import { labelAt, type Scene } from './scene.ts'

const DATE = syllablesOf('ngày tháng năm')
const REACH = 16
const MAX_WORDS = 4

const isDash = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.gap === 'dash' || /^[–—]$/.test(scene.tokens[i]?.text ?? '')

/** The token before the dash; undefined where the sentence begins with no dateline. */
function endOfDateline(scene: Scene): number | undefined {
  for (let i = 1; i < Math.min(REACH, scene.tokens.length); i++) {
    if (isDash(scene, i)) return i - 1
    const token = scene.tokens[i]
    const fits =
      token?.shape === 'number' ||
      isCapital(token) ||
      /^[,.()/:]$/.test(token?.key ?? '') ||
      DATE.has(token?.key ?? '', scene.plain) ||
      scene.cover.has(i)
    const bracketed = keyAt(scene, i - 1) === '(' || keyAt(scene, i + 1) === ')' || isCapital(scene.tokens[i - 1])
    if (!fits && !bracketed) return undefined
  }
  return undefined
}

const found = (scene: Scene, kind: 'place' | 'organization', first: number, last: number): Sighting[] =>
  first > last || last - first >= MAX_WORDS || isNamed(scene, first)
    ? []
    : unknownAt(scene.passage, first, last, {
        kind,
        rule: 'dateline',
        label: labelAt(scene, first, last),
        why: [{ ground: 'dateline', weight: ENOUGH }],
      })

const isAgency = (scene: Scene, i: number): boolean =>
  isAllCapitals(scene.tokens[i]) && !isVietnameseSyllable(keyAt(scene, i)) && (scene.tokens[i]?.text.length ?? 0) <= 8

/** The place and the agency of a dateline. */
export function datelineOf(scene: Scene): Sighting[] {
  const end = endOfDateline(scene)
  if (end === undefined || scene.passage.sentence.role === 'title') return []
  const open = scene.tokens.findIndex((token, i) => i <= end && token.text === '(')
  const close = scene.tokens.findIndex((token, i) => i > open && i <= end && token.text === ')')
  const agency =
    open >= 0 && close > open + 1 && scene.tokens[open + 1]?.shape === 'word' && isCapital(scene.tokens[open + 1])
      ? found(scene, 'organization', open + 1, close - 1)
      : []
  if (!isCapital(scene.tokens[0])) return agency
  if (isAgency(scene, 0)) return end === 0 || open >= 0 ? [...found(scene, 'organization', 0, 0), ...agency] : agency
  const last = endOfStretch(scene, 0)
  const dated =
    scene.tokens.slice(0, end + 1).some((token) => token.shape === 'number') ||
    open >= 0 ||
    (last === end && isAllCapitals(scene.tokens[0]))
  return [...(dated && last <= end && last < MAX_WORDS ? found(scene, 'place', 0, last) : []), ...agency]
}
