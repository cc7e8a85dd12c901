// The project's own documents and codebook, read as the product reads them.
import { readdirSync, readFileSync } from 'node:fs'
import { parseCodebook } from '#lib/codebook/parse'
import type { Doc } from '#lib/doc'
import { parseManifest } from '#lib/reading/manifest'
import { type GoldDoc, goldSchema } from '#lib/quality/gold'
import { readFile } from '#lib/reading/read-file'

const at = (path: string) => new URL(`../../${path}`, import.meta.url)

export const readCodebook = () =>
  parseCodebook(
    readdirSync(at('seeds/codebook'))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({ name, text: readFileSync(at(`seeds/codebook/${name}`), 'utf8') })),
  )

export function readSeeds(): Doc[] {
  const manifest = parseManifest(readFileSync(at('seeds/documents/manifest.yaml'), 'utf8'))
  return [...manifest].map(([file, meta]) => {
    const reading = readFile({ name: file, bytes: readFileSync(at(`seeds/documents/${file}`)), meta })
    if ('refused' in reading) throw new Error(`${file}: ${reading.refused.reason}`)
    return reading.doc
  })
}

export const readGold = (): { documents: GoldDoc[] } =>
  goldSchema.parse(JSON.parse(readFileSync(new URL('seeds.gold.json', import.meta.url), 'utf8')))
