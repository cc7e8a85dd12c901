import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

const vi = { lang: 'vi' }
const bodies = (text: string) => surfaces('organization', text, vi)

describe('bodies in Vietnamese', () => {
  it.each([
    ['with the number of the body at their end', 'Bộ tư lệnh Quân khu 9 họp.', ['Bộ tư lệnh Quân khu 9']],
    ['of a field and a place', 'Ông làm ở Sở Nội vụ tỉnh Sơn Lạc.', ['Sở Nội vụ tỉnh Sơn Lạc']],
    [
      'with a list of fields',
      'Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn Lạc họp.',
      ['Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn Lạc'],
    ],
    [
      'with a dash',
      'Phòng Lao động - Thương binh và Xã hội huyện Đá Mòn họp.',
      ['Phòng Lao động - Thương binh và Xã hội huyện Đá Mòn'],
    ],
    ['that belong to another', 'Theo Ban Dân vận Huyện ủy Đá Mòn, việc đã xong.', ['Ban Dân vận Huyện ủy Đá Mòn']],
    [
      'beside another',
      'Hội Nông dân xã Khe Tre và Đoàn Thanh niên xã Khe Tre cùng làm.',
      ['Hội Nông dân xã Khe Tre', 'Đoàn Thanh niên xã Khe Tre'],
    ],
    [
      'with an abbreviation in brackets',
      'Hội Liên hiệp Phụ nữ (LHPN) tỉnh Sơn Lạc tặng quà.',
      ['Hội Liên hiệp Phụ nữ (LHPN) tỉnh Sơn Lạc'],
    ],
    [
      'with names of their own',
      'Công ty TNHH May Hồng Quế và Trường Tiểu học Lê Văn Mão nhận bằng khen.',
      ['Công ty TNHH May Hồng Quế', 'Trường Tiểu học Lê Văn Mão'],
    ],
    ['with numbers', 'Chiến sĩ Quân khu 7 và Bệnh viện Nhi đồng 1.', ['Quân khu 7', 'Bệnh viện Nhi đồng 1']],
    ['in small letters with a place', 'Chị là công an huyện Đá Mòn.', ['công an huyện Đá Mòn']],
    ['that are headed', 'Bà là Trưởng ban Dân tộc HĐND huyện Đá Mòn.', ['ban Dân tộc HĐND huyện Đá Mòn']],
    [
      'before the one who leads them',
      'Chủ tịch Hội Nông dân xã Khe Tre Điểu Khé phát biểu.',
      ['Hội Nông dân xã Khe Tre'],
    ],
    ['before a verb', 'Hội Khuyến học huyện Đá Mòn tổ chức lễ.', ['Hội Khuyến học huyện Đá Mòn']],
    [
      'that meet for the sixth time',
      'Đại hội Phụ nữ toàn quốc lần thứ VI khai mạc.',
      ['Đại hội Phụ nữ toàn quốc lần thứ VI'],
    ],
    ['at the beginning of a report', 'SLO - Ba năm trước, đường còn xấu.', ['SLO']],
    ['without diacritics', 'Chu tich UBND xa Khe Tre da den tham ba con trong thon.', ['UBND xa Khe Tre']],
  ])('%s are found', (_, text, expected) => expect(bodies(text)).toEqual(expected))

  it.each([
    [
      'named again without their field',
      'Công ty Cổ phần May Hồng Quế họp. Công ty Hồng Quế và Công ty CP May Hồng Quế là một.',
      ['cong-ty-co-phan-may-hong-que', 'cong-ty-co-phan-may-hong-que', 'cong-ty-co-phan-may-hong-que'],
    ],
    [
      'that two may mean stay their own',
      'Công ty May Hồng Quế và Công ty Dệt Hồng Quế họp. Công ty Hồng Quế vắng mặt.',
      ['cong-ty-may-hong-que', 'cong-ty-det-hong-que', 'cong-ty-hong-que'],
    ],
    [
      'of a place whose name is a number',
      'Đảng ủy phường 5 họp. Theo MTTQ phường 5, Mặt trận phường và Ủy ban Mặt trận phường đồng ý.',
      ['party-committee', 'fatherland-front', 'fatherland-front', 'fatherland-front'].map(
        (kind) => `phuong-5-ward-${kind}`,
      ),
    ],
  ])('%s have one id', (_, text, expected) => {
    expect(named('organization', text, vi).map((line) => line.replace(/^.*:/, ''))).toEqual(expected)
  })

  it.each([
    ['a market or surroundings', 'Thị trường Việt Nam và môi trường Việt Nam đang đổi khác.'],
    ['an office building', 'Trụ sở khang trang nằm ở xã Khe Tre.'],
    [
      'what begins like a head',
      'Ban hành Kết luận. Hội thảo diễn ra. Bộ phận này. Sở hữu trí tuệ. Đoàn kết là sức mạnh. Quỹ đất. Cục diện mới. Viện trợ.',
    ],
    ['a law', 'Bộ luật Lao động và Luật Đất đai có hiệu lực.'],
    ['a delegation', 'Đoàn công tác đến nơi lúc chín giờ.'],
    ['members of the Party', 'Đảng viên và đảng viên trẻ đều gương mẫu.'],
  ])('%s is none', (_, text) => expect(bodies(text)).toEqual([]))

  it.each([
    [
      'with and without abbreviations',
      'Hội LHPN xã Khe Tre họp. Hội Liên hiệp Phụ nữ xã Khe Tre họp.',
      ['organization:khe-tre-commune-womens-union'],
    ],
    [
      'in old and new spelling',
      'Uỷ ban nhân dân tỉnh Long An họp. Ủy ban nhân dân tỉnh Long An họp.',
      ['organization:long-an-provincial-peoples-committee'],
    ],
    [
      'by the place that was spoken of',
      'Xã Khe Tre đổi mới. UBND xã Khe Tre họp. UBND xã quyết.',
      ['organization:khe-tre-commune-peoples-committee'],
    ],
    [
      'by the head that holds a level',
      'Huyện ủy Đá Mòn họp. Huyện ủy quyết.',
      ['organization:da-mon-district-party-committee'],
    ],
    ['by an abbreviation', 'Hiệp hội Gốm sứ Hồng Quế (HGH) họp. HGH quyết.', ['organization:hiep-hoi-gom-su-hong-que']],
    [
      'by their head alone',
      'Liên đoàn Lao động huyện Đá Mòn họp. Sau đó, Liên đoàn Lao động tặng quà.',
      ['organization:da-mon-district-confederation-of-labour'],
    ],
  ])('are one %s', (_, text, expected) =>
    expect([...new Set(named('organization', text, vi).map((line) => line.split(' = ')[1]))]).toEqual(expected),
  )
})
