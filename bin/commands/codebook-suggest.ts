// leitmotif codebook suggest: phrases that recur in documents and that the codebook lacks; nothing is added to it.
import { Command, Option } from 'commander'
import type { Codebook } from '#lib/codebook/codebook'
import { parseCodebook } from '#lib/codebook/parse'
import { type Suggestion, suggest } from '#lib/codebook/suggest/suggest'
import { type Extraction, extract } from '#lib/extract'
import { slugOf } from '#lib/fold'
import { READ_ENDINGS } from '#lib/reading/file-kind'
import { originsOf } from '#lib/reading/origins'
import { readCodebookFiles } from '../codebook-files.ts'
import { UsageError } from '../failure.ts'
import { codebookOption, countOf } from '../options.ts'
import { print, warn, withoutBreaks } from '../print.ts'
import { type Plan, planFiles } from '../read-files.ts'
import { readingsIn } from '../readings-in.ts'
import { type SaidFields, saidOf } from '../said.ts'

type Flags = SaidFields & {
  readonly min: string
  readonly top: string
  readonly yaml?: true
  readonly codebook?: string
}

const MOST = 999_999

/** Entries to edit: the id and the theme are a person's to choose. */
const yamlOf = (found: readonly Suggestion[]): string =>
  found
    .map(({ lang, phrase, count, docs, examples }, i) =>
      [
        `# ${count} times in ${docs} ${docs === 1 ? 'document' : 'documents'}`,
        ...examples.map(({ doc, text }) => `# ${doc}: ${text}`),
        `- id: concept:${/^[a-z0-9-]+$/.test(slugOf(phrase)) ? slugOf(phrase) : `suggestion-${i + 1}`}`,
        `  label: { ${lang}: ${JSON.stringify(phrase)} }`,
      ].join('\n'),
    )
    .join('\n')

const tableOf = (found: readonly Suggestion[]): string =>
  found
    .flatMap(({ lang, phrase, count, docs, examples }) => [
      `${String(count).padStart(6)} ${String(docs).padStart(5)}  ${lang}  ${phrase}`,
      ...examples.map(({ doc, text }) => `${' '.repeat(18)}${doc}: ${text}`),
    ])
    .join('\n')

/** One after the other, so that a large folder need not fit in memory; what is refused is named and passed over. */
async function* extractionsOf(plan: Plan, codebook: Codebook): AsyncGenerator<Extraction> {
  for await (const { doc } of readingsIn(plan, originsOf(codebook))) yield extract(doc, codebook)
}

export const codebookSuggest = (): Command =>
  new Command('suggest')
    .description('list phrases that recur in documents and that the codebook lacks, with passages; nothing is added')
    .argument('<path...>', `files, or folders of files: ${READ_ENDINGS.join(', ')}`)
    .addOption(new Option('--min <times>', 'how often a phrase must stand at least').default('3'))
    .addOption(new Option('--top <phrases>', 'how many phrases are listed at most').default('50'))
    .option('--yaml', 'print entries to edit and to put into a file of the codebook')
    .option('--country <country>', 'country of the issuer, by code or name')
    .option('--lang <tag>', 'language of the text: en, zh, vi …')
    .addOption(codebookOption())
    .action(async (paths: string[], { min, top, yaml, codebook: folder, ...said }: Flags) => {
      const least = countOf(min, '--min', MOST)
      const most = countOf(top, '--top', MOST)
      const meta = saidOf(said, (reason) => new UsageError(reason))
      const codebook = parseCodebook(readCodebookFiles(folder))
      const plan = planFiles(paths, meta)
      for (const note of plan.notes) warn(withoutBreaks(note))
      const found = await suggest(extractionsOf(plan, codebook), least)
      const shown = found.slice(0, most)
      if (shown.length > 0) print(yaml ? yamlOf(shown) : ` times  docs  phrase\n${tableOf(shown)}`)
      warn(`${shown.length} of ${found.length} phrases that stand ${least} times or more`)
    })
