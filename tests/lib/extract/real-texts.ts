// The real and invented texts that the project carries, in three languages, as raw material for variations.
import { readdirSync, readFileSync } from 'node:fs'

export interface RealText {
  readonly lang: 'en' | 'zh' | 'vi'
  readonly text: string
}

const textsIn = (folder: string, lang: RealText['lang']): RealText[] => {
  const at = new URL(`../../../${folder}/`, import.meta.url)
  return readdirSync(at)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ lang, text: readFileSync(new URL(name, at), 'utf8').replace(/^\ufeff/, '') }))
}

export const realTexts: readonly RealText[] = [
  ...textsIn('seeds/documents', 'en'),
  ...textsIn('tests/gold/zh', 'zh'),
  ...textsIn('tests/gold/vi', 'vi'),
]
