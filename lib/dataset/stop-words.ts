import type { Lang } from './types';

/**
 * Words that news of any subject use: they say nothing about which namesake a page means, so they are no cue words, and they
 * are no misspelt names. Dictionary forms; compared by crude stem.
 */
const ENGLISH = `
a able about above abroad accept access according account across act acting action active activity actual add added address
adopt adopted advance after afternoon again against age agency agenda ago agree agreed agreement ahead aim aimed all allow
allowed almost alone along already also although always am amid among amount an and announce announced annual another answer any
anyone anything appear appeared appoint appointed approach april are area argue argued around article as ask asked at attack
attempt attend attended august author authorities authority available away back bad ban banned base based basis be became because
become been before began begin behind being belong below best better between beyond big billion board body book both bring
broad brought build building built business but buy by call called came campaign can cannot capital carried carry case cause
central centre center certain chair chairman change charge chief child children cite cited citizen citizens city claim claimed
claims close closed co code come comes coming comment comments commission committee common community companies company compare
complete concept concern concerned conclude concluded condition conditions conference confirm confirmed connect consider
contain content continue continued control corporation could council countries country course court cover create created
critical critics current daily data date day days deal december decide decided decision declare declared defence defense degree
demand deny denied department deputy describe described despite detail details develop developed development did differ
different difficult direct director discuss discussed do document documents does doing domestic done down draft draw drawn drop due during
each earlier early east economic economy editor education effect effort efforts eight either election else end ended
enough ensure enter entire especially establish established even event events ever every everyone example except exchange
executive exist existing expect expected expert experts explain express extend face fact fail failed fall family far fast
february federal few fewer field fifth figure file filed final finally financial find finding fire firm firms first five fix
follow followed following for force forces foreign form formal former forum forward found founded four fourth free freedom
friday from full fund further future gain gave general get give given global go goal going good got government governments great
group groups grow growing growth guide had half hand happen hard has have having he head headed heads hear held help her here
high him himself his hold holding home host hosted hour house how however hundred i idea if immediate impact implement
important impose imposed in include included includes including increase independent individual industry index indexes inform initial inside instead
institute institution interest interests international interview into introduce introduced invest investigation investment
invite is issue issued issues it item its itself january job join joined joint judge july june just keep kept key kind know
known land language large largest last late later latest launch launched law lawyer lawyers lead leader leaders leading
learn least leave led left legal less let letter level life like likely limit limited line link list little live local long
longer look lose loss lost lot low made main maintain major make makes making man manage manager many march mark market may mayor me
mean means measure measures media meet meeting member members men message method middle might military million minister
ministry minute model modern monday money month months more morning most move mr mrs ms much must my name named names
nation national nations near necessary need network never new news newspaper next night nine no non none nor north not
note noted nothing november now number object october of off offer offered office officer officers official officials often old on
once one ones only open opened operate operation opinion oppose or order ordered organisation organization organise
organised origin other others our out outside over own owned owner page paper parliament part partner party pass passed past
pay people per percent period person personal phase piece place plan planned plans play point points policy political popular
position possible post power powers prepare present president press prevent previous price prime principle principles
private problem proceed process produce product products program programme programmes project promise propose proposed protect
provide provided public publish published pull purpose put quarter question quote quoted raise rate rather reach
reached read real reason receive received recent record reduce refer reform refuse refused region register regular
regulation relation relations release released remain remained remark remarks remove reply report reported reporter reporters reports represent
represented representative request require required requirement research resolution resource respond response rest restrict result results
return right rights rise risk role round rule rules run running said same saturday saw say saying says schedule scheme school science
second secretary section sector secure see seek seen sell send senior sent sentence separate september series serious serve service
services session set seven several shall share she shift short should show showed shown side sign signed since single sir site
sites six small so social some somebody someone something soon sort source sources south speak speaker special specific speech
spend spoke spokesman spokesperson spokeswoman stage stand standard start started state stated statement states status stay step steps still stop
story strategic strategy strength strong structure study subject such summer sunday support supported sure system systems table
take taken talk talks target task team technical technology tell ten term terms test text than thank that the their them
themselves then there these they thing things think third this those though thought thousand threat threats three through thursday
time times title to today together told tomorrow took top topic total toward towards track trade transfer translate tried true try tuesday turn two
type under union unit united university until up update upon us use used user users using value various version very view views visit
vote want war was watch way ways we wednesday week weekend weeks welcome well went were west what when where whether which while
white who whole whom whose why wide will win winter with within without woman women word words work worked worker workers working
works world worldwide worth would write writer writing written wrong wrote year years yes yesterday yet you young your zero
academic accuse accused accusing allegation allege alleged annually appeal ask aspect assess associate association attention
attribute award aware balance bank battle behaviour biggest bill block branch break budget career challenge
chance character choice choose circumstance claiming class clear clearly club coast collect college column combine command commit
communication communications compete competition complain complaint concrete conduct conflict consequence consist constant
consult contact context contract contribute convention cooperate cooperation cooperative coordinate correct cost count counter
create crisis culture cultural dangerous deadline death debate decade deep define delay deliver department depend design designed
detain difference digital discussion display distribute district division doubt duty easy edition effective element eliminate
emerge emergency emphasis employ employee encourage enemy enforce engage engineer english enterprise environment equal
equipment era error essential estimate evidence exact examine exchange exclude exercise expand expense experience explicit
export expose extension extent external extra factor fair faith false famous fear feature feel fellow fight fill finance finds fine
flow focus foot founder founding friend function fundamental gather generate genuine girl goods ground guarantee guest guilty
happened heart heavy hide highlight historic history hit hope huge human image imagine impossible improve incident increasing indicate
individuals influence information initiative innovation install integrate intend intention internal introduction involve
involved jail join journal journalist journalists judgment keen labour lack late launching lawmaker lay legislation legislative length light
listen load location loan logic loyal machine magazine mail maker management manner map mass master material matter maximum
mechanism memory mention merge minimum minor mission mistake mix mobile moment morning motion movement mutual native natural
nature negative negotiate nominate normal notice nuclear obligation observe obtain obvious occasion occur officially opponent opportunity
opposition option ordinary original otherwise outcome output overall overseas panel participant participate particular partly
partnership patient pattern peace perform performance permanent permit persist physical plant platform player pleased plenty plus
policies politician popular population portion potential practice praise prefer presence preserve pressure primarily prior
prison procedure profession professor profit progress prohibit promote proof property proportion prosecute prospect protection
provision publication publicly punish purchase pursue quality quick quickly race rank rapid react ready reality realise
recall recognise recommend recover region reject relate relationship relative relevant rely remember repeat replace
reputation resident resign resist resolve respect responsible responsibility restore restriction retain retire reveal review revenue
reverse road room route sale sanction satisfy save scale scene scientific scope search season seat seem select self
sense sensitive serious sharp shut sign significant similar simple simply situation size skill slow society solution solve
speed split staff stake statement station stock strike student style succeed success successful suffer suggest suit
summit supply suppose surface surprise survey suspect suspend symbol tackle talk tax teach technique temporary tend tension territory
theme theory threaten ticket tie tool tough town tradition traditional train transport travel treat treatment trend trial trip
troops trouble trust truth typical ultimate understand understanding unique urge usual usually vast version victim victory video village
violate violence virtual visible vision visitor vital voice volume wait walk wall warn warned wave weak wealth weapon wear
web week weight winner wish witness worry youth zone
`;

const RUSSIAN = `
а автор агентство адрес активный акция апрель без более большой большинство борьба будет будто будущее бы был быть в важный вашингтон введение ввести
ведомство ведущий великий вернуться вести весь ветвь вечер вещь взгляд взять вид видеть власть вместе вместо внешний вновь внутренний
во возглавить возглавлять возможность возможный возникнуть война войти вокруг вопрос восемь восток вот впервые вполне впрочем враг временный время все
всегда всего всемирный встреча вступить второй вчера вы выборы вызвать выйти вынести выпустить высказать высокий выступать
выступить выступление выше газета где генеральный глава главный говорить говорится год город гость государственный государство готовый гражданин
граница группа да давать дальнейший дать два двадцать две движение двое дело делать день деньги департамент депутат десять деятельность директор для до добавить
довольно договор договорённость доклад документ долго должен должность доля дом дополнительный достаточно доступ доступный другой думать
его её единый ежегодный ещё если есть жизнь журналист за заверить завершить завод задача заключить закон законодательство законопроект закрытый замена
заместитель занимать занять запад запрет запретить запрос заседание заявить заявление заявлять здесь земля знать значит и игра идея идти из
известный издание издать изменение или именно иметь имя иначе инвестиция иностранный институт интервью интерес информация информационный использование использовать
история источник итог их июль июнь к каждый как какой камера канал качество квартал когда количество коллега команда комиссия комитет
комментарий компания конец конечно конкретный контроль конференция корпорация который край крупный кто курс лет летний ли либо
лидер лицо личный лишь логика любой люди май мало март материал между международный менее мера место месяц механизм мешать мимо минимум министерство
министр мир мировой мнение много многий может можно мой молодой момент московский мочь муж мы на навсегда над надо назвать назначить наиболее например
направить направление напоминать напомнить народ население настоящий наука находиться национальный начало начать начинать наш не негативный независимый неделя
некоторый необходимо необходимый несколько несмотря нет никто ничего но новость новый ночь ноябрь нужно нынешний о об
область обеспечение обеспечить обзор обладать обозначить образ образование обратить общественный общество общий объявить объяснить обычный
обязательный обязать один одинаковый однако окончательный октябрь он она они оно операция опубликовать орган организация организовать основа основание основной особый от ответ ответить отдел
отдельный открыть открытый отметить отмечать относиться отношение отрасль очень очередной очередь ошибка партия партнёр первый перед перейти переговоры период писать план по победа
повод под подготовить подготовка подписать подробность подчеркнуть подход пожалуй позволить позволять позднее позиция пока показать показатель политика политик политический полностью полный получить
получать польза пользователь помощь понедельник понимать попытка пора порядок посвящённый после последний послужить постановление поставить постоянный поступить потом
потребовать почему почти поэтому появиться правило правильный право правительство правовой праздник практика предложение предложить предприятие
председатель представитель представить представлять президент премьер пресс-служба пресс-секретарь при приведение привести пригласить пригрозить
признать приказ применение пример принимать принцип принять природа присоединиться приступить причина про проблема провести
проверка проводить программа продавать продолжать продолжить проект произойти производитель производство пройти просить просто против процент процесс прошлый
прямой публиковать публичный путь пять работа работать рабочий равный раз разве развитие раздел различный размер разный разработать разработка район
рамка ранее расположить рассказать рассматривать рассмотреть расследование распространение рассчитывать реализация региональный редакция результат регион
ресурс речь решение решить риск роль российский россиянин рост руководитель руководство рынок ряд с сайт сам самый свобода свой связать
связь себя сегодня сейчас секретарь семь сентябрь сервис середина сессия сила система сказать скорее слишком слово служба случай смочь снова
со собственный событие совершить совет современный согласие согласно соглашение создание создать сообщать сообщаться сообщение сообщить соответствие
соответствующий сообщество состав состояться сотрудник сотрудничество социальный специалист список способ спустя среда среди средство срок ссылка стандарт старый
стать статья сторона страна стратегический стратегия структура студент суббота субъект суд судья сумма существовать сфера считать сша
так также такой там тем тема территория технический технология течение то тогда того тоже только том тот точка требование
требовать третий три тридцать труд ты тысяча у уверять увеличение увидеть угроза удалить удаться уже узнать указ указать указывать управление уровень условие
услуга устройство участие участник утро учёный учреждение факт февраль федеральный федерация форма фонд форум функция хороший хотеть хотя
цель цена центр центральный час частность частный часть человек чем через четверг четыре чиновник число член чтобы что чуть шаг шесть
широкий эксперт экономика экономический экран элемент эпоха эта этап это этот юридический явление являться январь язык
`;

const CHINESE = `
一个 一些 一位 一种 一样 一直 一般 一起 一名 一项 一次 一年 一月 一日 一篇 一家 一天 一定 一场 一部 一带 一九 万元 上午 上述 上市 下午 不会 不仅 不再 不同 不得 不是
不断 不能 不要 不过 专家 专门 业务 东西 两个 两国 两名 中国 中的 中心 中央 为了 主任 主席 主要 主题 之一 之后 之间 之前 书记 了解 事件 事务 于是 互相
五月 亿元 人们 人员 人士 人民 什么 今天 今年 仍然 介绍 他们 以上 以下 以及 以后 以来 任何 任命 任务 企业 会议 传统 但是 位于 作为 作者
作用 使用 依法 促进 保护 保障 信息 信号 修改 倡议 做出 停止 允许 先后 全国 全球 全面 八月 公共 公司 公布 公开 公民 公约 六月 共同 共和国 关于
关系 关键 其中 其他 其它 具有 具体 内容 再次 出席 出现 分析 分别 分钟 创新 制定 制度 前往 前述 加入 加强 加快 包括 十月 协会 协定 协议 单位 占据
印发 即将 历史 原则 原因 原文 去年 参与 参加 又称 双方 双边 反对 发出 发展 发布 发生 发现 发言 发表 变化 另外 只有 只是 可以 可能 各国 各方
各种 同意 同时 名称 向前 否认 启动 告诉 周一 周三 周二 周五 周四 周末 呼吁 命令 和平 员工 国内 国外 国家 国际 图片 在内 在线 地区 地方 地位 城市
基本 基础 增加 增长 声明 处理 外交 外国 多个 多年 多数 大会 大家 大学 大约 大量 大型 天内 太空 失去 如何 如果 如此 媒体 学校 学者 学院 孩子 安全 安排 完全 完成 官员 官方 定期 实施
实现 实际 客户 宣布 家庭 容易 对于 对此 对象 导致 将会 小组 小时 尤其 就是 展示 属于 工作 工程 工业 市场 希望 帮助 常务 年代 年度 年来 年间 年月 并且 广泛 应用 应当 应该 建立 建议 建设
开发 开始 开放 开展 引入 引起 影响 往往 很多 得到 必要 必须 思想 总书记 总统 总理 总部 情况 意见 意义 意味 感到 成为 成功 成员 成立 我们 或者 战略 所有 手段 手机 打击 扩大
批准 批评 技术 承认 投资 投票 报告 报纸 报道 担任 拒绝 拥有 持续 指出 指控 挑战 提供 提出 提到 提高 措施 推动 推进 描述 支持 收到 改变 改革 政府 政治 政策
故事 教授 教育 数字 数据 数百 数量 文化 文章 文件 新华 新闻 方式 方面 方案 日期 日前 日本 时任 时候 时报 时代 时间 明确 是否 星期 显示 普通 曾经 最后 最大
最新 最近 最终 月份 有关 有效 有的 有限 服务 期间 未来 末日 机构 机制 条件 来自 来源 构成 某些 标准 标题 根据 案件 检查 模式 欢迎 正在 正式 此前
此外 此次 步骤 每年 每个 比较 比如 民众 水平 永远 没有 法律 法规 法院 活动 测试 消息 涉及 深化 添加 满足 演讲 点击 然后 然而 照片 特别 状态 现在
现场 理由 甚至 生活 用于 用户 由于 电话 电视 界限 百分 的话 监管 目前 目标 直到 直接 相关 相互 看到 真正 知道 研究 确保 确定 确认 社会 社区 禁止
秘书 移动 程序 稳定 立场 竞争 第一 第三 第二 签署 签订 管理 类似 系统 约束 级别 组织 经济 经济体 结束 结果 继续 维护 网站 网络 美元 群众 考虑 职务 联合 股份 能力 能够 自己
自由 至少 获得 规则 规定 规范 规模 观点 观察 解决 解释 计划 认为 认定 讨论 记者 讲话 访问 证据 评论 该国 语言 请求 调查 谈判 负责 负责人 责任 资料 资金 起来 超过
路线 转移 较大 达成 达到 过去 过程 运营 运行 近日 近年 还有 这个 这些 这样 这种 进入 进行 进展 违反 连接 追求 适用 选举 通信 通知 通过 通过了 造成 遇到 遭到 邀请 部分 部门 部长
都是 重大 重要 重点 针对 长期 长度 问题 阶段 防止 限制 除了 随后 需要 非法 面对 面临 项目 领域 领导 领导人 首次 首席 首都 高级 副总理 副部长 发言人 月日 日在 年第 号令
`;

const RUSSIAN_ENDING =
  /(?:иями|ыми|ими|ого|его|ому|ему|ами|ями|ией|иях|иям|ется|ются|ться|тся|ых|их|ый|ий|ой|ей|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ым|им|ов|ев|ах|ях|ам|ям|ию|ия|ии|ть|ет|ют|ит|ат|ят|ла|ло|ли|а|я|о|е|и|ы|у|ю|ь|й)$/u;

/** What is left of a Russian word without its likely ending, so that the cases of one word meet. At least three letters. */
function russianStem(word: string): string {
  const bare = word.toLowerCase().replaceAll('ё', 'е');
  const stem = bare.replace(RUSSIAN_ENDING, '');
  return stem.length >= 3 ? stem : bare;
}

const englishStem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .replace(/(?<=...)(?:ies|es|s)$/u, '');

/** A key that the inflected forms of one word share; crude, for comparing only. */
export function stemKey(word: string, lang: Lang): string {
  return lang === 'ru' ? russianStem(word) : lang === 'en' ? englishStem(word) : word;
}

const keysOf = (words: string, lang: Lang): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => stemKey(word, lang)),
  );

const STOP_KEYS = { en: keysOf(ENGLISH, 'en'), ru: keysOf(RUSSIAN, 'ru'), zh: keysOf(CHINESE, 'zh') } as const;

/** Whether news of any subject use the word. */
export const isCommonWord = (word: string, lang: Lang): boolean => STOP_KEYS[lang].has(stemKey(word, lang));
