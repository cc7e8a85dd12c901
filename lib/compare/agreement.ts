// Krippendorff's alpha for codes without order: how far coders agree beyond chance.

/** The codes that one unit was given, one a coder; undefined where a coder gave none, which is no code of its own. */
export type Unit = readonly (string | undefined)[]

/**
 * 1 - observed / expected disagreement over the matrix of coincidences; units with fewer than two codes are left out. 1 is agreement, 0 chance,
 * below 0 worse. Undefined where nothing could disagree: fewer than two units' codes, or one code throughout (not 1: nothing was put to the test).
 */
export function nominalAlpha(units: readonly Unit[]): number | undefined {
  const totals = new Map<string, number>()
  let [n, unlike] = [0, 0]
  for (const unit of units) {
    const codes = unit.filter((code) => code !== undefined)
    if (codes.length < 2) continue
    const ofUnit = new Map<string, number>()
    for (const code of codes) {
      ofUnit.set(code, (ofUnit.get(code) ?? 0) + 1)
      totals.set(code, (totals.get(code) ?? 0) + 1)
    }
    n += codes.length
    const alike = [...ofUnit.values()].reduce((sum, times) => sum + times * (times - 1), 0)
    unlike += codes.length - alike / (codes.length - 1)
  }
  const byChance = n * n - [...totals.values()].reduce((sum, times) => sum + times * times, 0)
  return byChance === 0 ? undefined : 1 - ((n - 1) * unlike) / byChance
}
