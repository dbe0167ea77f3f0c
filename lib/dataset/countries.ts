/** English noun | English adjective | Russian genitive | stem of the Russian adjective | Chinese, simplified. Commas part variants. */
const COUNTRIES = `
Russia|Russian|России,РФ|российск|俄罗斯,俄国,俄
China,PRC|Chinese|Китая,КНР|китайск|中国,我国,中华人民共和国
United States,US,U.S,USA,America|American|США|американск|美国,美
Ukraine|Ukrainian|Украины|украинск|乌克兰
Belarus|Belarusian|Белоруссии,Беларуси|белорусск|白俄罗斯
Kazakhstan|Kazakh|Казахстана|казахстанск|哈萨克斯坦
Kyrgyzstan|Kyrgyz|Киргизии,Кыргызстана|киргизск|吉尔吉斯斯坦,吉尔吉斯
Uzbekistan|Uzbek|Узбекистана|узбекск|乌兹别克斯坦
Tajikistan|Tajik|Таджикистана|таджикск|塔吉克斯坦
Turkmenistan|Turkmen|Туркмении,Туркменистана|туркменск|土库曼斯坦
Azerbaijan|Azerbaijani|Азербайджана|азербайджанск|阿塞拜疆
Armenia|Armenian|Армении|армянск|亚美尼亚
Georgia|Georgian|Грузии|грузинск|格鲁吉亚
Moldova|Moldovan|Молдавии,Молдовы|молдавск|摩尔多瓦
Lithuania|Lithuanian|Литвы|литовск|立陶宛
Latvia|Latvian|Латвии|латвийск|拉脱维亚
Estonia|Estonian|Эстонии|эстонск|爱沙尼亚
Poland|Polish|Польши|польск|波兰
Czechia|Czech|Чехии|чешск|捷克
Slovakia|Slovak|Словакии|словацк|斯洛伐克
Hungary|Hungarian|Венгрии|венгерск|匈牙利
Romania|Romanian|Румынии|румынск|罗马尼亚
Bulgaria|Bulgarian|Болгарии|болгарск|保加利亚
Serbia|Serbian|Сербии|сербск|塞尔维亚
Germany|German|Германии,ФРГ|германск|德国
France|French|Франции|французск|法国
Britain,UK,U.K|British|Великобритании,Британии|британск|英国
Ireland|Irish|Ирландии|ирландск|爱尔兰
Spain|Spanish|Испании|испанск|西班牙
Italy|Italian|Италии|итальянск|意大利
Netherlands|Dutch|Нидерландов|нидерландск|荷兰
Sweden|Swedish|Швеции|шведск|瑞典
Finland|Finnish|Финляндии|финск|芬兰
Norway|Norwegian|Норвегии|норвежск|挪威
Turkey,Türkiye|Turkish|Турции|турецк|土耳其
Israel|Israeli|Израиля|израильск|以色列
Iran|Iranian|Ирана|иранск|伊朗
India|Indian|Индии|индийск|印度
Pakistan|Pakistani|Пакистана|пакистанск|巴基斯坦
Japan|Japanese|Японии|японск|日本
South Korea,Korea|South Korean,Korean|Южной Кореи,Кореи|южнокорейск|韩国
North Korea|North Korean|КНДР|северокорейск|朝鲜
Taiwan|Taiwanese|Тайваня|тайваньск|台湾
Vietnam|Vietnamese|Вьетнама|вьетнамск|越南
Thailand|Thai|Таиланда|тайск,таиландск|泰国
Singapore|Singaporean|Сингапура|сингапурск|新加坡
Malaysia|Malaysian|Малайзии|малайзийск|马来西亚
Indonesia|Indonesian|Индонезии|индонезийск|印度尼西亚,印尼
Philippines|Philippine|Филиппин|филиппинск|菲律宾
Myanmar|Burmese|Мьянмы|мьянманск|缅甸
Cambodia|Cambodian|Камбоджи|камбоджийск|柬埔寨
Australia|Australian|Австралии|австралийск|澳大利亚,澳洲
Canada|Canadian|Канады|канадск|加拿大
Brazil|Brazilian|Бразилии|бразильск|巴西
Egypt|Egyptian|Египта|египетск|埃及
Nigeria|Nigerian|Нигерии|нигерийск|尼日利亚
Zambia|Zambian|Замбии|замбийск|赞比亚
Kenya|Kenyan|Кении|кенийск|肯尼亚
South Africa|South African|ЮАР|южноафриканск|南非
Austria|Austrian|Австрии|австрийск|奥地利
Switzerland|Swiss|Швейцарии|швейцарск|瑞士
Belgium|Belgian|Бельгии|бельгийск|比利时
Denmark|Danish|Дании|датск|丹麦
Portugal|Portuguese|Португалии|португальск|葡萄牙
Greece|Greek|Греции|греческ|希腊
Mongolia|Mongolian|Монголии|монгольск|蒙古国
Laos|Lao|Лаоса|лаосск|老挝
Bangladesh|Bangladeshi|Бангладеш|бангладешск|孟加拉国
Nepal|Nepalese|Непала|непальск|尼泊尔
Mexico|Mexican|Мексики|мексиканск|墨西哥
Argentina|Argentine|Аргентины|аргентинск|阿根廷
Saudi Arabia|Saudi|Саудовской Аравии|саудовск|沙特阿拉伯,沙特
New Zealand|New Zealand|Новой Зеландии|новозеландск|新西兰
European Union,EU|European|Евросоюза,ЕС|европейск|欧盟
`;

interface Country {
  nouns: readonly string[];
  adjectives: readonly string[];
  genitives: readonly string[];
  stems: readonly string[];
  han: readonly string[];
}

export const countries: readonly Country[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [nouns = [], adjectives = [], genitives = [], stems = [], han = []] = line
      .split('|')
      .map((variants) => variants.split(','));
    return { nouns, adjectives, genitives, stems, han };
  });
