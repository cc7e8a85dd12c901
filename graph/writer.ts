// The writer: the one who changes a store. It runs in a worker of its own, so that no page waits for it.
import type { DocId } from '#lib/doc'
import type { FileOutcome, IngestFile } from './ingest.ts'
import type { Judgement, JudgementDraft } from './judgement.ts'

/** An outcome and the place of its file among the files brought, from 0. */
export interface ToldOutcome {
  readonly outcome: FileOutcome
  readonly at: number
}

export interface Writer {
  /** Brings files in; `onOutcome` hears of each doc once it is durable or refused. */
  ingest(files: readonly IngestFile[], onOutcome: (told: ToldOutcome) => void): Promise<void>
  withdrawDoc(id: DocId): Promise<boolean>
  judge(draft: JudgementDraft): Promise<Judgement>
  undoJudgement(id: string, at: string): Promise<boolean>
  /** Keeps the places and communities computed for a content. */
  keepArrangement(fingerprint: string, packed: Uint8Array): Promise<void>
  close(): Promise<void>
}
