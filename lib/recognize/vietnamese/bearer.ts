// Whether a person's name stands where the name of a body or a place would go on.
import { keyAt } from '../english/scene.ts'
import { phrasesOf } from './phrases.ts'
import { endOfStretch, personBegins } from './place-extent.ts'
import type { Scene } from './scene.ts'
import { isStrongSurname } from './surnames.ts'
import { SAYING } from './titles.ts'

/** Heroes after whom wards, schools and streets are named. */
const NAMESAKES = phrasesOf<true>([
  [
    'Trần Hưng Đạo|Lê Hồng Phong|Nguyễn Thị Minh Khai|Hoàng Văn Thụ|Nguyễn Văn Cừ|Nguyễn Văn Trỗi|Lê Văn Tám|Võ Thị Sáu|Nguyễn Đình Chiểu|Nguyễn Trung Trực|Phan Bội Châu|Phan Châu Trinh|Phan Chu Trinh|Nguyễn Bỉnh Khiêm|Nguyễn Viết Xuân|Nguyễn Thái Học|Nguyễn Thái Bình|Lý Thường Kiệt|Lý Tự Trọng|Lê Thánh Tông|Lê Quý Đôn|Hồ Tùng Mậu|Trần Quang Khải|Trần Quốc Toản|Trần Nhân Tông|Phan Đình Phùng|Ngô Gia Tự|Hoàng Diệu|Đinh Tiên Hoàng|Phạm Ngũ Lão|Phạm Hồng Thái|Nguyễn Huệ|Nguyễn Du|Nguyễn Trãi|Trưng Vương|Đề Thám|Hoàng Hoa Thám|Cao Bá Quát|Chu Văn An|Lương Thế Vinh|Tô Hiến Thành|Bà Triệu|Trần Phú|Lê Lợi|Lê Lai|Quang Trung|Lê Duẩn',
    true,
  ],
])

/** A person's name where a body's would go on: "… xã | Trần Thị Hoa" behind a title. */
export const isPersonAt = (scene: Scene, at: number, titled: boolean): boolean => {
  if (scene.cover.get(at)?.kind === 'person' && scene.cover.get(at)?.first === at) return true
  const size = endOfStretch(scene, at) - at + 1
  if (NAMESAKES.at(scene.tokens, at)?.size === size) return false
  if (personBegins(scene, at, at)) return true
  if (titled && size === 3 && SAYING.at(scene.tokens, at + size) !== undefined) return true
  return titled && size >= 3 && size <= 4 && isStrongSurname(keyAt(scene, at), scene.plain)
}
