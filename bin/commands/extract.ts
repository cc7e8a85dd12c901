// leitmotif extract: prints what the rules find in documents; no store.
import { Command } from 'commander'
import { parseCodebook } from '#lib/codebook/parse'
import { type Extraction, extract } from '#lib/extract'
import { originsOf } from '#lib/reading/origins'
import { readFile } from '#lib/reading/read-file'
import { readCodebookFiles } from '../codebook-files.ts'
import { UsageError } from '../failure.ts'
import { codebookOption } from '../options.ts'
import { planFiles, readFiles } from '../read-files.ts'
import { type SaidFields, saidOf } from '../said.ts'

type Flags = SaidFields & { readonly jsonl?: true; readonly codebook?: string }

export const extractCommand = (): Command =>
  new Command('extract')
    .description('print what is found in documents, without a store')
    .argument('<path...>', 'files, or folders of .txt and .md files')
    .option('--jsonl', 'one JSON line a document: {file, mentions: [{start, end, type, entity, label, rule}]}')
    .option('--country <country>', 'country of the issuer, by code or name')
    .option('--lang <tag>', 'language of the text: en, zh, vi …')
    .addOption(codebookOption())
    .action((paths: string[], { jsonl, codebook: folder, ...said }: Flags) => {
      const meta = saidOf(said, (reason) => new UsageError(reason))
      const codebook = parseCodebook(readCodebookFiles(folder))
      const origins = originsOf(codebook)
      const plan = planFiles(paths, meta)
      for (const note of plan.notes) console.error(note)
      for (const file of readFiles(plan)) {
        const reading =
          'problem' in file
            ? { refused: { file: file.name, reason: file.problem, remedy: '' } }
            : readFile(file, origins)
        if ('refused' in reading) {
          console.error(`refused ${file.name}: ${reading.refused.reason}. ${reading.refused.remedy}`.trim())
          process.exitCode = 1
        } else console.log(jsonl ? jsonLine(extract(reading.doc, codebook)) : textLines(extract(reading.doc, codebook)))
      }
    })

function jsonLine({ doc, furniture, sentences, mentions, open, entities }: Extraction): string {
  const found = mentions.map(({ start, end, kind, entity, rule }) => ({
    start,
    end,
    type: kind,
    entity,
    label: entities.get(entity)?.label ?? entity,
    rule,
  }))
  const { id, title, source, date, country, lang, file } = doc
  return JSON.stringify({
    file: file ?? id,
    id,
    title,
    source,
    date,
    country,
    lang,
    mentions: found,
    open,
    sentences,
    furniture,
  })
}

function textLines({ doc, mentions, entities }: Extraction): string {
  const lines = mentions.map(
    ({ start, end, kind, entity }) =>
      `  ${start}-${end}\t${kind}\t${JSON.stringify(doc.text.slice(start, end))}\t${entities.get(entity)?.label ?? entity}`,
  )
  return [`${doc.file ?? doc.id}\t${doc.title}`, ...lines].join('\n')
}
