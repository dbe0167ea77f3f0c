/** The arrows of the house: entrypoints → components, lib; inside lib each room names the rooms it may know. */
const only = (from, ...allowed) => ({
  name: `${from.replaceAll('/', '-')}-knows-only`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(entrypoints|components|lib|tests|data)/',
    pathNot: [`^${from}/`, ...allowed.map((path) => `^${path}`)],
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('lib/text'),
    only('lib/dataset', 'lib/text/'),
    only('lib/recogniser', 'lib/dataset/', 'lib/text/'),
    only('lib/search', 'lib/dataset/', 'lib/text/', 'lib/recogniser/transliterate'),
    only('lib/i18n', 'lib/dataset/'),
    only('lib/settings'),
    only('lib/popup', 'lib/browser', 'lib/messages'),
    only(
      'lib/background',
      'lib/browser',
      'lib/messages',
      'lib/card/data',
      'lib/dataset/',
      'lib/recogniser/',
      'lib/search/',
      'lib/settings/',
    ),
    // Of the recogniser, pages and cards know the types of its answers and the sentence that explains them.
    only('lib/card', 'lib/dataset/', 'lib/i18n/', 'lib/settings/settings', 'lib/recogniser/(types|why)'),
    only(
      'lib/page',
      'lib/card/',
      'lib/dataset/types',
      'lib/i18n/language',
      'lib/messages',
      'lib/settings/',
      'lib/recogniser/types',
    ),
    only(
      'components',
      'lib/card/',
      'lib/dataset/',
      'lib/i18n/',
      'lib/search/',
      'lib/settings/(settings|sites)',
      'lib/messages',
      'lib/popup/notice',
      'lib/recogniser/(types|why)',
    ),
    {
      name: 'no-commands-in-the-extension',
      severity: 'error',
      from: { path: '^(entrypoints|components)/' },
      to: { path: '^(lib/cli|tests)/' },
    },
    {
      name: 'one-door-to-the-browser',
      comment: 'Only lib/browser.ts imports the extension API, so that everything else runs in Node.',
      severity: 'error',
      from: { pathNot: '^lib/browser\\.ts$' },
      to: { path: 'webextension-polyfill', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-polyfill-on-the-hot-path',
      comment: 'The polyfill costs every page ten kilobytes.',
      severity: 'error',
      from: { path: '^(entrypoints/page\\.content|entrypoints/card|lib/page|lib/card|components/card)' },
      to: { path: '^lib/browser\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'build-time-only',
      comment: 'These stay out of the extension.',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/', pathNot: ['^lib/cli/', '^lib/dataset/(schema|check|regional)'] },
      to: {
        path: 'node_modules/(zod|linkedom|opencc-js|petrovich|puppeteer-core)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\?', '^virtual:'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
