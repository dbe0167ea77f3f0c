import { expect, it } from 'vitest';
import { recogniserOfData } from '../../../lib/cli/recogniser';

const { recogniser } = recogniserOfData();

const marked = (text: string): string[] =>
  recogniser
    .recognise([text], { lang: 'zh', stage: 'spelling' })
    .mentions.map(({ surface, entry }) => `${surface} ${entry}`);

it.each([
  ['俄罗斯联邦电信、信息技术和大众传播监督局', 'roskomnadzor'],
  ['俄羅斯聯邦通訊、訊息技術和媒體監管局', 'roskomnadzor'],
  ['俄联邦通讯、资讯科技及传媒监察署', 'roskomnadzor'],
  ['俄罗斯联邦数字发展、通讯与大众传媒部', 'ministry-of-digital-development'],
  ['俄羅斯數位發展、通訊暨大眾傳播部', 'ministry-of-digital-development'],
])('knows %s by what all renderings of the name have in common', (name, entry) => {
  expect(marked(`据报道，${name}周三发表声明。`)).toEqual([`${name} ${entry}`]);
});

it.each([
  '白俄罗斯联邦电信、信息技术和大众传播监督局',
  '乌克兰通信、信息技术和大众传播监督局',
  '俄罗斯联邦通信、信息技术和大众传播研究所',
  '俄罗斯联邦农业发展、土地和大众传媒部',
])('leaves %s alone', (name) => {
  expect(marked(`据报道，${name}周三发表声明。`)).toEqual([]);
});
