// The order of a ledger: by time, then by id, so that two ledgers of the same entries mean the same however they came together.
import type { Judgement } from '../judgement.ts'

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const byTime = (a: Pick<Judgement, 'at' | 'id'>, b: Pick<Judgement, 'at' | 'id'>): number =>
  byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id)
