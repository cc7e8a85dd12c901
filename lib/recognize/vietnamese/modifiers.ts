// Modifiers behind a Vietnamese noun that leave it the notion it is: "sự lãnh đạo | toàn diện, tuyệt đối | của Đảng".
import type { Token } from '../../token.ts'
import { phrasesOf } from './phrases.ts'

const MODIFIERS = phrasesOf<true>([
  [
    'toàn diện|tuyệt đối|trực tiếp|thống nhất|tập trung|sáng suốt|đúng đắn|chặt chẽ|sát sao|tài tình|kịp thời|thường xuyên|về mọi mặt|mọi mặt|sâu sát|kiên quyết|nhất quán|to lớn|vô cùng quan trọng|quan trọng|hết sức quan trọng|cao cả|vẻ vang|lâu dài|vững chắc|sâu sắc|mật thiết|máu thịt|bền chặt|gắn bó|khăng khít',
    true,
  ],
])
const MOST = 4

/** How many tokens of modifiers, joined by commas and "và", begin at a token; 0 where none does. */
export function modifiersAt(tokens: readonly Token[], first: number): number {
  let at = first
  for (let count = 0; count < MOST; count++) {
    const joint = count > 0 && /^(?:,|và)$/.test(tokens[at]?.key ?? '') ? 1 : 0
    const modifier = MODIFIERS.at(tokens, at + joint)
    if (modifier === undefined) break
    at += joint + modifier.size
  }
  return at - first
}
