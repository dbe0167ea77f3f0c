import { describe, expect, it } from 'vitest';
import type { Why } from '../../../lib/recogniser/types';
import { whySentence } from '../../../lib/recogniser/why';

const why: Why = {
  form: 'SCO',
  mark: 'evidence',
  rule: 'form',
  ground: 'expansion',
  evidence: ['Shanghai Cooperation Organization'],
};

describe('whySentence', () => {
  it('says form, rule and evidence in the three languages', () => {
    expect(whySentence(why, 'en')).toBe(
      '“SCO” is one of its names; this page says what it stands for: “Shanghai Cooperation Organization”.',
    );
    expect(whySentence(why, 'ru')).toContain('на странице есть расшифровка: «Shanghai Cooperation Organization»');
    expect(whySentence(why, 'zh')).toContain('“SCO”是其名称之一');
  });

  it('begins with a capital and ends as a sentence', () => {
    const spelt: Why = { ...why, rule: 'spelling', ground: 'cue-words', evidence: ['State Duma', 'deputy speaker'] };
    expect(whySentence(spelt, 'en')).toBe(
      'Another spelling of “SCO”; on this page with it: “State Duma”, “deputy speaker”.',
    );
    expect(whySentence(spelt, 'ru')).toBe('Другое написание «SCO»; рядом на странице: «State Duma», «deputy speaker».');
  });

  it('names no evidence where there is none', () => {
    expect(whySentence({ ...why, ground: 'cue-words', evidence: [] }, 'en')).toBe(
      '“SCO” is one of its names; nothing on this page speaks for another meaning.',
    );
  });

  it('takes a form with a dollar sign to the letter', () => {
    expect(whySentence({ ...why, form: '$& Co', ground: 'unambiguous', evidence: [] }, 'en')).toContain('“$& Co”');
  });
});
