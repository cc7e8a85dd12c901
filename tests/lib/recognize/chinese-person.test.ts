import { describe, expect, it } from 'vitest'
import { named, surfaces } from './found.ts'

const zh = { lang: 'zh', country: 'CN' }
const persons = (text: string, meta = {}) => surfaces('person', text, { ...zh, ...meta })

describe('persons in Chinese', () => {
  it.each([
    ['behind an office', '市委书记王明华主持会议。', ['王明华']],
    ['of two characters, before a verb of speech', '李静说，今天人不多。', ['李静']],
    ['with a compound surname', '来到现场的有欧阳文静和司马云。', ['欧阳文静', '司马云']],
    ['in a list', '出席会议的有周立民、马晓燕、高建国等同志。', ['周立民', '马晓燕', '高建国']],
    ['in a byline', '本报记者　陈雨菲　赵一鸣', ['陈雨菲', '赵一鸣']],
    ['behind a dateline', '新华社杭州5月3日电（记者孙晓东、何玲玲）春茶上市。', ['孙晓东', '何玲玲']],
    ['who took a picture', '图为村民在田间劳动。钱小川摄', ['钱小川']],
    ['in brackets at the end', '（作者：唐书琴）', ['唐书琴']],
    ['by their age', '72岁的叶根生嗓门最大。', ['叶根生']],
    ['with a given name that is a word', '县长李建设赶到工地。', ['李建设']],
    ['with a rare surname', '网格员郗小梅敲开了门。', ['郗小梅']],
    ['in traditional characters', '記者劉曉慶報導，村長張國強說好。', ['劉曉慶', '張國強']],
    ['of Vietnam with four characters', '祖国阵线主席阮文春明说，大家都来了。', ['阮文春明']],
    ['of minorities, with a dot', '村妇联主席古丽娜尔·买买提请乡亲们喝茶。', ['古丽娜尔·买买提']],
    ['of other countries, with a dot', '联合国秘书长玛丽亚·罗西发表讲话。', ['玛丽亚·罗西']],
    ['of other countries, behind an office', '法国总统德拉蒙访问北京。', ['德拉蒙']],
    ['of Korea, behind an office', '韩国总统李在善抵达。', ['李在善']],
    ['before what they were made', '会议任命郭庚林为副省长，接受徐世良的请求。', ['郭庚林', '徐世良']],
  ])('%s are found', (_, text, expected) => expect(persons(text)).toEqual(expected))

  it.each([
    ['common words that begin with a surname', '高度重视安全生产，任务艰巨，时间紧迫，于是马上行动，成绩突出。'],
    ['the ends of two words', '提高质量，主张明确，国家强大，过程公开。'],
    ['times and measures', '今年是成立30周年，任期五年，每周一次，三方会谈。'],
    ['adverbs and prepositions', '从容应对，方能成功；何以解忧，何为正义；曾经来过。'],
    ['a village of a family', '张家村和王家庄都通了公路。'],
    ['a body', '王府井集团有限公司开业。'],
    ['titles alone', '书记、主任、委员和代表一起参加。'],
    ['a dot between two words of a motto', '“石榴花开·巾帼同行”项目启动。'],
    ['a verb behind a name', '他任代理主席。'],
  ])('%s are none', (_, text) => expect(persons(text)).toEqual([]))

  it.each([
    ['a nickname', '叶根福嗓门最大。老叶是钳工。', '老叶 = person:叶根福'],
    ['a surname and a title, the title left out', '社区书记钟丽琴来了。钟书记说，先吃饭。', '钟 = person:钟丽琴'],
    ['the given name', '钟丽琴是书记。丽琴把桌子搬下楼。', '丽琴 = person:钟丽琴'],
    ['one part of a name with a dot', '主席古丽娜尔·买买提到了。古丽娜尔很高兴。', '古丽娜尔 = person:古丽娜尔-买买提'],
    ['the short name of a codebook person', '习近平出席会议。习主席发表讲话。', '习 = person:xi-jinping'],
    ['the nearer of two', '陈明来了。后来陈刚说话。陈书记走了。', '陈 = person:陈刚'],
    ['the same name in another script', '張曉明主任來了。', '張曉明 = person:张晓明'],
    ['the original in brackets', '会长玛丽亚·罗西（Maria Rossi）来访。', '玛丽亚·罗西 = person:maria-rossi'],
  ])('are known by %s', (_, text, expected) => expect(named('person', text, zh)).toContain(expected))

  it('gain from being sure elsewhere in the doc', () => {
    expect(persons('区长石磊明主持会议。会后，人们把石磊明围住。')).toEqual(['石磊明', '石磊明'])
  })
})
