import { describe, expect, it } from 'vitest'
import { claimsIn } from './read.ts'

describe('a Vietnamese clause', () => {
  it.each([
    ['Đảng lãnh đạo hội nông dân.', ['Đảng | lãnh đạo | hội nông dân']],
    ['Đảng phải lãnh đạo hội nông dân.', ['Đảng | lãnh đạo | hội nông dân, must']],
    ['Harania không ủng hộ kế hoạch này.', ['Harania | ủng hộ | kế hoạch này, not']],
    ['Hội nông dân được lãnh đạo bởi Đảng.', ['Đảng | lãnh đạo | Hội nông dân, passive']],
    ['Hội nông dân do Đảng lãnh đạo.', ['Đảng | lãnh đạo | Hội nông dân, passive']],
    ['Hội nông dân do Đảng giám sát.', ['Đảng | giám sát | Hội nông dân, passive']],
    ['Hội nông dân được Đảng giao nhiệm vụ.', ['Đảng | giao | Hội nông dân, passive']],
    ['Hội nông dân chịu sự giám sát của Đảng.', ['Hội nông dân | chịu | sự giám sát của Đảng']],
    ['Hội nông dân không được xa rời thợ dệt.', ['Hội nông dân | xa rời | thợ dệt, not, must']],
    ['Hội nông dân không được từ bỏ lời thề.', ['Hội nông dân | từ bỏ | lời thề, not, must']],
    ['Phải tăng cường sự lãnh đạo của Đảng đối với hội nông dân.', ['Đảng | lãnh đạo | hội nông dân, must']],
    ['Hội nông dân là cầu nối.', ['Hội nông dân | là | cầu nối']],
    [
      'Các hội nông dân cần củng cố và mở rộng thành quả.',
      ['hội nông dân | củng cố | thành quả, should', 'hội nông dân | mở rộng | thành quả, should'],
    ], // prettier-ignore
    [
      'Bà Mara Harker cho biết hội nông dân sẽ bảo vệ thợ dệt.',
      [
        'Mara Harker | cho biết | hội nông dân sẽ bảo vệ thợ dệt',
        'hội nông dân | bảo vệ | thợ dệt, will, says Mara Harker',
      ],
    ], // prettier-ignore
    ['Hội nông dân bảo vệ thợ dệt, bà Mara Harker nói.', ['Hội nông dân | bảo vệ | thợ dệt, says Mara Harker']],
  ])('%s', (text, claims) => expect(claimsIn(text, 'vi')).toEqual(claims))

  it.each([
    'Công tác tại Harania có kết quả.',
    'Nếu Harania ủng hộ kế hoạch này, giá sẽ tăng.',
    'Harania có ủng hộ không?',
    'Sự lãnh đạo của Đảng đối với đời sống là then chốt.',
  ])('claims nothing of a name in %s', (text) => expect(claimsIn(text, 'vi')).toEqual([]))
})
