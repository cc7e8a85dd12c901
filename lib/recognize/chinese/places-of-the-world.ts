// Regions, seas, states that are no more and great cities as Chinese texts call them, each with the label that makes its id in every language.

/** One place between two bars: its Chinese names between slashes, then the label. */
export const CHINESE_WORLD_NAMES = `
亚洲=Asia|非洲=Africa|欧洲=Europe|拉丁美洲/拉美=Latin America|北美洲/北美=North America|南美洲/南美=South America|中美洲=Central America|大洋洲=Oceania|亚太/亚太地区=Asia-Pacific|印太/印太地区=Indo-Pacific|东南亚=Southeast Asia|东亚=East Asia|南亚=South Asia|中亚=Central Asia
西亚=West Asia|东北亚=Northeast Asia|中东=Middle East|印度支那=Indochina|朝鲜半岛=Korean Peninsula|巴尔干/巴尔干半岛=Balkans|加勒比/加勒比地区=Caribbean|南部非洲=Southern Africa|北非=North Africa|东非=East Africa|西非=West Africa|加沙/加沙地带=Gaza|约旦河西岸=West Bank|戈兰高地=Golan Heights
西奈半岛=Sinai|扎伊尔=Zaire|南斯拉夫=Yugoslavia|捷克斯洛伐克=Czechoslovakia|苏联=Soviet Union|西藏=Tibet|新疆=Xinjiang|东海=East China Sea|南海=South China Sea|印度洋=Indian Ocean|太平洋=Pacific Ocean|大西洋=Atlantic Ocean|波斯湾=Persian Gulf|地中海=Mediterranean|台湾海峡=Taiwan Strait
钓鱼岛=Diaoyu Islands|南沙群岛=Spratly Islands|西沙群岛=Paracel Islands|克里米亚=Crimea|达尔富尔=Darfur|克什米尔=Kashmir|车臣=Chechnya|西伯利亚=Siberia|斯堪的纳维亚=Scandinavia|湄公河=Mekong River|东欧=Eastern Europe|西欧=Western Europe|中欧=Central Europe|北欧=Northern Europe|东盟地区=Southeast Asia
北京=Beijing|上海=Shanghai|广州=Guangzhou|河内=Hanoi|胡志明市=Ho Chi Minh City|西贡=Saigon|岘港=Da Nang|顺化=Hue|海防=Hai Phong|芹苴=Can Tho|华盛顿=Washington|纽约=New York|洛杉矶=Los Angeles|旧金山=San Francisco|芝加哥=Chicago|波士顿=Boston|伦敦=London|巴黎=Paris|柏林=Berlin|波恩=Bonn|布鲁塞尔=Brussels
日内瓦=Geneva|维也纳=Vienna|罗马=Rome|马德里=Madrid|里斯本=Lisbon|莫斯科=Moscow|圣彼得堡/列宁格勒=Saint Petersburg|基辅=Kyiv|华沙=Warsaw|布拉格=Prague|布达佩斯=Budapest|贝尔格莱德=Belgrade|布加勒斯特=Bucharest|索非亚=Sofia|雅典=Athens|伊斯坦布尔=Istanbul|安卡拉=Ankara|开罗=Cairo|德黑兰=Tehran
巴格达=Baghdad|大马士革=Damascus|贝鲁特=Beirut|耶路撒冷=Jerusalem|特拉维夫=Tel Aviv|利雅得=Riyadh|多哈=Doha|迪拜=Dubai|喀布尔=Kabul|伊斯兰堡=Islamabad|新德里=New Delhi|孟买=Mumbai|加尔各答=Kolkata|达卡=Dhaka|科伦坡=Colombo|加德满都=Kathmandu|仰光=Yangon|内比都=Naypyidaw|曼谷=Bangkok|万象=Vientiane
金边=Phnom Penh|吉隆坡=Kuala Lumpur|雅加达=Jakarta|万隆=Bandung|马尼拉=Manila|东京=Tokyo|大阪=Osaka|京都=Kyoto|广岛=Hiroshima|首尔/汉城=Seoul|平壤=Pyongyang|板门店=Panmunjom|乌兰巴托=Ulaanbaatar|堪培拉=Canberra|悉尼=Sydney|墨尔本=Melbourne|惠灵顿=Wellington|渥太华=Ottawa|多伦多=Toronto|温哥华=Vancouver
墨西哥城=Mexico City|哈瓦那=Havana|加拉加斯=Caracas|利马=Lima|圣地亚哥=Santiago|布宜诺斯艾利斯=Buenos Aires|巴西利亚=Brasilia|里约热内卢=Rio de Janeiro|约翰内斯堡=Johannesburg|比勒陀利亚=Pretoria|开普敦=Cape Town|内罗毕=Nairobi|亚的斯亚贝巴=Addis Ababa|拉各斯=Lagos|达喀尔=Dakar|阿尔及尔=Algiers|突尼斯市=Tunis
的黎波里=Tripoli|拉巴特=Rabat|哥本哈根=Copenhagen|奥斯陆=Oslo|斯德哥尔摩=Stockholm|赫尔辛基=Helsinki|雷克雅未克=Reykjavik|达沃斯=Davos|海牙=The Hague|蒙特雷=Monterrey|米兰=Milan|慕尼黑=Munich|法兰克福=Frankfurt|汉堡=Hamburg|巴塞罗那=Barcelona|苏黎世=Zurich|阿斯塔纳=Astana|塔什干=Tashkent|比什凯克=Bishkek|杜尚别=Dushanbe
长江=Yangtze River|黄河=Yellow River|珠江=Pearl River|淮河=Huai River|红河=Red River|黄海=Yellow Sea|渤海=Bohai Sea|泰山=Mount Tai|喜马拉雅山=Himalayas|青藏高原=Qinghai-Tibet Plateau
`
