// A codebook: the entries known beforehand and the names they are recognized by.
import type { Entity, EntityId, Kind } from '../entity.ts'
import type { Ground } from '../recognize/evidence.ts'
import type { Demands } from './agree.ts'
import type { Theme } from './schema.ts'
import type { TrieNode } from './trie.ts'

/** One name of one entry, as the trie holds it. */
export interface Name {
  readonly entity: EntityId
  readonly kind: Kind
  readonly lang: string
  /** Its words as written, articles and possessive endings left out. */
  readonly words: readonly string[]
  /** The keys of these words. */
  readonly keys: readonly string[]
  /** Indices of the words before which the name has a dash. */
  readonly dashed?: readonly number[]
  /** The countries in whose docs it means the entry; null: everywhere. */
  readonly where: readonly string[] | null
  /** What it asks of these words in a text. */
  readonly demands: Demands
  /** The reason that a mention found by this name gives. */
  readonly why: readonly Ground[]
}

export interface Entry {
  readonly entity: Entity
  readonly parent: EntityId | null
  readonly close: readonly EntityId[]
}

/** The branches of a body in the places of its country. */
export interface LocalKind {
  readonly owner: EntityId
  /** What ends their ids after the place. */
  readonly as: string
  readonly country: string
  readonly role: string | null
  /** What they are called in each language, with `<place>`. */
  readonly names: Readonly<Record<string, string>>
}

export interface Codebook {
  /** Of all that it says but its notes (fingerprint.ts). */
  readonly fingerprint: string
  readonly entries: ReadonlyMap<EntityId, Entry>
  readonly themes: readonly Theme[]
  /** All names without a hole. */
  readonly names: TrieNode
  /** Wordings with a hole for a role. */
  readonly forms: TrieNode
  /** The hole in a wording that an entity fills, of those that have a role. */
  readonly holes: ReadonlyMap<EntityId, string>
  /** Wordings with a hole for a place, and whose branches they name. */
  readonly locals: TrieNode
  readonly localKinds: ReadonlyMap<EntityId, LocalKind>
  /** Every word of every name: what is in here is no typing error. */
  readonly words: ReadonlySet<string>
}
