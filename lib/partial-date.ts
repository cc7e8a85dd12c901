// A partial date, 2015 or 2015-07 or 2015-07-08, is its whole interval: first to last day.

export interface Interval {
  /** First day, YYYY-MM-DD. */
  readonly from: string
  /** Last day, YYYY-MM-DD, itself inside. */
  readonly to: string
}

const SHAPE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

const lastDay = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The interval of a date of the calendar; undefined for anything else ("2015-02-30", "15", "2015-7"). */
export function intervalOf(date: string): Interval | undefined {
  const [, year, month, day] = SHAPE.exec(date) ?? []
  if (year === undefined) return undefined
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (month < '01' || month > '12') return undefined
  const last = String(lastDay(Number(year), Number(month)))
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` }
  return day >= '01' && day <= last ? { from: date, to: date } : undefined
}

/** Does all of `inner` lie in `outer`? */
export const within = (inner: Interval, outer: Interval): boolean => outer.from <= inner.from && inner.to <= outer.to

/** Earlier first, undated last; of dates that begin together the less exact first. Total up to equal dates. */
export function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
