// Small words of Vietnamese: where one of them stands, no name goes on, and a capital at the start of a sentence says nothing.
import { phrasesOf, syllablesOf } from './phrases.ts'

const FUNCTION_WORDS = syllablesOf(`
  và hoặc hay nhưng mà thì là của cho với về vì do bởi từ đến tới ở tại trong ngoài trên dưới trước sau giữa bên cạnh gần khắp qua theo bằng như để nhằm khi lúc hồi nếu tuy dù mặc song nên rằng cùng
  các những mọi mỗi từng một hai ba bốn năm sáu bảy tám chín mười nhiều ít vài mấy cả toàn hết đây đó này kia ấy nọ gì nào sao đâu ai tôi ta mình chúng họ nó hắn người cái con chiếc việc sự cuộc nỗi niềm
  đã đang sẽ vừa mới từng còn vẫn cũng đều luôn lại rất quá lắm hơn nhất được bị phải cần nên hãy đừng chớ không chưa chẳng có đi ra vào lên xuống sang làm thành trở rồi nữa thôi ngay chỉ nhờ riêng
  hiện nay nhất là ngày tháng tuần giờ sáng trưa chiều tối đêm hôm theo tiếp bên nhờ thay tính kể căn đối trải đặc thông thậm bởi ngoài vậy thế dẫu nay xưa ít khó kết phát tham cũng đồng góp đứng chia`)

export const isFunctionWord = (key: string, plain = false): boolean => FUNCTION_WORDS.has(key, plain)

/** Words before which a people, a language or a creed is spoken of, and no place or person. */
export const PEOPLE_OF = phrasesOf<true>([
  [
    'người|tiếng|chữ|dân tộc|đồng bào|bà con|phụ nữ|người dân tộc|bà con dân tộc|đồng bào dân tộc|phụ nữ dân tộc|thanh niên|bản sắc|học sinh|văn hóa|đạo',
    true,
  ],
])

/** Peoples of Vietnam: their names are capitals that name no one person and no place. */
export const PEOPLES = phrasesOf<true>([
  [
    `Kinh|Tày|Thái|Mường|Khmer|Khơ me|Hoa|Nùng|Mông|H ' mông|Hmông|H'Mông|Dao|Gia Rai|Jrai|Ê Đê|Êđê|Ê đê|Ba Na|Bahnar|Sán Chay|Chăm|Cơ Ho|K'Ho|Xơ Đăng|Sán Dìu|Hrê|Ra Glai|Raglai|M'Nông|Mnông|M ' nông|X'Tiêng|Xtiêng|S'tiêng|S ' tiêng|Bru - Vân Kiều|Bru Vân Kiều|Vân Kiều|Thổ|Giáy|Cơ Tu|Gié Triêng|Mạ|Khơ Mú|Co|Tà Ôi|Chơ Ro|Kháng|Xinh Mun|Hà Nhì|Chu Ru|Lào|La Chí|Kháng|Phù Lá|La Hủ|La Ha|Pà Thẻn|Lự|Ngái|Chứt|Lô Lô|Mảng|Cơ Lao|Bố Y|Cống|Si La|Pu Péo|Rơ Măm|Brâu|Ơ Đu|Pa Cô|Cao Lan|Hán|Việt`,
    true,
  ],
])
