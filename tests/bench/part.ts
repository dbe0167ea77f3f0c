import { benchSize } from './exact';
import { benchPages } from './pages';

/** The process of one part of the recogniser's bench: a size of dictionary, or `pages`. Sends its rows to its parent. */
const part = process.argv[2] as string;
process.send?.(part === 'pages' ? benchPages() : benchSize(part));
