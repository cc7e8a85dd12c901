// Vietnamese titles and forms of address before a name, and what is said of a person after it.
import { phrasesOf, syllablesOf } from './phrases.ts'

/** What a title says: of what sex its bearer is, and whether a single syllable after it is a name. */
export interface Title {
  readonly sex: 'male' | 'female' | null
  /** After "ông", "chị", "đồng chí" even one syllable names a person. */
  readonly familiar: boolean
}

const MEN =
  'ông|anh|chú|cậu|thầy|cha|ông anh|cố tổng thống|hòa thượng|thượng tọa|đại đức|linh mục|giám mục|mục sư|quốc vương|vua|hoàng tử|lão nông'
const WOMEN =
  'bà|chị|cô|dì|thím|mợ|mẹ|má|cô giáo|ni sư|sư cô|ni trưởng|nữ hoàng|công chúa|hoa hậu|nữ nghệ nhân|mẹ Việt Nam anh hùng'
const ADDRESS =
  'em|bác|cụ|cháu|bạn|o|sư|đồng chí|đ / c|già làng|nghệ nhân|thầy giáo|bác sĩ|bác sỹ|luật sư|nhà báo|giáo sư|tiến sĩ|tiến sỹ|GS|TS|PGS|ThS|BS|LS|nguyên soái|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|chuẩn úy|liệt sĩ|liệt sỹ|tổng thống|thủ tướng|ngoại trưởng|ca sĩ|ca sỹ|nhạc sĩ|nhạc sỹ|đạo diễn|diễn viên|thạc sĩ|hộ|hộ ông|hộ bà|vợ chồng|con gái|con trai'
const OFFICES = `chủ tịch|phó chủ tịch|phó chủ tịch thường trực|chủ tịch nước|phó chủ tịch nước|chủ tịch quốc hội|phó chủ tịch quốc hội|tổng bí thư|bí thư|phó bí thư|phó bí thư thường trực|bí thư thứ nhất|phó thủ tướng|phó thủ tướng thường trực|bộ trưởng|thứ trưởng|giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc
hiệu trưởng|phó hiệu trưởng|hiệu phó|viện trưởng|phó viện trưởng|cục trưởng|phó cục trưởng|vụ trưởng|phó vụ trưởng|chánh văn phòng|phó chánh văn phòng|chánh án|trưởng phòng|phó trưởng phòng|phó phòng|trưởng ban|phó trưởng ban|phó ban|trưởng khoa|trưởng thôn|trưởng bản|trưởng buôn|trưởng bon|trưởng ấp|trưởng khu|trưởng làng|trưởng xóm|trưởng đoàn|phó trưởng đoàn
tổ trưởng|tổ phó|đội trưởng|đội phó|nhóm trưởng|chi hội trưởng|chi hội trưởng phụ nữ|chi hội trưởng nông dân|chi hội phó|hội trưởng|xã đội trưởng|trung đoàn trưởng|sư đoàn trưởng|tiểu đoàn trưởng|đại đội trưởng|đồn trưởng|chính trị viên|chính ủy|phó chính ủy|tư lệnh|phó tư lệnh|tham mưu trưởng|chỉ huy trưởng|chỉ huy phó|chủ nhiệm|phó chủ nhiệm|tổng thư ký|phó tổng thư ký|thư ký|ủy viên|ủy viên thường trực|đại biểu|đại biểu quốc hội|đại sứ|tổng lãnh sự|công sứ|tham tán|người phát ngôn|phát ngôn viên
thống đốc|thị trưởng|tỉnh trưởng|nghị sĩ|thượng nghị sĩ|dân biểu|tổng biên tập|phó tổng biên tập|biên tập viên|phóng viên|PV|CTV|cộng tác viên|nhà văn|nhà thơ|nhà giáo|nhà nghiên cứu|nhà khoa học|nhà sử học|nhà sáng lập|nhà hoạt động|nhà xã hội học|nhà kinh tế|nhà kinh tế học|nhà dân tộc học|nhà sinh học|nhà ngoại giao|nhà thiết kế|nhà quản lý|nhà hảo tâm|nhà đầu tư|nhà bảo tồn|nhà toán học|nhà vật lý|nhà phê bình|nhà biên kịch|nghệ sĩ|nghệ sỹ|nghệ sĩ nhân dân|nghệ sĩ ưu tú|NSND|NSƯT|họa sĩ|họa sỹ|nhiếp ảnh gia|kiến trúc sư|KTS|kỹ sư|viện sĩ|chuyên gia|học giả|giảng viên|giáo viên|học sinh|sinh viên|nghiên cứu sinh|học viên|tác giả|doanh nhân|chủ doanh nghiệp|công nhân|nông dân|ngư dân|thợ|y tá|điều dưỡng|hộ sinh|trụ trì
cựu chiến binh|cựu binh|thương binh|anh hùng|anh hùng lao động|chiến sĩ|chiến sỹ|đảng viên|đoàn viên|hội viên|cán bộ|thành viên|tài xế|lái xe|nghi phạm|bị cáo|bị can|thí sinh|vận động viên|cầu thủ|huấn luyện viên|cử tri|người dân|thẩm phán|kiểm sát viên|tổng kiểm toán|tổng thanh tra|thủ lĩnh|lãnh tụ|nhà lãnh đạo|nhà cách mạng|nhà yêu nước|chí sĩ|hoàng đế|giáo hoàng|hồng y|tổng giám mục|mục sư|tổng cục trưởng|kế toán trưởng|quản đốc|trưởng|phó trưởng|chuyên viên|quyền chủ tịch|quyền bộ trưởng|lãnh đạo|người sáng lập|đồng sáng lập`

export const TITLES = phrasesOf<Title>([
  [MEN, { sex: 'male', familiar: true }],
  [WOMEN, { sex: 'female', familiar: true }],
  [ADDRESS, { sex: null, familiar: true }],
  [OFFICES, { sex: null, familiar: false }],
])

/** Said of a person behind a comma or in brackets: ", Bí thư …", ", 41 tuổi", ", nguyên …". */
export const APPOSITION = phrasesOf<true>([
  [OFFICES.replaceAll('|trưởng|', '|trưởng|phó|'), true],
  [
    'nguyên|cựu|người|dân tộc|sinh năm|SN|quê|quê ở|trú|trú tại|ngụ|thường trú|hiện|vợ|chồng|con|cháu|chủ|đại diện|chi ủy viên|đảng ủy viên|tỉnh ủy viên|huyện ủy viên|PGS|GS|TS|thượng tá|đại tá|trung tá|thiếu tướng|trung tướng|già làng|nghệ nhân|bác sĩ|luật sư|giáo sư|tiến sĩ|một trong',
    true,
  ],
])

/** Verbs of saying that people are the subjects of. */
export const SAYING = phrasesOf<number>([
  [
    `nói|nói vui|cho biết|cho rằng|cho hay|khẳng định|nhấn mạnh|phát biểu|chia sẻ|kể|kể lại|bảo|tâm sự|bày tỏ|đề nghị|yêu cầu|kêu gọi|lưu ý|đánh giá cao|ghi nhận|nêu rõ|nêu|chỉ rõ|chỉ ra|khoe|nhớ lại|giải thích|thừa nhận|nhìn nhận|nhận định|nhận xét|phân tích|trả lời|đáp|cười|thông tin|thông báo|phản ánh|kiến nghị|trăn trở|tự hào|phấn khởi|xúc động|thổ lộ|giãi bày|bộc bạch|hồi tưởng|cảnh báo|dặn|căn dặn|viết|hỏi|tuyên bố|quả quyết|biểu dương|chúc mừng|cảm ơn|cám ơn|gửi lời|chủ trì|dự|tham dự|đến dự|trao|trao tặng|tặng|tiếp|hội đàm|hội kiến|thăm|kiểm tra|khảo sát|kết luận|quán triệt|gợi ý|mong muốn|mong|hy vọng|tin tưởng|khái quát|báo cáo|tiếp lời|góp lời|nói thêm|cho biết thêm|nhắc lại|nhắc|khuyên|ví von|bật mí|tiết lộ|bùi ngùi|hào hứng|quan niệm|lý giải|đúc kết|giới thiệu`,
    1,
  ],
  ['đã|đang|sẽ|cũng|vẫn|còn|là|vừa|từng|luôn|được|bị|có|cùng|thì|lại|rất|tự|làm|sinh|về|đến|và', 0.5],
])

/** Words that join persons in a list. */
export const LISTING = syllablesOf('và cùng với')
