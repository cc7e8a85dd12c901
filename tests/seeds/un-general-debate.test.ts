// The hundred speeches that the product carries as its second collection.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseManifest } from '#lib/reading/manifest'

const folder = fileURLToPath(new URL('../../seeds/un-general-debate', import.meta.url))
const manifest = parseManifest(readFileSync(`${folder}/manifest.yaml`, 'utf8'))

test('the manifest describes exactly the speeches of its folder, each under the name of its file', () => {
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  expect([...manifest.keys()].sort()).toEqual(texts.sort())
  for (const [file, { id }] of manifest) expect(`${id}.txt`).toBe(file)
})

test('53 speeches are China’s from 1972 on and 47 Vietnam’s from 1978 on, one a year each, up to 2024', () => {
  const years = (code: string) =>
    [...manifest.values()].flatMap(({ country, date }) => (country === code ? [date] : []))
  const from = (first: number) => Array.from({ length: 2025 - first }, (_, at) => String(first + at))
  expect(years('CN')).toEqual(from(1972))
  expect(years('VN')).toEqual(from(1978))
})

test('the speeches are those of their countries', () => {
  for (const [file, { country }] of manifest)
    expect(readFileSync(`${folder}/${file}`, 'utf8'), file).toMatch(country === 'CN' ? /Chin(a|ese)/ : /Viet ?[Nn]am/)
})
