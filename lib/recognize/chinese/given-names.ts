// Characters of Chinese given names, by how much they speak for one.
import { codesOf } from './char-set.ts'

/** Seldom met outside names. */
const TELLING = `
娜娟霞玲萍莉琳婷倩颖莹雯璐瑶瑾瑜璇珊琪琦玮玥琛祺祎禹鑫淼垚焱烨煜炜炫烁晖晗晔昊昕晟旻昱彬斌峻巍岚嵘茜茹菲萱蓉蕾薇蓓芸芬芳芝芷苒茵莎蕙霖霏骏骁鹏鸿鹤锋铭钧钰锦铮锐钊楠桦榕梓琰璋珂珏珩瑛璟轩勋杰伟俊佩俪嫣妍娅婕媛嫚妮婉姝恺恒
恬怡慧懿泓洵浩涵淇湘溥滢澜瀚沛沁浚烈熙璧祥祯禄翔翰耀聪贤贵贇赟逸遥郁隽雁颢馨魁黛凯凤刚勤卿彦彪徽涛磊洋勇艳军强敏静丽燕梅辉宇健峰雪佳嘉琴琼瑞泽润淑坤铁钢银富贞秀英桂兰华红建超飞晶欣宏洪波涌泰宁康福寿喜庆楚翠碧珍珠玉环琨珉
珲玺裕禧祜祚胤胜凌冰凛凡冠勃劲励卓博占厚叙吉吟咏品哲圣培基堃壮孝学宗宜宝宪家容宸宽寅尧尚屹岩岭岱岳崇崧嵩川左巧帆帅幼庭弘弼彤彰征德忠念忱志怀思恩悦惟愉愿慈慕懋戈成扬承抒拓振捷敬斐旋旭旺昂昆昌昭显晋晏晓晨景暄暖曦曼望朋朗杏
杨松柏柔柱栋栩根桐梁楷榆樱樵殿毅民永汉汝江沐沧治泉泳津洁洲济浙浦海涓淋清渊渝渤湖湛溢溪滔滨漫潇潔潮澄澍灵炎炯焕煊照煌熠爽牧献珣班理琢瑄瑗瑚瑷璜璞瓒甫田男畅留疆皓益盈盛睿瞳知石砚硕礼祖禾秋科程稳穗立端竞竹笑筠策简米粤素紫纪
纯绍绮维绪缨羽翎翊翌联聆肖育胄腾自致舒航良艺节芊芮苏苑茂茗荃荟荣莲菁菊萌蓝藩虎虹融行衡裴诗诚语谊谦谨谷豪贺赫跃越践路轶载辰远连迪逊通道达遐遵邓邦郎野鉴钦钟铎铠锡镇镛长闯闻阔阳陶隆雄雅雍雨雷震霄霆青韬韵顺颂颐风驰骐骥高魏鲁
鸣麒麟齐龄龙
`
/** Met in names and in common words alike. */
const USUAL = `
正若可才想明国文平春光新东天金世兴安义仁信廉山云月星冬夏曙林森树木水火土河子小大一二三友利和生兵卫武向前进步保心如书画元少先继开启发来全有万千百同方法公权业农工商士女儿君王后帝爱乐美好善真功力章会中古今早晚初夜鸟鱼马牛羊鹿豹台阁楼
亭堂门关城桥原沙泥草花叶果香甜苦辛白黑黄绿灰伯仲叔季尔作传令党加化印历双史合周呈四团圆圈坚坦声复多夫奇奎字存守完实密寒寻导封展巨布希常干年广应座弟形影得微必忆快性恢情惠慎戎房扎托投报持挺授排探接控推提携政
教敦斯旦时映是智曲更朴李村束柳标格桃梨植欢止毕求汀汤沈沉注浪流深温源满演灿点烟燃爵特独玄率甘用申界登皆盟直相省眉硬示祁社神票种秉积空童笔管箭精系索约纲线组绢缘罗群习老耕肃胡能腊臣臻舟色范荫营萨葆蒙藏虔要见观览解言训记许论
证试详调谋贯费赋赛赞车转轻辅迅迎近选逢造重量针铃间队阵阶限院除际随难零霜面顶领频题额颜首
`
/** Now and then in names, far more often between words. */
const SELDOM = '之其亦以为于而同有来向'
/** Function words and verbs of speech: what begins the text after a name and is no part of it. */
const NEVER = `
任的了不在这那个们我你他她它您咱与及或但因虽则便都也还又很最太没未无把被让给使叫从往至到去过着吗呢吧啊说称指表谈讲问答告诉请看做当就并等各每某此该另哪几些两对跟比按据经由将已曾仍仅只再却所既何者号岁件位
条届
`

/** By code: the place of what it says among WEIGHTS. */
const SORTS = new Uint8Array(0x10000)
const WEIGHTS = [0, 0.35, 0.7, -0.6, -3]
const NEVER_GIVEN = WEIGHTS.length - 1
// A character of several lists is of the one that speaks most strongly against a name.
;[USUAL, TELLING, SELDOM, NEVER].forEach((chars, i) => {
  for (const code of codesOf(chars)) SORTS[code] = i + 1
})

/** What a character says for being a part of a given name. */
export const givenWeight = (code: number): number => WEIGHTS[SORTS[code] ?? 0] ?? 0

export const isNeverGiven = (code: number): boolean => SORTS[code] === NEVER_GIVEN
