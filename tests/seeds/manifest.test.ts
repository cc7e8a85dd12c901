// The five documents that the product carries, and what their manifest says of them.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseManifest } from '#lib/reading/manifest'

const folder = fileURLToPath(new URL('../../seeds/documents', import.meta.url))
const manifest = parseManifest(readFileSync(`${folder}/manifest.yaml`, 'utf8'))
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'))

test('the manifest describes exactly the documents of its folder', () => {
  expect([...manifest.keys()].sort()).toEqual(texts.sort())
})

test('every title stands in its document', () => {
  for (const [file, { title }] of manifest)
    expect(readFileSync(`${folder}/${file}`, 'utf8'), file).toContain(title ?? 'a title')
})

test('four documents come from China and one from Vietnam, all in English, the last without a date', () => {
  const said = [...manifest.values()].map(({ country, lang, date }) => [country, lang, date])
  expect(said).toEqual([
    ['CN', 'en', '2015-07-08'],
    ['CN', 'en', '2015-07-06'],
    ['CN', 'en', '2023-10-23'],
    ['CN', 'en', '2010-08-10'],
    ['VN', 'en', null],
  ])
})
