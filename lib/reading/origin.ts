// Who published a text and in which country, where a byline, a dateline or a source line says so.

interface Outlet {
  readonly name: string
  readonly country: string
  readonly pattern: RegExp
}

const outlet = (name: string, country: string, pattern: RegExp): Outlet => ({ name, country, pattern })

const OUTLETS: readonly Outlet[] = [
  outlet("People's Daily Online", 'CN', /People['’]s Daily Online|人民网/),
  outlet("People's Daily", 'CN', /People['’]s Daily|人民日报|人民日報|Nhân [Dd]ân [Nn]hật [Bb]áo/),
  outlet('Xinhua', 'CN', /Xinhua|新华社|新華社|新华网/),
  outlet('China Daily', 'CN', /China Daily|中国日报/),
  outlet('CGTN', 'CN', /\bCGTN\b/),
  outlet('Global Times', 'CN', /Global Times|环球时报/),
  outlet('China News Service', 'CN', /China News Service|中新社|中新网/),
  outlet('Qiushi', 'CN', /\bQiushi\b|求是/),
  outlet("Workers' Daily", 'CN', /Workers['’] Daily|工人日报/),
  outlet('VOVworld', 'VN', /VOV ?world/i),
  outlet('VOV', 'VN', /\bVOV\b/),
  outlet('VietnamPlus', 'VN', /Vietnam ?Plus/i),
  outlet('VNA', 'VN', /\bVNA\b|\bTTXVN\b|Vietnam News Agency/),
  outlet('Nhan Dan', 'VN', /(?:Nhan Dan|Nhân Dân)(?! [Nn]hật)/),
  outlet('VnExpress', 'VN', /VnExpress/i),
  outlet('Tuoi Tre', 'VN', /Tuoi Tre|Tuổi Trẻ/),
  outlet('Thanh Nien', 'VN', /Thanh Nien|Thanh Niên/),
  outlet('Viet Nam News', 'VN', /Viet ?nam News|\bVNS\b/i),
]

const CITIES: readonly (readonly [country: string, pattern: RegExp])[] = [
  [
    'CN',
    /^(?:中国)?(?:Beijing|Shanghai|Guangzhou|Shenzhen|Chengdu|Chongqing|Wuhan|Nanjing|Xi'an|Tianjin|Hangzhou|Urumqi|Lhasa|Bắc Kinh|北京|上海|广州|深圳|重庆|天津)/i,
  ],
  [
    'VN',
    /^(?:Hanoi|Ha Noi|Ho Chi Minh City|HCM City|Da Nang|Danang|Hue|Hai Phong|Can Tho|Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ|TP\.? ?HCM|TP\.? Hồ Chí Minh)/i,
  ],
] // prettier-ignore

const DATELINE = /^(.{2,60}?)\s*(?:--|[–—]|\s-\s)/
const AGENCY = /^.{0,40}?[（(]([^（()）]{2,40})[)）]\s*(?:--|[–—-])/
const WIRE = /^(新华社|人民网|中新社)/
const BYLINE = /^(?:by|source|theo|nguồn|来源|來源)\s*[:：]?\s+(.{2,60})|^(?:来源|來源)[:：](.{2,60})/i

/** Lines that speak of the text itself: the first dozen and the last five. */
const ends = (lines: readonly string[]): string[] =>
  [...lines.slice(0, 12), ...lines.slice(12).slice(-5)].map((line) => line.slice(0, 300))

function namedSources(line: string): string[] {
  const byline = BYLINE.exec(line)
  const whole = line.length <= 40 ? [line] : []
  return [AGENCY.exec(line)?.[1] ?? [], WIRE.exec(line)?.[1] ?? [], byline?.[1] ?? byline?.[2] ?? [], whole].flat()
}

/** The outlet that the lines name as theirs, null where none or several are named. */
export function sourceOf(lines: readonly string[]): string | null {
  const found = new Set(
    ends(lines)
      .flatMap(namedSources)
      .flatMap((named) => OUTLETS.find(({ pattern }) => pattern.test(named))?.name ?? []),
  )
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

/** The country of that outlet and of the datelines, null where they are silent or disagree. */
export function countryOf(lines: readonly string[], source: string | null): string | null {
  const byOutlet = OUTLETS.filter(({ name }) => name === source).map(({ country }) => country)
  const datelines = lines.slice(0, 12).flatMap((line) => DATELINE.exec(line.slice(0, 120))?.[1] ?? [])
  const byCity = datelines.flatMap((place) => CITIES.find(([, city]) => city.test(place))?.[0] ?? [])
  const countries = new Set(byOutlet.length > 0 ? byOutlet : byCity)
  const [only] = countries
  return countries.size === 1 && only !== undefined ? only : null
}
