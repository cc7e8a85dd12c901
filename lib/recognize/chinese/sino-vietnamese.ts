// How Vietnamese reads the Han characters that persons' names are written with, without diacritics: 黎国达 is Le Quoc Dat.
import { entityId } from '../../entity.ts'
import type { Sighting } from '../sighting.ts'

const READINGS = `
阮=nguyen 陈=tran 黎=le 范=pham 黄=hoang 潘=phan 武=vu 邓=dang 裴=bui 杜=do 胡=ho 吴=ngo 杨=duong 李=ly 丁=dinh 郑=trinh 梁=luong 陶=dao 段=doan 林=lam 高=cao 梅=mai 郭=quach 赖=lai 谭=dam 冯=phung 张=truong 何=ha
朱=chu 蔡=thai 刘=luu 曾=tang 苏=to 农=nong 谢=ta 孙=ton 魏=nguy 罗=la 石=thach 宋=tong 严=nghiem 叶=diep 翁=ong 莫=mac 曹=tao 韦=vi 白=bach 闭=be 马=ma 麻=ma 闵=man 彭=banh 翟=dich 周=chau 汪=uong 韩=han
文=van 氏=thi 国=quoc 达=dat 福=phuc 禄=loc 寿=tho 明=minh 德=duc 光=quang 英=anh 兰=lan 芳=phuong 香=huong 花=hoa 华=hoa 和=hoa 平=binh 安=an 玉=ngoc 金=kim 银=ngan 宝=bao 珍=tran 红=hong 清=thanh 青=thanh 成=thanh
城=thanh 诚=thanh 盛=thinh 胜=thang 强=cuong 刚=cuong 雄=hung 兴=hung 勇=dung 进=tien 前=tien 仙=tien 战=chien 俊=tuan 遵=tuan 松=tung 山=son 海=hai 河=ha 江=giang 长=truong 春=xuan 夏=ha 秋=thu 冬=dong 东=dong 南=nam 西=tay
北=bac 中=trung 忠=trung 孝=hieu 义=nghia 仁=nhan 智=tri 知=tri 信=tin 礼=le 善=thien 心=tam 功=cong 公=cong 名=danh 利=loi 龙=long 凤=phuong 麟=lan 虎=ho 鸾=loan 燕=yen 鹤=hac 云=van 月=nguyet 日=nhat 星=tinh 天=thien
雪=tuyet 霞=ha 珠=chau 翠=thuy 水=thuy 垂=thuy 瑞=thuy 草=thao 柳=lieu 竹=truc 菊=cuc 莲=lien 桂=que 琼=quynh 如=nhu 妙=dieu 美=my 秀=tu 慧=tue 惠=hue 贤=hien 淑=thuc 贞=trinh 节=tiet 恒=hang 姮=hang 娥=nga 蓉=dung
容=dung 艳=diem 丽=le 鸿=hong 庆=khanh 祥=tuong 康=khang 健=kien 坚=kien 宁=ninh 定=dinh 永=vinh 荣=vinh 富=phu 贵=quy 才=tai 财=tai 泰=thai 太=thai 新=tan 登=dang 科=khoa 学=hoc 士=si 维=duy 惟=duy 友=huu 有=huu
廷=dinh 庭=dinh 世=the 家=gia 嘉=gia 景=canh 仲=trong 重=trong 孟=manh 伯=ba 叔=thuc 季=quy 仕=si 曰=viet 越=viet 全=toan 权=quyen 决=quyet 团=doan 结=ket 征=chinh 正=chinh 政=chinh 治=tri 民=dan 主=chu 志=chi 毅=nghi
灵=linh 玲=linh 铃=linh 琳=lam 森=sam 柏=bach 樟=chuong 章=chuong 彰=chuong 璋=chuong 昭=chieu 晖=huy 辉=huy 徽=huy 创=sang 亮=luong 良=luong 量=luong 芝=chi 枝=chi 丹=dan 书=thu 诗=thi 画=hoa 琴=cam 锦=cam 绣=tu 线=tuyen
泉=tuyen 宣=tuyen 选=tuyen 尊=ton 敬=kinh 恩=an 爱=ai 情=tinh 性=tinh 晶=tinh 精=tinh 幸=hanh 行=hanh 杏=hanh 环=hoan 欢=hoan 完=hoan 桓=hoan 皇=hoang 万=van 千=thien 百=bach 一=nhat 二=nhi 三=tam 四=tu 五=ngu 九=cuu
十=thap 巧=xao 娘=nuong 女=nu 男=nam 子=tu 弟=de 显=hien 献=hien 宪=hien 轩=hien 现=hien 群=quan 军=quan 君=quan 均=quan 钧=quan 管=quan 馆=quan 冠=quan 观=quan 款=khoan 宽=khoan 通=thong 聪=thong 崇=sung 充=sung 从=tong
统=thong 方=phuong 朋=bang 鹏=bang 邦=bang 榜=bang 波=ba 播=ba 勋=huan 训=huan 运=van 韵=van 匀=van 润=nhuan 闰=nhuan 顺=thuan 纯=thuan 舜=thuan 谨=can 勤=can 根=can 近=can 殷=an 欣=han 谦=khiem 廉=liem 检=kiem 剑=kiem
儒=nho 裕=du 渝=du 瑜=du 余=du 予=du 宇=vu 雨=vu 舞=vu 务=vu 优=uu 忧=uu 尤=uu 猷=du 游=du 柔=nhu 朔=soc 祝=chuc 竺=truc 直=truc 质=chat 实=thuc 识=thuc 适=thich 释=thich 硕=thac 拓=thac 博=bac
薄=bac 岳=nhac 乐=lac 洛=lac 落=lac 路=lo 露=lo 鲁=lo 绿=luc 陆=luc 六=luc 力=luc 立=lap 集=tap 习=tap 级=cap 急=cap 合=hop 洽=hop 协=hiep 侠=hiep 业=nghiep 葛=cat 吉=cat 洁=khiet 切=thiet 铁=thiet 设=thiet
别=biet 烈=liet 列=liet 哲=triet 辙=triet 澈=triet 折=chiet 绝=tuyet`

const readings = new Map(
  READINGS.trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
)

const SURNAMES = new Set('阮陈黎范黄潘武邓裴杜胡吴杨李丁郑梁陶段林高梅郭赖谭冯张何朱蔡刘苏农谢孙罗石宋严莫韦白闭马周')
const SHORTEST = 3

/** The part of an id that Vietnamese texts give the name; undefined where a character has no reading here, or the name is short. */
function readingOf(name: string): string | undefined {
  const characters = [...name]
  if (characters.length < SHORTEST || !SURNAMES.has(characters[0] ?? '')) return undefined
  const read = characters.map((one) => readings.get(one))
  return read.includes(undefined) ? undefined : read.join('-')
}

/** How the characters are read in Vietnamese, in plain letters without spaces; undefined where one has no reading here. */
export function vietnameseSound(han: string): string | undefined {
  const read = [...han].map((one) => readings.get(one))
  return read.includes(undefined) ? undefined : read.join('')
}

/** The sightings of a Chinese doc that speaks of Vietnam: persons whom the codebook does not know have the id that their own name gives. */
export const withVietnameseNames = (seen: readonly (readonly Sighting[])[]): readonly (readonly Sighting[])[] =>
  seen.map((sightings) =>
    sightings.map((sighting) => {
      const { kind, label } = sighting
      const reading = kind === 'person' && label !== null ? readingOf(label) : undefined
      return reading === undefined ? sighting : { ...sighting, candidates: [entityId(`person:${reading}`)] }
    }),
  )
