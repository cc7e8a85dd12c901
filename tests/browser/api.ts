// The product's answers over HTTP, which its pages are held to.
import type { Page } from 'playwright-core'
import type { AnswerOf, CallName } from '#graph/wire/calls'

/** `ask<'graph'>(page, '/graph?kinds=person')`. */
export async function ask<Name extends CallName>(page: Page, path: string): Promise<AnswerOf<Name>> {
  const answer = await page.request.get(`/api${path}`)
  if (!answer.ok()) throw new Error(`/api${path} answered ${answer.status()}`)
  return answer.json()
}

/** The docs of the collection, whole. */
export async function allDocs(page: Page): Promise<AnswerOf<'doc'>[]> {
  const { docs } = await ask<'docs'>(page, '/docs')
  return Promise.all(docs.map(({ id }) => ask<'doc'>(page, `/docs/${encodeURIComponent(id)}`)))
}
