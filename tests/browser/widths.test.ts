// No page has to be moved sideways, however narrow or wide the window is; nor has the header.
import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { describeVisit } from './visit.ts'

const WIDTHS = [360, 390, 1024, 1440, 2560]
/** To the reader by name; ID is that of a document. */
const PAGES = [
  ['Explore', '/'],
  ['Explore with an entity', '/?select=organization%3Acommunist-party-of-china'],
  ['Explore with a link', '/?select=organization%3Acommunist-party-of-china&with=person%3Axi-jinping'],
  ['Explore as a table', '/?show=table'],
  ['the library', '/docs'],
  ['a document', '/docs/ID'],
  ['Compare', '/compare'],
  ['the codebook', '/codebook'],
  ['an entry', '/codebook?entry=concept%3Amass-line'],
  ['the method', '/method'],
  ['what is not there', '/docs/no-such-document'],
] as const

describeVisit('sideways', ({ open }) => {
  it.each(PAGES)('nothing has to be moved in %s', async (_, path) => {
    const page = await open(path.includes('ID') ? '/docs' : path)
    if (path.includes('ID')) {
      const { docs } = await ask<'docs'>(page, '/docs')
      await page.goto(path.replace('ID', docs[0]?.id ?? ''))
      await page.getByRole('article').waitFor()
    }
    const beyond = []
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      beyond.push(
        ...(await page.evaluate(() =>
          ['html', 'header', 'header nav'].flatMap((selector) => {
            const element = document.querySelector(selector)
            const by = element ? element.scrollWidth - element.clientWidth : 0
            return by > 0 ? [`${selector} by ${by} px at ${window.innerWidth}`] : []
          }),
        )),
      )
    }
    expect(beyond).toEqual([])
  })
})
