// What a body is called however a text puts it, and its id: where it can be, the one that English texts give it.
import { slugOf } from '../../fold.ts'
import { isCapital } from '../../token.ts'
import type { BodyExtent } from './body-extent.ts'
import { spelledOut } from './domain.ts'
import type { LatestPlaces } from './latest-place.ts'
import { type Level, PLACE_HEADS } from './place-heads.ts'
import type { Provinces } from './provinces.ts'
import { labelAt, type Scene } from './scene.ts'

/** The bodies that every province, district and commune has, by their Vietnamese slug. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  `uy-ban-nhan-dan=peoples-committee|hoi-dong-nhan-dan=peoples-council|tinh-uy=party-committee|thanh-uy=party-committee|huyen-uy=party-committee|quan-uy=party-committee|thi-uy=party-committee|dang-uy=party-committee|dang-bo=party-organization|chi-bo=party-cell|tinh-doan=youth-union|thanh-doan=youth-union|huyen-doan=youth-union|doan=youth-union|doan-thanh-nien=youth-union
doan-thanh-nien-cong-san-ho-chi-minh=youth-union|lien-doan-lao-dong=confederation-of-labour|hoi-lien-hiep-phu-nu=womens-union|hoi-phu-nu=womens-union|hoi-nong-dan=farmers-union|hoi-cuu-chien-binh=war-veterans-association|mat-tran=fatherland-front|uy-ban-mat-tran=fatherland-front|mat-tran-to-quoc=fatherland-front|mat-tran-to-quoc-viet-nam=fatherland-front|uy-ban-mat-tran=fatherland-front|uy-ban-mat-tran=fatherland-front|mat-tran-to-quoc=fatherland-front|uy-ban-mat-tran-to-quoc-viet-nam=fatherland-front
hoi-chu-thap-do=red-cross-society|hoi-nguoi-cao-tuoi=association-of-the-elderly|hoi-khuyen-hoc=study-promotion-association|toa-an-nhan-dan=peoples-court|vien-kiem-sat-nhan-dan=peoples-procuracy|cong-an=police|bo-chi-huy-quan-su=military-command|ban-chi-huy-quan-su=military-command|bo-doi-bien-phong=border-guard|so-noi-vu=department-of-home-affairs|so-y-te=department-of-health|so-giao-duc-va-dao-tao=department-of-education-and-training|so-lao-dong-thuong-binh-va-xa-hoi=department-of-labour-invalids-and-social-affairs
so-nong-nghiep-va-phat-trien-nong-thon=department-of-agriculture-and-rural-development|truong-chinh-tri=political-school|bao=newspaper`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [own = '', english = ''] = pair.split('=')
      return [own, english]
    }),
)

const SAID: Readonly<Record<Level, string>> = {
  province: 'provincial',
  city: 'municipal',
  district: 'district',
  town: 'town',
  commune: 'commune',
  ward: 'ward',
  village: 'village',
}

/** Organs of a Party committee: "ban-dan-van-huyen-uy" is its mass mobilization commission. */
const COMMISSION = /^ban-(dan-van|to-chuc|tuyen-giao)-(?:tinh|thanh|huyen|quan|thi|dang)-uy$/
const COMMISSIONS: ReadonlyMap<string, string> = new Map([
  ['dan-van', 'mass-mobilization-commission'],
  ['to-chuc', 'organization-commission'],
  ['tuyen-giao', 'communication-and-education-commission'],
])

function englishOf(slug: string): string | undefined {
  const commission = COMMISSION.exec(slug)?.[1]
  return commission === undefined ? ENGLISH.get(slug) : COMMISSIONS.get(commission)
}

/** What a place at the end of a body's name is called in ids, without the word that says what it is, and its level. */
function seatAt(
  scene: Scene,
  first: number,
  last: number,
  provinces: Provinces,
): { slug: string; level: Level | null } {
  const word = PLACE_HEADS.at(scene.tokens, first, scene.plain)
  const head = isCapital(scene.tokens[first]) && word?.meaning.level === 'village' ? undefined : word
  const placed = scene.cover.get(first)
  const id = placed?.kind === 'place' && placed.first === first ? placed.candidates[0] : undefined
  const level = head?.meaning.level ?? (id !== undefined && provinces.has(id) ? 'province' : null)
  if (id !== undefined) return { slug: id.slice(id.indexOf(':') + 1), level }
  const named = slugOf(labelAt(scene, Math.min(last, first + (head?.size ?? 0)), last))
  // A number alone names nothing: "phường 5" keeps its word.
  return { slug: /^\d/.test(named) ? slugOf(labelAt(scene, first, last)) : named, level }
}

function idOf(slug: string, place: string, level: Level | null): string {
  const english = englishOf(slug)
  if (english === undefined) return `${slug}-${place}`
  return [place, level === null || place.endsWith(`-${level}`) ? '' : SAID[level], english].filter(Boolean).join('-')
}

const LEVEL_AT_END =
  / (?:tỉnh|thành phố|TP|huyện|quận|thị xã|thị trấn|xã|phường|khu phố|tổ dân phố|khối phố|thôn|ấp|bản|buôn|bon|làng|xóm|khóm)$/u
const BRACKETS = / ?\( ?\p{Lu}+ ?\)/u

/** The label and the slug of a body that begins at `first`: its spelled-out name, and where it is of a place, that place. */
export function bodyName(
  scene: Scene,
  first: number,
  extent: BodyExtent,
  places: LatestPlaces,
  provinces: Provinces,
): { label: string; slug: string } {
  const end = extent.place === null ? extent.last : extent.place - 1
  const named = labelAt(scene, first, end).replace(BRACKETS, '').split(' ').map(spelledOut).join(' ')
  if (extent.place !== null) {
    const { slug, level } = seatAt(scene, extent.place, extent.last, provinces)
    const label = `${named} ${labelAt(scene, extent.place, extent.last)}`
    return { label, slug: idOf(slugOf(named), slug, extent.inHead ?? level) }
  }
  const place = extent.level === null ? undefined : places.get(extent.level)
  if (place === undefined) return { label: named, slug: slugOf(named) }
  const whole = named.replace(LEVEL_AT_END, '')
  return { label: `${whole} ${place.label}`, slug: idOf(slugOf(whole), place.slug, extent.level) }
}
