/** Our own short news texts in which a name of the dataset means somebody or something else. */
export const NAMESAKES: readonly string[] = [
  'Linux vendors cheered when the judge threw out the claims of SCO Group. Lawyers for SCO had argued that IBM put Unix code into the kernel; SCO filed for bankruptcy soon after.',
  'The rugby union season opens in Edinburgh on Friday, and SCO have named an unchanged squad for the first match against Wales.',
  'Medvedev beat the top seed in straight sets on Sunday to reach his third hard-court final of the season. Medvedev will play the winner of the late match.',
  'Daniil Medvedev said the heat was brutal. The Russian dropped the first set before Medvedev found his serve and won in Melbourne.',
  'Director Sergei Medvedev brings his new film to the festival in Moscow. Medvedev shot most of the drama on the Volga.',
  'Даниил Медведев вышел в полуфинал турнира в Шанхае. Медведев обыграл соперника в двух сетах и впервые в сезоне сыграет за титул.',
  'Нападающий Андрей Медведев забил гол на последней минуте матча. После игры Медведев поблагодарил болельщиков.',
  '俄罗斯选手梅德韦杰夫在上海大师赛半决赛中直落两盘取胜，赛后梅德韦杰夫表示很享受这里的气氛。',
  'When Max was six, his mother gave him a telescope. Max kept it in the attic and took it out on clear nights.',
  'Boeing said the 737 MAX would return to service in the spring. Airlines that fly the MAX had cancelled thousands of flights.',
  'The film comes to MAX in July, HBO said, after a run in cinemas.',
  'Shares in Paris fell for a third day, with the CAC 40 down 1.2% and the DAX little changed. Luxury stocks weighed on the CAC in early trading.',
  'Marketers look at CAC and lifetime value together: when CAC rises faster than revenue, growth becomes expensive.',
  'Microsoft gave up on Windows RT after two years, and the Surface RT was sold off at a discount. Reviewers had never warmed to RT.',
  'Patients in the second arm received RT alone, the oncologists wrote; RT was given in thirty fractions.',
  'Please RT if you agree, the singer wrote to her fans, and within an hour the post had 20,000 likes.',
  'V.K. Singh met farmers on Tuesday. VK said the monsoon had been kind to the district.',
  'Жители Казани обсудили бюджет РТ на следующий год. Правительство РТ направит средства на ремонт школ.',
  'Triathletes from 30 countries raced in Hamburg, and the ITU confirmed the ranking after the bike leg. The ITU season ends in October.',
  'Patients who leave ITU need weeks of care, the surgeon said; the ITU has twelve beds and two ventilators to spare.',
  'Global regulators led by the FSB told banks to hold more capital. The Financial Stability Board said that the FSB would report to the G20 in spring.',
  'The FSB says late payments are killing small firms. The Federation of Small Businesses wants a new law to make big customers pay on time.',
  'Levels of insulin-like growth factor (IGF) were raised in both groups. IGF binds to its receptor on the cell and drives growth.',
  'Children with MPS cannot break down certain sugars. Enzyme replacement has changed the outlook for MPS families.',
  'Labour MPs voted against the bill on Tuesday, and several Conservative MPs abstained.',
  'The authors compare a random forest with SVR and find that SVR needs fewer samples to fit the curve.',
  'We replace the LSTM with a GRU layer, which trains faster; the GRU has two gates and no output cell.',
  'Flights from Lisbon to GRU were delayed by fog over São Paulo, the airport said.',
  'Mothers who rely on WIC can buy milk and cereal with a card. Congress has not yet funded WIC for next year.',
  'Police are studying CCTV footage of the robbery. A CCTV camera outside the shop shows two men in hoods.',
  'The printer melts PLA at about 200 degrees. PLA is brittle but easy to print with, and hobbyists love it.',
  'In the desert the sandworm hears every footstep; riding a sandworm is the test of a Fremen.',
  'She sent a telegram from Lisbon in 1941; the telegram took two days to reach London.',
  'The Hull Telegram closed in 1931 after a circulation war.',
  'In October 1957 the Soviet Union put Sputnik 1 into orbit, and radio amateurs around the world listened to its beep.',
  'Argentina ordered five million doses of Sputnik V. The Sputnik V vaccine needs two shots.',
  'Boris Volin ran the censorship office in the 1930s; Volin had been an editor in Paris.',
  'The anarchist Volin was in Makhno’s camp in 1919 and later wrote a history of the revolution in Ukraine.',
  'Виктор Морозов забил решающий гол. Морозов перешёл в клуб летом и стал лучшим бомбардиром лиги.',
  'Goalkeeper Ivan Morozov made thirty saves. Morozov joined the club from Kazan last summer.',
  'Carl Levin of Michigan chaired the Senate committee. Levin said the bank had misled its clients.',
  'In Tolstoy’s novel Levin mows the meadow with the peasants, and Levin thinks about faith.',
  'Lord Snowdon photographed the royal family for decades.',
  'Light entered the prism and left as a rainbow; the optics class measured the angle for each colour.',
  'Зайдите в ЛК абонента и передайте показания счётчика. В ЛК можно оплатить счёт картой.',
  'Певица Анна Железняк выпустила новый альбом. Железняк написала песни вместе с мужем.',
  'Матрос Железняк разогнал Учредительное собрание в 1918 году, и о нём сложили песню.',
  'В турнире победила шахматистка Мария Волина. Волина набрала восемь очков из девяти.',
  'В Ялте прошёл концерт. Артист Сергей Жаров исполнил песни военных лет, и зал долго аплодировал Жарову.',
  'Gordon Tor won the hill race by nine seconds; the path up to the tor was muddy.',
  'Dr. X. Medvedev of the botanical garden counted the orchids. Medvedev found forty new plants.',
  'Robert Mueller was sworn in as director of the FBI. Mueller had been a prosecutor in San Francisco.',
  'Alexander Gostev scored twice for the visitors. Coach praise went to Gostev and the defence.',
  'Professor Fang Zhouzi wrote about food. Fang said that soy sauce was safe.',
  'The IRA declared a ceasefire in 1994, and Sinn Fein entered the talks in Belfast.',
  'NSA, the National Speakers Association, will meet in Denver. Members of the NSA pay an annual fee.',
  'The Chilean IRI measures rainfall; IRI forecasts an El Niño by autumn.',
  '基本上合理的方案已经提交，会议上合同草案也已通过。',
  '他在网上合买了一台电脑，路上合影留念。',
  '日本の北斗という駅に電報が届いたので、みんなで見に行きました。',
  'The striker Dmitri Morozov signed for Zenit on a three-year deal; Morozov had scored 14 goals for Rubin Kazan.',
  'Alexei Morozov, the KHL president, said the league would add two teams. Morozov spoke after the draft in Moscow.',
  'Savva Morozov built theatres and mills in Moscow before the revolution; Morozov also paid for the Bolsheviks’ newspaper.',
  'Ксения Волина открыла выставку акварели в Самаре. Работы Волиной увидят и в Москве.',
  'Генерал-лейтенант Клименко возглавил корпус в 1943 году. После войны Клименко преподавал в академии.',
  'Судья Левин отложил заседание. Адвокат просил Левина вызвать свидетеля.',
  'Дмитрий Левин написал роман о врачах. Критики назвали книгу Левина удачей года.',
  'The jury heard that Levin had moved money through a shell company in Delaware, and Levin denies fraud.',
  'Oleg Nikiforov, a boxer from Omsk, won on points. Nikiforov had never fought abroad.',
  'Denis Davydov, poet and hussar, led partisans against Napoleon in 1812. Davydov wrote of it in his diary.',
  'Поэт Денис Давыдов воевал с Наполеоном. Стихи Давыдова знал Пушкин.',
  'She watched the seagulls from the tor above Hathersage. The tower, Tor, is a popular walk.',
  'The RT-PCR test came back negative and the clinic ran RT again.',
  'Director RT Thorne shows his first film in Toronto. RT grew up in Calgary.',
  'The band VK plays its first concert in Berlin; VK wrote all songs on tour.',
  'In the CIS championship the Canadian university team lost the final.',
  'The new OPM asks dentists to report fees; OPM stands for own private money in the survey.',
  'BRI profit rose 12 per cent, the Jakarta bank said, and BRI shares gained.',
  'The singer PRISM danced on stage as the prism threw colours over the crowd.',
  'The GDC listed five games for its award. Developers at GDC in San Francisco said that sales were slow.',
  'The driver took the MAX line from the airport to downtown Portland. MAX trains run every fifteen minutes.',
  'ITR deadlines were extended: salaried taxpayers can file their ITR until September, the income-tax department in Delhi said.',
  'Petya the dog has a new home. Children wrote to Petya at the shelter.',
  'He put his coins into strontium futures. Strontium is used in fireworks.',
  'The nova scotia agency NSA sells lobsters; NSA traps are blue.',
  'CMG shares rose after the burrito chain beat forecasts. Chipotle, which trades as CMG, opened 50 restaurants.',
  'Жители посёлка Луговой ждут автобуса. Луговой стоит на берегу Оби.',
  'В детском лагере «Спутник» открылась смена. До «Спутника» ходит автобус.',
  'Медуза обожгла туриста на пляже в Анапе. Врачи говорят, что медуза была ядовитой.',
  'Актриса Яровая сыграла Раневскую. Зрители подарили Яровой цветы.',
  '网站管理员在会上合影，路上合作愉快。',
  '俄罗斯网球名将梅德韦杰夫横扫对手，闯入美网八强。',
  '中兴路上新开了一家书店，附近居民很高兴。',
  '他发来一封电报，祝贺母亲八十岁生日。',
  'Xi is the fourteenth letter of the Greek alphabet. In statistics xi is a parameter.',
  'Professor Lu of Stanford studies glaciers. Lu found that ice moves faster in June.',
];

/** Our own short news texts with names of the dataset that must be found: the text, then each form in its order with its entry. */
export const SUBJECTS: readonly { text: string; names: readonly (readonly [surface: string, entry: string])[] }[] = [
  {
    text: 'Leaders of the SCO met in Astana, where Xi Jinping and Vladimir Putin spoke of a multipolar world.',
    names: [
      ['SCO', 'shanghai-cooperation-organization'],
      ['Xi Jinping', 'xi-jinping'],
    ],
  },
  {
    text: 'Russia and China will deepen cooperation on information security within the SCO, the Foreign Ministry in Moscow said after the summit.',
    names: [['SCO', 'shanghai-cooperation-organization']],
  },
  {
    text: 'The Kremlin-funded channel RT was taken off the air in the European Union along with Sputnik after the invasion of Ukraine.',
    names: [
      ['RT', 'rt'],
      ['Sputnik', 'sputnik'],
    ],
  },
  { text: 'Margarita Simonyan, the editor-in-chief of RT, called the ban censorship.', names: [['RT', 'rt']] },
  {
    text: 'The Russian internet company VK, controlled by Gazprom structures, said its messenger had 50 million users.',
    names: [['VK', 'vk']],
  },
  {
    text: 'The CAC told Chinese platforms to clean up comments, and regulators in Beijing fined two apps over data security.',
    names: [['CAC', 'cac']],
  },
  {
    text: 'China’s internet regulator, the Cyberspace Administration of China (CAC), opened a review of the company. The CAC did not say how long it would take.',
    names: [
      ['Cyberspace Administration of China', 'cac'],
      ['CAC', 'cac'],
      ['CAC', 'cac'],
    ],
  },
  {
    text: 'Former Russian president Medvedev wrote on Telegram that the West would regret its sanctions, the Kremlin’s Security Council said.',
    names: [['Medvedev', 'dmitry-medvedev']],
  },
  {
    text: 'Prime Minister Dmitry Medvedev signed the order in Moscow. Medvedev told the government that domestic software must come first.',
    names: [
      ['Dmitry Medvedev', 'dmitry-medvedev'],
      ['Medvedev', 'dmitry-medvedev'],
    ],
  },
  {
    text: 'Премьер Дмитрий Медведев подписал постановление. По словам Медведева, закупать надо отечественное ПО.',
    names: [
      ['Дмитрий Медведев', 'dmitry-medvedev'],
      ['Медведева', 'dmitry-medvedev'],
    ],
  },
  { text: 'Зампред Совбеза Медведев ответил на санкции Евросоюза.', names: [['Медведев', 'dmitry-medvedev']] },
  {
    text: 'Deputy communications minister Volin told a media forum in Russia that journalists should not forget who pays them.',
    names: [['Volin', 'aleksey-volin']],
  },
  {
    text: 'Замминистра связи Волин выступил на медиафоруме и рассказал о сотрудничестве российских и китайских СМИ.',
    names: [['Волин', 'aleksey-volin']],
  },
  {
    text: 'The State Duma deputy speaker Zheleznyak proposed a national server so that Russian data would stay at home after the Snowden leaks.',
    names: [['Zheleznyak', 'sergei-zheleznyak']],
  },
  {
    text: 'Депутат Госдумы Железняк от «Единой России» предложил хранить данные россиян в России.',
    names: [
      ['Железняк', 'sergei-zheleznyak'],
      ['Единой России', 'united-russia'],
    ],
  },
  {
    text: '«Необходимо обеспечить цифровой суверенитет», — сказал С. В. Железняк.',
    names: [
      ['цифровой суверенитет', 'digital-sovereignty'],
      ['С. В. Железняк', 'sergei-zheleznyak'],
    ],
  },
  {
    text: 'Russian hackers working for the GRU stole emails from the Democratic National Committee, the indictment says.',
    names: [['GRU', 'gru']],
  },
  { text: 'The FSB detained two cybersecurity officials in Moscow on treason charges.', names: [['FSB', 'fsb']] },
  {
    text: 'ФСБ задержала сотрудника «Лаборатории Касперского» Руслана Стоянова. Адвокат Стоянова отказался от комментариев.',
    names: [
      ['ФСБ', 'fsb'],
      ['Лаборатории Касперского', 'kaspersky-lab'],
      ['Руслана Стоянова', 'ruslan-stoyanov'],
      ['Стоянова', 'ruslan-stoyanov'],
    ],
  },
  {
    text: 'U.S. agencies must remove Kaspersky software, the Department of Homeland Security ordered. Kaspersky denies any ties to Russian intelligence.',
    names: [
      ['Kaspersky', 'kaspersky-lab'],
      ['Kaspersky', 'kaspersky-lab'],
    ],
  },
  {
    text: 'Эксперты «Лаборатории Касперского» (ЛК) нашли троян. В ЛК считают, что его написали китайские хакеры.',
    names: [
      ['Лаборатории Касперского', 'kaspersky-lab'],
      ['ЛК', 'kaspersky-lab'],
      ['ЛК', 'kaspersky-lab'],
    ],
  },
  {
    text: 'Delegates in Geneva asked the ITU to leave the domain name system to ICANN. The ITU, a UN agency, has 193 members.',
    names: [
      ['ITU', 'itu'],
      ['ICANN', 'icann'],
      ['ITU', 'itu'],
    ],
  },
  {
    text: 'The IGF brings together governments, companies and civil society to discuss internet governance under the United Nations.',
    names: [
      ['IGF', 'igf'],
      ['internet governance', 'internet-governance'],
    ],
  },
  {
    text: 'The MPS charged the hackers, state media in Beijing said; Chinese police answer to the MPS.',
    names: [['MPS', 'ministry-of-public-security']],
  },
  {
    text: 'Hackers linked to the MSS broke into the networks of American companies, prosecutors said, on behalf of Chinese intelligence in Hainan.',
    names: [['MSS', 'ministry-of-state-security']],
  },
  {
    text: 'Роскомнадзор замедлил YouTube. В РКН заявили, что компания не исполняет закон.',
    names: [
      ['Роскомнадзор', 'roskomnadzor'],
      ['РКН', 'roskomnadzor'],
    ],
  },
  {
    text: 'ВКонтакте основал Павел Дуров; теперь Дуров живёт в Дубае и управляет Telegram.',
    names: [
      ['ВКонтакте', 'vkontakte'],
      ['Telegram', 'telegram'],
    ],
  },
  {
    text: 'Страны ШОС подписали в Екатеринбурге соглашение о международной информационной безопасности.',
    names: [['ШОС', 'shanghai-cooperation-organization']],
  },
  {
    text: 'Lu Wei, China’s internet czar, opened the World Internet Conference in Wuzhen. Lu said that freedom needs order.',
    names: [
      ['Lu Wei', 'lu-wei'],
      ['World Internet Conference', 'world-internet-conference'],
      ['Lu', 'lu-wei'],
    ],
  },
  {
    text: 'Fang Binxing, who built the Great Firewall, came to Moscow. Fang spoke of cyber sovereignty.',
    names: [
      ['Fang Binxing', 'fang-binxing'],
      ['Great Firewall', 'great-firewall'],
      ['Fang', 'fang-binxing'],
      ['cyber sovereignty', 'cyber-sovereignty'],
    ],
  },
  {
    text: 'In The Net Delusion, Evgeny Morozov argued that the internet helps dictators too. Morozov later attacked what he called solutionism.',
    names: [
      ['The Net Delusion', 'the-net-delusion'],
      ['Evgeny Morozov', 'evgeny-morozov'],
      ['Morozov', 'evgeny-morozov'],
    ],
  },
  {
    text: 'Edward Snowden gave the NSA files to reporters in Hong Kong. Snowden has lived in Russia since.',
    names: [
      ['Edward Snowden', 'edward-snowden'],
      ['NSA', 'nsa'],
      ['Snowden', 'edward-snowden'],
    ],
  },
  {
    text: 'Andrei Soldatov, co-author of The Red Web, follows the Russian secret services. Soldatov says SORM sees everything.',
    names: [
      ['Andrei Soldatov', 'andrei-soldatov'],
      ['The Red Web', 'the-red-web'],
      ['Soldatov', 'andrei-soldatov'],
    ],
  },
  {
    text: 'Yandex founder Arkady Volozh condemned the war. Volozh had left the company a year before.',
    names: [
      ['Yandex', 'yandex'],
      ['Arkady Volozh', 'arkady-volozh'],
      ['Volozh', 'arkady-volozh'],
    ],
  },
  {
    text: '国家互联网信息办公室发布新规。网信办表示，平台应加强数据安全管理。',
    names: [
      ['国家互联网信息办公室', 'cac'],
      ['网信办', 'cac'],
    ],
  },
  {
    text: '上海合作组织（上合组织）成员国在塔什干签署声明，上合峰会强调网络主权。',
    names: [
      ['上海合作组织', 'shanghai-cooperation-organization'],
      ['上合组织', 'shanghai-cooperation-organization'],
      ['网络主权', 'cyber-sovereignty'],
    ],
  },
  {
    text: '俄罗斯总理梅德韦杰夫接受人民日报采访，谈到互联网发展。',
    names: [
      ['梅德韦杰夫', 'dmitry-medvedev'],
      ['人民日报', 'peoples-daily'],
    ],
  },
  { text: '俄罗斯联邦安全会议副主席梅德韦杰夫警告西方。', names: [['梅德韦杰夫', 'dmitry-medvedev']] },
  {
    text: 'Eugene Kaspersky founded the company in 1997; Kaspersky Lab now has 400 million users.',
    names: [
      ['Eugene Kaspersky', 'eugene-kaspersky'],
      ['Kaspersky Lab', 'kaspersky-lab'],
    ],
  },
  {
    text: 'Natalya Kasperskaya heads InfoWatch. Kasperskaya wants user data to belong to the state.',
    names: [
      ['Natalya Kasperskaya', 'natalya-kasperskaya'],
      ['Kasperskaya', 'natalya-kasperskaya'],
    ],
  },
  {
    text: 'The Great Firewall of China (GFW) blocks Google. Engineers say the GFW injects false DNS answers.',
    names: [
      ['Great Firewall of China', 'great-firewall'],
      ['GFW', 'great-firewall'],
      ['GFW', 'great-firewall'],
    ],
  },
  {
    text: 'ШОС (Шанхайская организация сотрудничества) провела саммит.',
    names: [
      ['ШОС', 'shanghai-cooperation-organization'],
      ['Шанхайская организация сотрудничества', 'shanghai-cooperation-organization'],
    ],
  },
  {
    text: 'Officials must move to the state messenger MAX, made by VK, because WhatsApp and Telegram will be blocked in Russia.',
    names: [
      ['MAX', 'max-messenger'],
      ['VK', 'vk'],
      ['Telegram', 'telegram'],
    ],
  },
  {
    text: 'Sandworm, a unit of Russian military intelligence, cut the power in Ukraine with malware.',
    names: [['Sandworm', 'sandworm']],
  },
  {
    text: 'The Tor network has been blocked in Russia since December, Roskomnadzor said; users of Tor need bridges.',
    names: [['Roskomnadzor', 'roskomnadzor']],
  },
  {
    text: 'Xinhua, like TASS, signed an agreement on exchanging news between Beijing and Moscow.',
    names: [
      ['Xinhua', 'xinhua'],
      ['TASS', 'tass'],
    ],
  },
  {
    text: 'CCTV, China’s state broadcaster, cut away from the speech, and People’s Daily did not print it.',
    names: [['CCTV', 'china-media-group']],
  },
  {
    text: 'Xi told the Wuzhen forum that every country may choose its path. Chinese President Xi Jinping also called for respect for cyber sovereignty.',
    names: [
      ['Xi', 'xi-jinping'],
      ['Xi Jinping', 'xi-jinping'],
    ],
  },
];
