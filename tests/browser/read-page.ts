// What the tests of a document's page see of its text.
import type { Page } from 'playwright-core'

export const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
export const lit = async (page: Page) => (await page.locator('article [data-passage]').allTextContents()).join('')
export const inView = (page: Page, selector: string) =>
  page.waitForFunction((found) => {
    const box = document.querySelector(found)?.getBoundingClientRect()
    return box !== undefined && box.top >= 52 && box.bottom <= window.innerHeight
  }, selector)
