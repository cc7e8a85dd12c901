// The promises that a deep check verifies: each with what was looked at for it, and what was found to break it.

/** What is promised, by name; they are told in this order. */
export const PROMISES = {
  words: 'the text is never altered: every mention is the words at its place',
  counts: 'count = click: every number is that of the sentences behind it',
  evidence: 'nothing without evidence: every entity, link, claim and judgement points at words',
  exact: 'add and withdraw are exact: the store holds what was taken in, and nothing else',
  comparison: 'comparison is honest: no more is said than the documents bear',
  address: 'the address is the view: what an address can say chooses what it says',
  same: 'same input, same output: reading again finds the same',
} as const
type PromiseName = keyof typeof PROMISES

export interface PromiseChecked {
  readonly promise: PromiseName
  readonly says: string
  /** What was looked at, and how many of it. */
  readonly counted: Readonly<Record<string, number>>
  /** What breaks it, a line each; empty where it holds. */
  readonly problems: readonly string[]
}

/** What a part of the check adds to its promise. */
export interface Found {
  readonly counted: Readonly<Record<string, number>>
  readonly problems: readonly string[]
}

export const promiseOf = (promise: PromiseName, ...found: readonly Found[]): PromiseChecked => ({
  promise,
  says: PROMISES[promise],
  counted: Object.assign({}, ...found.map(({ counted }) => counted)),
  problems: found.flatMap(({ problems }) => problems),
})
