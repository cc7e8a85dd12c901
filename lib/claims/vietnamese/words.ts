// Vietnamese verbs and the small words around them, composed and in small letters: general vocabulary of public speech.
import type { Modality } from '../../claim.ts'
import { wordKey } from '../../fold.ts'

/** Words as a key: the tone of each stands at its end. */
export const keyOf = (words: string): string => words.split(/\s+/).map(wordKey).join(' ')

const SPELLED = new Map<string, string>()
/** How what has a key is written. */
export const spelled = (key: string): string => SPELLED.get(key) ?? key

function keys(words: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const one of words.split(',').map((words) => words.trim())) {
    if (one === '') continue
    const key = keyOf(one)
    SPELLED.set(key, one)
    found.add(key)
  }
  return found
}

export const VERBS = keys(`
  lãnh đạo, chịu, đặt dưới, nằm dưới, kiên trì, kiên định, tăng cường, củng cố, cải tiến, đổi mới, bảo vệ, thúc đẩy, đẩy mạnh, hỗ trợ, ủng hộ, phản đối, quán triệt, thực hiện, thi hành, triển khai, hoàn thành, xây dựng, thành lập, thiết lập, phát triển, giữ gìn, giữ vững, giữ, duy trì, nâng cao, mở rộng, làm sâu sắc, hoàn thiện, phát huy, thực hành, gánh vác, đảm nhiệm, chịu trách nhiệm, thể hiện, đại diện cho, đại diện, đoàn kết, tập hợp, vận động, tổ chức, giáo dục, hướng dẫn, dẫn dắt, phục vụ, quan tâm, chăm lo, giúp đỡ, giúp, coi trọng, tôn trọng, đảm bảo, bảo đảm, liên hệ với, dựa vào, tin tưởng, tin, lắng nghe, tìm hiểu, nắm vững, nghiên cứu, phân tích, giải quyết, xử lý, ứng phó với, khắc phục, chiến thắng, đấu tranh với, đấu tranh chống, phản ánh, đáp ứng, phòng ngừa, ngăn chặn, loại bỏ, chống, cảnh giác với
  , tiến hành, chủ trì, tham dự, dự, tham gia, gặp, hội kiến, hội đàm với, thăm, đến thăm, khảo sát, ký, ký kết, ban hành, công bố, thông qua, phê duyệt, phê chuẩn, sửa đổi, bổ nhiệm, bầu, giữ chức, sáng lập, mở, khởi động, bố trí, đi theo, làm, trở thành, đạt, đạt được, giành, giành được, tạo ra, tạo, cung cấp, trao, tặng, trao tặng, đưa ra, nêu, đề ra, hình thành, đào tạo, bồi dưỡng, tuyển chọn, thu hút, tiếp nhận, tiếp xúc với, gia nhập, kết nạp, rời, bước vào, đối mặt với, trải qua, có, gồm, bao gồm, thuộc về, sử dụng, áp dụng, tuân thủ, chấp hành, vi phạm, phá hoại, can thiệp vào, xâm phạm, xâm lược, tấn công, lên án, phê bình, biểu dương, khen ngợi, ghi nhận, đánh giá cao, đồng ý, từ chối, phủ nhận, thừa nhận, hoan nghênh, chào mừng, cảm ơn, chúc mừng, hiểu, nghi ngờ
  , quản lý, giám sát, kiểm tra, điều tra, chỉ đạo, phối hợp với, điều phối, phụ trách, thay thế, thay đổi, điều chỉnh, ảnh hưởng đến, tác động đến, quyết định, xác định, cho phép, cấm, hạn chế, khuyến khích, động viên, khơi dậy, làm suy yếu, gây tổn hại, xa rời, từ bỏ, chấm dứt, kết thúc, bắt đầu, tiếp tục, khôi phục, trở về, nhận, nhận được, thu thập, xuất bản, tuyên truyền, báo cáo, giới thiệu, trình bày, học tập, kế thừa, đầu tư, sản xuất, xuất khẩu, nhập khẩu, mua, bán, trồng, kết nối, cải thiện, làm phong phú, tìm kiếm, theo đuổi, chủ trương, hướng về, hướng tới, hưởng ứng, kỷ niệm, cử, mời, dẫn đầu, hợp tác với, phấn đấu, góp phần, đóng góp, đóng vai trò, đóng, gắn bó với, gần gũi với, đến, nhấn mạnh vai trò, tổng kết, chia sẻ, trao đổi, tuyên dương, lan tỏa, vượt qua, hỗ trợ cho, đồng hành cùng, mang lại, đem lại, rà soát, tuyên bố, phát động, huy động, nhân rộng, hòa giải, tư vấn, vay, cho vay, khánh thành, thảo luận, bàn, thống nhất`)

export const SAYING = keys(
  'nói, nói rằng, cho biết, cho rằng, nhấn mạnh, nhấn mạnh rằng, khẳng định, khẳng định rằng, tuyên bố, phát biểu, cảnh báo, lưu ý, chỉ ra, chỉ rõ, nêu rõ, nêu, tin rằng, hy vọng, hi vọng, mong muốn, mong, kêu gọi, yêu cầu, đề nghị, chia sẻ, nói thêm rằng, cho hay, bày tỏ, thông báo, nhận định, đánh giá, ghi nhận, ước tính',
)
/** "X yêu cầu Y làm …": Y is to do it, X says so. */
export const URGING = keys(
  'yêu cầu, kêu gọi, đề nghị, thúc giục, khuyến khích, mong muốn, mong, chỉ đạo, giao, đòi hỏi',
)
/** "X giúp Y làm …": Y is to do it. */
export const LEADING = keys(
  'vận động, tổ chức, giáo dục, hướng dẫn, dẫn dắt, giúp, giúp đỡ, động viên, tạo điều kiện cho, làm cho, khiến, hỗ trợ',
)

const modal = (words: string, modality: Modality) => [...keys(words)].map((key): [string, Modality] => [key, modality])
export const MODALS: ReadonlyMap<string, Modality> = new Map([
  ...modal('phải, cần phải, buộc phải', 'must'),
  ...modal('cần, nên', 'should'),
  ...modal('có thể', 'may'),
  ...modal('sẽ', 'will'),
])
export const NEGATIONS = keys('không, chưa, chẳng, không hề, chưa hề, chưa bao giờ, không bao giờ, không còn')
export const PASSIVES = keys('được, bị')

export const ADVERBS = keys(`
  cũng, đã, đang, vẫn, luôn, luôn luôn, thường xuyên, tiếp tục, tích cực, chủ động, kiên quyết, từng bước, không ngừng, mạnh dạn, mới, vừa, còn, đều, càng, ngày càng, rất, hết sức, chỉ, lại, từng, sắp, thực sự, trực tiếp, cùng, cùng nhau, nhất quán, chân thành, nhiệt liệt, mạnh mẽ, long trọng, chính thức, đặc biệt, tiên phong, đi đầu, nỗ lực, cố gắng, ra sức, hôm nay, hôm qua, hôm thứ hai, hôm thứ ba, hôm thứ tư, hôm thứ năm, hôm thứ sáu, đồng thời, sau đó, tiếp đó, trước hết, kịp thời, nghiêm túc, tập trung, sáng nay, chiều nay`)
export const OPENERS = keys(
  'nhưng, tuy nhiên, do đó, vì vậy, bởi vậy, đồng thời, ngoài ra, bên cạnh đó, trong đó, hiện nay, thời gian qua, những năm qua, sau đó, theo đó, rằng, song, mặt khác, còn, qua đó, trước hết, cuối cùng, cụ thể, đặc biệt',
)
export const CONDITIONS = keys('nếu, giả sử, trừ phi, miễn là')
/** What may stand before a name: a measure, a title. */
export const TITLES = keys(
  'các, những, mọi, toàn thể, toàn, ông, bà, anh, chị, đồng chí, chủ tịch, chủ tịch nước, tổng bí thư, thủ tướng, bộ trưởng, thứ trưởng, bí thư, phó chủ tịch, phó bí thư, giám đốc, người phát ngôn, tổng thống, thủ tướng chính phủ, nước, tỉnh, thành phố, huyện, xã, đảng viên, cán bộ, trưởng ban, phó trưởng ban, tiến sĩ, giáo sư, bác sĩ, chủ tịch quốc hội',
)
export const longest = (words: Iterable<string>): number => Math.max(...[...words].map((key) => key.split(' ').length))
