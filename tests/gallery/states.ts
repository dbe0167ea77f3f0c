import type { CardProps } from '../../components/card/Card';
import type { Lang } from '../../lib/dataset/types';

/** One state of the card, shown with a real entry. */
export interface GalleryState {
  name: string;
  entry: string;
  lang?: Lang;
  dark?: boolean;
  /** Px of the card's width; 388 unless told. */
  width?: number;
  /** Px of the card's height at most; 560 unless told, as in the page. */
  height?: number;
  props?: Partial<Pick<CardProps, 'sheet' | 'pinned' | 'quoteView' | 'position'>>;
  /** What is pressed before it is looked at, by CSS selector. */
  press?: string[];
}

/** The id of a state's figure, and the name of its picture. */
export const slug = (name: string): string => name.toLowerCase().replace(/\W+/g, '-');

export const STATES: GalleryState[] = [
  { name: 'At once', entry: 'sergei-zheleznyak' },
  { name: 'At once, dark', entry: 'sergei-zheleznyak', dark: true, props: { quoteView: 'original' } },
  { name: 'All of it', entry: 'sergei-zheleznyak', height: 4000 },
  { name: 'All of it, dark', entry: 'sergei-zheleznyak', height: 4000, dark: true, props: { quoteView: 'both' } },
  { name: 'Disputed', entry: 'kaspersky-lab', height: 1400 },
  { name: 'Disputed, dark', entry: 'kaspersky-lab', height: 1400, dark: true },
  { name: 'Russian', entry: 'dmitry-medvedev', lang: 'ru', height: 1200 },
  { name: 'Chinese', entry: 'great-firewall', lang: 'zh', height: 1200, props: { quoteView: 'both' } },
  {
    name: 'Chinese, dark',
    entry: 'russia-china-ict-forum-2016',
    lang: 'zh',
    dark: true,
    props: { quoteView: 'original' },
  },
  { name: 'Longest name', entry: 'shanghai-cooperation-organization', lang: 'ru', width: 304 },
  { name: 'Narrow', entry: 'kaspersky-lab', width: 304 },
  { name: 'Longest quotation', entry: 'russia-china-2015-agreement', props: { quoteView: 'both' } },
  { name: 'No quotation', entry: 'igor-ashmanov:without-quotes' },
  { name: 'Stale', entry: 'roskomnadzor', height: 1200 },
  { name: 'Pinned', entry: 'natalya-kasperskaya', props: { pinned: true } },
  { name: 'Nested', entry: 'sergei-zheleznyak', press: ['.tie'] },
  { name: 'See less', entry: 'united-russia', press: ['[aria-label="Mark less"]'] },
  { name: 'Undo', entry: 'united-russia', press: ['[aria-label="Mark less"]', '.panel__choice'] },
  { name: 'Cite', entry: 'oleg-syromolotov', press: ['.foot [aria-expanded]'] },
  { name: 'Report', entry: 'oleg-syromolotov', press: ['.foot__tools > button:last-child'] },
  { name: 'Report, dark', entry: 'oleg-syromolotov', dark: true, press: ['.foot__tools > button:last-child'] },
  { name: 'English for want of a translation', entry: 'western-mainstream-media-narrative', lang: 'zh' },
  { name: 'Sheet', entry: 'sergei-zheleznyak', width: 360, props: { sheet: true } },
  { name: 'Sheet, dark, Russian', entry: 'aleksey-volin', lang: 'ru', dark: true, width: 360, props: { sheet: true } },
];

/** The few states whose pictures are kept and compared. */
export const PICTURED = ['All of it', 'At once, dark', 'Longest name', 'Chinese, dark', 'Cite', 'Sheet, dark, Russian'];
