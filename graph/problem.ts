// A problem: an error told to people and programs in the shape of RFC 9457.

export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Not understood',
  401: 'Not known',
  403: 'Refused',
  404: 'Not found',
  405: 'Not possible here',
  408: 'Too slow',
  409: 'In conflict',
  413: 'Too large',
  415: 'Wrong kind of content',
  421: 'Wrong address',
  429: 'Too often',
  431: 'Too large',
  500: 'Our mistake',
  503: 'Not available now',
}

/** Thrown where an answer is impossible; `detail` names the thing, the reason and the way out. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  constructor(
    readonly status: number,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options)
  }
}

export const problemOf = (status: number, detail: string): Problem => ({
  type: 'about:blank',
  title: TITLES[status] ?? 'Error',
  status,
  detail,
})
