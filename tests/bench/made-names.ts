import type { Pattern } from '../../lib/dataset/compile';
import { pick, randomFrom } from './random';

const words = (list: string): string[] => list.split(' ');
const GIVEN_EN = words(
  'Ada Alan Boris Carla Dmitri Edward Elena Frank Grace Hugo Irina James Karen Laura Martin Nina Oleg Paul Rosa Sergei Tara Viktor Wendy Yuri Zoe Mark Rose Will Grant Hope May Art Bill',
);
const GIVEN_RU = words(
  'Анна Борис Вера Глеб Дмитрий Елена Иван Игорь Ирина Ксения Лев Мария Никита Нина Олег Павел Пётр Сергей Юрий Яков',
);
const ONSETS = words('b br c ch d dr f g gr h j k kl l m n p r s sh st t tr v w z');
const VOWELS = words('a e i o u ai ea ou');
const ENDS = words('n r l s t ck ston ley ford son berg man field wood er ov in sky');
/** Surnames that are common words, as many real ones are: the costly case for a gate. */
const COMMON = words(
  'Young Long Price Best Cook Day Field Ford Gold Green Hill House King Law Light May Park Power Rice Street Turner White Winter Wood World Year Bank Case Church Close English French German',
);
const ONSETS_RU = words('Б В Г Гр Д Др Ж З К Кр Л М Н П Пр Р С Ст Т Ф Х Ц Ч Ш');
const MIDDLES_RU = words('ав ар ел ер ил ин ов ол ор уб ук ым ут ям ост ев енк ильн олот урав ороб');
const ENDS_RU = words('ов ев ин ский енко ук ян ых ец ава ич');
const BODIES = words('Institute Council Agency Foundation Group Union Forum Bank Centre Office');
const TOPICS = words('Trade Energy Culture Network Science Transport Media Health Finance Security');
const SURNAMES_ZH = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕';
const GIVEN_ZH =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建文志红海春梅云峰龙飞鹏宇浩然子轩梓涵欣怡雨泽嘉诚思远国庆安邦';

/** Patterns of so many made entries: persons and bodies, in three scripts, about four forms each. The same every time. */
export function madePatterns(entries: number): Pattern[] {
  const random = randomFrom(entries);
  const patterns: Pattern[] = [];
  const capital = (text: string) => text[0]?.toUpperCase() + text.slice(1);
  const surname = () =>
    random() < 0.04
      ? pick(random, COMMON)
      : capital(
          pick(random, ONSETS) +
            pick(random, VOWELS) +
            (random() < 0.5 ? pick(random, ONSETS) + pick(random, VOWELS) : '') +
            pick(random, ENDS),
        );
  const russian = () =>
    pick(random, ONSETS_RU) +
    pick(random, MIDDLES_RU) +
    (random() < 0.6 ? pick(random, MIDDLES_RU) : '') +
    pick(random, ENDS_RU);
  const chinese = () =>
    pick(random, [...SURNAMES_ZH]) +
    pick(random, [...GIVEN_ZH]) +
    pick(random, [...GIVEN_ZH]) +
    (random() < 0.2 ? pick(random, [...GIVEN_ZH]) : '');
  for (let entry = 0; entry < entries; entry++) {
    if (random() < 0.8) {
      const given = random() < 0.5 ? pick(random, GIVEN_EN) : surname();
      const family = surname();
      patterns.push({ text: `${given} ${family}`, lang: 'en', kindOfName: 'person' });
      if (random() < 0.4) patterns.push({ text: family, lang: 'en', kindOfName: 'person' });
      patterns.push({
        text: `${random() < 0.5 ? pick(random, GIVEN_RU) : russian()} ${russian()}`,
        lang: 'ru',
        kindOfName: 'person',
      });
      if (random() < 0.4) patterns.push({ text: russian(), lang: 'ru', kindOfName: 'person' });
      patterns.push({ text: chinese(), lang: 'zh', kindOfName: 'person' });
    } else {
      patterns.push({
        text: `${surname()} ${pick(random, TOPICS)} ${pick(random, BODIES)}`,
        lang: 'en',
        kindOfName: 'other',
      });
      patterns.push({ text: `${surname()} ${pick(random, BODIES)}`, lang: 'en', kindOfName: 'other' });
      patterns.push({ text: `Институт ${russian()}а`, lang: 'ru', kindOfName: 'other' });
      patterns.push({ text: `${chinese()}研究所`, lang: 'zh', kindOfName: 'other' });
    }
  }
  return patterns;
}
