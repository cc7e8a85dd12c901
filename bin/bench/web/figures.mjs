// Figures as they are printed: the middle and the slow end of something measured again and again.

/** The value that `part` of the others do not exceed. */
export const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.ceil(part * values.length) - 1] ?? 0

/** One line: what was measured, p50 and p95 of the values, and the limit that the design sets, where it sets one. */
export function say(what, values, { unit = 'ms', limit } = {}) {
  const [middle, slow] = [quantile(values, 0.5), quantile(values, 0.95)].map((value) => Math.round(value))
  console.log(
    `${what.padEnd(64)} p50 ${middle} ${unit}   p95 ${slow} ${unit}${limit === undefined ? '' : `   (limit ${limit})`}`,
  )
}
