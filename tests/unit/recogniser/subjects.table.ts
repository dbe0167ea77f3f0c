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
  {
    text: 'Павел Дуров основал Telegram. Он не был другом Дурова, сказал бывший тренер.',
    names: [
      ['Павел Дуров', 'pavel-durov'],
      ['Дурова', 'pavel-durov'],
    ],
  },
  {
    text: 'Kremlin spokesman Dmitry Peskov said so. Another Peskov briefing is set for Friday.',
    names: [
      ['Dmitry Peskov', 'dmitry-peskov'],
      ['Peskov', 'dmitry-peskov'],
    ],
  },
  {
    text: 'ФСБ России сообщила о деле. Видео опубликовала ФСБ Крыма.',
    names: [
      ['ФСБ России', 'fsb'],
      ['ФСБ', 'fsb'],
    ],
  },
  {
    text: 'Маргарита Симоньян выступила. После поездки в Армению Симоньян написала колонку.',
    names: [
      ['Маргарита Симоньян', 'margarita-simonyan'],
      ['Симоньян', 'margarita-simonyan'],
    ],
  },
  {
    text: 'The founder of Telegram and former coach Pavel Durov was arrested in France.',
    names: [['Pavel Durov', 'pavel-durov']],
  },
  {
    text: '俄罗斯通信监管局（Roskomnadzor）周三宣布封锁该网站。监管局说，这是法院的决定。',
    names: [
      ['俄罗斯通信监管局', 'roskomnadzor'],
      ['监管局', 'roskomnadzor'],
    ],
  },
  {
    text: 'В списке есть и Р. Стоянов, которого судили за госизмену.',
    names: [['Р. Стоянов', 'ruslan-stoyanov']],
  },
  {
    text: 'Локализации персональных данных требует Федеральный закон от 21 июля 2014 года № 242-ФЗ, как писал доклад Freedom on the Net 2018.',
    names: [
      ['Федеральный закон от 21 июля 2014 года № 242-ФЗ', 'data-localisation-law'],
      ['Freedom on the Net 2018', 'freedom-on-the-net'],
    ],
  },
  {
    text: 'Under Federal Law No. 242-FZ the data must stay in Russia.',
    names: [['Federal Law No. 242-FZ', 'data-localisation-law']],
  },
  {
    text: 'Делегацию медиакорпорации Китая встретили в Москве.',
    names: [['медиакорпорации Китая', 'china-media-group']],
  },
  {
    text: 'КАЗАНЬ, 4 июня — Sputnik. В городе открылась выставка цветов.',
    names: [['Sputnik', 'sputnik']],
  },
];
