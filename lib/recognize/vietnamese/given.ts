// The codebook's sightings as Vietnamese needs them: without plural words and owners, and none torn out of a longer word.
import { wordKey } from '../../fold.ts'
import { isCapital } from '../../token.ts'
import type { Passage } from '../passage.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import { type Syllables, syllablesOf } from './phrases.ts'
import { isSurname } from './surnames.ts'
import { TITLES } from './titles.ts'

const PLURAL = syllablesOf('các những')
/** "Đảng | ta": the owner behind the name. */
const OWNERS = syllablesOf('ta')

/** Words of which the second syllable begins a name that is not meant: "chi | hội nông dân", "Tổng | Công đoàn". */
const TORN: ReadonlyMap<string, Syllables> = new Map(
  Object.entries({
    hội: 'chi phân tổng đại xã cơ quốc lễ giáo dạ vũ hiệp thành',
    đoàn: 'tập sư công liên phái chi quân trung tiểu lữ',
    công: 'tổng',
    liên: 'tổng',
    đảng: 'chính',
    dân: 'nhân nông cư công người',
    phòng: 'văn quốc',
    ban: 'ủy',
    đồng: 'hội',
  }).map(([second, firsts]) => [wordKey(second), syllablesOf(firsts)]),
)

function isTorn({ tokens }: Passage, { first, kind }: Sighting): boolean {
  const token = tokens[first]
  const before = tokens[first - 1]
  if (kind !== 'organization' || token?.gap !== 'space' || before === undefined) return false
  return TORN.get(token.key)?.has(before.key) === true
}

// "chủ nghĩa Mác - Lênin": one name made of two.
const isCompound = ({ tokens }: Passage, { first, kind }: Sighting): boolean =>
  kind === 'person' && tokens[first]?.gap === 'dash' && tokens[first - 1]?.text === 'Mác'

// "Đào | Trần Minh": a surname before the name makes it another's.
const isAnothers = ({ tokens }: Passage, { first, kind }: Sighting): boolean => {
  const before = tokens[first - 1]
  return (
    kind === 'person' &&
    isCapital(before) &&
    tokens[first]?.gap === 'space' &&
    isSurname(before?.key ?? '') &&
    TITLES.endingAt(tokens, first - 1) === undefined
  )
}

/** Words that a name of one or two syllables only begins: "Đảng | viên", "Đoàn | kết". */
const GOES_ON: ReadonlyMap<string, Syllables> = new Map(
  Object.entries({
    đảng: 'viên bộ ủy đoàn phí phái tính tịch sử trị cương',
    đoàn: 'viên kết thể tụ kiểm công đại giám khảo thanh tham ca nghệ luật kinh quân xe tàu chủ trưởng phí văn múa liên từ thiện cán học',
    hội: 'viên nghị thảo đồng trường trại diễn họp đàm thao',
  }).map(([first, seconds]) => [first.split(' ').map(wordKey).join(' '), syllablesOf(seconds)]),
)

function isBeginning({ tokens }: Passage, { first, last, kind }: Sighting): boolean {
  const next = tokens[last + 1]
  if (kind !== 'organization' || last - first > 1 || next?.shape !== 'word' || next.gap !== 'space') return false
  return GOES_ON.get(tokens[last]?.key ?? '')?.has(next.key) === true
}

const OF = syllablesOf('của')

/** "Đại hội XIII | của Đảng": whose meeting it is stands behind its name, as a mention of its own. */
function beforeOwner({ tokens }: Passage, { first, last, kind }: Sighting): number {
  if (kind !== 'organization' || tokens[first]?.text !== 'Đại') return last
  for (let i = first + 2; i < last; i++) if (OF.has(tokens[i]?.key ?? '')) return i - 1
  return last
}

/** "Đoàn đến nơi": at the beginning of a sentence a group that travels, or anybody's family name before a capital. */
const isDelegation = ({ tokens }: Passage, { first, last, kind }: Sighting): boolean =>
  kind === 'organization' &&
  first === last &&
  tokens[first]?.text === 'Đoàn' &&
  (first === 0 ||
    tokens[first - 1]?.shape !== 'word' ||
    (isCapital(tokens[first + 1]) && tokens[first + 1]?.gap === 'space'))

/** A codebook sighting, trimmed; none where it is torn out of another word. */
export function trimmed(passage: Passage, sighting: Sighting): Sighting[] {
  if (
    isDelegation(passage, sighting) ||
    isTorn(passage, sighting) ||
    isBeginning(passage, sighting) ||
    isCompound(passage, sighting) ||
    isAnothers(passage, sighting)
  )
    return []
  const { tokens } = passage
  let { first, last } = sighting
  last = beforeOwner(passage, sighting)
  while (first < last && PLURAL.has(tokens[first]?.key ?? '')) first++
  if (sighting.kind === 'organization' && first < last && OWNERS.has(tokens[last]?.key ?? '')) last--
  return [first === sighting.first && last === sighting.last ? sighting : sightingAgain(sighting, passage, first, last)]
}
