// Files of a codebook and of schemes, damaged: each is read, or refused with file, line and reason, and nothing of it stays behind.
import { expect, it } from 'vitest'
import { readImported } from '#graph/codebook/imported'
import { ProblemError } from '#graph/problem'
import { writeEntriesCsv } from '#lib/codebook/csv'
import { CodebookError, type CodebookProblem, parseCodebook, readSources } from '#lib/codebook/parse'
import { writeSkos } from '#lib/codebook/skos/write'
import type { Random } from '#lib/compare/random'
import { parseSchemes } from '#lib/frames/parse'
import { mutated } from './mutate.ts'
import { fuzz } from './run.ts'
import { type Target, weighed } from './target.ts'
import { expectUnpolluted } from './unpolluted.ts'
import { hostileYaml } from './yaml.ts'

const ENTRIES = `# Entries
- id: organization:party-of-china
  label: { en: Communist Party of China, zh: 中国共产党 }
  also: { en: [CPC, "the \\"Party\\""] }
  means: { en: [the Party], zh: [党], where: { country: [CN, VN] } }
  country: CN
  role: ruling-party
- id: concept:party-leadership
  label: { en: Party leadership }
  theme: law
  parent: organization:party-of-china
  forms: { en: ["leadership of <ruling-party>"] }
  close: [organization:party-of-china]
- id: organization:unions
  label: { en: trade unions }
  country: CN
  local: { as: unions, en: ["<place> unions"] }
  note: |
    Two lines
    of a note
`
const SCHEME = `id: small
label: { en: Small }
functions:
  - id: problem
    label: { en: Names a problem }
    cues: { en: ["is a problem", "threat*"], zh: [问题] }
    not: { en: ["no problem"] }
`
const themes = { name: 'themes.yaml', text: '- { id: law, label: { en: Law } }' }
const sources = readSources([themes, { name: 'entries.yaml', text: ENTRIES }], [])
const TEXTS = {
  yaml: ENTRIES,
  scheme: SCHEME,
  csv: writeEntriesCsv(sources.entries.map(({ value }) => value)),
  ttl: writeSkos(sources, 'turtle'),
  jsonld: writeSkos(sources, 'jsonld'),
} as const
type Kind = keyof typeof TEXTS

const isPlaced = ({ file, line, reason }: CodebookProblem, text: string): boolean =>
  file !== '' &&
  reason.trim() !== '' &&
  Number.isInteger(line) &&
  line >= 1 &&
  line <= text.split(/\r\n|[\r\n]/).length + 1

function read(kind: string, text: string): void {
  if (kind === 'yaml') parseCodebook([themes, { name: 'entries.yaml', text }])
  else if (kind === 'scheme') parseSchemes([{ name: 'scheme.yaml', text }])
  else readImported(`brought.${kind}`, text)
}

const textOf = (kind: Kind, random: Random): string => {
  const isYaml = kind === 'yaml' || kind === 'scheme'
  return isYaml && random() < 0.15 ? hostileYaml(TEXTS[kind], random) : mutated(TEXTS[kind], random)
}

const target: Target = {
  name: 'codebook',
  make(random) {
    const kind = weighed<Kind>(
      [
        ['yaml', 40],
        ['scheme', 20],
        ['csv', 20],
        ['ttl', 10],
        ['jsonld', 10],
      ],
      random,
    )
    return { kind, content: textOf(kind, random) }
  },
  try({ kind, content }) {
    const text = String(content)
    try {
      read(kind, text)
    } catch (error) {
      const isSaid =
        (error instanceof CodebookError &&
          error.problems.length > 0 &&
          error.problems.every((one) => isPlaced(one, text))) ||
        (error instanceof ProblemError && error.status === 400 && /^brought\.\w+:\d+: \S/.test(error.message))
      if (!isSaid) throw error
      if (/Maximum call stack|\[object|is not a function|Cannot read/.test(error.message))
        throw new Error(`it tells our inside: ${error.message}`)
    }
    expectUnpolluted()
  },
}

it('a damaged codebook is read, or refused with file, line and reason', async () => {
  const { byKind } = await fuzz(target, 1000)
  // One input that is tried again has one kind.
  if (process.env.FUZZ_INPUTS === undefined) expect(byKind.size).toBe(5)
}, 100_000_000)
