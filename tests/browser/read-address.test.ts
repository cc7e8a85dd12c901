// The passage that an address points at in a document, and the addresses that a document gives for its words.
import { expect, it } from 'vitest'
import { allDocs } from './api.ts'
import { inView, lit, squeeze } from './read-page.ts'
import { describeVisit, goTo } from './visit.ts'

describeVisit('the address of words', ({ open }) => {
  it('highlights exactly the characters that the address points at and brings them into view', async () => {
    const page = await open('/docs')
    for (const doc of await allDocs(page)) {
      const whole = { start: 0, end: doc.text.length }
      const [first = whole, ...others] = [doc.mentions.at(-1), doc.mentions[0], whole].filter(
        (span) => span !== undefined,
      )
      await goTo(page, 'about:blank')
      await goTo(page, `/docs/${encodeURIComponent(doc.id)}#${first.start}-${first.end}`)
      await expect.poll(() => lit(page)).toBe(doc.text.slice(first.start, first.end))
      await inView(page, 'article [data-passage]')
      for (const { start, end } of others) {
        await page.evaluate((hash) => window.location.assign(hash), `#${start}-${end}`)
        await expect.poll(() => lit(page)).toBe(doc.text.slice(start, end))
      }
    }
  })

  it('follows the address when it changes, and back and forward', async () => {
    const page = await open('/docs')
    const [doc] = await allDocs(page)
    const spans = [doc?.mentions[0], doc?.mentions.at(-1)].filter((span) => span !== undefined)
    const [first, last] = spans
    if (!doc || !first || !last) throw new Error('expected a document with mentions')
    await goTo(page, `/docs/${doc.id}#${first.start}-${first.end}`)
    await expect.poll(() => lit(page)).toBe(doc.text.slice(first.start, first.end))
    await page.evaluate((hash) => window.location.assign(hash), `#${last.start}-${last.end}`)
    await expect.poll(() => lit(page)).toBe(doc.text.slice(last.start, last.end))
    await inView(page, 'article [data-passage]')
    await page.goBack()
    await expect.poll(() => lit(page)).toBe(doc.text.slice(first.start, first.end))
    await inView(page, 'article [data-passage]')
    await page.goForward()
    await expect.poll(() => lit(page)).toBe(doc.text.slice(last.start, last.end))
    await page.evaluate(() => window.location.assign('#999999-9999999'))
    await expect.poll(() => page.locator('article [data-passage]').count()).toBe(0)
  })

  it('copies the address of the words one stands on', async () => {
    const page = await open('/docs')
    const [doc] = await allDocs(page)
    await goTo(page, `/docs/${doc?.id}`)
    await page.getByRole('button', { name: 'next' }).click()
    await page.getByRole('button', { name: 'Copy link to these words' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const [first] = doc?.mentions ?? []
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const words = doc?.text.slice(first?.start, first?.end) ?? ''
    expect(new URL(copied).hash).toBe(`#${first?.start}-${first?.end}~${encodeURIComponent(words)}`)
  })

  it('finds the words of a link again where they stand elsewhere, and says so where they are gone', async () => {
    const page = await open('/docs')
    const [doc] = await allDocs(page)
    const mention = doc?.mentions.at(-1)
    if (!doc || !mention) throw new Error('expected a document with mentions')
    const words = doc.text.slice(mention.start - 20, mention.end)
    const hash = `#${mention.start - 27}-${mention.end - 7}~${encodeURIComponent(words)}`
    await goTo(page, `/docs/${doc.id}${hash}`)
    await page.getByRole('status').filter({ hasText: 'found again at another place' }).waitFor()
    await expect.poll(() => lit(page)).toBe(words)
    await page.evaluate(() => window.location.assign('#3-9~no%20such%20words'))
    await page.getByRole('alert').filter({ hasText: 'no longer in this text' }).waitFor()
  })

  it('offers for selected words a lasting link, citations, and what is linked in them', async () => {
    const page = await open('/docs')
    const doc = (await allDocs(page)).find(({ mentions }) => mentions.length > 3)
    if (!doc) throw new Error('expected a document with mentions')
    await goTo(page, `/docs/${doc.id}`)
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    const block = page.locator('article p[data-text]:has(mark)').first()
    const span = await block.evaluate((element) => {
      document.getSelection()?.selectAllChildren(element)
      const [from, text] = [Number(element.getAttribute('data-start')), element.textContent ?? '']
      return { start: from + text.length - text.trimStart().length, end: from + text.trimEnd().length }
    })
    const words = doc.text.slice(span.start, span.end)
    await page.getByRole('button', { name: 'Copy link to these words' }).click()
    const link = new URL(await clipboard())
    expect(link.hash).toMatch(new RegExp(`^#${span.start}-${span.end}~`))
    await page.getByRole('button', { name: 'Cite' }).click()
    await page.getByRole('menuitem', { name: 'CSL-JSON' }).click()
    const [cited] = JSON.parse(await clipboard())
    expect([cited.title, cited.note]).toEqual([doc.title, `“${squeeze(words)}”`])
    const named = new Set(
      doc.mentions.filter(({ start, end }) => start >= span.start && end <= span.end).map(({ entity }) => entity),
    )
    await page.getByRole('button', { name: 'What is linked here' }).click()
    const linked = page.locator('a[role="menuitem"]')
    await linked.first().waitFor()
    const hrefs = await linked.evaluateAll((items) => items.map((item) => item.getAttribute('href') ?? ''))
    const selects = hrefs.map((href) => new URLSearchParams(href.slice(2)))
    expect(selects.filter((params) => !params.has('with')).map((params) => params.get('select'))).toEqual([...named])
    await goTo(page, link.href)
    await expect.poll(() => lit(page)).toBe(words)
  })
})
