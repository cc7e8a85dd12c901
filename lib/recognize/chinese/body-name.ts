// What a body is called apart from how long or short a text puts it, and the id that texts in Latin letters give it: 江宁区人民法院 and 江宁区法院 are jiangning-district-peoples-court.
import { type EntityId, entityId } from '../../entity.ts'
import { slugOf } from '../../fold.ts'

/** Where a body has its seat: the place's label and id. */
export interface Seat {
  readonly label: string
  readonly entity: EntityId
}

/** Long forms and the short ones that mean the same; the longer stands first. */
const SHORTER: readonly (readonly [string, string])[] = [
  ['人民代表大会常务委员会', '人大常委会'],
  ['人民代表大会', '人大'],
  ['纪律检查委员会', '纪委'],
  ['监察委员会', '监委'],
  ['妇女联合会', '妇联'],
  ['残疾人联合会', '残联'],
  ['归国华侨联合会', '侨联'],
  ['文学艺术界联合会', '文联'],
  ['工商业联合会', '工商联'],
  ['科学技术协会', '科协'],
  ['高级人民法院', '高院'],
  ['中级人民法院', '中院'],
  ['人民法院', '法院'],
  ['人民检察院', '检察院'],
  ['人民政府', '政府'],
  ['发展和改革委员会', '发改委'],
  ['卫生健康委员会', '卫健委'],
  ['人民委员会', '人委会'],
  ['村民委员会', '村委会'],
  ['居民委员会', '居委会'],
]

const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    委: 'party-committee',
    党委: 'party-committee',
    委员会: 'committee',
    纪委: 'commission-for-discipline-inspection',
    监委: 'supervisory-commission',
    委宣传部: 'party-committee-publicity-department',
    委组织部: 'party-committee-organization-department',
    委统战部: 'party-committee-united-front-work-department',
    委党校: 'party-school',
    政府: 'peoples-government',
    人大: 'peoples-congress',
    人大常委会: 'peoples-congress-standing-committee',
    政协: 'cppcc-committee',
    总工会: 'federation-of-trade-unions',
    妇联: 'womens-federation',
    残联: 'disabled-persons-federation',
    文联: 'federation-of-literary-and-art-circles',
    工商联: 'federation-of-industry-and-commerce',
    科协: 'association-for-science-and-technology',
    法院: 'peoples-court',
    中院: 'intermediate-peoples-court',
    高院: 'higher-peoples-court',
    检察院: 'peoples-procuratorate',
    教育局: 'education-bureau',
    教育厅: 'department-of-education',
    公安局: 'public-security-bureau',
    公安厅: 'public-security-department',
    民政局: 'civil-affairs-bureau',
    民政厅: 'department-of-civil-affairs',
    大学: 'university',
    日报: 'daily',
    晚报: 'evening-news',
  }),
)
/** Its level goes without saying. */
const INTERMEDIATE = 'intermediate-peoples-court'
const LEVELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    省: 'provincial',
    市: 'municipal',
    县: 'county',
    区: 'district',
    自治区: 'regional',
    镇: 'town',
    乡: 'township',
    村: 'village',
    街道: 'subdistrict',
    社区: 'community',
    '': '',
  }),
)
const LEVEL = /^(自治区|街道|社区|省|市|县|区|镇|乡|村|)/
const UMBRELLA = /^(?:中共|中国共产党)(?=.{3})/

/** The name with its long parts put short and without the party's name before a committee of its. */
export const shortest = (name: string): string =>
  SHORTER.reduce((text, [long, short]) => text.replace(long, short), name.replace(UMBRELLA, ''))

/** The id of a body at a seat of which `rest` follows the seat's label: 区 | 人民法院 for 江宁. */
export function bodyId(seat: Seat | undefined, rest: string): EntityId | undefined {
  const place = seat === undefined ? '' : seat.entity.slice('place:'.length)
  if (/^[a-z-]+$/.test(place)) {
    const [, level = ''] = LEVEL.exec(rest) ?? []
    const kind = ENGLISH.get(shortest(rest.slice(level.length)))
    const said = kind === INTERMEDIATE ? '' : LEVELS.get(level)
    if (kind !== undefined) return entityId(`organization:${[place, said, kind].filter(Boolean).join('-')}`)
  }
  const slug = slugOf(shortest((seat?.label ?? '') + rest))
  return slug === '' ? undefined : entityId(`organization:${slug}`)
}
