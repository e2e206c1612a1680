/** Chinese family names of one character, simplified and traditional: those of nearly everybody. */
const CHINESE =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董袁潘于於蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧' +
  '姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閆阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯' +
  '常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單' +
  '季裴霍涂成苗谷曲盛冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦麦麥褚娄婁窦竇戚岑景' +
  '党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲习習金元';

/** Those of two characters. */
const CHINESE_DOUBLE = '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|公孙|公孫|慕容|令狐|司徒|东方|端木';

/** Korean family names. */
const KOREAN =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용예경봉사부';

/** Those of two syllables. */
const KOREAN_DOUBLE = '남궁|황보|제갈|사공|선우|독고|서문';

/** Japanese family names, the most common ones. */
const JAPANESE =
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邉|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|齋藤|清水|山崎|阿部|池田|橋本|山下|石川|中島|前田|藤田|後藤|小川|岡田|長谷川|村上|近藤|石井|坂本|遠藤|' +
  '藤井|青木|福田|三浦|西村|藤原|太田|松田|原田|岡本|中野|中川|小野|田村|竹内|金子|和田|中山|石田|上田|森田|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井|高田|藤本|武田|村田|上野|杉山|増田|平野|' +
  '大塚|千葉|松井|小島|岩崎|桜井|野口|松尾|野村|木下|菊地|菊池|佐野|大西|杉本|新井|浜田|市川|古川|水野|小松|島田|小山|山内|西田|高野|岸田|安倍|石破|河野|林|森|菅|原|関|岸|辻|東|南|堀|星|谷|麻生|茂木|小泉|' +
  '高市|上川|玉木|枝野|野田|志位|蓮舫|山岸|川口|熊谷|黒田|植田|永井|平井|川崎|中西|秋山|大橋|矢野|吉川|本田|久保|田辺|松岡|西川|北村|服部|樋口|福島|川上|須藤|大久保|飯田|早川|小池|吉村|馬場|細川|豊田|荒井|片山';

/** Characters with which Chinese writes the sounds of foreign names. */
const SOUNDS =
  '阿埃艾爱安昂奥巴白拜班邦保鲍贝本比彼毕别宾波伯博勃布查茨达戴丹当道德登邓迪蒂丁东杜顿多厄恩尔法凡范方菲费芬丰冯夫弗福富盖甘冈高戈格根贡古瓜圭哈海汉豪赫亨洪侯胡华怀霍基吉加贾简杰金京久居卡凯坎康考科克肯孔库夸昆扩拉莱兰朗劳勒雷黎里理利莉丽连列林隆卢鲁路伦罗洛' +
  '马玛迈麦曼芒毛梅门蒙米密敏明莫默姆穆纳娜奈南内嫩尼宁纽农努诺欧帕派潘庞佩彭蓬皮平泼珀普齐奇恰强乔切琴丘让热仁日荣茹瑞萨塞赛桑瑟沙珊尚绍舍申圣施什史舒斯松苏索塔泰坦汤特腾提廷通图托瓦万旺威韦维温文翁沃乌武西希锡夏香肖谢辛休许逊雅亚扬耶叶伊因英尤于约泽扎詹哲珍' +
  '朱茱卓兹佐代姬娅佳缇丝薇妮娃琳赞贞丹蕾芙';

/** A name in Chinese characters: family name and given name. */
export const HAN_NAME = new RegExp(`^(?:(?:${CHINESE_DOUBLE})[一-鿿]{1,2}|[${CHINESE}][一-鿿]{1,2})$`, 'u');
/** A foreign name written by its sound. */
export const SOUNDED_NAME = new RegExp(`^[${SOUNDS}]{2,6}$`, 'u');
/** A Korean name of three syllables, or one with a family name of two. */
export const HANGUL_NAME = new RegExp(`^(?:(?:${KOREAN_DOUBLE})[가-힣]{1,2}|[${KOREAN}][가-힣]{2})$`, 'u');
/** A Japanese name: a common family name and one to three characters. */
export const KANJI_NAME = new RegExp(`^(?:${JAPANESE})[一-鿿々ヶ]{1,3}$`, 'u');
