// Countries, regions and cities of the world as Vietnamese texts call them; ids are those of the English gazetteer.
import { nameOf, plantName } from '../../codebook/name.ts'
import type { TrieNode } from '../../codebook/trie.ts'
import { emptyTrie } from '../../codebook/trie.ts'
import { entityId } from '../../entity.ts'
import { slugOf } from '../../fold.ts'
import { COUNTRY_NAMES } from '../english/country-names.ts'

/** The English label, an equals sign, the Vietnamese names between slashes; one place between two bars. */
const VIETNAMESE = `
Australia=Úc/Ô-xtrây-li-a/Australia|Austria=Áo|Belgium=Bỉ|Brazil=Bra-xin|Brunei=Bru-nây|Bulgaria=Bun-ga-ri|Cambodia=Campuchia/Cam-pu-chia|Central African Republic=Cộng hòa Trung Phi/Trung Phi|Chile=Chi-lê|China=Trung Quốc/Trung Hoa/Cộng hòa Nhân dân Trung Hoa|Cuba=Cu-ba/Cu Ba|Czech Republic=Cộng hòa Séc/Séc|Denmark=Đan Mạch|Democratic Republic of the Congo=Cộng hòa Dân chủ Congo/Cộng hòa Dân chủ Công-gô
Egypt=Ai Cập|Finland=Phần Lan|France=Pháp|Georgia=Gruzia/Gru-di-a|Germany=Đức/Cộng hòa Liên bang Đức/CHLB Đức|Greece=Hy Lạp|Hong Kong=Hồng Kông/Hồng Công|Hungary=Hung-ga-ri|India=Ấn Độ|Indonesia=In-đô-nê-xi-a|Iran=I-ran|Iraq=I-rắc|Israel=I-xra-en|Italy=Ý/Italia/I-ta-li-a|Japan=Nhật Bản/Nhật|Kuwait=Cô-oét|Laos=Lào/CHDCND Lào/Cộng hòa Dân chủ Nhân dân Lào|Macao=Ma Cao|Malaysia=Ma-lai-xi-a
Mexico=Mê-hi-cô|Mongolia=Mông Cổ|Morocco=Ma-rốc/Maroc|Myanmar=Mi-an-ma/Miến Điện|Netherlands=Hà Lan|North Korea=Triều Tiên/CHDCND Triều Tiên/Bắc Triều Tiên|North Macedonia=Bắc Macedonia|Norway=Na Uy|Palestine=Pa-le-xtin|Philippines=Phi-líp-pin|Poland=Ba Lan|Portugal=Bồ Đào Nha|Romania=Rumani/Ru-ma-ni|Russia=Nga/Liên bang Nga|Saudi Arabia=Ả Rập Xê Út/Ả-rập Xê-út/Arập Xêút|Singapore=Xin-ga-po|South Africa=Nam Phi|South Korea=Hàn Quốc|South Sudan=Nam Sudan|Spain=Tây Ban Nha|Sweden=Thụy Điển|Switzerland=Thụy Sĩ/Thụy Sỹ|Syria=Xi-ri|Taiwan=Đài Loan|Thailand=Thái Lan|Timor-Leste=Đông Timor
Turkey=Thổ Nhĩ Kỳ|Ukraine=U-crai-na|United Arab Emirates=Các Tiểu vương quốc Ả Rập Thống nhất|United Kingdom=Anh/Vương quốc Anh|United States=Mỹ/Hoa Kỳ/Hợp chúng quốc Hoa Kỳ/Hợp chủng quốc Hoa Kỳ|Vatican City=Vatican/Va-ti-căng|Vietnam=Việt Nam/Cộng hòa xã hội chủ nghĩa Việt Nam/CHXHCN Việt Nam
Asia=châu Á|Africa=châu Phi|Europe=châu Âu|Latin America=Mỹ Latinh/Mỹ La-tinh/Mỹ La tinh|North America=Bắc Mỹ|South America=Nam Mỹ|America=châu Mỹ|Central America=Trung Mỹ|Oceania=châu Đại Dương|Asia-Pacific=châu Á - Thái Bình Dương|Indo-Pacific=Ấn Độ Dương - Thái Bình Dương|Southeast Asia=Đông Nam Á|East Asia=Đông Á|South Asia=Nam Á|Central Asia=Trung Á|West Asia=Tây Á|Northeast Asia=Đông Bắc Á|Middle East=Trung Đông|Indochina=Đông Dương|Eastern Europe=Đông Âu|Western Europe=Tây Âu|Northern Europe=Bắc Âu|North Africa=Bắc Phi
Korean Peninsula=bán đảo Triều Tiên|Balkans=Balkan/Ban-căng|Caribbean=Caribe/Ca-ri-bê|Gaza=Dải Gaza|Yugoslavia=Nam Tư|Czechoslovakia=Tiệp Khắc|Soviet Union=Liên Xô|Tibet=Tây Tạng|Xinjiang=Tân Cương|East China Sea=biển Hoa Đông|South China Sea=Biển Đông|Indian Ocean=Ấn Độ Dương|Pacific Ocean=Thái Bình Dương|Atlantic Ocean=Đại Tây Dương|Mediterranean=Địa Trung Hải|Taiwan Strait=eo biển Đài Loan|Spratly Islands=Trường Sa/quần đảo Trường Sa|Paracel Islands=Hoàng Sa/quần đảo Hoàng Sa|Crimea=Crưm/Crimea|Siberia=Xi-bia/Siberi|Mekong River=sông Mê Công/sông Mekong/Mê Công|Crimea=Crưm
Northwest Vietnam=Tây Bắc|Northeast Vietnam=Đông Bắc|Viet Bac=Việt Bắc|Central Highlands=Tây Nguyên|Mekong Delta=Đồng bằng sông Cửu Long/ĐBSCL|Red River Delta=Đồng bằng sông Hồng|Southeast Vietnam=Đông Nam Bộ|Southwest Vietnam=Tây Nam Bộ|Northern Vietnam=Bắc Bộ/miền Bắc|Southern Vietnam=Nam Bộ/miền Nam|Central Vietnam=Trung Bộ/miền Trung|North Central Vietnam=Bắc Trung Bộ|South Central Coast=Nam Trung Bộ|Phu Quoc=Phú Quốc|Con Dao=Côn Đảo|Da Lat=Đà Lạt|Nha Trang=Nha Trang|Vung Tau=Vũng Tàu|Buon Ma Thuot=Buôn Ma Thuột|Dien Bien Phu=Điện Biên Phủ|Ha Long=Hạ Long|Sa Pa=Sa Pa/Sapa|Hoi An=Hội An|Quy Nhon=Quy Nhơn|Pleiku=Pleiku/Plei Ku|Thu Duc=Thủ Đức
Beijing=Bắc Kinh|Shanghai=Thượng Hải|Guangzhou=Quảng Châu|Hanoi=Hà Nội/Thủ đô Hà Nội/Thăng Long|Ho Chi Minh City=Thành phố Hồ Chí Minh/TP . Hồ Chí Minh/TP Hồ Chí Minh/TP.HCM/TPHCM/TP HCM/Sài Gòn|Hai Phong=Hải Phòng|Da Nang=Đà Nẵng|Can Tho=Cần Thơ|Hue=Huế|Washington=Oa-sinh-tơn|New York=Niu Oóc|London=Luân Đôn|Paris=Pa-ri|Berlin=Béc-lin|Geneva=Giơ-ne-vơ|Rome=Rô-ma|Moscow=Mátxcơva/Mát-xcơ-va/Moskva|Phnom Penh=Phnôm Pênh|Vientiane=Viêng Chăn|Bangkok=Băng Cốc|Seoul=Xơ-un|Pyongyang=Bình Nhưỡng|Tokyo=Tô-ky-ô|Saint Petersburg=Xanh Pê-téc-bua|Macao=Áo Môn`

const CITIES =
  'Washington|New York|Los Angeles|San Francisco|Chicago|Boston|London|Paris|Berlin|Bonn|Brussels|Geneva|Vienna|Rome|Madrid|Lisbon|Moscow|Saint Petersburg|Leningrad|Kiev|Kyiv|Warsaw|Prague|Budapest|Belgrade|Bucharest|Athens|Istanbul|Ankara|Cairo|Tehran|Baghdad|Damascus|Beirut|Jerusalem|Dubai|Kabul|Islamabad|New Delhi|Mumbai|Dhaka|Yangon|Bangkok|Vientiane|Phnom Penh|Kuala Lumpur|Jakarta|Bandung|Manila|Tokyo|Osaka|Kyoto|Hiroshima|Seoul|Pyongyang|Canberra|Sydney|Melbourne|Wellington|Ottawa|Toronto|Buenos Aires|Rio de Janeiro|Nairobi|Davos|Gaza'

/** Names of one syllable that are also other words or parts of persons' names: they stand alone, or not at all. */
export const SHORT_COUNTRIES: ReadonlySet<string> = new Set([
  'Úc',
  'Áo',
  'Bỉ',
  'Pháp',
  'Đức',
  'Ý',
  'Nhật',
  'Lào',
  'Nga',
  'Anh',
  'Mỹ',
  'Séc',
])

export interface Gazetteer {
  readonly names: TrieNode
  readonly labels: ReadonlyMap<string, string>
}

function build(): Gazetteer {
  const names = emptyTrie()
  const labels = new Map<string, string>()
  const plant = (label: string, others: readonly string[], lang: string) => {
    const entity = entityId(`place:${slugOf(label)}`)
    if (!labels.has(entity)) labels.set(entity, label)
    for (const text of others) plantName(names, nameOf({ entity, kind: 'place', lang, text, where: null }))
  }
  for (const place of VIETNAMESE.split(/[|\n]/).filter(Boolean)) {
    const [label = '', own = ''] = place.split('=')
    plant(label, own.split('/'), 'vi')
  }
  for (const place of `${COUNTRY_NAMES}|${CITIES}`.split(/[|\n]/).filter(Boolean)) {
    const [label = '', ...others] = place.split('/')
    plant(
      label,
      [label, ...others].filter((name) => name.length > 3),
      'en',
    )
  }
  return { names, labels }
}

let built: Gazetteer | undefined
export function gazetteer(): Gazetteer {
  built ??= build()
  return built
}
