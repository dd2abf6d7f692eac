/** Whether the clipboard took it: it may be missing (a page in clear) or refused (a frame without the permission). */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
