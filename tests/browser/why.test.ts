// "Why is this here?": sentences that agree with what the server counts, and numbers that lead to their passages.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { allDocs, ask } from './api.ts'
import { axeFindings } from './axe.ts'
import { details, passages } from './explore-page.ts'
import { describeVisit } from './visit.ts'

const why = (page: Page) => details(page).getByRole('region', { name: 'Why is this here?' })
const openWhy = (page: Page) => why(page).getByRole('button', { name: 'Why is this here?' }).click()

describeVisit('why something is in the picture', ({ open }) => {
  it('is told of an entity: its rank, the filters that keep it, its counts, and the rules that found it', async () => {
    const page = await open('/?kinds=person&minSentences=2&select=person%3Axi-jinping')
    const { nodes, total } = await ask<'graph'>(page, '/graph?kinds=person&minSentences=2')
    const rank = 1 + nodes.findIndex(({ id }) => id === 'person:xi-jinping')
    await openWhy(page)
    await why(page).getByText(`No. ${rank} of the ${total.entities} entities that the filters keep`).waitFor()
    await why(page).getByText('Its kind, person, is among those chosen.').waitFor()
    await why(page).getByText('It stands in 2 sentences at least').waitFor()
    expect(await why(page).getByRole('link', { name: 'open its entry' }).getAttribute('href')).toBe(
      '/codebook?entry=person%3Axi-jinping',
    )

    // Counted from the documents themselves.
    const mentions = (await allDocs(page))
      .flatMap((doc) => doc.mentions)
      .filter((one) => one.entity === 'person:xi-jinping')
    const short = mentions.filter(({ rule }) => rule === 'later-short-form').length
    expect(short).toBeGreaterThan(1)
    await why(page).getByRole('listitem').filter({ hasText: 'later-short-form' }).last().getByRole('button').click()
    await details(page).getByText('Only what was found by later-short-form.').waitFor()
    const marks = details(page).getByRole('list', { name: 'Passages' }).locator('mark')
    await expect.poll(() => marks.count()).toBe(short)
    await why(page)
      .getByRole('button', { name: `${mentions.length} mentions` })
      .first()
      .click()
    await expect.poll(() => marks.count()).toBe(mentions.length)
    expect(await details(page).getByText('Only what was found').count()).toBe(0)
  })

  it('is told of what was brought in, pinned or left out by a filter', async () => {
    const page = await open('/?minDocs=5&select=concept%3Amass-line&steps=p~1~2~concept%3Amass-line')
    await openWhy(page)
    for (const words of ['The filters leave it out.', 'Drawn because it is selected.', 'Pinned by hand'])
      await why(page).getByText(words).waitFor()
  })

  it('is told of a link: what it rests on, and its rank', async () => {
    const page = await open('/')
    const { edges, nodes, total } = await ask<'graph'>(page, '/graph')
    const [first] = edges
    if (!first) throw new Error('expected links')
    const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? ''
    await details(page)
      .getByRole('listitem')
      .filter({ hasText: labelOf(first.source) })
      .first()
      .getByRole('button')
      .click()
    await details(page)
      .getByRole('list', { name: 'Links' })
      .getByRole('button')
      .filter({ hasText: labelOf(first.target) })
      .click()
    await openWhy(page)
    await why(page).getByText(`No. 1 of the ${total.links} links`).waitFor()
    await why(page)
      .getByRole('button', { name: `${first.sentences} sentences` })
      .click()
    expect(await passages(page).count()).toBe(first.sentences)
    expect(
      await details(page)
        .getByRole('heading', { name: 'Passages' })
        .evaluate((it) => it === document.activeElement),
    ).toBe(true)
  })

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    it('is nothing that axe finds fault with', async () => {
      const page = await open('/?select=person%3Axi-jinping', { colorScheme })
      await openWhy(page)
      await why(page).getByRole('listitem').first().waitFor()
      expect(await axeFindings(page)).toEqual([])
    })
  })
})
