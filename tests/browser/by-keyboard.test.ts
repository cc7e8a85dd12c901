// The keyboard alone: from the address bar to a highlighted sentence, with each step told to the ear.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { picture } from './picture.ts'
import { describeVisit } from './visit.ts'

const KINDS = { concept: 'Concept', organization: 'Organization', person: 'Person', place: 'Place' } as const

/** Presses Tab until the keyboard stands on what `selector` finds, which must be reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Tab never comes to ${selector}`)
}

describeVisit('the keyboard alone', ({ open }) => {
  it('leads from the address bar over the graph to a highlighted sentence in its document', async () => {
    const page = await open('/')
    await picture(page).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await tabTo(page, '[role="application"]')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Details' }).getByRole('list', { name: 'Passages' }).waitFor()
    await tabTo(page, '[aria-label="Passages"] a')
    const words = (await page.evaluate(() => document.activeElement?.textContent)) ?? ''
    await page.keyboard.press('Enter')
    await page.getByRole('article').waitFor()
    const lit = page.locator('article [data-passage]')
    await expect.poll(async () => (await lit.allTextContents()).join('')).toBe(words)
    expect(await lit.first().evaluate((mark) => mark.getBoundingClientRect().top < window.innerHeight)).toBe(true)
  })

  it('hears the name, the kind, the counts and the strongest link of the node it stands on', async () => {
    const page = await open('/')
    const { nodes, edges } = await ask<'graph'>(page, '/graph')
    const strongest = nodes.toSorted(
      (a, b) => b.sentences - a.sentences || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
    )
    await picture(page).focus()
    for (const [i, { id, label, kind, docs, sentences }] of strongest.slice(0, 4).entries()) {
      await page.keyboard.press(i === 0 ? 'Home' : 'PageDown')
      const links = edges.filter(({ source, target }) => source === id || target === id)
      const most = Math.max(...links.map((link) => link.sentences))
      const counts = `${docs} documents, ${sentences} sentences, ${links.length} links`
      const spoken = page.getByText(`${label}, ${KINDS[kind]}. ${counts}. Strongest link: `)
      await spoken.waitFor({ state: 'attached' })
      expect(await spoken.getAttribute('aria-live')).toBe('polite')
      const [, far = '', n] = /Strongest link: (.+), (\d+) sentences?\.$/.exec((await spoken.textContent()) ?? '') ?? []
      expect(Number(n)).toBe(most)
      const other = nodes.find((node) => node.label === far)?.id
      expect(links.some((link) => link.sentences === most && [link.source, link.target].includes(other ?? ''))).toBe(
        true,
      )
    }
  })
})
