/** The list of archived copies of an address; nothing is asked of the archive until the reader follows the link. */
export function archivedCopies(url: string): string {
  return `https://web.archive.org/web/*/${url.replace(/#.*$/, '')}`;
}
