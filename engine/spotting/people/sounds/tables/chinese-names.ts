/**
 * How the characters sound with which Chinese papers write foreign names: only the consonants, in the classes of `sounds.ts`,
 * traditional and simplified characters side by side. A character that is not here is none of a foreign name.
 */
export const hanSounds = `
p 巴芭帕拔勃伯柏白貝贝拜包保鮑鲍博波布卜比畢毕彼皮佩裴派普蒲樸朴法弗夫福佛費费菲富傅芙斐珀珮蓓
pn 班本賓宾邦彭潘龐庞品平芬範范方馮冯凡彬奔
m 馬马瑪玛麥麦梅米邁迈莫默墨姆穆慕摩毛美密繆缪木茉蜜
mn 曼門门孟蒙敏明閔闵
t 達达德得戴代迪笛杜都多道特泰台太塔提蒂圖图托陶黛妲
tn 譚谭丹登鄧邓頓顿敦東东丁坦田湯汤唐當当廷滕騰腾通童董
n 納纳娜奈內内尼妮努諾诺紐纽聶聂倪安恩因英殷尹昂袁元雲云艷茵
nn 南寧宁農农
l 拉萊莱賴赖勞劳勒雷蕾利莉里裡理麗丽立李黎路魯鲁盧卢羅罗洛樂乐呂吕劉刘柳廖露爾尔兒儿耳瑞若熱热茹駱骆陸陆禮礼列烈芮蘿萝璐菈
ln 蘭兰蓮莲藍蓝朗倫伦隆龍龙林琳霖連连梁良凌榮荣任仁伶
s 徹彻什薩萨塞賽赛瑟斯思司史舍沙莎夏舒蘇苏索西希席謝谢修雪許许休徐肖蕭萧薛茨茲兹慈齊齐奇喬乔切查柴恰楚澤泽扎札祖佐左朱卓周趙赵蔡崔曹策施詩诗絲丝翠契茜芝紹绍
sn 桑強强森遜逊孫孙山珊尚申辛欣新宣秦欽钦陳陈程成曾增宗鍾钟鄭郑真珍詹章張张常昌沈宋盛瓊琼
j 吉基季傑杰賈贾加嘉佳家琪迦
jn 金簡简堅坚江姜蔣蒋京建健津
k 卡喀凱凯考柯科克可庫库奎古戈格葛蓋盖高顧顾歌哥郭寇葵
kn 坎堪康肯坤昆孔甘岡冈根貢贡關关管侃
h 哈豪海赫黑侯胡霍何賀贺惠懷怀華华
hn 汗翰漢汉韓韩亨洪黃黄
y 亞亚雅耶葉叶尤約约余姚婭娅
yn 楊杨陽阳燕
w 韋韦威沃魏衛卫伍吳吴武
v 維维瓦薇
wn 溫温文萬万王汪雯
 阿艾埃愛爱奧奥歐欧伊依厄俄鄂烏乌
`;

/** Characters in which foreign names begin or go on: beside a known name they make it part of a longer one ("默里森"). */
export const foreignTails: ReadonlySet<string> = new Set(
  '斯爾尔維维頓顿森遜逊伯堡格克納纳拉林曼恩姆夫茨利莉蒂娜萊莱羅罗倫伦敦麗丽亞亚琳博菲迪萨薩蘭兰欽钦沃韋韦卡塔科',
);

/** The commonest Chinese surnames. */
export const hanSurnames: ReadonlySet<string> = new Set(
  '李王張张陳陈劉刘楊杨趙赵黃黄吳吴徐孫孙朱胡郭林羅罗鄭郑梁謝谢宋許许韓韩鄧邓馮冯曹彭曾蕭萧田董袁潘蔡蔣蒋余杜葉叶程蘇苏魏呂吕盧卢丁沈姚鍾钟姜崔譚谭陸陆汪范廖賈贾韋韦傅鄒邹孟熊秦邱薛侯雷龍龙湯汤賴赖詹顧顾毛邵萬万錢钱嚴严尹黎駱骆孔金朴阮',
);

/** The commonest Korean surnames. */
export const koreanSurnames =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민나진지엄';

/** Names that Chinese papers write otherwise than they sound. */
export const customaryInHan: ReadonlyMap<string, string> = new Map([
  ['johnson', '強生 强生'],
  ['john', '約翰 约翰'],
  ['joseph', '約瑟夫 约瑟夫'],
  ['elizabeth', '伊麗莎白 伊丽莎白'],
]);
