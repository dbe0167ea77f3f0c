const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/**
 * Words that stand before a surname without being a given name: titles, offices, and what news put before a name. Lower case,
 * without full stop.
 */
export const TITLES = wordSet(`
mr mrs ms miss dr prof professor president vice premier prime minister deputy director general chairman chairwoman chair
chairperson chief officer executive head leader speaker senator congressman congresswoman representative lawmaker mp secretary
spokesman spokeswoman spokesperson ambassador governor mayor judge justice sir lord lady colonel col captain capt lieutenant lt major maj
general gen admiral comrade ceo cto cfo founder cofounder co-founder boss billionaire entrepreneur businessman activist blogger
journalist editor author writer researcher analyst expert whistleblower hacker father counsel adviser advisor aide envoy
diplomat commissioner marshal sergeant sgt then ex former late kremlin moscow beijing russian chinese soviet american western
президент премьер министр вице замминистра замглавы глава директор гендиректор председатель депутат сенатор спикер секретарь
посол губернатор мэр судья генерал полковник майор капитан лейтенант господин госпожа товарищ академик профессор доктор
г-н г-жа основатель предприниматель журналист бизнесмен писатель советник помощник омбудсмен адвокат лидер экс
`);

/**
 * What people of sport, of the stage and of the arts are, written before their names: nobody of the dataset is one. Lower case; Russian
 * stems, whose case does not matter.
 */
export const OTHER_TRADES = wordSet(`
striker goalkeeper goalie midfielder winger quarterback footballer pianist violinist composer painter sculptor actor
actress singer rapper dancer chef coach boxer wrestler swimmer skater gymnast sprinter cyclist golfer sailor umpire referee
`);
export const OTHER_TRADES_RU =
  /^(?:теннисист|футболист|хоккеист|баскетболист|волейболист|биатлонист|гимнаст|шахматист|пианист|скрипач|нападающ|вратар|полузащитник|тренер|арбитр|бокс[её]р|лыжник|пловец|пловц|фигурист|акт[её]р|актрис|певец|певц|певиц|режисс[её]р|художни[кц]|композитор|матрос|дириж[её]р|танцовщи|балерин)\p{L}{0,3}$/u;
/** The same at the end of what stands before a Chinese name; simplified. */
export const OTHER_TRADES_HAN =
  /(?:选手|球员|球星|前锋|后卫|门将|教练|主帅|演员|歌手|导演|画家|拳手|名将|运动员|棋手|钢琴家|作曲家|指挥家|车手|(?:国家|俱乐部|中国|俄罗斯|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|广西|宁夏|新疆|香港)队)$/u;

/** What says that somebody else of the same name is meant: «another Levin», «его тёзка Песков». Russian stems. */
export const NAMESAKE_WORDS =
  /^(?:another|namesake|друг(?:ой|ого|ому|им|ая|ую)|т[её]зк\p{L}{1,3}|однофамил\p{L}{2,4})$/u;
/** The same at the end of what stands before a Chinese name; simplified. */
export const NAMESAKE_HAN = /另一[个位名]$/u;

/** What stands before somebody's given name in a family or among friends. Lower case; Russian and English. */
export const KIN_WORDS =
  /^(?:(?:grand)?(?:son|daughter|father|mother|child)|brother|sister|uncle|aunt|cousin|nephew|niece|husband|wife|boyfriend|girlfriend|friend|boy|girl|baby|little|сын\p{L}{0,3}|брат\p{L}{0,3}|внук\p{L}{0,3}|муж\p{L}{0,3}|дяд\p{L}{1,2}|племянник\p{L}{0,2}|друг\p{L}{0,2}|мальчик\p{L}{0,2}|сосед\p{L}{0,2}|п[её]с|псу|кот\p{L}{0,2})$/u;

/** Common nouns that say what a name is and are written before it: the messenger Max, группа компаний InfoWatch. */
export const DESCRIPTORS = wordSet(`
app messenger messaging service superapp super-app platform company agency broadcaster television group hackers worm virus state
state-backed national
мессенджер нацмессенджер госмессенджер приложение национальный государственный компания группа компаний корпорация агентство
информационное информагентство новостное вирус червь партия соцсеть сеть телеканал канал браузер сервис страны государства саммит
холдинг процессор процессоры антивирус антивирусы антивирусник антивирусное программа программы продукты софт фирма медиагруппа МИА доклад отчёт рейтинг
`);

/** What follows a short name when it is that of a company: «SCO Group». */
export const COMPANY_WORDS = wordSet(`
group inc corp corporation ltd limited llc plc gmbh ag holdings holding company co entertainment pictures records films
bank capital partners motors airlines airways pharma pharmaceuticals foods stores systems solutions logistics energy
engineering properties realty insurance fc racing
`);

/** What follows a surname when it is that of a place or a prize: «Mueller Hall». */
export const PLACE_WORDS = wordSet(`
hall street avenue road square park bridge stadium arena airport library museum college prize award medal theatre theater
hospital station building lecture scholarship tower memorial auditorium
`);

/** What stands before a name when it is that of a lake or a mountain: «Lake Baikal», «Mount Snowden». */
export const NATURE_WORDS = wordSet('lake mount mt river cape bay island isle glacier crater');

/** What stands before a name when a street, a house or a village has it: «улица Волина», «ТЦ „Алибаба“». Without full stop. */
export const NAMED_AFTER = wordSet(`
улица улицы улице улицу ул площадь площади пл проспект проспекта проспекте имени им набережная набережной набережную переулок
переулке бульвар бульваре музей музея музее музею
тц трц бц жк снт дк кафе ресторан ресторана ресторане гостиница гостиницы гостинице гостиницу отель отеля отеле кинотеатр кинотеатра
кинотеатре санаторий санатория санатории стадион стадиона стадионе поселок поселка поселке посёлок посёлка посёлке село села селе
деревня деревни деревне деревню хутор хутора хуторе пансионат пансионата пансионате
`);

/** What Russian writes with a capital behind a name that a sports ground or a house has: «Ростелеком Арена». */
export const HOUSE_WORDS = wordSet('арена арены арене арену плаза парк парка парке холл сити молл тауэр');

/** What follows a Chinese surname when it is that of a family, a place, a house or a band; simplified. */
export const HAN_NAMED_AFTER =
  /^(?:家族|大街|街道|大道|广场|大桥|动物剧院|大剧院|剧院|博物馆|纪念馆|故居|大学|学院|中学|奖|山|峰(?!会)|岛|湖|乐队|乐团|合唱团|工厂)/u;

/** Small words that an acronym passes over. */
export const SMALL_WORDS = wordSet('of and the for in on to a an de la und für & с и по в на о об для при из');

/** What names a country before a name that does without: «Chinese Ministry of Public Security». */
export const COUNTRY_WORDS =
  /^(?:chinese|russian|american|u\.?s\.?|soviet|prc|(?:china|russia|america|beijing|moscow)[’']s|(?:российск|китайск|американск)\p{L}{2,3})$/iu;
