import { describe, expect, it } from 'vitest'
import { claimsIn } from './read.ts'

describe('a Chinese clause', () => {
  it.each([
    ['丰收党领导农会。', ['丰收党 | 领导 | 农会']],
    ['必须坚持党对农会的领导。', ['党 | 领导 | 农会, must']],
    ['农会应当支持织工会，不得脱离织工。', ['农会 | 支持 | 织工会, should', '农会 | 脱离 | 织工, not, must']],
    ['哈拉尼亚没有签署条约。', ['哈拉尼亚 | 签署 | 条约, not']],
    ['农会由丰收党领导。', ['丰收党 | 领导 | 农会, passive']],
    ['农会由党领导。', ['党 | 领导 | 农会, passive']],
    ['党领导农会。', ['党 | 领导 | 农会']],
    ['农会坚持党领导。', ['农会 | 坚持 | 党领导']],
    ['农会是织工的桥梁。', ['农会 | 是 | 织工的桥梁']],
    ['马拉哈克指出，农会将保护织工。', ['农会 | 保护 | 织工, will, says 马拉哈克']],
    ['马拉哈克要求农会加强团结。', ['马拉哈克 | 要求 | 农会加强团结', '农会 | 加强 | 团结, should, says 马拉哈克']],
    [
      '农会和织工会巩固和拓展成果。',
      ['农会 | 巩固 | 成果', '织工会 | 巩固 | 成果', '农会 | 拓展 | 成果', '织工会 | 拓展 | 成果'],
    ], // prettier-ignore
  ])('%s', (text, claims) => expect(claimsIn(text, 'zh')).toEqual(claims))

  it.each(['农会的工作加强了团结。', '如果农会支持织工会，', '农会支持织工会吗？', '在农会，大家支持团结。'])(
    'claims nothing of a name in %s',
    (text) => expect(claimsIn(text, 'zh')).toEqual([]),
  )
})
