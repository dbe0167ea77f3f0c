/**
 * Says whether a text is Japanese: the page says so, or kana stand among its Han characters (at least 1 in 20 of both,
 * and 3 or more: a shop's の on a Chinese page is no Japanese).
 */
export function isJapanese(text: string, lang = ''): boolean {
  if (lang === 'ja' || lang.startsWith('ja-')) return true;
  let kana = 0;
  let han = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x3041 && unit <= 0x30ff && unit !== 0x30fb) kana++;
    else if (unit >= 0x4e00 && unit <= 0x9fff) han++;
  }
  return kana >= 3 && kana * 20 >= kana + han;
}
