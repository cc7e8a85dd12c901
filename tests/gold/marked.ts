// Invented news with its mentions marked in the text: ⟦p|…⟧ (person), ⟦o|…⟧ (organization), ⟦l|…⟧ (place), ⟦c|…⟧ (concept),
// and ⟦?|…⟧ for a concept that may be found or not. The first line names the country.
import { readdirSync, readFileSync } from 'node:fs'
import type { Doc } from '#lib/doc'
import type { Kind } from '#lib/entity'
import type { GoldDoc, GoldMention } from '#lib/quality/gold'
import { readFile } from '#lib/reading/read-file'

const KINDS: Readonly<Record<string, Kind>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  c: 'concept',
  '?': 'concept',
}

/** The names of the marked texts of a folder beside this file. */
export const markedIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, import.meta.url)).filter((name) => name.endsWith('.txt'))

/** A marked text as a doc and the mentions it is to have. Marks say where and of which kind, not which entity. */
export function readMarked(folder: string, name: string): { doc: Doc; gold: GoldDoc } {
  const [first = '', ...rest] = readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8').split('\n')
  const mentions: GoldMention[] = []
  let text = ''
  for (const part of rest.join('\n').split(/(⟦[^⟧]*⟧)/)) {
    const [, letter = '', surface] = /^⟦(.)\|([^⟧]*)⟧$/.exec(part) ?? []
    const type = KINDS[letter]
    if (surface !== undefined && type !== undefined) {
      const span = { start: text.length, end: text.length + surface.length, surface }
      mentions.push({ ...span, type, entity: surface, required: letter !== '?' })
    }
    text += surface ?? part
  }
  const country = /^Country: (\w\w)$/.exec(first)?.[1] ?? null
  const reading = readFile({ name, bytes: new TextEncoder().encode(text), meta: { country, lang: 'en' } })
  if ('refused' in reading) throw new Error(reading.refused.reason)
  return { doc: reading.doc, gold: { file: name, mentions } }
}
