// The Store contract: keeps docs whole, in durable transactions, and counts nothing. Every store passes tests/graph/store-contract.ts.
import type { Claim } from '#lib/claim'
import type { Doc, DocId } from '#lib/doc'
import type { Entity, EntityId } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import type { Mention, OpenMention } from '#lib/mention'
import type { ReadBy } from '#lib/read-by'
import type { Sentence } from '#lib/sentence'
import type { Span } from '#lib/span'
import type { Judgement, JudgementDraft } from './judgement.ts'

export type StoreErrorCode =
  | 'UNREACHABLE' // no file, no server, no right to open it
  | 'NOT_A_STORE' // the file is something else
  | 'VERSION' // written by a newer schema
  | 'BUSY' // another writer held it longer than the busy timeout
  | 'FULL' // no room left
  | 'READ_ONLY'
  | 'DENIED' // the server knows no such user, or does not let it do this
  | 'CORRUPT'
  | 'NOT_FOUND' // a judgement on something that is not there

/** A code for programs; a message with the thing, the reason and the way out for people. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** A doc with more is refused before anything is written: stores number sentences by doc and index. */
export const MOST_SENTENCES = 2 ** 20

export type AddOutcome = 'added' | 'replaced' | 'unchanged'

/** What a doc is found to hold when it is read again. */
export interface Rereading {
  readonly extraction: Extraction
  /** Content hash (graph/fingerprint.ts) of the findings in whose place these come. */
  readonly instead: string
}
/** `passed` where the doc is gone, or is no longer what was read. */
export type RereadOutcome = 'replaced' | 'unchanged' | 'passed'

/** What people changed in the codebook for this collection, as YAML that lib/codebook/own.ts says; null where nothing is. */
export interface OwnCodebook {
  /** What documents are read with. */
  readonly accepted: string | null
  /** What may become of it; null where there is no draft. */
  readonly draft: string | null
}

/** A doc as kept, judgements applied: rejected mentions are apart. */
export interface StoredDoc {
  readonly doc: Doc
  readonly furniture: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  /** Mentions that a judgement on the mention itself rejects. (A rejected entity's mentions stay in `mentions`; whoever counts leaves them out.) */
  readonly rejected: readonly Mention[]
  readonly open: readonly OpenMention[]
  /** Those in which no rejected mention has a part. (A rejected entity's claims stay; whoever answers leaves them out.) */
  readonly claims: readonly Claim[]
}

/** A doc's line in a list. */
export type DocLine = Omit<Doc, 'text' | 'pages' | 'furniture'>

/** What the incidence needs of one doc. `packed` is what graph/incidence/pack.ts wrote, with this store's entity numbers. */
export interface IncidenceRow {
  readonly line: DocLine
  /** Content hash of this doc with its mention judgements: a term of the fingerprint sum. */
  readonly hash: bigint
  readonly packed: Uint32Array
}

/**
 * An entity under the number that this store's packed rows use for it. Numbers are positive and private to one store.
 * `entity` is what graph/entity-records.ts makes of the records of all docs that name it, whatever the order they came in.
 */
export interface NumberedEntity {
  readonly num: number
  readonly entity: Entity
}

export interface Changes {
  readonly revision: number
  /** Docs added or repacked since, whole. */
  readonly rows: readonly IncidenceRow[]
  readonly withdrawn: readonly DocId[]
  /** All entities, when any entity or judgement on one changed; undefined otherwise. */
  readonly entities: readonly NumberedEntity[] | undefined
  /** The standing judgements on entities that are named, and on their links, oldest first. */
  readonly judgements: readonly Judgement[]
  /** Hash sum of these judgements: a term of the fingerprint. */
  readonly judgementHash: bigint
}

/** One sentence with its mentions, rejected mentions left out. */
export interface StoredPassage {
  readonly doc: DocId
  /** Index of the sentence in its doc. */
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly mentions: readonly Mention[]
}

/** Where a claim stands: `at` is its place among those of its doc, from 0. */
export interface ClaimPlace {
  readonly doc: DocId
  readonly at: number
}

/** Which claims are asked for: all that a filter does not leave out, and a page of these. */
export interface ClaimsAsked {
  /** One of these, each under the id that docs give it. */
  readonly subjects?: readonly EntityId[] | undefined
  readonly objects?: readonly EntityId[] | undefined
  /** None of these has a part in it. */
  readonly without?: readonly EntityId[] | undefined
  /** Only those of these docs. */
  readonly docs?: readonly DocId[] | undefined
  /** Those behind this place, whether or not a claim still stands there; from the first one where it is left out. */
  readonly after?: ClaimPlace | undefined
  readonly limit: number
}

/** A claim with the sentence that makes it and its words as the doc has them; "" where it has no object. */
export interface StoredClaim extends ClaimPlace {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly subjectText: string
  readonly objectText: string
  readonly claim: Claim
}

export interface ClaimsFound {
  /** How many there are on all pages. */
  readonly total: number
  /** Of each doc all that are asked for and fit on the page, or none: never half of what is being written. */
  readonly claims: readonly StoredClaim[]
}

export interface SentenceRef {
  readonly doc: DocId
  readonly sentence: number
}

export interface Store {
  /** How a person would name it: "sqlite:leitmotif.db". */
  readonly address: string

  /**
   * Keeps each extraction whole, all of them in one durable transaction: when the promise resolves they are on disk, when it
   * rejects none is there. Answers in the order given; an identical doc is `unchanged`, one with the same id and anything else different is `replaced`.
   * By what an identical doc was read is noted, without a new revision.
   * The same content under several file names keeps the smallest of them, whatever the order: one that comes later under a larger name is `unchanged`.
   */
  addDocs(extractions: readonly Extraction[]): Promise<AddOutcome[]>
  /**
   * Keeps new findings of docs in place of those they had, all of them in one durable transaction, under the same judgements.
   * A doc that was withdrawn or replaced since it was read is left alone.
   */
  rereadDocs(rereadings: readonly Rereading[]): Promise<RereadOutcome[]>
  /** By what each doc was read; null where it was kept before that was remembered. */
  readBy(): Promise<ReadonlyMap<DocId, ReadBy | null>>
  /** Takes docs out with all that only they spoke of, in one transaction; says of each whether it was there. */
  withdrawDocs(ids: readonly DocId[]): Promise<boolean[]>
  getDoc(id: DocId): Promise<StoredDoc | undefined>
  /** What was taken in under this id, as it was taken in: no judgement applied, and of entities what this doc alone says. */
  getExtraction(id: DocId): Promise<Extraction | undefined>
  /** Of `ids`, those that are there. */
  hasDocs(ids: readonly DocId[]): Promise<Set<DocId>>

  /** Grows with every committed change, never falls. */
  revision(): Promise<number>
  /** What happened since `revision`; from 0, everything. */
  changesSince(revision: number): Promise<Changes>

  /** Of every doc how long its sentences are together, in UTF-16 units: its text without furniture and what stands between sentences. */
  characters(): Promise<ReadonlyMap<DocId, number>>

  /** The sentences asked for, in the order asked; those that are gone are left out. */
  getPassages(refs: readonly SentenceRef[]): Promise<StoredPassage[]>
  /**
   * Sentences that hold all the words of `words` (plain: no case, diacritics, width), by doc id and position; at most `limit`.
   * What is written without spaces or in quotes is a phrase, `word*` a beginning; without a letter or digit nothing is found.
   * With `docs`, only those in one of these docs.
   */
  searchSentences(words: string, limit: number, docs?: readonly DocId[]): Promise<SentenceRef[]>

  /** The claims that stand, by doc id and place: none in which a rejected mention is subject, object or speaker. */
  getClaims(asked: ClaimsAsked): Promise<ClaimsFound>

  /** Appends to the ledger; the same standing judgement twice is one. @throws StoreError NOT_FOUND when its target is not in the store */
  addJudgement(draft: JudgementDraft): Promise<Judgement>
  /** Takes a judgement back at the instant `at` (ISO 8601); false when there is none with this id that stands. */
  undoJudgement(id: string, at: string): Promise<boolean>
  /** The ledger, oldest first, undone ones included and marked. */
  judgements(): Promise<Judgement[]>

  /**
   * Makes a ledger kept elsewhere part of this one, entry by entry as it stands there, whether or not its targets are here;
   * entries that are here already are only marked as undone or standing as there.
   */
  restoreJudgements(ledger: readonly Judgement[]): Promise<void>

  ownCodebook(): Promise<OwnCodebook>
  /** Puts `next` in place of `instead`; false, and nothing is done, where it is not that which is there. No revision comes of it. */
  putOwnCodebook(next: OwnCodebook, instead: OwnCodebook): Promise<boolean>

  /** Arrangements computed for a content, kept so that a second start is quick. */
  getArrangement(fingerprint: string): Promise<Uint8Array | undefined>
  /** Keeps the newest only. */
  putArrangement(fingerprint: string, packed: Uint8Array): Promise<void>

  /** Commutative hash of the whole content, hexadecimal: equal for equal docs and judgements whatever the order or the store. */
  fingerprint(): Promise<string>
  /**
   * What does not add up in the store's own bookkeeping, a sentence each; none in a sound store. Reads everything; `deep` looks into
   * the index of words too, word by word.
   */
  faults(depth?: 'deep'): Promise<string[]>
  /** Resolves when what a store derives for those who look at it by other means is up to date too; nothing we answer needs it. */
  settle(): Promise<void>
  close(): Promise<void>
}
