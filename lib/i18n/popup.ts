import type { Text } from '.';

export const popupTexts = {
  title: { en: 'Sidelight', ru: 'Sidelight', zh: 'Sidelight' },
  search: { en: 'Search names and terms', ru: 'Искать имена и понятия', zh: '搜索人名和术语' },
  results: { en: 'Search results', ru: 'Найденное', zh: '搜索结果' },
  found: {
    en: { one: '{n} entry found', other: '{n} entries found' },
    ru: { one: 'Найдена {n} запись', few: 'Найдены {n} записи', many: 'Найдено {n} записей' },
    zh: { other: '找到{n}个条目' },
  },
  nothingFound: {
    en: 'Nothing here goes by that name. Try another spelling or language.',
    ru: 'Ничего с таким именем нет. Попробуйте иное написание или язык.',
    zh: '没有这个名称的条目。请换一种写法或语言。',
  },
  onThisPage: { en: 'On this page', ru: 'На этой странице', zh: '本页内容' },
  mentions: {
    en: { one: '{n} mention', other: '{n} mentions' },
    ru: { one: '{n} упоминание', few: '{n} упоминания', many: '{n} упоминаний' },
    zh: { other: '提及{n}次' },
  },
  possible: { en: 'Possible', ru: 'Возможно', zh: '可能' },
  mark: { en: 'Mark', ru: 'Отметить', zh: '标注' },
  markName: { en: 'Mark {name} on this page', ru: 'Отметить {name} на этой странице', zh: '在本页标注{name}' },
  possibly: {
    en: 'possibly {name}: too little on this page says so',
    ru: 'возможно, {name}: на странице мало подтверждений',
    zh: '可能是{name}：本页依据不足',
  },
  hiddenRepeats: {
    en: { one: 'Show {n} more repeated mention', other: 'Show {n} more repeated mentions' },
    ru: { one: 'Показать ещё {n} повтор', few: 'Показать ещё {n} повтора', many: 'Показать ещё {n} повторов' },
    zh: { other: '再显示{n}处重复提及' },
  },
  marksOn: { en: 'Marks on {site}', ru: 'Отметки на {site}', zh: '在{site}上标注' },
  pausedUntil: { en: 'Paused everywhere until {time}', ru: 'Приостановлено везде до {time}', zh: '已全部暂停至{time}' },
  resume: { en: 'Resume', ru: 'Продолжить', zh: '继续' },
  pause: { en: 'Pause for an hour', ru: 'Пауза на час', zh: '暂停一小时' },
  settings: { en: 'Settings', ru: 'Настройки', zh: '设置' },
  back: { en: 'Back', ru: 'Назад', zh: '返回' },

  reading: { en: 'Reading the page…', ru: 'Страница читается…', zh: '正在读取页面…' },
  nothing: {
    en: 'Nothing on this page belongs to the story.',
    ru: 'На этой странице нет ничего из этой истории.',
    zh: '本页没有与此主题相关的内容。',
  },
  offSite: { en: 'Marks are off on this site.', ru: 'На этом сайте отметки выключены.', zh: '此网站已关闭标注。' },
  topicsOff: {
    en: 'All topics are off: choose some in the settings.',
    ru: 'Все темы выключены: включите нужные в настройках.',
    zh: '所有主题均已关闭：请在设置中选择。',
  },
  closed: {
    en: 'Browsers keep extensions out of this page. The search works all the same.',
    ru: 'Браузер не пускает расширения на эту страницу. Поиск работает и здесь.',
    zh: '浏览器不允许扩展访问此页面。搜索仍可使用。',
  },
  file: {
    en: 'To mark files on this device, allow access to file addresses in the browser’s list of extensions.',
    ru: 'Чтобы отмечать файлы на этом устройстве, разрешите доступ к адресам файлов в списке расширений браузера.',
    zh: '若要标注本机文件，请在浏览器扩展列表中允许访问文件网址。',
  },
  reload: {
    en: 'This tab is older than Sidelight’s last start. Reload it to see marks.',
    ru: 'Вкладка открыта раньше, чем запущен Sidelight. Перезагрузите её.',
    zh: '此标签页早于 Sidelight 启动。请重新加载以显示标注。',
  },
  reloadNow: { en: 'Reload', ru: 'Перезагрузить', zh: '重新加载' },
  withdrawn: {
    en: 'Sidelight has no access to this site: the browser’s settings withhold it.',
    ru: 'У Sidelight нет доступа к этому сайту: он закрыт в настройках браузера.',
    zh: 'Sidelight 无权访问此网站：浏览器设置已收回权限。',
  },
  allow: { en: 'Allow', ru: 'Разрешить', zh: '允许' },
} as const satisfies Record<string, Text>;
