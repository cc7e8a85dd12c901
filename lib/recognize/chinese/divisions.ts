// The provinces, prefectures, counties and districts of China, by the word that ends their full names; where the sound is one place's alone it makes the id, so that texts in Latin letters meet it.

/** Provinces, regions and cities of their rank, each with its id. */
export const PROVINCES = `
省 河北hebei 山西shanxi 辽宁liaoning 吉林jilin 黑龙江heilongjiang 江苏jiangsu 浙江zhejiang 安徽anhui 福建fujian 江西jiangxi 山东shandong 河南henan 湖北hubei 湖南hunan 广东guangdong 海南hainan 四川sichuan 贵州guizhou 云南yunnan 陕西shaanxi 甘肃gansu 青海qinghai 台湾taiwan
自治区 内蒙古inner-mongolia 西藏tibet
壮族自治区 广西guangxi
回族自治区 宁夏ningxia
维吾尔自治区 新疆xinjiang
市 北京beijing 天津tianjin 上海shanghai 重庆chongqing
特别行政区 香港hong-kong 澳门macao
`

/** Prefectures and cities of their rank: a line begins with the ending, stems and their ids follow. */
export const PREFECTURES = `
市 石家庄shijiazhuang 唐山tangshan 秦皇岛qinhuangdao 邯郸handan 邢台xingtai 保定baoding 张家口zhangjiakou 承德chengde 沧州cangzhou 廊坊langfang 衡水hengshui 太原taiyuan 大同datong 阳泉yangquan 长治changzhi 晋城jincheng 朔州shuozhou 晋中jinzhong
市 运城yuncheng 忻州xinzhou 临汾linfen 吕梁luliang 呼和浩特hohhot 包头baotou 乌海wuhai 赤峰chifeng 通辽tongliao 鄂尔多斯ordos 呼伦贝尔hulunbeier 巴彦淖尔bayannaoer 乌兰察布wulanchabu 沈阳shenyang 大连dalian 鞍山anshan 抚顺fushun 本溪benxi 丹东dandong
市 锦州jinzhou 营口yingkou 阜新fuxin 辽阳liaoyang 盘锦panjin 铁岭tieling 朝阳chaoyang 葫芦岛huludao 长春changchun 吉林 四平siping 辽源liaoyuan 通化tonghua 白山baishan 松原songyuan 白城baicheng 哈尔滨harbin 齐齐哈尔qiqihar 鸡西jixi 鹤岗hegang
市 双鸭山shuangyashan 大庆daqing 伊春 佳木斯jiamusi 七台河qitaihe 牡丹江mudanjiang 黑河heihe 绥化suihua 南京nanjing 无锡wuxi 徐州xuzhou 常州changzhou 苏州 南通nantong 连云港lianyungang 淮安huaian 盐城yancheng 扬州yangzhou 镇江zhenjiang 泰州 宿迁suqian
市 杭州hangzhou 宁波ningbo 温州wenzhou 嘉兴jiaxing 湖州huzhou 绍兴shaoxing 金华jinhua 衢州quzhou 舟山zhoushan 台州 丽水lishui 合肥hefei 芜湖wuhu 蚌埠bengbu 淮南huainan 马鞍山maanshan 淮北huaibei 铜陵tongling 安庆anqing 黄山huangshan 滁州chuzhou
市 阜阳fuyang 宿州 六安luan 亳州bozhou 池州chizhou 宣城xuancheng 福州 厦门xiamen 莆田putian 三明sanming 泉州quanzhou 漳州zhangzhou 南平nanping 龙岩longyan 宁德ningde 南昌nanchang 景德镇jingdezhen 萍乡pingxiang 九江jiujiang 新余xinyu 鹰潭yingtan
市 赣州ganzhou 吉安jian 宜春 抚州 上饶shangrao 济南jinan 青岛qingdao 淄博zibo 枣庄zaozhuang 东营dongying 烟台yantai 潍坊weifang 济宁jining 泰安taian 威海weihai 日照rizhao 临沂linyi 德州dezhou 聊城liaocheng 滨州binzhou 菏泽heze 郑州zhengzhou 开封kaifeng
市 洛阳luoyang 平顶山pingdingshan 安阳anyang 鹤壁hebi 新乡xinxiang 焦作jiaozuo 濮阳puyang 许昌xuchang 漯河luohe 三门峡sanmenxia 南阳nanyang 商丘shangqiu 信阳xinyang 周口zhoukou 驻马店zhumadian 武汉wuhan 黄石huangshi 十堰shiyan 宜昌yichang
市 襄阳xiangyang 鄂州ezhou 荆门jingmen 孝感xiaogan 荆州jingzhou 黄冈huanggang 咸宁xianning 随州suizhou 长沙changsha 株洲zhuzhou 湘潭xiangtan 衡阳hengyang 邵阳shaoyang 岳阳yueyang 常德changde 张家界zhangjiajie 益阳yiyang 郴州chenzhou 永州yongzhou
市 怀化huaihua 娄底loudi 广州guangzhou 韶关shaoguan 深圳shenzhen 珠海zhuhai 汕头shantou 佛山foshan 江门jiangmen 湛江zhanjiang 茂名maoming 肇庆zhaoqing 惠州huizhou 梅州meizhou 汕尾shanwei 河源heyuan 阳江yangjiang 清远qingyuan 东莞dongguan
市 中山zhongshan 潮州chaozhou 揭阳jieyang 云浮yunfu 南宁nanning 柳州liuzhou 桂林guilin 梧州wuzhou 北海beihai 防城港fangchenggang 钦州qinzhou 贵港guigang 玉林 百色baise 贺州hezhou 河池hechi 来宾laibin 崇左chongzuo 海口haikou 三亚sanya 三沙sansha
市 儋州danzhou 成都chengdu 自贡zigong 攀枝花panzhihua 泸州luzhou 德阳deyang 绵阳mianyang 广元guangyuan 遂宁suining 内江neijiang 乐山leshan 南充nanchong 眉山meishan 宜宾yibin 广安guangan 达州dazhou 雅安yaan 巴中bazhong 资阳ziyang 贵阳guiyang
市 六盘水liupanshui 遵义zunyi 安顺anshun 毕节bijie 铜仁tongren 昆明kunming 曲靖qujing 玉溪yuxi 保山baoshan 昭通zhaotong 丽江lijiang 普洱puer 临沧lincang 拉萨lhasa 日喀则shigatse 昌都qamdo 林芝nyingchi 山南shannan 那曲nagqu 西安xian 铜川tongchuan
市 宝鸡baoji 咸阳xianyang 渭南weinan 延安yanan 汉中hanzhong 榆林 安康ankang 商洛shangluo 兰州lanzhou 嘉峪关jiayuguan 金昌jinchang 白银baiyin 天水tianshui 武威wuwei 张掖zhangye 平凉pingliang 酒泉jiuquan 庆阳qingyang 定西dingxi 陇南longnan 西宁xining
市 海东haidong 银川yinchuan 石嘴山shizuishan 吴忠wuzhong 固原guyuan 中卫zhongwei 乌鲁木齐urumqi 克拉玛依kelamayi 吐鲁番turpan 哈密hami
藏族自治州 甘孜garze 迪庆diqing 甘南gannan 海北haibei 黄南huangnan 海南 果洛guoluo 玉树yushu
地区 大兴安岭daxinganling 阿里ali 阿克苏aksu 喀什kashgar 和田hotan 塔城tacheng 阿勒泰altay
盟 兴安xingan 锡林郭勒xilinguole 阿拉善alashan
土家族苗族自治州 恩施enshi 湘西xiangxi
彝族自治州 凉山liangshan 楚雄chuxiong
布依族苗族自治州 黔西南qianxinan 黔南qiannan
回族自治州 临夏linxia 昌吉changji
蒙古自治州 博尔塔拉boertala 巴音郭楞bayinguoleng
朝鲜族自治州 延边yanbian
藏族羌族自治州 阿坝aba
苗族侗族自治州 黔东南qiandongnan
哈尼族彝族自治州 红河honghe
壮族苗族自治州 文山wenshan
傣族自治州 西双版纳xishuangbanna
白族自治州 大理dali
傣族景颇族自治州 德宏dehong
傈僳族自治州 怒江nujiang
蒙古族藏族自治州 海西haixi
柯尔克孜自治州 克孜勒苏kezilesu
哈萨克自治州 伊犁yili
`

/** Cities of the rank of a county. */
export const COUNTY_CITIES = `
市 辛集xinji 晋州 新乐xinle 遵化zunhua 迁安qianan 滦州luanzhou 武安wuan 南宫nangong 沙河shahe 涿州zhuozhou 定州dingzhou 安国anguo 高碑店gaobeidian 平泉pingquan 泊头botou 任丘renqiu 黄骅huanghua 河间hejian 霸州bazhou 三河sanhe 深州shenzhou 古交gujiao
市 高平gaoping 怀仁huairen 介休jiexiu 永济yongji 河津hejin 原平yuanping 侯马houma 霍州huozhou 孝义xiaoyi 汾阳fenyang 霍林郭勒huolinguole 满洲里manzhouli 牙克石yakeshi 扎兰屯zhalantun 额尔古纳eerguna 根河genhe 丰镇fengzhen 乌兰浩特wulanhaote 阿尔山aershan
市 二连浩特erlianhaote 锡林浩特xilinhot 新民xinmin 瓦房店wafangdian 庄河zhuanghe 海城haicheng 东港donggang 凤城 凌海linghai 北镇beizhen 盖州gaizhou 大石桥dashiqiao 灯塔dengta 调兵山diaobingshan 开原 北票beipiao 凌源lingyuan 兴城xingcheng 榆树 德惠dehui
市 公主岭gongzhuling 蛟河jiaohe 桦甸huadian 舒兰shulan 磐石panshi 双辽shuangliao 梅河口meihekou 集安 临江linjiang 扶余fuyu 洮南taonan 大安daan 延吉yanji 图们tumen 敦化dunhua 珲春huichun 龙井longjing 和龙helong 尚志shangzhi 五常wuchang 讷河nehe
市 虎林hulin 密山mishan 铁力tieli 同江tongjiang 富锦fujin 抚远fuyuan 绥芬河suifenhe 海林hailin 宁安ningan 穆棱muleng 东宁dongning 北安beian 五大连池wudalianchi 嫩江nenjiang 安达anda 肇东zhaodong 海伦hailun 漠河mohe 江阴jiangyin 宜兴yixing 新沂
市 邳州pizhou 溧阳liyang 常熟changshu 张家港zhangjiagang 昆山kunshan 太仓taicang 启东qidong 如皋rugao 海安haian 东台dongtai 仪征yizheng 高邮gaoyou 丹阳danyang 扬中yangzhong 句容jurong 兴化xinghua 靖江jingjiang 泰兴taixing 建德jiande 余姚yuyao
市 慈溪cixi 瑞安ruian 乐清yueqing 龙港longgang 海宁haining 平湖pinghu 桐乡tongxiang 诸暨zhuji 嵊州shengzhou 兰溪lanxi 义乌yiwu 东阳dongyang 永康yongkang 江山jiangshan 温岭wenling 临海linhai 玉环yuhuan 龙泉longquan 巢湖chaohu 无为 桐城tongcheng
市 潜山qianshan 天长tianchang 明光mingguang 界首jieshou 宁国ningguo 广德guangde 福清fuqing 永安yongan 石狮shishi 晋江jinjiang 南安nanan 邵武shaowu 武夷山wuyishan 建瓯jianou 漳平zhangping 福安fuan 福鼎fuding 乐平leping 瑞昌ruichang
市 共青城gongqingcheng 庐山lushan 贵溪guixi 瑞金ruijin 龙南 井冈山jinggangshan 丰城 樟树zhangshu 高安gaoan 德兴dexing 胶州jiaozhou 平度pingdu 莱西laixi 滕州tengzhou 龙口longkou 莱阳laiyang 莱州laizhou 招远zhaoyuan 栖霞qixia 海阳haiyang 青州qingzhou
市 诸城zhucheng 寿光shouguang 安丘anqiu 高密gaomi 昌邑changyi 曲阜qufu 邹城zoucheng 新泰xintai 肥城feicheng 荣成rongcheng 乳山rushan 乐陵leling 禹城yucheng 临清linqing 邹平zouping 巩义gongyi 荥阳xingyang 新密xinmi 新郑xinzheng 登封dengfeng 舞钢
市 汝州ruzhou 林州linzhou 卫辉weihui 辉县huixian 长垣changyuan 沁阳qinyang 孟州mengzhou 禹州yuzhou 长葛changge 义马yima 灵宝lingbao 邓州dengzhou 永城yongcheng 项城xiangcheng 济源jiyuan 大冶daye 丹江口danjiangkou 宜都yidu 当阳dangyang 枝江zhijiang
市 老河口laohekou 枣阳zaoyang 宜城yicheng 钟祥zhongxiang 京山jingshan 应城yingcheng 安陆anlu 汉川hanchuan 石首shishou 洪湖honghu 松滋songzi 监利jianli 麻城macheng 武穴wuxue 赤壁chibi 广水guangshui 恩施 利川lichuan 仙桃xiantao 潜江qianjiang
市 天门tianmen 浏阳liuyang 宁乡ningxiang 醴陵liling 湘乡xiangxiang 韶山shaoshan 耒阳leiyang 常宁changning 武冈 邵东shaodong 汨罗miluo 临湘linxiang 津市jinshi 沅江yuanjiang 资兴zixing 祁阳qiyang 洪江hongjiang 冷水江lengshuijiang 涟源lianyuan
市 吉首jishou 乐昌lechang 南雄nanxiong 台山taishan 开平kaiping 鹤山 恩平enping 廉江lianjiang 雷州leizhou 吴川wuchuan 高州gaozhou 化州huazhou 信宜 四会sihui 兴宁xingning 陆丰 阳春yangchun 英德yingde 连州lianzhou 东莞 中山 普宁puning 罗定luoding
市 横州hengzhou 荔浦lipu 岑溪cenxi 东兴dongxing 桂平guiping 北流beiliu 靖西jingxi 平果pingguo 合山 凭祥 儋州 五指山wuzhishan 琼海qionghai 文昌wenchang 万宁wanning 东方dongfang 都江堰dujiangyan 彭州pengzhou 邛崃qionglai 崇州chongzhou 简阳jianyang
市 广汉guanghan 什邡shifang 绵竹mianzhu 江油jiangyou 射洪shehong 隆昌longchang 峨眉山emeishan 阆中langzhong 华蓥huaying 万源wanyuan 马尔康maerkang 康定kangding 西昌xichang 会理huili 清镇qingzhen 盘州panzhou 赤水chishui 仁怀renhuai 黔西qianxi
市 兴义xingyi 兴仁xingren 凯里kaili 都匀duyun 福泉fuquan 安宁anning 宣威xuanwei 澄江chengjiang 腾冲tengchong 水富shuifu 楚雄 禄丰 个旧gejiu 开远 蒙自mengzi 弥勒mile 文山 景洪jinghong 大理 瑞丽ruili 芒 泸水lushui 香格里拉xianggelila 米林milin 错那cuona
市 兴平xingping 彬州 韩城hancheng 华阴huayin 子长zichang 神木shenmu 旬阳xunyang 嘉峪关 华亭huating 玉门yumen 敦煌dunhuang 临夏 合作hezuo 同仁 玉树 格尔木geermu 德令哈delingha 茫崖mangya 灵武lingwu 青铜峡qingtongxia 昌吉 阜康fukang 博乐bole 阿拉山口alashankou
市 库尔勒korla 阿克苏 库车kuqa 阿图什artux 喀什 和田 伊宁yining 奎屯kuitun 霍尔果斯huoerguosi 塔城 乌苏wusu 沙湾shawan 阿勒泰 石河子shihezi 阿拉尔alaer 图木舒克tumushuke 五家渠wujiaqu 北屯beitun 铁门关tiemenguan 双河shuanghe 可克达拉kekedala 昆玉kunyu 胡杨河huyanghe
市 新星xinxing 白杨baiyang
`

/** Counties and banners. */
export const COUNTIES = `
县 井陉jingxing 正定zhengding 行唐xingtang 灵寿lingshou 高邑gaoyi 深泽shenze 赞皇zanhuang 无极wuji 平山 元氏yuanshi 赵 滦南luannan 乐亭leting 迁西 玉田 昌黎changli 卢龙lulong 临漳linzhang 成安chengan 大名daming 涉 磁 邱 鸡泽jize 广平guangping 馆陶guantao
县 魏 曲周 临城lincheng 内丘neiqiu 柏乡baixiang 隆尧longyao 宁晋 巨鹿julu 新河 广宗guangzong 平乡 威 清河 临西 涞水laishui 阜平 定兴dingxing 唐 高阳gaoyang 容城 涞源laiyuan 望都wangdu 安新anxin 易 曲阳quyang 蠡 顺平shunping 博野boye 雄 张北zhangbei 康保kangbao
县 沽源 尚义shangyi 蔚 阳原yangyuan 怀安 怀来huailai 涿鹿zhuolu 赤城chicheng 承德 兴隆xinglong 滦平luanping 隆化longhua 沧 青 东光dongguang 海兴haixing 盐山 肃宁suning 南皮nanpi 吴桥wuqiao 献 固安 永清yongqing 香河xianghe 大城daicheng 文安wenan
县 枣强zaoqiang 武邑 武强wuqiang 饶阳raoyang 安平anping 故城 景 阜城fucheng 清徐qingxu 阳曲yangqu 娄烦loufan 阳高yanggao 天镇tianzhen 广灵guangling 灵丘lingqiu 浑源hunyuan 左云zuoyun 平定pingding 盂 襄垣xiangyuan 平顺pingshun 黎城licheng 壶关huguan
县 长子zhangzi 武乡wuxiang 沁 沁源qinyuan 沁水qinshui 阳城yangcheng 陵川 泽州zezhou 山阴shanyin 应 右玉youyu 榆社yushe 左权zuoquan 和顺heshun 昔阳xiyang 寿阳shouyang 祁 平遥pingyao 灵石lingshi 临猗 万荣wanrong 闻喜wenxi 稷山jishan 新绛 绛 垣曲yuanqu 夏
县 平陆pinglu 芮城ruicheng 定襄dingxiang 五台wutai 代 繁峙fanshi 宁武ningwu 静乐jingle 神池shenchi 五寨wuzhai 岢岚kelan 河曲hequ 保德baode 偏关pianguan 曲沃quwo 翼城 襄汾xiangfen 洪洞hongdong 古 安泽anze 浮山fushan 吉 乡宁xiangning 大宁daning 隰
县 永和yonghe 蒲 汾西fenxi 文水wenshui 交城jiaocheng 兴 临 柳林liulin 石楼shilou 岚 方山fangshan 中阳zhongyang 交口jiaokou 托克托tuoketuo 和林格尔helingeer 清水河qingshuihe 武川 固阳guyang 林西 宁城ningcheng 开鲁kailu 五原 磴口dengkou 卓资zhuozi 化德huade
县 商都shangdu 兴和xinghe 凉城liangcheng 突泉tuquan 多伦duolun 康平kangping 法库faku 长海changhai 台安 抚顺 黑山heishan 义 彰武zhangwu 辽阳 盘山panshan 铁岭 西丰 昌图changtu 朝阳 建平jianping 绥中suizhong 建昌jianchang 农安nongan 永吉 梨树lishu 东丰dongfeng
县 东辽dongliao 通化 辉南huinan 柳河liuhe 抚松fusong 靖宇jingyu 长岭changling 乾安 镇赉zhenlai 通榆tongyu 汪清wangqing 安图antu 依兰yilan 方正fangzheng 宾 巴彦bayan 木兰mulan 通河tonghe 延寿yanshou 龙江longjiang 依安yian 泰来tailai 甘南 富裕 克山keshan
县 克东kedong 拜泉baiquan 鸡东jidong 萝北luobei 绥滨suibin 集贤jixian 友谊youyi 宝清baoqing 饶河raohe 肇州zhaozhou 肇源 林甸lindian 嘉荫jiayin 汤旺tangwang 丰林fenglin 大箐山dajingshan 南岔nancha 桦南huanan 桦川huachuan 汤原tangyuan 勃利boli
县 林口linkou 逊克xunke 孙吴sunwu 望奎wangkui 兰西 青冈qinggang 庆安qingan 明水mingshui 绥棱suileng 呼玛huma 塔河tahe 丰 沛 睢宁 如东rudong 东海donghai 灌云guanyun 灌南guannan 涟水lianshui 盱眙xuyi 金湖jinhu 响水xiangshui 滨海binhai 阜宁 射阳sheyang
县 建湖jianhu 宝应baoying 沭阳shuyang 泗阳siyang 泗洪sihong 桐庐tonglu 淳安chunan 象山xiangshan 宁海ninghai 永嘉yongjia 平阳pingyang 苍南cangnan 文成wencheng 泰顺taishun 嘉善jiashan 海盐 德清 长兴changxing 安吉anji 新昌xinchang 武义 浦江 磐安panan
县 常山changshan 开化kaihua 龙游longyou 岱山daishan 嵊泗shengsi 三门sanmen 天台tiantai 仙居xianju 青田qingtian 缙云jinyun 遂昌suichang 松阳songyang 云和yunhe 庆元 长丰changfeng 肥东feidong 肥西feixi 庐江lujiang 南陵nanling 怀远huaiyuan 五河wuhe
县 固镇guzhen 凤台fengtai 寿 当涂dangtu 含山hanshan 和 濉溪 枞阳zongyang 怀宁huaining 太湖taihu 宿松susong 望江wangjiang 岳西 歙 休宁xiuning 黟 祁门qimen 来安laian 全椒quanjiao 定远dingyuan 凤阳fengyang 临泉linquan 太和 阜南funan 颍上yingshang
县 砀山dangshan 萧 灵璧lingbi 泗 霍邱huoqiu 舒城shucheng 金寨jinzhai 霍山huoshan 涡阳guoyang 蒙城mengcheng 利辛lixin 东至dongzhi 石台shitai 青阳 郎溪langxi 泾 绩溪 旌德jingde 闽侯minhou 连江 罗源luoyuan 闽清minqing 永泰yongtai 平潭pingtan 仙游xianyou
县 明溪mingxi 清流qingliu 宁化ninghua 大田datian 尤溪youxi 将乐jiangle 泰宁taining 建宁jianning 惠安huian 安溪anxi 永春yongchun 德化dehua 金门jinmen 云霄yunxiao 漳浦zhangpu 诏安zhaoan 东山dongshan 南靖 平和pinghe 华安huaan 顺昌shunchang 浦城
县 光泽guangze 松溪songxi 政和zhenghe 长汀changting 上杭shanghang 武平wuping 连城liancheng 霞浦xiapu 古田gutian 屏南 寿宁shouning 周宁zhouning 柘荣zherong 南昌 安义anyi 进贤jinxian 浮梁fuliang 莲花lianhua 上栗shangli 芦溪 武宁wuning 修水xiushui
县 永修yongxiu 德安dean 都昌duchang 湖口hukou 彭泽pengze 分宜fenyi 信丰 大余dayu 上犹shangyou 崇义chongyi 安远anyuan 定南dingnan 全南quannan 宁都ningdu 于都yudu 兴国xingguo 会昌huichang 寻乌xunwu 石城shicheng 吉安 吉水jishui 峡江xiajiang 新干
县 永丰yongfeng 泰和 遂川suichuan 万安wanan 安福anfu 永新yongxin 奉新fengxin 万载wanzai 上高shanggao 宜丰yifeng 靖安jingan 铜鼓tonggu 南城nancheng 黎川 南丰nanfeng 崇仁chongren 乐安lean 宜黄yihuang 金溪jinxi 资溪zixi 广昌guangchang 玉山yushan 铅山
县 横峰hengfeng 弋阳 余干yugan 鄱阳poyang 万年wannian 婺源 平阴pingyin 商河shanghe 桓台huantai 高青gaoqing 沂源yiyuan 利津lijin 广饶guangrao 临朐linqu 昌乐changle 微山 鱼台yutai 金乡jinxiang 嘉祥jiaxiang 汶上wenshang 泗水sishui 梁山 宁阳ningyang
县 东平dongping 五莲wulian 莒 沂南yinan 郯城tancheng 沂水yishui 兰陵lanling 费 平邑pingyi 莒南junan 蒙阴mengyin 临沭linshu 宁津 庆云qingyun 临邑 齐河qihe 平原 夏津xiajin 武城wucheng 阳谷yanggu 莘 东阿donge 冠 高唐gaotang 惠民huimin 阳信 无棣wudi 博兴boxing 曹
县 单 成武chengwu 巨野juye 郓城 鄄城juancheng 东明dongming 中牟zhongmu 杞 通许tongxu 尉氏weishi 兰考lankao 新安xinan 栾川luanchuan 嵩 汝阳ruyang 宜阳 洛宁luoning 伊川 宝丰baofeng 叶 鲁山 郏 安阳 汤阴tangyin 滑 内黄neihuang 浚 淇 新乡 获嘉huojia 原阳 延津
县 封丘fengqiu 修武xiuwu 博爱boai 武陟wuzhi 温 清丰qingfeng 南乐nanle 范 台前taiqian 濮阳 鄢陵 襄城 舞阳wuyang 临颍linying 渑池mianchi 卢氏lushi 南召nanzhao 方城fangcheng 西峡xixia 镇平 内乡neixiang 淅川xichuan 社旗sheqi 唐河tanghe 新野xinye 桐柏tongbai
县 民权minquan 睢 宁陵ningling 柘城zhecheng 虞城 夏邑xiayi 罗山luoshan 光山guangshan 新 商城shangcheng 固始gushi 潢川huangchuan 淮滨huaibin 息 扶沟fugou 西华xihua 商水shangshui 沈丘shenqiu 郸城dancheng 太康taikang 鹿邑luyi 西平xiping 上蔡shangcai
县 平舆pingyu 正阳zhengyang 确山queshan 泌阳biyang 汝南runan 遂平suiping 新蔡xincai 阳新 郧西yunxi 竹山zhushan 竹溪zhuxi 房 远安yuanan 兴山xingshan 秭归zigui 南漳nanzhang 谷城 保康baokang 沙洋shayang 孝昌xiaochang 大悟dawu 云梦yunmeng 公安gongan
县 江陵jiangling 团风tuanfeng 红安hongan 罗田luotian 英山 浠水 蕲春qichun 黄梅huangmei 嘉鱼jiayu 通城 崇阳chongyang 通山tongshan 随 建始jianshi 巴东badong 宣恩xuanen 咸丰xianfeng 来凤laifeng 鹤峰hefeng 长沙 攸 茶陵chaling 炎陵 湘潭 衡阳 衡南hengnan
县 衡山hengshan 衡东hengdong 祁东 新邵xinshao 邵阳 隆回longhui 洞口dongkou 绥宁 新宁xinning 岳阳 华容huarong 湘阴xiangyin 平江pingjiang 安乡anxiang 汉寿hanshou 澧 临澧linli 桃源taoyuan 石门shimen 慈利cili 桑植sangzhi 南 桃江taojiang 安化anhua 桂阳
县 宜章yizhang 永兴yongxing 嘉禾jiahe 临武linwu 汝城rucheng 桂东guidong 安仁anren 东安dongan 双牌shuangpai 道 江永jiangyong 宁远ningyuan 蓝山lanshan 新田xintian 中方zhongfang 沅陵yuanling 辰溪chenxi 溆浦xupu 会同huitong 双峰shuangfeng 新化xinhua
县 泸溪 凤凰fenghuang 花垣huayuan 保靖baojing 古丈guzhang 永顺yongshun 龙山longshan 始兴shixing 仁化renhua 翁源wengyuan 新丰 南澳nanao 遂溪 徐闻xuwen 广宁guangning 怀集huaiji 封开fengkai 德庆 博罗boluo 惠东 龙门longmen 大埔dabu 丰顺fengshun 五华wuhua 平远
县 蕉岭jiaoling 海丰haifeng 陆河luhe 紫金zijin 龙川 连平lianping 和平heping 东源dongyuan 阳西yangxi 佛冈fogang 阳山yangshan 饶平raoping 揭西jiexi 惠来huilai 新兴 郁南yunan 隆安longan 马山mashan 上林shanglin 宾阳binyang 柳城liucheng 鹿寨luzhai
县 融安rongan 阳朔yangshuo 灵川 全州 兴安 永福yongfu 灌阳guanyang 资源ziyuan 平乐pingle 苍梧cangwu 藤 蒙山mengshan 合浦hepu 上思shangsi 灵山lingshan 浦北pubei 平南 容 陆川luchuan 博白bobai 兴业xingye 田东tiandong 德保debao 那坡napo 凌云lingyun 乐业leye
县 田林tianlin 西林xilin 昭平zhaoping 钟山 南丹nandan 天峨tiane 凤山fengshan 东兰donglan 忻城xincheng 象州xiangzhou 武宣wuxuan 扶绥fusui 宁明ningming 龙州longzhou 大新daxin 天等tiandeng 定安dingan 屯昌tunchang 澄迈chengmai 临高lingao 城口chengkou
县 丰都fengdu 垫江dianjiang 忠 云阳yunyang 奉节fengjie 巫山 巫溪 金堂jintang 大邑dayi 蒲江 荣 富顺 米易miyi 盐边 泸 合江hejiang 叙永xuyong 古蔺gulin 中江zhongjiang 三台santai 盐亭yanting 梓潼zitong 平武pingwu 旺苍wangcang 青川qingchuan 剑阁jiange 苍溪cangxi
县 蓬溪pengxi 大英daying 威远 资中zizhong 犍为qianwei 井研jingyan 夹江jiajiang 沐川muchuan 南部nanbu 营山 蓬安pengan 仪陇yilong 西充xichong 仁寿renshou 洪雅hongya 丹棱danleng 青神qingshen 江安jiangan 长宁 高 珙 筠连junlian 兴文xingwen 屏山 岳池yuechi
县 武胜wusheng 邻水linshui 宣汉xuanhan 开江kaijiang 大竹dazhu 渠 荥经yingjing 汉源hanyuan 石棉shimian 天全tianquan 芦山 宝兴baoxing 通江 南江nanjiang 平昌pingchang 安岳anyue 乐至lezhi 汶川wenchuan 理 茂 松潘songpan 九寨沟jiuzhaigou 金川jinchuan
县 小金xiaojin 黑水heishui 壤塘rangtang 阿坝 若尔盖ruoergai 红原hongyuan 泸定luding 丹巴danba 九龙jiulong 雅江yajiang 道孚daofu 炉霍luhuo 甘孜 新龙xinlong 德格dege 白玉baiyu 石渠shiqu 色达seda 理塘litang 巴塘batang 乡城 稻城daocheng 得荣derong 盐源yanyuan
县 德昌dechang 会东 宁南ningnan 普格puge 布拖butuo 金阳jinyang 昭觉zhaojue 喜德xide 冕宁mianning 越西 甘洛ganluo 美姑meigu 雷波leibo 开阳kaiyang 息烽 修文xiuwen 桐梓tongzi 绥阳suiyang 正安zhengan 凤冈fenggang 湄潭meitan 余庆yuqing 习水 普定puding
县 大方dafang 金沙jinsha 织金zhijin 纳雍nayong 赫章hezhang 江口jiangkou 石阡shiqian 思南sinan 德江dejiang 普安puan 晴隆 贞丰zhenfeng 望谟wangmo 册亨ceheng 安龙anlong 黄平huangping 施秉shibing 三穗sansui 镇远 岑巩cengong 天柱 锦屏 剑河jianhe 台江taijiang
县 黎平liping 榕江rongjiang 从江congjiang 雷山leishan 麻江majiang 丹寨danzhai 荔波libo 贵定guiding 瓮安wengan 独山dushan 平塘pingtang 罗甸luodian 长顺changshun 龙里longli 惠水huishui 富民fumin 宜良 嵩明songming 陆良 师宗shizong 罗平luoping 富源
县 会泽huize 通海tonghai 华宁huaning 易门yimen 施甸shidian 龙陵longling 昌宁 鲁甸ludian 巧家qiaojia 盐津 大关daguan 永善yongshan 绥江suijiang 镇雄zhenxiong 彝良 威信weixin 永胜yongsheng 华坪huaping 凤庆fengqing 云 永德yongde 镇康zhenkang 双柏shuangbai
县 牟定muding 南华nanhua 姚安yaoan 大姚dayao 永仁yongren 元谋yuanmou 武定wuding 建水jianshui 石屏shiping 泸西 元阳 红河 绿春luchun 砚山 西畴xichou 麻栗坡malipo 马关maguan 丘北qiubei 广南guangnan 富宁 勐海menghai 勐腊mengla 祥云xiangyun 宾川binchuan 弥渡midu
县 永平yongping 云龙yunlong 洱源eryuan 剑川jianchuan 鹤庆heqing 梁河lianghe 盈江yingjiang 陇川 福贡fugong 德钦deqin 林周 当雄dangxiong 尼木nimu 曲水qushui 墨竹工卡mozhugongka 南木林nanmulin 江孜jiangzi 定日dingri 萨迦sajia 拉孜lazi 昂仁angren
县 谢通门xietongmen 白朗bailang 仁布renbu 康马kangma 定结dingjie 仲巴zhongba 亚东yadong 吉隆jilong 聂拉木nielamu 萨嘎saga 岗巴gangba 江达jiangda 贡觉gongjue 类乌齐leiwuqi 丁青dingqing 察雅chaya 八宿basu 左贡zuogong 芒康mangkang 洛隆luolong 边坝bianba
县 工布江达gongbujiangda 墨脱motuo 波密bomi 察隅chayu 朗 扎囊zhanang 贡嘎gongga 桑日sangri 琼结qiongjie 曲松qusong 措美cuomei 洛扎luozha 加查jiacha 隆子longzi 浪卡子langkazi 嘉黎jiali 比如biru 聂荣nierong 安多anduo 申扎shenzha 索 班戈bange 巴青baqing
县 尼玛nima 双湖shuanghu 普兰pulan 札达zhada 噶尔gaer 日土ritu 革吉geji 改则gaize 措勤cuoqin 蓝田lantian 周至zhouzhi 宜君yijun 岐山qishan 扶风fufeng 眉 陇 千阳qianyang 麟游linyou 凤 太白taibai 三原sanyuan 泾阳jingyang 乾 礼泉liquan 永寿yongshou
县 长武changwu 旬邑xunyi 淳化chunhua 武功wugong 潼关tongguan 大荔 合阳heyang 澄城chengcheng 蒲城 白水baishui 富平 延长yanchang 延川yanchuan 志丹zhidan 吴起wuqi 甘泉ganquan 富 洛川luochuan 宜川 黄龙huanglong 黄陵huangling 城固chenggu 洋 西乡xixiang 勉
县 宁强ningqiang 略阳lueyang 镇巴zhenba 留坝liuba 佛坪foping 府谷fugu 靖边jingbian 定边dingbian 绥德suide 米脂mizhi 佳 吴堡wubao 清涧qingjian 子洲zizhou 汉阴hanyin 石泉shiquan 宁陕ningshan 紫阳 岚皋langao 平利pingli 镇坪 白河baihe 洛南luonan 丹凤danfeng
县 商南shangnan 山阳shanyang 镇安zhenan 柞水zhashui 永登yongdeng 皋兰gaolan 榆中yuzhong 永昌yongchang 靖远 会宁huining 景泰jingtai 清水qingshui 秦安qinan 甘谷gangu 武山 民勤minqin 古浪gulang 民乐minyue 临泽linze 高台gaotai 山丹shandan 泾川jingchuan
县 灵台lingtai 崇信chongxin 庄浪zhuanglang 静宁 金塔jinta 瓜州guazhou 庆城qingcheng 环 华池huachi 合水heshui 正宁zhengning 宁 镇原 通渭tongwei 陇西longxi 渭源 临洮lintao 漳 岷 成 文 宕昌dangchang 康 西和xihe 礼 徽 两当liangdang 临夏 康乐kangle 永靖yongjing
县 广河guanghe 和政hezheng 临潭lintan 卓尼zhuoni 舟曲zhouqu 迭部diebu 玛曲maqu 碌曲luqu 夏河xiahe 湟源huangyuan 祁连qilian 海晏 刚察gangcha 尖扎jianzha 泽库zeku 共和gonghe 同德tongde 贵德guide 兴海xinghai 贵南guinan 玛沁maqin 班玛banma 甘德gande 达日dari
县 久治jiuzhi 玛多maduo 杂多zaduo 称多chengduo 治多zhiduo 囊谦nangqian 曲麻莱qumalai 乌兰wulan 都兰dulan 天峻tianjun 永宁yongning 贺兰helan 平罗pingluo 盐池yanchi 同心tongxin 西吉xiji 隆德longde 泾源 彭阳pengyang 中宁zhongning 海原haiyuan 乌鲁木齐
县 鄯善shanshan 托克逊tuokexun 伊吾 呼图壁hutubi 玛纳斯manasi 奇台qitai 吉木萨尔jimusaer 精河jinghe 温泉wenquan 轮台luntai 尉犁yuli 若羌ruoqiang 且末qiemo 和静hejing 和硕heshuo 博湖bohu 温宿wensu 沙雅shaya 新和 拜城 乌什 阿瓦提awati 柯坪keping 阿克陶aketao
县 阿合奇aheqi 乌恰wuqia 疏附shufu 疏勒shule 英吉沙yingjisha 泽普zepu 莎车shache 叶城yecheng 麦盖提maigaiti 岳普湖yuepuhu 伽师jiashi 巴楚bachu 和田 墨玉moyu 皮山pishan 洛浦luopu 策勒cele 于田 民丰minfeng 伊宁 霍城huocheng 巩留gongliu 新源xinyuan 昭苏zhaosu
县 特克斯tekesi 尼勒克nileke 额敏emin 托里tuoli 裕民yumin 布尔津buerjin 富蕴fuyun 福海fuhai 哈巴河habahe 青河 吉木乃jimunai
旗 土默特左tumotezuo 土默特右tumoteyou 达尔罕茂明安联合daerhanmaominganlianhe 阿鲁科尔沁alukeerqin 巴林左balinzuo 巴林右balinyou 克什克腾keshenketeng 翁牛特wengniute 喀喇沁kalaqin 敖汉aohan 科尔沁左翼中keerqinzuoyizhong 科尔沁左翼后keerqinzuoyihou 库伦kulun
旗 奈曼naiman 扎鲁特zhalute 达拉特dalate 准格尔zhungeer 鄂托克前etuokeqian 鄂托克etuoke 杭锦hangjin 乌审 伊金霍洛yijinhuoluo 阿荣arong 陈巴尔虎chenbaerhu 新巴尔虎左xinbaerhuzuo 新巴尔虎右xinbaerhuyou 乌拉特前wulateqian 乌拉特中wulatezhong 乌拉特后wulatehou
旗 杭锦后hangjinhou 察哈尔右翼前chahaeryouyiqian 察哈尔右翼中chahaeryouyizhong 察哈尔右翼后chahaeryouyihou 四子王siziwang 科尔沁右翼前keerqinyouyiqian 科尔沁右翼中keerqinyouyizhong 扎赉特zhalaite 阿巴嘎abaga 苏尼特左sunitezuo 苏尼特右suniteyou
旗 东乌珠穆沁dongwuzhumuqin 西乌珠穆沁xiwuzhumuqin 太仆寺taipusi 镶黄xianghuang 正镶白zhengxiangbai 正蓝zhenglan 阿拉善左alashanzuo 阿拉善右alashanyou 额济纳ejina
满族自治县 青龙 丰宁fengning 宽城kuancheng 岫岩xiuyan 新宾xinbin 清原 本溪 桓仁huanren 宽甸kuandian 伊通yitong
瑶族自治县 江华jianghua 乳源ruyuan 连南liannan 恭城gongcheng 富川fuchuan 巴马bama 都安duan 大化dahua 金秀jinxiu 河口hekou
彝族自治县 峨边ebian 马边mabian 石林shilin 峨山eshan 宁蒗ninglang 景东jingdong 漾濞yangbi 南涧nanjian
回族自治县 孟村mengcun 大厂dachang 张家川zhangjiachuan 化隆hualong 门源menyuan 焉耆yanqi
蒙古族自治县 阜新 喀喇沁左翼kalaqinzuoyi 前郭尔罗斯qianguoerluosi 杜尔伯特duerbote 肃北subei 河南
苗族自治县 城步chengbu 麻阳mayang 融水rongshui 松桃songtao 屏边pingbian
侗族自治县 新晃xinhuang 芷江 通道tongdao 三江sanjiang 玉屏yuping
土家族自治县 长阳changyang 五峰wufeng 石柱shizhu 沿河yanhe
黎族自治县 白沙baisha 昌江changjiang 乐东ledong 陵水lingshui
土家族苗族自治县 秀山xiushan 酉阳youyang 印江yinjiang
自治旗 鄂伦春elunchun 鄂温克族ewenkezu
各族自治县 龙胜longsheng 隆林longlin
 西沙群岛xishaqundao 南沙群岛nanshaqundao
黎族苗族自治县 保亭baoting 琼中qiongzhong
藏族自治县 木里muli 天祝
仡佬族苗族自治县 道真daozhen 务川
布依族苗族自治县 镇宁zhenning 关岭guanling
哈尼族彝族自治县 宁洱ninger 江城jiangcheng
佤族自治县 西盟ximeng 沧源cangyuan
回族土族自治县 大通 民和minhe
哈萨克自治县 巴里坤balikun 木垒mulei
满族蒙古族自治县 围场weichang
达斡尔族自治旗 莫力达瓦molidawa
朝鲜族自治县 长白changbai
畲族自治县 景宁
苗族侗族自治县 靖州
壮族瑶族自治县 连山lianshan
仫佬族自治县 罗城luocheng
毛南族自治县 环江huanjiang
苗族土家族自治县 彭水pengshui
羌族自治县 北川beichuan
苗族布依族自治县 紫云ziyun
彝族回族苗族自治县 威宁weining
水族自治县 三都sandu
彝族苗族自治县 禄劝luquan
回族彝族自治县 寻甸xundian
彝族傣族自治县 新平xinping
哈尼族彝族傣族自治县 元江
纳西族自治县 玉龙yulong
哈尼族自治县 墨江mojiang
傣族彝族自治县 景谷jinggu
彝族哈尼族拉祜族自治县 镇沅
傣族拉祜族佤族自治县 孟连menglian
拉祜族自治县 澜沧lancang
拉祜族佤族布朗族傣族自治县 双江shuangjiang
傣族佤族自治县 耿马gengma
苗族瑶族傣族自治县 金平
彝族回族自治县 巍山
独龙族怒族自治县 贡山gongshan
白族普米族自治县 兰坪lanping
傈僳族自治县 维西weixi
裕固族自治县 肃南sunan
哈萨克族自治县 阿克塞akesai
自治县 东乡族dongxiangzu
保安族东乡族撒拉族自治县 积石山jishishan
土族自治县 互助huzhu
撒拉族自治县 循化xunhua
塔吉克自治县 塔什库尔干tashenkuergan
锡伯自治县 察布查尔chabuchaer
蒙古自治县 和布克赛尔hebukesaier
`

/** Districts: known by their full names alone. */
export const DISTRICTS = `
区 东城dongcheng 西城xicheng 朝阳 丰台 石景山shijingshan 海淀haidian 门头沟mentougou 房山 通州tongzhou 顺义shunyi 昌平changping 大兴daxing 怀柔huairou 平谷pinggu 密云miyun 延庆yanqing 和平 河东hedong 河西hexi 南开nankai 河北 红桥hongqiao 东丽dongli
区 西青xiqing 津南jinnan 北辰beichen 武清wuqing 宝坻baodi 滨海新binhaixin 宁河ninghe 静海jinghai 蓟州 长安changan 桥西qiaoxi 新华 裕华 藁城gaocheng 鹿泉 栾城luancheng 路南lunan 路北lubei 古冶guye 开平 丰南fengnan 丰润fengrun 曹妃甸caofeidian 海港haigang
区 山海关shanhaiguan 北戴河beidaihe 抚宁 邯山 丛台congtai 复兴fuxing 肥乡feixiang 永年yongnian 襄都xiangdu 信都 任泽renze 南和nanhe 竞秀jingxiu 莲池lianchi 满城mancheng 清苑 徐水xushui 桥东qiaodong 宣化xuanhua 万全wanquan 崇礼chongli 双桥shuangqiao
区 双滦shuangluan 运河 安次anci 广阳guangyang 桃城taocheng 冀州 小店xiaodian 迎泽yingze 杏花岭xinghualing 尖草坪jiancaoping 晋源jinyuan 新荣xinrong 平城pingcheng 云冈yungang 云州yunzhou 潞州 上党shangdang 屯留tunliu 潞城 朔城shuocheng 平鲁 榆次yuci
区 太谷taigu 盐湖yanhu 忻府 尧都yaodu 离石lishi 新城 回民 玉泉yuquan 赛罕saihan 东河donghe 昆都仑kundulun 青山qingshan 石拐shiguai 九原jiuyuan 海勃湾haibowan 海南 乌达wuda 红山 元宝山yuanbaoshan 松山songshan 科尔沁keerqin 东胜dongsheng 康巴什kangbashen
区 海拉尔hailaer 扎赉诺尔zhalainuoer 临河linhe 集宁 沈河shenhe 大东dadong 皇姑huanggu 铁西tiexi 苏家屯sujiatun 浑南hunnan 于洪yuhong 辽中liaozhong 中山 西岗xigang 沙河口shahekou 甘井子ganjingzi 旅顺口lushunkou 金州 普兰店pulandian 铁东tiedong 立山lishan 千山
区 新抚 东洲dongzhou 望花wanghua 顺城shuncheng 平山 溪湖 明山 南芬nanfen 元宝yuanbao 振兴zhenxing 振安 古塔guta 凌河linghe 太和 站前zhanqian 西市xishi 鲅鱼圈bayuquan 老边laobian 海州haizhou 新邱xinqiu 太平taiping 清河门qinghemen 细河 白塔baita 文圣wensheng
区 宏伟hongwei 弓长岭gongchangling 太子河taizihe 双台子shuangtaizi 兴隆台xinglongtai 大洼dawa 银州 清河 双塔shuangta 龙城longcheng 连山 龙港 南票nanpiao 南关nanguan 宽城 二道erdao 双阳shuangyang 九台jiutai 昌邑 龙潭longtan 船营chuanying 丰满fengman 龙山 西安
区 东昌dongchang 二道江erdaojiang 浑江hunjiang 江源jiangyuan 宁江ningjiang 洮北taobei 道里daoli 南岗nangang 道外daowai 平房pingfang 松北songbei 香坊xiangfang 呼兰hulan 阿城acheng 双城shuangcheng 龙沙longsha 建华jianhua 铁锋tiefeng 昂昂溪angangxi
区 富拉尔基fulaerji 碾子山nianzishan 鸡冠jiguan 恒山 滴道didao 梨树 城子河chengzihe 麻山 向阳 工农gongnong 南山nanshan 兴安 东山 兴山 尖山jianshan 岭东lingdong 四方台sifangtai 宝山 萨尔图saertu 龙凤longfeng 让胡路ranghulu 红岗honggang 大同 伊美yimei 乌翠wucui
区 友好youhao 前进qianjin 东风 新兴 桃山taoshan 茄子河qiezihe 东安 阳明yangming 爱民aimin 爱辉aihui 加格达奇jiagedaqi 松岭songling 呼中huzhong 黄浦 徐汇xuhui 长宁 静安 普陀putuo 虹口hongkou 杨浦yangpu 闵行minxing 嘉定jiading 浦东新pudongxin 金山jinshan
区 松江songjiang 青浦qingpu 奉贤fengxian 崇明chongming 玄武xuanwu 秦淮qinhuai 建邺jianye 鼓楼gulou 浦口pukou 栖霞 雨花台yuhuatai 江宁jiangning 六合 溧水 高淳gaochun 锡山 惠山huishan 滨湖binhu 梁溪liangxi 新吴xinwu 云龙 贾汪jiawang 泉山quanshan 铜山
区 天宁tianning 钟楼zhonglou 新北xinbei 武进wujin 金坛jintan 虎丘huqiu 吴中 相城 姑苏gusu 吴江 崇川chongchuan 海门haimen 连云lianyun 赣榆ganyu 淮安 淮阴 清江浦qingjiangpu 洪泽hongze 亭湖tinghu 盐都yandu 大丰dafeng 广陵 邗江 江都jiangdu 京口jingkou 润州runzhou
区 丹徒dantu 海陵hailing 高港gaogang 姜堰jiangyan 宿城sucheng 宿豫suyu 上城 拱墅gongshu 西湖 滨江binjiang 萧山xiaoshan 余杭yuhang 富阳 临安linan 临平linping 钱塘qiantang 海曙haishu 江北jiangbei 北仑beilun 镇海zhenhai 鄞州 奉化fenghua 鹿城 龙湾longwan
区 瓯海ouhai 洞头dongtou 南湖nanhu 秀洲xiuzhou 吴兴wuxing 南浔nanxun 越城yuecheng 柯桥keqiao 上虞shangyu 婺城 金东jindong 柯城kecheng 衢江 定海dinghai 椒江jiaojiang 黄岩huangyan 路桥luqiao 莲都liandu 瑶海yaohai 庐阳luyang 蜀山shushan 包河baohe
区 镜湖jinghu 鸠江 弋江yijiang 湾沚wanzhi 繁昌fanchang 龙子湖longzihu 蚌山bangshan 禹会yuhui 淮上huaishang 大通 田家庵tianjiaan 谢家集xiejiaji 八公山bagongshan 潘集panji 花山huashan 雨山 博望bowang 杜集duji 相山 烈山lieshan 铜官 义安 迎江 大观 宜秀yixiu
区 屯溪tunxi 黄山 徽州 琅琊langya 南谯nanqiao 颍州yingzhou 颍东yingdong 颍泉yingquan 埇桥yongqiao 金安 裕安yuan 叶集yeji 谯城qiaocheng 贵池guichi 宣州xuanzhou 台江 仓山cangshan 马尾mawei 晋安 长乐 思明siming 海沧haicang 湖里huli 集美jimei 同安tongan
区 翔安xiangan 城厢chengxiang 涵江 荔城 秀屿xiuyu 三元 沙县shaxian 鲤城 丰泽fengze 洛江 泉港quangang 芗城 龙文longwen 龙海longhai 长泰changtai 延平yanping 建阳 新罗xinluo 永定yongding 蕉城 东湖donghu 青云谱qingyunpu 青山湖qingshanhu 新建xinjian
区 红谷滩honggutan 昌江 珠山 安源 湘东xiangdong 濂溪lianxi 浔阳 柴桑chaisang 渝水yushui 月湖yuehu 余江yujiang 章贡zhanggong 南康nankang 赣县ganxian 吉州 青原 袁州 临川linchuan 东乡dongxiang 信州 广丰guangfeng 广信guangxin 历下lixia 市中shizhong 槐荫
区 天桥tianqiao 历城 长清changqing 章丘zhangqiu 济阳 莱芜laiwu 钢城gangcheng 市南shinan 市北shibei 黄岛huangdao 崂山laoshan 李沧licang 城阳chengyang 即墨jimo 淄川zichuan 张店zhangdian 博山boshan 临淄linzi 周村zhoucun 薛城xuecheng 峄城
区 台儿庄taierzhuang 山亭shanting 东营 河口 垦利kenli 芝罘zhifu 福山 牟平muping 莱山laishan 蓬莱penglai 潍城 寒亭hanting 坊子fangzi 奎文kuiwen 任城rencheng 兖州yanzhou 泰山 岱岳daiyue 环翠huancui 文登wendeng 东港 岚山 兰山 罗庄luozhuang 德城decheng
区 陵城lingcheng 东昌府dongchangfu 茌平chiping 滨城bincheng 沾化zhanhua 牡丹mudan 定陶dingtao 中原zhongyuan 二七erqi 金水jinshui 上街shangjie 惠济huiji 龙亭longting 禹王台yuwangtai 祥符xiangfu 老城laocheng 西工xigong 涧西jianxi 偃师yanshi
区 孟津mengjin 洛龙 卫东weidong 石龙shilong 湛河zhanhe 文峰wenfeng 北关beiguan 殷都yindu 龙安 鹤山 山城shancheng 淇滨qibin 红旗hongqi 卫滨 凤泉fengquan 牧野muye 解放jiefang 中站zhongzhan 马村macun 山阳 华龙 魏都weidu 建安jianan 源汇yuanhui 郾城 召陵zhaoling
区 湖滨hubin 陕州shanzhou 宛城wancheng 卧龙wolong 睢阳 浉河shihe 平桥pingqiao 川汇chuanhui 淮阳huaiyang 驿城 江岸 江汉jianghan 硚口qiaokou 汉阳hanyang 武昌 洪山 东西湖dongxihu 汉南hannan 蔡甸caidian 江夏jiangxia 黄陂huangbei 新洲 黄石港huangshigang
区 西塞山xisaishan 下陆xialu 铁山tieshan 茅箭maojian 张湾zhangwan 郧阳 西陵xiling 伍家岗wujiagang 点军dianjun 猇亭xiaoting 夷陵yiling 襄城 樊城fancheng 襄州 梁子湖liangzihu 华容 鄂城echeng 东宝dongbao 掇刀duodao 孝南xiaonan 沙市shashi 荆州 黄州huangzhou
区 咸安xianan 曾都zengdu 芙蓉furong 天心tianxin 岳麓yuelu 开福kaifu 雨花 望城wangcheng 荷塘hetang 芦淞lusong 石峰shifeng 天元tianyuan 渌口lukou 雨湖yuhu 岳塘yuetang 珠晖zhuhui 雁峰yanfeng 石鼓shigu 蒸湘zhengxiang 南岳nanyue 双清shuangqing 大祥daxiang
区 北塔beita 岳阳楼yueyanglou 云溪 君山junshan 武陵wuling 鼎城dingcheng 武陵源wulingyuan 资阳 赫山 北湖beihu 苏仙suxian 零陵lingling 冷水滩lengshuitan 鹤城hecheng 娄星louxing 荔湾liwan 越秀yuexiu 海珠haizhu 天河tianhe 白云baiyun 黄埔 番禺panyu 花都huadu
区 南沙nansha 从化conghua 增城zengcheng 武江 浈江 曲江 罗湖luohu 福田futian 宝安baoan 龙岗 盐田yantian 龙华 坪山 光明guangming 香洲 斗门doumen 金湾jinwan 龙湖longhu 金平 濠江haojiang 潮阳 潮南chaonan 澄海chenghai 禅城chancheng 南海nanhai 顺德shunde 三水sanshui
区 高明gaoming 蓬江pengjiang 江海jianghai 新会xinhui 赤坎chikan 霞山xiashan 坡头potou 麻章mazhang 茂南maonan 电白dianbai 端州duanzhou 鼎湖dinghu 高要gaoyao 惠城huicheng 惠阳huiyang 梅江meijiang 梅县meixian 源城yuancheng 江城 阳东yangdong 清城
区 湘桥xiangqiao 潮安chaoan 榕城 揭东jiedong 云城 云安 兴宁 青秀qingxiu 江南jiangnan 西乡塘xixiangtang 良庆liangqing 邕宁 武鸣wuming 城中chengzhong 鱼峰yufeng 柳南liunan 柳北liubei 柳江liujiang 秀峰xiufeng 叠彩diecai 象山 七星qixing 雁山 临桂lingui
区 万秀wanxiu 长洲 龙圩longxu 海城 银海yinhai 铁山港tieshangang 港口gangkou 防城 钦南qinnan 钦北qinbei 港北gangbei 港南gangnan 覃塘qintang 玉州 福绵fumian 右江youjiang 田阳tianyang 八步babu 平桂pinggui 金城江jinchengjiang 宜州 兴宾xingbin 江州jiangzhou
区 秀英xiuying 琼山qiongshan 美兰meilan 海棠haitang 吉阳 天涯tianya 崖州yazhou 万州wanzhou 涪陵fuling 渝中 大渡口dadukou 沙坪坝shapingba 九龙坡jiulongpo 南岸 北碚beibei 綦江qijiang 大足dazu 渝北yubei 巴南banan 黔江 长寿changshou 江津jiangjin 合川hechuan
区 永川yongchuan 南川nanchuan 璧山bishan 铜梁tongliang 潼南tongnan 荣昌rongchang 开州kaizhou 梁平liangping 武隆wulong 锦江 青羊 金牛jinniu 武侯wuhou 成华chenghua 龙泉驿longquanyi 青白江qingbaijiang 新都 温江wenjiang 双流shuangliu 郫都pidu 新津xinjin
区 自流井ziliujing 贡井gongjing 大安 沿滩yantan 东 西 仁和renhe 江阳jiangyang 纳溪naxi 龙马潭longmatan 旌阳 罗江 涪城 游仙youxian 安州anzhou 利州lizhou 昭化zhaohua 朝天chaotian 船山chuanshan 安居anju 东兴 沙湾 五通桥wutongqiao 金口河jinkouhe 顺庆shunqing 高坪
区 嘉陵jialing 东坡dongpo 彭山pengshan 翠屏cuiping 南溪nanxi 叙州 广安 前锋qianfeng 通川 达川dachuan 雨城 名山 巴州 恩阳enyang 雁江yanjiang 南明nanming 云岩yunyan 花溪huaxi 乌当wudang 观山湖guanshanhu 钟山 水城shuicheng 红花岗honghuagang 汇川huichuan 播州
区 西秀xixiu 平坝pingba 七星关qixingguan 碧江bijiang 万山wanshan 五华 盘龙panlong 官渡guandu 西山 东川dongchuan 呈贡chenggong 晋宁jinning 麒麟qilin 沾益zhanyi 马龙malong 红塔hongta 江川jiangchuan 隆阳longyang 昭阳zhaoyang 古城 思茅simao 临翔
区 城关chengguan 堆龙德庆duilongdeqing 达孜dazi 桑珠孜sangzhuzi 卡若karuo 巴宜bayi 乃东naidong 色尼seni 莲湖lianhu 灞桥baqiao 未央weiyang 雁塔yanta 阎良yanliang 临潼lintong 高陵gaoling 鄠邑huyi 王益wangyi 印台yintai 耀州yaozhou 渭滨 金台jintai
区 陈仓chencang 凤翔fengxiang 秦都qindu 杨陵yangling 渭城 临渭linwei 华州 宝塔baota 安塞ansai 汉台hantai 南郑nanzheng 榆阳yuyang 横山 汉滨hanbin 商州shangzhou 七里河qilihe 西固xigu 安宁 红古honggu 金川 白银 平川pingchuan 秦州 麦积maiji 凉州liangzhou 甘州
区 崆峒kongtong 肃州 西峰 安定anding 武都wudu 城东chengdong 城西chengxi 城北chengbei 湟中huangzhong 乐都ledu 平安pingan 兴庆xingqing 西夏 金凤jinfeng 大武口dawukou 惠农huinong 利通litong 红寺堡hongsibao 原州 沙坡头shapotou 天山tianshan 沙依巴克shayibake
区 新市xinshi 水磨沟shuimogou 头屯河toutunhe 达坂城dabancheng 米东midong 独山子dushanzi 克拉玛依 白碱滩baijiantan 乌尔禾wuerhe 高昌gaochang 伊州
林区 万柏wanbai 金 北 新 神农架shennongjia 碑
矿区 井陉 峰峰fengfeng 鹰手营子yingshouyingzi  白云鄂博baiyunebo
回族区 管城guancheng 顺河shunhe 瀍河chanhe
达斡尔族区 梅里斯meilisi
特区 六枝liuzhi
`
