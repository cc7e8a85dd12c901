import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

const zh = { lang: 'zh', country: 'CN' }
const places = (text: string) => surfaces('place', text, zh)

describe('places in Chinese', () => {
  it.each([
    ['each level of a chain', '他来自江西省赣州市于都县岭下村。', ['江西省', '赣州市', '于都县', '岭下村']],
    ['of a dateline', '新华社合肥6月1日电　大雨。', ['合肥']],
    ['that no list knows, behind a word that leads to one', '记者来到乌岭村。', ['乌岭村']],
    ['in traditional characters', '福建省寧德市烏嶺鄉的茶農', ['福建省', '宁德市', '乌岭乡'].map(traditional)],
    ['of the whole world', '代表团访问了法国、埃及和越南。', ['法国', '埃及', '越南']],
    ['cities of the world', '会议在日内瓦举行，随后移到内罗毕。', ['日内瓦', '内罗毕']],
    ['a quarter', '木兰社区居民议事', ['木兰社区']],
    ['a county by its short name behind a preposition', '他在兰考治沙。', ['兰考']],
    ['counties in a list of places', '邯郸、定州、沧州三地', ['邯郸', '定州', '沧州']],
    ['foreign ones behind a preposition', '球队在莫拉尼增设基地。', ['莫拉尼']],
    ['mountains, rivers and parts of provinces', '从太行山到嘉陵江，陕北变了样。', ['太行山', '嘉陵江', '陕北']],
    ['districts by their short names in a list of places', '来自上海、徐汇、静安的代表', ['上海', '徐汇', '静安']],
    ['autonomous counties by their short names', '甘肃临夏东乡县的妇女', ['甘肃', '临夏', '东乡县']],
    ['townships of a people', '干部走访乌岭瑶族乡。', ['乌岭瑶族乡']],
    ['settlements called after the land', '太行山里的骆驼湾村和石沟村', ['太行山', '骆驼湾村', '石沟村']],
    ['counties to which one goes', '村民去榕江、往黎平都方便。', ['榕江', '黎平']],
    ['a river that no list knows, by what only a river has', '乌岭河两岸绿树成荫。', ['乌岭河']],
    ['a mountain that no list knows, by what only a mountain has', '车队来到青坪山脚下。', ['青坪山']],
    ['new areas and bays', '从天府新区到深圳湾', ['天府新区', '深圳湾']],
    ['a valley', '他们去过安宁河谷。', ['安宁河谷']],
    ['a village of a family', '张家村通了公路。', ['张家村']],
  ])('%s are found', (_, text, expected) => expect(places(text)).toEqual(expected))

  it.each([
    ['peoples and languages', '越南人说越南语，法国人吃法国菜。'],
    ['places in the names of bodies', '江西省总工会和浙江大学签约。'],
    ['kinds of places', '全市各县、各乡镇和贫困村都要行动，城市和农村一体发展。'],
    ['words that a head begins or ends', '市场繁荣，区域协调，县域经济，村民自治，街道干净。'],
    ['villages called by what they are', '大山深处的悬崖村变了样。'],
    ['provinces torn from a county and what follows', '近日漠河北部下雪。'],
    ['sides of a town', '他住在城西。'],
    ['clubs called by their city', '父亲曾效力于斯图加特。'],
    ['waters and mountains at large', '江河两岸、大山脚下、高山深处、全流域上游。'],
    ['the river in a name', '政府副总理陈红河讲话。'],
    ['a word with the name of a place in it', '文山会海要不得。'],
  ])('%s are none', (_, text) => expect(places(text)).toEqual([]))

  it.each([
    ['the id that English texts give a country', '访问法国。', '法国 = place:france'],
    ['the id that English texts give a city', '访问内罗毕。', '内罗毕 = place:nairobi'],
    ['the id that English texts give a county', '来到于都县。', '于都县 = place:yudu'],
  ])('have %s', (_, text, expected) => expect(named('place', text, zh)).toContain(expected))

  it('are known by their short form later', () => {
    const [first = '', later = ''] = named('place', '来到乌岭村。乌岭多茶。', zh)
    expect(first).toBe('乌岭村 = place:乌岭村')
    expect(later).toBe('乌岭 = place:乌岭村')
  })
})

function traditional(name: string): string {
  return name.replace('宁', '寧').replace('乌', '烏').replace('岭', '嶺').replace('乡', '鄉')
}
