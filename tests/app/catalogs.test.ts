import { expect, test } from 'vitest'
import { catalogs } from '../../app/i18n/catalogs.ts'
import { LANGUAGES } from '../../app/i18n/language.ts'

const leaves = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))

const PLURAL = /_(zero|one|two|few|many|other)$/
const holes = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort()

const english = new Map(leaves(catalogs.en))
const base = (keys: Iterable<string>) => [...new Set([...keys].map((key) => key.replace(PLURAL, '')))].sort()

test.each(LANGUAGES)('%s says everything that English says, and nothing else', (language) => {
  const said = new Map(leaves(catalogs[language]))
  expect(base(said.keys())).toEqual(base(english.keys()))
})

test.each(LANGUAGES)('%s has just the plural forms of its language', (language) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
  const keys = leaves(catalogs[language]).map(([key]) => key)
  const counted = base([...english.keys()].filter((key) => PLURAL.test(key)))
  for (const name of counted) {
    const own = keys.filter((key) => key.replace(PLURAL, '') === name && PLURAL.test(key))
    expect([name, own.map((key) => key.slice(name.length + 1)).sort()]).toEqual([name, forms])
  }
})

test.each(LANGUAGES)('%s leaves no string empty and fills the same holes', (language) => {
  for (const [key, text] of leaves(catalogs[language])) {
    const model = english.get(key) ?? english.get(key.replace(PLURAL, '_other'))
    expect([key, text.trim() === '']).toEqual([key, false])
    expect([key, holes(text)]).toEqual([key, holes(model ?? '')])
  }
})
