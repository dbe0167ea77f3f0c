/**
 * Words of fields in which namesakes of our subjects are at home: sport, above all, then stage and screen. On a page that
 * uses them an ambiguous surname or acronym is more likely somebody else's. No word stands here that any news use (set, final), nor
 * one whose stem, which takes any ending, is one of politics (премьера and премьер, сет and сеть).
 */
const ENGLISH = `
tournament semi-final semi-finals quarter-final champion champions championship championships league premiership striker
midfielder defender goalkeeper coach goals scored score scorer penalty referee stadium fixture playoff seeded
tie-break rugby football footballer soccer cricket tennis golf hockey basketball olympic olympics medal
relay sprint hurdles athlete athletics grand-slam wimbledon atp wta fifa uefa nba nhl nfl innings wicket squad kick-off
album chart singer song band concert festival actor actress film films movie movies box-office oscar oscars premiere comedy
soundtrack
`;

const RUSSIAN = `
турнир чемпионат чемпион чемпионка полуфинал четвертьфинал финал матч гол тренер вратарь нападающий защитник полузащитник
футбол футболист хоккей хоккеист теннис теннисист теннисистка баскетбол волейбол биатлон сборная клуб стадион судья пенальти
олимпиада олимпийский медаль эстафета спортсмен корт тай-брейк ракетка болельщик трансфер лига кубок
альбом певец певица концерт фильм актёр актриса режиссёр кинопремьера сериал кинофестиваль
`;

const CHINESE = `
比赛 冠军 决赛 半决赛 联赛 球员 球队 教练 主教练 进球 球迷 网球 足球 篮球 排球 赛季 赛事 巡回赛 大师赛 公开赛 大满贯 红土 种子 选手 夺冠
奥运 奥运会 金牌 运动员 国脚 世界杯 欧冠 英超 中超 专辑 歌手 演唱会 电影 演员 票房 导演 电视剧
`;

export const OTHER_FIELDS = {
  en: ENGLISH.trim().split(/\s+/u),
  ru: RUSSIAN.trim().split(/\s+/u),
  zh: CHINESE.trim().split(/\s+/u),
} as const;
