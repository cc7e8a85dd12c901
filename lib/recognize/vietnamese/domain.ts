// What bodies work on: words that go on with a body's name although only their first syllable has a capital, or none.
import { phrasesOf } from './phrases.ts'

/** A word of a body's name: it may open its field ("Ban | Dân vận"), or only follow ("Khoa học | xã hội"). */
export interface Domain {
  /** May it stand behind the head all in small letters? */
  readonly small: boolean
}

const FIELDS = `
công tác|công tác thanh niên|công tác xã hội|lao động|thương binh|xã hội|dân vận|tuyên giáo|tuyên truyền|tổ chức|kiểm tra|nội chính|kinh tế|tư tưởng|văn hóa|thông tin|thể thao|du lịch|gia đình|giáo dục|đào tạo|y tế|tài nguyên|môi trường|nông nghiệp|phát triển|phát triển nông thôn|nông thôn|nông dân|phụ nữ|liên hiệp|liên hiệp phụ nữ|liên hiệp thanh niên|thanh niên|thanh niên cộng sản|thanh niên xung phong|sinh viên|học sinh|thiếu niên|thiếu niên tiền phong|thiếu nhi|nhi đồng|cựu chiến binh|cựu giáo chức|cựu thanh niên xung phong|người cao tuổi|cao tuổi|khuyến học|khuyến nông|chữ thập đỏ|nhà báo|nhà văn|luật gia|luật sư|văn học|văn học nghệ thuật|nghệ thuật|nạn nhân|chất độc da cam|chất độc da cam / dioxin|người mù|người khuyết tật|đông y|làm vườn|sinh vật cảnh|doanh nghiệp|doanh nhân|doanh nhân trẻ|doanh nghiệp nhỏ và vừa
nhân dân|tổ quốc|cộng sản|kế hoạch|đầu tư|tài chính|công thương|thương mại|công nghiệp|giao thông|vận tải|giao thông vận tải|xây dựng|khoa học|công nghệ|kỹ thuật|tư pháp|nội vụ|ngoại vụ|ngoại giao|quốc phòng|công an|an ninh|thanh tra|dân tộc|tôn giáo|dân số|trẻ em|chính sách|chính trị|hành chính|quản lý|quản trị|nghiên cứu|ứng dụng|chuyển giao|dịch vụ|việc làm|giới thiệu|tư vấn|hỗ trợ|bảo trợ|bảo vệ|phòng|chống|phòng chống|phòng , chống|tham nhũng|lãng phí|tiêu cực|thiên tai|thiên nhiên|bảo tồn|sinh học|sinh thái|động vật|thực vật|rừng|biển|hải sản|nước|đất ngập nước|cứu nạn|tìm kiếm cứu nạn|tội phạm|ma túy|cải cách|tiền lương|công chức|viên chức|công nhân|công đoàn|thi đua|khen thưởng|thi đua khen thưởng|lý luận|báo chí|xuất bản|phát thanh|truyền hình|truyền thông|bưu chính|viễn thông|điện lực|điện ảnh|sân khấu|âm nhạc|mỹ thuật|nhiếp ảnh|kiến trúc|lịch sử|khảo cổ|triết học|ngôn ngữ|tâm lý|pháp luật|nhà nước|pháp chế|dân chủ|dân nguyện|đối ngoại|đối ngoại nhân dân|hữu nghị|hợp tác|hòa bình|đoàn kết|hội nhập|quốc tế
quân sự|biên phòng|hải quan|cảnh sát|cảnh sát biển|cảnh sát giao thông|hải quân|phòng không|không quân|dân quân|dự bị động viên|thuế|kho bạc|thống kê|kiểm lâm|lâm nghiệp|thủy lợi|thủy sản|chăn nuôi|thú y|trồng trọt|bảo vệ thực vật|chế biến|xuất khẩu|nhập khẩu|xuất nhập khẩu|sản xuất|kinh doanh|cổ phần|trách nhiệm hữu hạn|một thành viên|thương mại dịch vụ|may|may mặc|dệt|dệt may|da giày|cao su|cà phê|thép|than|khoáng sản|dầu khí|hàng không|hàng hải|đường sắt|đường bộ|cấp nước|thoát nước|môi trường đô thị|đô thị|nhà ở|bất động sản|chứng khoán|ngân hàng|bảo hiểm|tín dụng|tín dụng nhân dân|chính sách xã hội|ngoại thương|vì người nghèo|người nghèo|đền ơn đáp nghĩa|bảo trợ trẻ em|xóa đói giảm nghèo|giảm nghèo|tấm lòng vàng|nhân đạo|từ thiện|học bổng|hỗ trợ nông dân
đại học|cao đẳng|trung cấp|trung học|trung học cơ sở|trung học phổ thông|tiểu học|mầm non|mẫu giáo|phổ thông|nội trú|bán trú|dân tộc nội trú|dân tộc bán trú|năng khiếu|chuyên|sư phạm|y dược|dược|luật|bách khoa|mở|quốc gia|thủ đô|nhân văn|tự nhiên|xã hội học|khoa học xã hội|khoa học xã hội và nhân văn|khoa học tự nhiên|hàn lâm|đa khoa|y học|y học cổ truyền|sản nhi|nhi|phụ sản|điều dưỡng|giám định|kiểm nghiệm|kiểm soát|bệnh tật|giáo dục nghề nghiệp|giáo dục thường xuyên|dạy nghề|học tập|học tập cộng đồng|văn nghệ|dân ca|cồng chiêng|thổ cẩm|nông sản|rau|rau an toàn|lúa|chè|dược liệu|hữu cơ|nông lâm|nông lâm nghiệp|điện|nước sạch|vận động|chấp hành|thường vụ|thường trực|chỉ đạo|chỉ huy|tham mưu|hậu cần|điều phối|chủ nhiệm|giám sát|phản biện|bầu cử|đảng|đoàn|đoàn thể|mặt trận|cơ quan|khối|chuyên trách|cán bộ|bồi dưỡng|phóng viên|đại biểu|quốc hội|toàn quốc|trung ương|lâm thời|bảo tồn|di sản|di tích|thể dục|thể dục thể thao|thể chất|chuyển đổi số|số|an toàn|an toàn thực phẩm|tiêu dùng|người tiêu dùng|người tàn tật|nhân lực|xúc tiến|đổi mới|sáng tạo|đổi mới sáng tạo|khởi nghiệp|nữ|gia súc|điện tử|hậu phương|tài nguyên nước|đất đai|quỹ đất|phát triển quỹ đất|khí tượng|thủy văn|năng lượng|nguyên tử|tiêu chuẩn|đo lường|chất lượng|chiến lược|sở hữu trí tuệ|thi hành án|thi hành án dân sự|dân sự|hình sự|trị sự|phật giáo|công giáo|tin lành|người công giáo|đoàn kết công giáo|việc|người`
const FOLLOWERS = `nhân dân|xã hội|quốc gia|quân sự|trung ương|cơ sở|tối cao|cấp cao|kỹ thuật|nghệ thuật|nông thôn|công nghệ|thể thao|quốc tế|toàn quốc|đa khoa|khu vực|dân tộc|miền núi|nghề nghiệp|thường xuyên|điện tử|online|nội trú|bán trú|cộng đồng|từ thiện|nghệ nhân|thường vụ|thường trực|chấp hành|tư nhân|cổ phần|một thành viên|trách nhiệm hữu hạn|lâm thời|thổ cẩm|mầm non|tiểu học|dân cư|và vừa|văn học|văn hóa|văn nghệ|đảng|Đảng|giao thông|dân vận|tuyên giáo|cựu chiến binh|nông nghiệp|tín dụng|tài chính|dân chủ|nhân đạo|các dân tộc thiểu số|dân tộc thiểu số|các dân tộc|cao tuổi|khuyến học|chữ thập đỏ|quân đội|biên phòng|con em|chính trị|pháp luật|đại học|thương mại|thực vật|cứu nạn|người cao tuổi|hữu nghị|y tế|giáo dục|công nghiệp|truyền thông|môi trường|doanh nghiệp|khoa học|kinh tế|du lịch|tham nhũng|lãng phí|tiêu cực|tội phạm|ma túy|nhà báo|nhà văn|luật gia|dân quân|cảnh sát|y học|cổ truyền|người mù|vì người nghèo|người nghèo|người khuyết tật|thiên nhiên|thương mại|công tác xã hội`

export const DOMAIN = phrasesOf<Domain>([
  [FOLLOWERS, { small: true }],
  [FIELDS, { small: false }],
])

/** Words that join the parts of a name. */
export const JOINTS = phrasesOf<true>([['và|các|về|vì|cho|với|của|thuộc|&|và các|của các|trực thuộc|toàn', true]])

/** Levels behind a body: with a name a place, without one the place that was spoken of last. */
export const NATIONWIDE = phrasesOf<true>([['các cấp|trung ương|toàn quốc|cơ sở|các tỉnh|địa phương|hai cấp', true]])

/** What abbreviations of the domain stand for, so that both spellings make one record. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map(
  `UBND=Ủy ban nhân dân|HĐND=Hội đồng nhân dân|MTTQ=Mặt trận Tổ quốc|UBMTTQ=Ủy ban Mặt trận Tổ quốc|LĐLĐ=Liên đoàn Lao động|LHPN=Liên hiệp Phụ nữ|LHTN=Liên hiệp Thanh niên|CCB=Cựu chiến binh|TNCS=Thanh niên Cộng sản|BCH=Ban Chấp hành|BTV=Ban Thường vụ|BCĐ=Ban Chỉ đạo|UBKT=Ủy ban Kiểm tra|TAND=Tòa án nhân dân|VKSND=Viện Kiểm sát nhân dân|BHXH=Bảo hiểm xã hội|NHCSXH=Ngân hàng Chính sách xã hội|HTX=Hợp tác xã|CLB=Câu lạc bộ|NXB=Nhà xuất bản|TW=Trung ương|TƯ=Trung ương|HND=Hội Nông dân|GD=Giáo dục|ĐT=Đào tạo|LĐTBXH=Lao động Thương binh và Xã hội|THPT=Trung học phổ thông|THCS=Trung học cơ sở|ND=Nông dân|ĐH=Đại học|TNXP=Thanh niên xung phong|BĐBP=Bộ đội Biên phòng|DNTN=Doanh nghiệp tư nhân|NCT=Người cao tuổi|CP=Cổ phần|TNHH=Trách nhiệm hữu hạn|MTV=Một thành viên`
    .split('|')
    .map((pair): [string, string] => {
      const [short = '', long = ''] = pair.split('=')
      return [short, long]
    }),
)

export const spelledOut = (word: string): string => SPELLED_OUT.get(word) ?? word
