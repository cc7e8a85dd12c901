// leitmotif extract: prints what the rules find in documents; no store.
import { Command } from 'commander'
import { type Claim, wordsOf } from '#lib/claim'
import { parseCodebook } from '#lib/codebook/parse'
import { type Extraction, extract } from '#lib/extract'
import { READ_ENDINGS } from '#lib/reading/file-kind'
import { originsOf } from '#lib/reading/origins'
import type { DocReading } from '#lib/reading/reading'
import type { Ground } from '#lib/recognize/evidence'
import { readCodebookFiles } from '../codebook-files.ts'
import { UsageError } from '../failure.ts'
import { codebookOption } from '../options.ts'
import { print, warn, withoutBreaks } from '../print.ts'
import { planFiles } from '../read-files.ts'
import { readingsIn } from '../readings-in.ts'
import { type SaidFields, saidOf } from '../said.ts'

type Flags = SaidFields & { readonly jsonl?: true; readonly why?: true; readonly codebook?: string }

export const extractCommand = (): Command =>
  new Command('extract')
    .description('print what is found in documents, without a store')
    .argument('<path...>', `files, or folders of files: ${READ_ENDINGS.join(', ')}`)
    .option(
      '--jsonl',
      'one JSON line a document: {file, mentions: [{start, end, type, entity, label, rule}], claims: [{subject, predicate, object, …}]}',
    )
    .option('--why', 'with each mention the rule that found it and what it weighed')
    .option('--country <country>', 'country of the issuer, by code or name')
    .option('--lang <tag>', 'language of the text: en, zh, vi …')
    .addOption(codebookOption())
    .action(async (paths: string[], { jsonl, why, codebook: folder, ...said }: Flags) => {
      const meta = saidOf(said, (reason) => new UsageError(reason))
      const codebook = parseCodebook(readCodebookFiles(folder))
      const plan = planFiles(paths, meta)
      for (const note of plan.notes) warn(withoutBreaks(note))
      for await (const reading of readingsIn(plan, originsOf(codebook))) {
        const found = extract(reading.doc, codebook)
        print(jsonl ? jsonLine(found, reading, why) : textLines(found, reading, why))
      }
    })

function jsonLine(
  { doc, furniture, sentences, mentions, open, claims, entities }: Extraction,
  { reasons }: DocReading,
  withWhy = false,
): string {
  const found = mentions.map(({ start, end, kind, entity, rule, why }) => ({
    start,
    end,
    type: kind,
    entity,
    label: entities.get(entity)?.label ?? entity,
    rule,
    ...(withWhy && { why }),
  }))
  const { id, title, source, date, country, lang, file, pages } = doc
  return JSON.stringify({
    file: file ?? id,
    id,
    title,
    source,
    date,
    country,
    lang,
    ...(withWhy && { reasons }),
    ...(pages && { pages }),
    mentions: found,
    open: open.map(({ why, ...mention }) => ({ ...mention, ...(withWhy && { why }) })),
    sentences,
    furniture,
    claims: claims.map((claim) => claimLine(claim, doc.text)),
  })
}

/** A claim with its words: "" where there is no object. */
function claimLine({ sentence, subject, predicate, object, speaker, negated, modality, voice }: Claim, text: string) {
  return {
    sentence,
    subject: subject.entity,
    subjectText: wordsOf(subject, text),
    predicate: predicate.lemma,
    object: object?.entity ?? null,
    objectText: wordsOf(object, text),
    negated,
    modality,
    voice,
    speaker: speaker?.entity ?? null,
    start: Math.min(subject.start, predicate.start, object?.start ?? predicate.start),
    end: Math.max(subject.end, predicate.end, object?.end ?? predicate.end),
  }
}

const FIELDS = ['title', 'source', 'date', 'country', 'lang'] as const

/** "title-before +2 (Mayor), title-case -0.5". */
const reasonsLine = (why: readonly Ground[]): string =>
  why
    .map(({ ground, weight, words }) => {
      const counted = weight === 0 ? '' : ` ${weight > 0 ? '+' : ''}${Math.round(weight * 100) / 100}`
      return `${ground}${counted}${words === undefined ? '' : ` (${words})`}`
    })
    .join(', ')

function textLines({ doc, mentions, open, entities }: Extraction, { reasons }: DocReading, withWhy = false): string {
  const lines = mentions.map(({ start, end, kind, entity, rule, why }) => {
    const surface = JSON.stringify(doc.text.slice(start, end))
    const line = `  ${start}-${end}\t${kind}\t${surface}\t${entities.get(entity)?.label ?? entity}`
    return withWhy ? `${line}\t${rule}${why.length > 0 ? `: ${reasonsLine(why)}` : ''}` : line
  })
  // What is left open is in no count, so that only those who ask why are told of it.
  const undecided = withWhy ? open : []
  const openLines = undecided.map(({ start, end, kind, rule, candidates }) => {
    const surface = JSON.stringify(doc.text.slice(start, end))
    return `  ${start}-${end}\t${kind}\t${surface}\topen: ${candidates.join(' or ')}\t${rule}`
  })
  const known = withWhy
    ? FIELDS.flatMap((field) => (reasons[field] ? [`  ${field}\t${doc[field]}\t${reasons[field]}`] : []))
    : []
  return [`${doc.file ?? doc.id}\t${doc.title}`, ...known, ...lines, ...openLines].join('\n')
}
