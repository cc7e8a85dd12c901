import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

const zh = { lang: 'zh', country: 'CN' }
const bodies = (text: string) => surfaces('organization', text, zh)

describe('bodies in Chinese', () => {
  it.each([
    ['of a province', '江西省总工会发出通知。', ['江西省总工会']],
    ['of a chain of places', '浙江省杭州市拱墅区人民法院开庭。', ['浙江省杭州市拱墅区人民法院']],
    ['of a level alone', '区委组织部和县妇联派人参加。', ['区委组织部', '县妇联']],
    ['of a village that no list knows', '记者采访了乌岭村党支部。', ['乌岭村党支部']],
    ['by a field of work', '杭州市市场监督管理局和省教育厅联合检查。', ['杭州市市场监督管理局', '省教育厅']],
    ['with a name of its own', '他在星曜科技（深圳）有限公司上班。', ['星曜科技（深圳）有限公司']],
    ['a school', '浙江大学教授来了。', ['浙江大学']],
    ['a part of a body', '他是浙江大学法学院院长。', ['浙江大学法学院']],
    ['a numbered one', '她在南宁市第四人民医院工作。', ['南宁市第四人民医院']],
    ['of another country, the country apart', '她毕业于德国莱茵堡大学。', ['莱茵堡大学']],
    ['media by their field', '据农民日报报道，雨停了。', ['农民日报']],
    ['the committee of a place', '宁德市委开会，县委书记到场。', ['宁德市委', '县委']],
    ['a bank and its branches', '广发银行南京分行开业。', ['广发银行南京分行']],
  ])('%s are found', (_, text, expected) => expect(bodies(text)).toEqual(expected))

  it.each([
    ['heads alone', '公司、学校、医院和法院都关门了，一家公司破产，这所大学很大。'],
    ['offices', '委员、部长、局长和院长参加。'],
    ['what only ends like a head', '国家工作大局和治理体系，市场格局，城市布局，全部干部。'],
    ['kinds of bodies by their field', '建筑公司和师范大学很多。'],
  ])('%s are none', (_, text) => expect(bodies(text)).toEqual([]))

  it('end before the verb and begin behind it', () => {
    expect(bodies('县妇联联合县教育局举办活动。')).toEqual(['县妇联', '县教育局'])
  })

  it.each([
    [
      'what brackets say',
      '江西省妇女联合会（以下简称“赣妇联”）成立。赣妇联说。',
      '赣妇联 = organization:jiangxi-provincial-womens-federation',
    ],
    ['the letters in brackets', '新加坡足球总会（FAS）成立。FAS说。', 'FAS = organization:新加坡足球总会'],
    ['the own name of a firm', '星曜科技有限公司起诉。星曜胜诉。', '星曜 = organization:星曜科技有限公司'],
    [
      'the long form and the short one',
      '江西省妇女联合会发文。',
      '江西省妇女联合会 = organization:jiangxi-provincial-womens-federation',
    ],
    [
      'the level of the place last named',
      '杭州市拱墅区很大。区法院开庭。',
      '区法院 = organization:gongshu-district-peoples-court',
    ],
    ['the id that English texts give', '浙江大学成立。', '浙江大学 = organization:zhejiang-university'],
  ])('are one by %s', (_, text, expected) => expect(named('organization', text, zh)).toContain(expected)) // prettier-ignore
})

describe('the party in Chinese', () => {
  it.each([
    ['alone', '党要始终同人民在一起。', ['党']],
    ['behind its owner', '全党同志，我们党和我党。', ['党', '党', '党']],
    ['before what is the party’s', '党的形象，跟党走，听党话。', ['党', '党', '党']],
  ])('is meant %s', (_, text, expected) => expect(bodies(text)).toEqual(expected))

  it('is not meant inside longer words', () => {
    expect(bodies('党员讲党性、学党史、上党课，党建带群建，各政党入党，党风党纪。')).toEqual([])
  })
})
