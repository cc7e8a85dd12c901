// Words before a name that make it a place: "xã Tân Phú", "sông Hương", "đường Lê Lợi".
import { phrasesOf } from './phrases.ts'

/** Levels of administration, the higher number the larger. */
export type Level = 'province' | 'city' | 'district' | 'town' | 'commune' | 'ward' | 'village'

export interface PlaceHead {
  readonly level: Level | null
  /** What an English text puts behind the name, so that the record is one with that of English texts; null where the name alone makes it. */
  readonly english: string | null
  /** True where a number is a name too: "quận 1", "thôn 5". */
  readonly numbered: boolean
  /** False for words that are mostly something else and count only before a name of its own. */
  readonly sure: boolean
}

const of = (level: Level | null, english: string | null, numbered = false, sure = true): PlaceHead => ({
  level,
  english,
  numbered,
  sure,
})

export const PLACE_HEADS = phrasesOf<PlaceHead>([
  ['tỉnh', of('province', null)],
  ['châu', of('province', null, false, false)],
  ['thành phố|TP|TP .|T . P', of('city', null)],
  ['huyện|huyện đảo', of('district', null)],
  ['quận', of('district', null, true)],
  ['thị xã|TX|TX .|đặc khu|thị trấn|TT .|trấn', of('town', null)],
  ['xã|xã đảo', of('commune', null)],
  ['phường', of('ward', null, true)],
  [
    'thôn|ấp|buôn|bon|làng|xóm|khóm|phum|sóc|khu phố|tổ dân phố|khối phố|tiểu khu|plei|tổ dân phố số|khu dân cư|khu dân cư số|thôn số',
    of('village', null, true),
  ],
  ['bản', of('village', null, true, false)],
  ['đảo|hòn|cù lao|cồn', of(null, 'island')],
  ['quần đảo', of(null, 'islands')],
  ['bán đảo', of(null, 'peninsula')],
  ['vịnh', of(null, 'bay')],
  ['biển', of(null, 'sea', false, false)],
  ['hồ', of(null, 'lake', false, false)],
  ['sông', of(null, 'river')],
  ['suối|kênh|rạch|kinh|kênh đào', of(null, 'canal', false, false)],
  ['núi|dãy núi|đỉnh núi', of(null, 'mountain', false, false)],
  ['đèo', of(null, 'pass', false, false)],
  ['cao nguyên', of(null, 'plateau')],
  ['thung lũng', of(null, 'valley')],
  ['đồng bằng', of(null, 'delta')],
  ['cầu', of(null, 'bridge', false, false)],
  ['đường|phố|đại lộ|ngõ', of(null, 'street', false, false)],
  ['quốc lộ|tỉnh lộ|cao tốc|đường cao tốc|QL|hương lộ', of(null, 'highway', true)],
  ['quảng trường', of(null, 'square')],
  ['công viên|vườn quốc gia|khu bảo tồn thiên nhiên|khu bảo tồn', of(null, 'park')],
  ['chợ', of(null, 'market', false, false)],
  ['chùa|đền|miếu', of(null, 'temple', false, false)],
  [
    'nhà thờ|tháp|thành cổ|hoàng thành|cung điện|lăng|nghĩa trang liệt sĩ|nghĩa trang|tượng đài',
    of(null, 'monument', false, false),
  ],
  ['cảng|bến cảng|bến|bến tàu|bến phà|bến xe|cửa khẩu|cửa khẩu quốc tế', of(null, 'port', false, false)],
  ['sân bay|sân bay quốc tế|cảng hàng không', of(null, 'airport')],
  ['ga|nhà ga', of(null, 'station', false, false)],
  [
    'khu công nghiệp|KCN|cụm công nghiệp|khu chế xuất|khu kinh tế|khu kinh tế cửa khẩu|khu công nghệ cao|khu đô thị|khu đô thị mới|khu di tích|khu di tích lịch sử|di tích|khu mỏ|vùng mỏ|khu du lịch|cụm dân cư|khu tập thể|khu tái định cư|khu nhà trọ|làng nghề',
    of(null, 'zone', true),
  ],
  ['bang|tiểu bang|địa khu', of('province', null)],
  ['khu tự trị|châu tự trị|đặc khu hành chính', of('province', null)],
])

/** Words that only end like a head: "hợp tác xã", "nông thôn", "yêu cầu". */
export const NO_HEADS = phrasesOf<true>([
  [
    'hợp tác xã|Tân Hoa xã|thông tấn xã|làng xã|phố xã|thị xã|nông thôn|yêu cầu|nhu cầu|toàn cầu|địa cầu|đòi cầu|lên đường|dẫn đường|văn bản|cơ bản|căn bản|kịch bản|xuất bản|phiên bản|bài bản|tư bản|biên bản|ấn bản|non sông|liên bang|phố phường|đường phố|phố thị|mơ hồ|cơ hồ|dân làng|bờ biển|ven biển|nhà ga|tỉnh thành|quận huyện|xóm làng|thôn làng|bản làng|thôn bản|thôn xóm|làng bản|buôn làng|bon làng|phum sóc|xã phường',
    true,
  ],
])

/** Words between a head and its name: "xã biên giới Tân Phú". */
export const BETWEEN = phrasesOf<true>([
  [
    'biên giới|vùng cao|vùng sâu|vùng xa|miền núi|vùng biên|ven biển|bãi ngang|đảo|nông thôn mới|anh hùng|nghèo|trung du|ven đô|thuần nông|cảng|trẻ|cửa ngõ|tiền tiêu|vùng cao biên giới|biên giới vùng cao|mang tên|trực thuộc Trung ương|đất ngập nước|thiên nhiên|loài|loài và sinh cảnh|lịch sử|quốc gia|đặc biệt|Chăm|người Mông|đồng bào',
    true,
  ],
])

/** Words that say where, each with how much it says. */
export const LOCATIVE = phrasesOf<number>([
  [
    'ở|tại|ngay tại|về tới|nằm ở|sống ở|sinh ra ở|quê ở|làm việc tại|có mặt tại|trú tại|địa bàn|trên địa bàn|ngoại ô|trung tâm|thủ đô|cố đô|khảo sát tại|đặt tại|diễn ra tại',
    2,
  ],
  [
    'từ|đến|tới|về|lên|xuống|vào|ra|sang|qua|khắp|quanh|đi|trở lại|quê|trong|giải phóng|bảo vệ|vùng|khu vực|nước|nhân dân|người dân|cán bộ|bà con|chiến trường|mặt trận|chính quyền|đất|hướng|phía|miền|đô thị',
    1,
  ],
  ['khảo sát|tham quan|thăm|ghé|ghé thăm|rời', 1.5],
])
