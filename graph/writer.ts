// The writer: the one who changes a store. It runs in a worker of its own, so that no page waits for it.
import type { z } from 'zod'
import type { DocId } from '#lib/doc'
import type { DraftState, DraftStep } from './codebook/drafting.ts'
import type { FileOutcome, IngestFile } from './ingest.ts'
import type { Judgement, JudgementDraft } from './judgement.ts'
import type { OwnCodebook } from './store.ts'
import type { draftEntry } from './wire/draft.ts'

/** An outcome and the place of its file among the files brought, from 0. */
export interface ToldOutcome {
  readonly outcome: FileOutcome
  readonly at: number
}

/** A draft that was shown, and where its docs stand as they would be. */
export interface Acceptance {
  readonly codebook: OwnCodebook
  /** The address of the store aside. */
  readonly aside: string
  readonly instead: ReadonlyMap<DocId, string>
}

export interface Writer {
  /** Brings files in; `onOutcome` hears of each doc once it is durable or refused. */
  ingest(files: readonly IngestFile[], onOutcome: (told: ToldOutcome) => void): Promise<void>
  withdrawDoc(id: DocId): Promise<boolean>
  judge(draft: JudgementDraft): Promise<Judgement>
  undoJudgement(id: string, at: string): Promise<boolean>
  draft(): Promise<DraftState>
  /** One entry as the draft has it. @throws ProblemError 404 */
  draftEntry(id: string): Promise<z.infer<typeof draftEntry>>
  /** @throws ProblemError 400 or 409 that names the entry, the reason and the way out */
  changeDraft(step: DraftStep): Promise<DraftState>
  /** Makes the draft the codebook and the docs what was shown, in turn with the ingests. @throws ProblemError 409 when the draft was changed since */
  accept(acceptance: Acceptance, onDocs: (done: number, of: number) => void): Promise<void>
  /** Keeps the places and communities computed for a content. */
  keepArrangement(fingerprint: string, packed: Uint8Array): Promise<void>
  close(): Promise<void>
}
