// Heads of the names of bodies: "Hội", "Sở", "Ủy ban", "Huyện ủy", "UBND", and how the name may go on behind each.
import { phrasesOf } from './phrases.ts'

/** How a name goes on behind its head. */
export interface BodyHead {
  /** It names a body by itself where a level or a place is behind it, without any field of work: "UBND | xã", "Huyện ủy". */
  readonly alone: boolean
  /** Any capitals may be its name, a person's too: "Công ty | Hồng Hà", "Trường Tiểu học | Lê Văn Tám". */
  readonly named: boolean
  /** A whole body may stand behind it: "Văn phòng | Huyện ủy". */
  readonly part: boolean
  /** A number may be its name: "Quân khu | 7". */
  readonly numbered: boolean
  /** A meeting that stands for the body of those who meet, where its number or its reach is said: "Đại hội … lần thứ VI". */
  readonly event: boolean
  /** The level that is in the head itself: "Huyện ủy" is of a district. */
  readonly level: 'province' | 'city' | 'district' | 'town' | null
}

const of = (marks: string, level: BodyHead['level'] = null): BodyHead => ({
  alone: marks.includes('a'),
  named: marks.includes('n'),
  part: marks.includes('p'),
  numbered: marks.includes('#'),
  event: marks.includes('e'),
  level,
})

export const BODY_HEADS = phrasesOf<BodyHead>([
  ['tỉnh ủy|tỉnh đoàn|tỉnh hội', of('ap', 'province')],
  ['thành ủy|thành đoàn|thành hội', of('ap', 'city')],
  ['huyện ủy|huyện đoàn|huyện hội|quận ủy|quận đoàn', of('ap', 'district')],
  ['thị ủy|thị đoàn', of('ap', 'town')],
  [
    'đảng ủy|chi ủy|đảng bộ|chi bộ|đảng đoàn|ban cán sự đảng|ban cán sự|chi đoàn|đoàn|quân ủy|đảng ủy bộ phận',
    of('ap'),
  ],
  [
    'UBND|ủy ban nhân dân|BĐBP|bộ đội biên phòng|HĐND|hội đồng nhân dân|MTTQ|UBMTTQ|UB MTTQ|ủy ban MTTQ|ủy ban mặt trận tổ quốc|mặt trận tổ quốc|uỷ ban mặt trận|ban mặt trận|ban công tác mặt trận|LĐLĐ|liên đoàn lao động|TAND|tòa án nhân dân|VKSND|viện kiểm sát nhân dân|công an|BCH quân sự|ban chỉ huy quân sự|bộ chỉ huy quân sự|bộ tư lệnh|BHXH|bảo hiểm xã hội|NHCSXH|kho bạc nhà nước|BCĐ|ban chỉ đạo|BTV|BCH|ban chấp hành|ban thường vụ|ban thường trực|ban công tác|thường trực|thường vụ',
    of('ap'),
  ],
  [
    'văn phòng|cơ quan|ủy ban kiểm tra|UBKT|ban tổ chức|ban tuyên giáo|ban dân vận|ban nội chính|ban kinh tế|ban quản lý|ban giám đốc|ban đại diện|ban liên lạc|hội đồng|trung tâm|phòng|khoa|bộ môn|tạp chí|công đoàn|công đoàn cơ sở|hội đồng trường|đội|chi nhánh|phân hiệu|trung tâm chính trị|thanh tra|khối|tổ hòa giải|tổ công tác|hội đồng lý luận|cục|vụ|hội đồng khoa học',
    of('p'),
  ],
  ['đại hội|đại hội đại biểu', of('ape')],
  ['đoàn đại biểu quốc hội|đoàn ĐBQH', of('a')],
  ['vườn thú|rạp', of('n')],
  [
    'ủy ban|hội|hội đồng|liên đoàn|liên hiệp|liên hiệp hội|liên hiệp các hội|tổng hội|hiệp hội|liên minh|ban|bộ|sở|tổng cục|chi cục|viện|học viện|mặt trận|tổng công đoàn|tổng liên đoàn|chi hội|phân hội|đoàn thanh niên|giáo hội|hạt kiểm lâm|tòa án|viện kiểm sát|bộ đội|đội tuyển|tổng lãnh sự quán|đại sứ quán|lãnh sự quán|phái đoàn|nghiệp đoàn|khối thi đua',
    of(''),
  ],
  [
    'trường|trường đại học|đại học|trường cao đẳng|cao đẳng|trường trung cấp|trường tiểu học|trường THPT|trường THCS|trường TH|trường mầm non|trường mẫu giáo|trường phổ thông dân tộc nội trú|trường phổ thông|trường dân tộc nội trú|trường chính trị|trường trung học cơ sở|trường trung học phổ thông|trường PTDTBT|trường PTDTNT|THPT|THCS|công ty|công ty cổ phần|công ty TNHH|công ty TNHH MTV|tổng công ty|tập đoàn|doanh nghiệp tư nhân|DNTN|doanh nghiệp|ngân hàng|ngân hàng TMCP|bệnh viện|bệnh viện đa khoa|trạm y tế|báo|tạp chí|đài|đài phát thanh|đài truyền hình|đài phát thanh - truyền hình|đài phát thanh và truyền hình|nhà xuất bản|NXB|câu lạc bộ|CLB|hợp tác xã|HTX|tổ hợp tác|THT|liên hiệp hợp tác xã|quỹ|nhà máy|xí nghiệp|nông trường|lâm trường|nhà hát|bảo tàng|thư viện|đoàn nghệ thuật|hãng|hãng thông tấn|thông tấn xã|mạng lưới|siêu thị|khách sạn|hãng tin|xưởng|liên danh|sàn giao dịch',
    of('n'),
  ],
  [
    'quân khu|quân đoàn|binh đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|đồn biên phòng|đồn|vùng cảnh sát biển|vùng|hải đoàn|quân chủng|binh chủng|đoàn kinh tế - quốc phòng|đoàn kinh tế quốc phòng|hải đội',
    of('n#'),
  ],
])

/** Heads that are too common to be bodies without a name of capitals. */
export const COMMON_HEADS = phrasesOf<true>([
  ['vùng|đội|khối|đồn|hãng|xưởng|cơ quan|đoàn|thường trực|tổ công tác|doanh nghiệp|phòng|mạng lưới|nhóm', true],
])

/** Heads of one syllable that with a level, or in small letters with a name, are bodies: "Hội | xã", "ban | Tuyên giáo". */
export const SHORT_HEADS = phrasesOf<true>([['hội|đoàn|ban|phòng|trường|báo|sở|chi hội', true]])

/** Words that only end like a head: "thị trường", "trụ sở", "xã hội". */
export const NO_BODIES = phrasesOf<true>([
  [
    'thị trường|môi trường|công trường|hội trường|lập trường|hiện trường|chiến trường|quảng trường|nhà trường|trụ sở|cơ sở|công sở|xã hội|cơ hội|quốc hội|lễ hội|dạ hội|thông báo|cảnh báo|dự báo|tình báo|lâu đài|ngân quỹ|thủ quỹ|quốc phòng|biên phòng|dự phòng|đề phòng|nội bộ|cán bộ|toàn bộ|cục bộ|tiến bộ|đồng bộ|quân đội|đồng đội|bộ đội|bố cục|kết cục|đại cục|nghiệp vụ|nhiệm vụ|phục vụ|dịch vụ|công vụ|chức vụ|mùa vụ|thời vụ|pháp viện|đăng khoa|bách khoa',
    true,
  ],
])

/** Words before a lower-case head by which it is a body: "Trưởng | ban Dân vận", "Phó | phòng Nội vụ". */
export const HEADED = phrasesOf<true>([
  ['trưởng|phó|phó trưởng|chánh|giám đốc|phó giám đốc|bí thư|chủ tịch|phó chủ tịch|phó bí thư', true],
])
