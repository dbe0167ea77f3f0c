/**
 * The words for a tie, seen from either end. A tie is written once, in the entry that it starts from; the card of the
 * other entry shows it with the word for the way back.
 */
interface TieWords {
  there: { en: string; ru: string; zh: string };
  back: { en: string; ru: string; zh: string };
}

const tie = (there: [string, string, string], back: [string, string, string] = there): TieWords => ({
  there: { en: there[0], ru: there[1], zh: there[2] },
  back: { en: back[0], ru: back[1], zh: back[2] },
});

export const TIES = {
  heads: tie(['heads', 'возглавляет', '领导'], ['headed by', 'глава', '负责人']),
  'formerly-headed': tie(
    ['formerly headed', 'прежде возглавлял', '曾领导'],
    ['formerly headed by', 'бывший глава', '前负责人'],
  ),
  'works-for': tie(['works for', 'работает в', '任职于'], ['on its staff', 'сотрудник', '成员有']),
  'formerly-worked-for': tie(
    ['formerly worked for', 'прежде работал в', '曾任职于'],
    ['formerly on its staff', 'бывший сотрудник', '前成员'],
  ),
  'speaks-for': tie(['speaks for', 'представитель', '代表'], ['spoken for by', 'представляет', '发言人']),
  'member-of': tie(['member of', 'член', '成员属于'], ['has as member', 'среди членов', '成员有']),
  founded: tie(['founded', 'основал', '创立'], ['founded by', 'основатель', '创立者']),
  owns: tie(['owns', 'владеет', '拥有'], ['owned by', 'владелец', '所有者']),
  'part-of': tie(['part of', 'входит в', '隶属于'], ['includes', 'включает', '包括']),
  'answers-to': tie(['answers to', 'подчиняется', '受辖于'], ['oversees', 'курирует', '主管']),
  'successor-of': tie(['successor of', 'преемник', '接替'], ['succeeded by', 'преемник —', '后继为']),
  signed: tie(['signed', 'подписал', '签署'], ['signed by', 'подписали', '签署方']),
  approved: tie(['approved', 'одобрил', '批准'], ['approved by', 'одобрено', '批准者']),
  renewed: tie(['renewed', 'продлил', '续签'], ['renewed by', 'продлили', '续签者']),
  issued: tie(['issued', 'выпустил', '发布'], ['issued by', 'выпустил —', '发布者']),
  announced: tie(['announced', 'объявил', '宣布'], ['announced by', 'объявил —', '宣布者']),
  proposed: tie(['proposed', 'предложил', '提出'], ['proposed by', 'предложено', '提出者']),
  drafted: tie(['drafted', 'разработал', '起草'], ['drafted by', 'разработчик', '起草者']),
  wrote: tie(['wrote', 'автор', '著有'], ['written by', 'автор —', '作者']),
  'builds-on': tie(['builds on', 'опирается на', '基于'], ['basis of', 'основа для', '其后有']),
  'modelled-on': tie(['modelled on', 'по образцу', '仿照'], ['model for', 'образец для', '其仿照者']),
  'led-to': tie(['led to', 'привело к', '导致'], ['followed from', 'следствие', '起因']),
  implements: tie(['implements', 'исполняет', '落实'], ['implemented by', 'исполняется через', '落实方式']),
  enforces: tie(['enforces', 'применяет', '执行'], ['enforced by', 'применяется', '执行者']),
  regulates: tie(['regulates', 'регулирует', '监管'], ['regulated by', 'регулируется', '监管者']),
  operates: tie(['operates', 'управляет', '运营'], ['operated by', 'оператор', '运营者']),
  uses: tie(['uses', 'использует', '使用'], ['used by', 'использует —', '使用者']),
  restricts: tie(['restricts', 'ограничивает', '限制'], ['restricted by', 'ограничено', '受限于']),
  hosted: tie(['hosted', 'принимал', '主办'], ['hosted by', 'организатор', '主办方']),
  'took-part-in': tie(['took part in', 'участвовал в', '参加'], ['with', 'участники', '参与者']),
  'spoke-at': tie(['spoke at', 'выступал на', '发言于'], ['heard', 'выступил', '发言者']),
  'works-with': tie(['works with', 'сотрудничает с', '合作方']),
  'competes-with': tie(['competes with', 'соперничает с', '竞争对手']),
  'linked-to': tie(['linked with', 'связано с', '有关联']),
  'parallel-to': tie(['compare', 'ср.', '可对照']),
  'contrasts-with': tie(['contrasts with', 'в отличие от', '区别于']),
  advocates: tie(['advocates', 'выступает за', '主张'], ['advocated by', 'сторонник', '主张者']),
  criticises: tie(['criticises', 'критикует', '批评'], ['criticised by', 'критик', '批评者']),
  studies: tie(['studies', 'исследует', '研究'], ['studied by', 'исследователь', '研究者']),
  'commented-on': tie(['commented on', 'высказался о', '评论'], ['commented on by', 'высказался', '评论者']),
  'reported-on': tie(['reported on', 'сообщил о', '报道'], ['reported by', 'сообщили', '报道者']),
  exposed: tie(['disclosed', 'раскрыл', '披露'], ['disclosed by', 'раскрыто', '披露者']),
  'accused-of': tie(['accused of', 'обвиняется в', '被指'], ['ascribed to', 'приписывают', '被归因于']),
  accused: tie(['accused', 'обвинил', '指控'], ['accused by', 'обвинён', '指控者']),
  'attributed-to': tie(['attributed to', 'приписывают', '被归因于'], ['blamed for', 'ему приписывают', '被指涉']),
  targeted: tie(['targeted', 'цель —', '目标'], ['targeted by', 'стал целью', '遭其针对']),
  'sanctioned-over': tie(
    ['put under sanctions over', 'под санкциями из-за', '因此受制裁'],
    ['reason given for sanctions on', 'назван поводом для санкций против', '以此为由制裁'],
  ),
  banned: tie(['banned', 'запретил', '禁止'], ['banned by', 'запрещено', '被禁于']),
  answered: tie(['answered', 'ответил на', '回应'], ['answered by', 'ответ', '回应者']),
  'example-of': tie(['example of', 'пример', '实例'], ['for example', 'например', '例如']),
  'named-in': tie(['named in', 'упомянут в связи с', '被提及于'], ['names', 'упоминает', '提及']),
  about: tie(['about', 'о', '关于'], ['subject of', 'об этом', '相关']),
} as const satisfies Record<string, TieWords>;

export type TieKind = keyof typeof TIES;
export const TIE_KINDS = Object.keys(TIES) as [TieKind, ...TieKind[]];
