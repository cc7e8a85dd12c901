import { expect, test, vi } from 'vitest'
import { catalogs } from '../../app/i18n/catalogs.ts'
import { wordsIn } from '../../app/i18n/words.ts'

test.each([
  ['en', '1,234,567 mentions'],
  ['zh', '1,234,567'],
  ['vi', '1.234.567'],
] as const)('numbers are written as %s writes them', (language, said) => {
  expect(wordsIn(language, catalogs[language]).t('explore:count.mentions', { count: 1_234_567 })).toContain(said)
})

test('a thousand different numbers are written by what one needed', () => {
  const { t } = wordsIn('en', catalogs.en)
  const made = vi.spyOn(Intl, 'NumberFormat')
  try {
    const said = Array.from({ length: 1000 }, (_, n) => t('explore:count.docsOf', { n, count: 1000 + n }))
    expect(new Set(said).size).toBe(1000)
    expect(made).not.toHaveBeenCalled()
  } finally {
    made.mockRestore()
  }
})
