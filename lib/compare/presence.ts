// Who names what: the one comparison that a single doc on a side allows.

export type Presence = 'a' | 'both' | 'b' | 'neither'

/** On which sides an entity is named, from the number of docs (or mentions) that name it there. Swapping swaps `a` and `b`. */
export function presenceOf(namingA: number, namingB: number): Presence {
  if (namingA > 0) return namingB > 0 ? 'both' : 'a'
  return namingB > 0 ? 'b' : 'neither'
}

export type LinkPresence = Presence | 'undetermined'

/**
 * The same of a link. "Only in A" is said only where B names both its ends and could have linked them; where an end is not named there the link
 * could not have been found, and the answer is undetermined.
 */
export function linkPresenceOf(link: Presence, source: Presence, target: Presence): LinkPresence {
  const occasion = (side: 'a' | 'b') => [source, target].every((end) => end === side || end === 'both')
  if (link === 'a') return occasion('b') ? 'a' : 'undetermined'
  if (link === 'b') return occasion('a') ? 'b' : 'undetermined'
  return link
}
