// Manifests, damaged: each is read, or refused with lines and reasons, and nothing of it stays behind.
import { expect, it } from 'vitest'
import type { Random } from '#lib/compare/random'
import { ManifestError, readManifest } from '#lib/reading/manifest'
import { mutated } from './mutate.ts'
import { fuzz } from './run.ts'
import { type Target, weighed } from './target.ts'
import { expectUnpolluted } from './unpolluted.ts'
import { hostileYaml } from './yaml.ts'

const TEXTS = {
  yaml: `# What is known
- file: speech.txt
  title: "On the work of: trade unions"
  source: Xinhua
  date: 2015-07
  country: China
  language: en
  id: speech-1
- { file: letters/one.txt, date: 2016, country: null, language: zh-Hant }
`,
  csv: 'file,title,source,date,country,language,id\nspeech.txt,"On, ""work""",Xinhua,2015-07,China,en,s1\nletters/one.txt,,,2016,VN,vi,\n',
} as const
type Kind = keyof typeof TEXTS

const textOf = (kind: Kind, random: Random): string =>
  kind === 'yaml' && random() < 0.2 ? hostileYaml(TEXTS.yaml, random) : mutated(TEXTS[kind], random)

const target: Target = {
  name: 'manifest',
  make(random) {
    const kind = weighed<Kind>(
      [
        ['yaml', 75],
        ['csv', 25],
      ],
      random,
    )
    return { kind, content: textOf(kind, random) }
  },
  try({ kind, content }) {
    const text = String(content)
    const lines = text.split(/\r\n|[\r\n]/).length
    try {
      for (const [file, said] of readManifest(text, `manifest.${kind}`))
        if (file.trim() === '' || Object.values(said).some((value) => value !== null && typeof value !== 'string'))
          throw new Error('a file or a field of it is none')
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error
      const isPlaced = error.problems.every(
        ({ line, reason }) => reason.trim() !== '' && Number.isInteger(line) && line >= 1 && line <= lines + 1,
      )
      if (error.problems.length === 0 || !isPlaced) throw new Error(`without a place or a reason: ${error.message}`)
      if (/Maximum call stack|\[object|is not a function|Cannot read/.test(error.message))
        throw new Error(`it tells our inside: ${error.message}`)
    }
    expectUnpolluted()
  },
}

it('a damaged manifest is read, or refused with lines and reasons', async () => {
  const { byKind } = await fuzz(target, 1500)
  // One input that is tried again has one kind.
  if (process.env.FUZZ_INPUTS === undefined) expect(byKind.size).toBe(2)
}, 100_000_000)
