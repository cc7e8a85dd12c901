// A question that may go unanswered: a page shows the reason instead of failing, for the details of a failure do not reach the browser.

export type Attempt<Answer> = { readonly answer: Answer } | { readonly reason: string; readonly missing: boolean }

/** `missing` where what was asked for is not there, as opposed to nobody answering. */
export async function attempt<Answer>(asked: Promise<Answer>): Promise<Attempt<Answer>> {
  try {
    return { answer: await asked }
  } catch (error) {
    // Pages and engine are bundled apart, so an error is known by what it says, not by its class.
    const missing = error instanceof Error && 'status' in error && error.status === 404
    return { reason: error instanceof Error ? error.message : String(error), missing }
  }
}
