// How two names are joined where they stand next to each other: listed one after the other, or the one saying whose or of what the other is.
import type { EntityId } from '../entity.ts'
import type { Span } from '../span.ts'

export interface Named extends Span {
  readonly entity: EntityId
}

export type Joint = 'listedWith' | 'modifiedBy'
export interface Joined {
  readonly joint: Joint
  /** Both ends of a list; of a modification what is modified, then what modifies it. */
  readonly one: EntityId
  readonly other: EntityId
}

/** What joins two names is shorter: beyond, nobody would say that they stand next to each other. */
const LONGEST_JOINT = 60
/** "A, B and C"; 工会、共青团和妇联; Đảng, Nhà nước và nhân dân. */
const LISTED =
  /^\s*(?:[,、，]\s*(?:and|or|và|hoặc|cùng|以及|和)?|(?:and|or|as well as|và|hoặc|cùng|cùng với)(?=\s)|[&和与及或]|以及)\s*(?:(?:the|a|an|các|những)\s+)?$/iu
/** "unity of the working class", đường lối của Đảng: what stands first is modified. */
const OF = /^\s+(?:of|của)\s+(?:(?:the|a|an|its|their|các|những)\s+)?$/iu
/** "the Party's leadership", 党的领导: what stands last is. */
const POSSESSIVE = /^(?:['’]s?\s+|的)$/u

/** Mentions of a sentence whose text begins at `from`; of names inside one another the outermost counts. Each pair once a joint. */
export function joinedIn(text: string, from: number, mentions: readonly Named[]): Joined[] {
  const names = outermost(mentions)
  const found = new Map<string, Joined>()
  const join = (joint: Joint, one: Named | undefined, other: Named | undefined) => {
    if (!one || !other || one.entity === other.entity) return
    found.set(`${joint} ${one.entity} ${other.entity}`, { joint, one: one.entity, other: other.entity })
  }
  let list: Named[] = []
  for (const [i, name] of names.entries()) {
    const before = names[i - 1]
    const apart = before ? name.start - before.end : 0
    const between = before && apart <= LONGEST_JOINT ? text.slice(before.end - from, name.start - from) : '…'
    if (before && LISTED.test(between)) for (const member of list) join('listedWith', member, name)
    else list = []
    list.push(name)
    if (before && OF.test(between)) join('modifiedBy', before, name)
    if (before && POSSESSIVE.test(between)) join('modifiedBy', name, before)
  }
  return [...found.values()]
}

function outermost(mentions: readonly Named[]): Named[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Named[] = []
  for (const mention of ordered) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}
