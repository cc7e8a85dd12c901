// English texts in any amount, as files that an ingest takes.
import type { FileSource } from '#lib/reading/reading'
import { textsIn } from './texts-in.ts'
import { variedTexts } from './varied-texts.ts'

/** So long as a longer article, so that portions and batches hold many. */
const CHARACTERS = 10_000

/** `megabytes` of them, the same for the same number. */
export function englishFiles(megabytes: number): readonly FileSource[] {
  const texts = variedTexts(textsIn('seeds', 'documents'), megabytes * 1_000_000, CHARACTERS)
  const meta = { country: 'CN', lang: 'en' } as const
  return [...texts].map((text, at) => ({ name: `${at}.txt`, bytes: Buffer.from(text), meta }))
}

export const megabytesOf = (files: readonly FileSource[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1_000_000
