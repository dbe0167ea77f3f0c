/**
 * Puts a text on the clipboard. The clipboard API is missing on pages without https and may be forbidden by a page's
 * policy; a copy command, answered by us before the page hears of it, works there too.
 *
 * @returns whether it worked
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    answered = event.clipboardData !== null;
  };
  addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy') && answered;
  } finally {
    removeEventListener('copy', answer, { capture: true });
  }
}
