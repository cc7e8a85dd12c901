import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

const vi = { lang: 'vi' }
const persons = (text: string) => surfaces('person', text, vi)
const linked = (text: string) => named('person', text, vi)

describe('persons in Vietnamese', () => {
  it.each([
    ['with a surname and two syllables', 'Hôm qua Trần Quốc Huân cho biết trời mưa.', ['Trần Quốc Huân']],
    ['with Thị or Văn', 'Có mặt Lường Thị Nhé và Bế Văn Khoản.', ['Lường Thị Nhé', 'Bế Văn Khoản']],
    ['behind a form of address', 'Mọi người nghe ông Dũng và cô Thu Lan kể.', ['Dũng', 'Thu Lan']],
    ['who sign together', 'Trời mưa to.\n\nĐông Hải - Thanh Huyền', ['Đông Hải', 'Thanh Huyền']],
    ['behind an office', 'Phó Bí thư Ngô Khải dự họp.', ['Ngô Khải']],
    ['behind an office and a body', 'Bí thư Huyện ủy Sơn Lạc Đinh Văn Thao đến dự.', ['Đinh Văn Thao']],
    ['behind the level of a body', 'Chủ tịch UBND xã Phạm Văn Tưởng phát biểu.', ['Phạm Văn Tưởng']],
    ['before an office', 'Có Vũ Kha, Trưởng phòng Nội vụ, cùng đi.', ['Vũ Kha']],
    ['before an age', 'Sùng Mí Dế, 41 tuổi, hiến đất.', ['Sùng Mí Dế']],
    [
      'of the highlands',
      "Chị H'Lim Niê, anh K'Brin, ông Điểu K'Ré và già làng Y Đhang cùng về.",
      ["H'Lim Niê", "K'Brin", "Điểu K'Ré", 'Y Đhang'],
    ],
    ['of the Khmer', 'Ông Thạch Sa Phol làm ruộng.', ['Thạch Sa Phol']],
    ['of the west', 'Tổng thống Arlen Brost gặp Thủ tướng Đức Friedrich Weber.', ['Arlen Brost', 'Friedrich Weber']],
    ['with initials', 'Ngoại trưởng S. Nandan gặp giáo sư Arlen F. Brost.', ['S. Nandan', 'Arlen F. Brost']],
    ['that hold the name of a province', 'Thiếu tướng Lê Hòa Bình phát biểu.', ['Lê Hòa Bình']],
    [
      'that hold a head of bodies',
      'Trung tá Nguyễn Trường Vân báo cáo. Bà Đoàn Thị Na nghe.',
      ['Nguyễn Trường Vân', 'Đoàn Thị Na'],
    ],
    ['in a list', 'Dự họp có các ông Lý Tư Khải, Tào Nhân, Dương Phi.', ['Lý Tư Khải', 'Tào Nhân', 'Dương Phi']],
    [
      'without diacritics',
      'Hom qua ong Tran Van Khoat va ba Le Thi Nhi da den tham thon ban.',
      ['Tran Van Khoat', 'Le Thi Nhi'],
    ],
    ['who took a picture', 'Họ bắt tay. Ảnh: Minh Khuê/TTX', ['Minh Khuê']],
    ['who wrote and took pictures', 'Họ bắt tay nhau rất lâu.\n\nBài, ảnh: LÊ HOÀI - Thu Vân', ['LÊ HOÀI', 'Thu Vân']],
    ['alone at the end', 'Họ bắt tay nhau rất lâu.\n\nBÙI KHÁNH LY', ['BÙI KHÁNH LY']],
    ['decomposed', 'Bà Đỗ Thị Hiền nói.'.normalize('NFD'), ['Đỗ Thị Hiền'.normalize('NFD')]],
  ])('%s are found', (_, text, expected) => expect(persons(text)).toEqual(expected))

  it.each([
    ['a country', 'Ông ấy sống ở Đức và ở Anh.'],
    ['a people', 'Người Mông, tiếng Thái, dân tộc Xơ Đăng.'],
    ['a small word that begins a sentence', 'Từ đó, Cao điểm qua. Mạc dù vậy, Hà cớ gì phải lo. Thái độ phục vụ tốt.'],
    ['a title', 'Các đồng chí Ủy viên, Phó Bí thư đều có mặt.'],
    ['a family in general', 'Bà con vui mừng. Anh em một nhà. Chị em phụ nữ. Cô giáo trẻ.'],
    ['a street', 'Họ đi dọc đường Nguyễn Đình Thao.'],
    ['a school', 'Các em học ở Trường Tiểu học Trần Văn Mão.'],
  ])('%s is none', (_, text) => expect(persons(text)).toEqual([]))

  it.each([
    ['a given name', 'Bà Trần Thị Vân đến. Bà Vân cười.', 'Vân = person:tran-thi-van'],
    ['a given name before the full one', 'Anh Nam bên kia. Rồi anh Danh Hoài Nam đến.', 'Nam = person:danh-hoai-nam'],
    ['two syllables', 'Ông Thạch Sa Phol đến. Ông Sa Phol kể.', 'Sa Phol = person:thach-sa-phol'],
    ['the beginning of a name of the highlands', "Chị H'Lim Niê đến. H'Lim kể.", "H'Lim = person:hlim-nie"],
    ['a given name alone', 'Ông Lò Văn Phướng đến. Rồi Phướng nói.', 'Phướng = person:lo-van-phuong'],
    ['the one of two who is a woman', 'Bà Lê Thị Hà và ông Ngô Văn Hà đến. Bà Hà ngồi.', 'Hà = person:le-thi-ha'],
    ['the one of two who is a man', 'Ông Ngô Văn Hà và bà Lê Thị Hà đến. Ông Hà ngồi.', 'Hà = person:ngo-van-ha'],
    ['the name in brackets', 'Ông Chu Dĩ Minh (Zhou Yiming), 28 tuổi, đến.', 'Chu Dĩ Minh = person:zhou-yiming'],
  ])('are known again by %s', (_, text, expected) => expect(linked(text)).toContain(expected))

  it('are known again in a headline in capitals', () =>
    expect(persons('ÔNG LÊ QUỐC KHÁI THĂM LÀNG NGHỀ\n\nHôm qua ông Lê Quốc Khái đã đến làng.')).toEqual([
      'LÊ QUỐC KHÁI',
      'Lê Quốc Khái',
    ]))
})
