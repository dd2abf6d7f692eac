/** Links the browser was led to by the page, in the place of following them. */
export function followed(): {links: {href: string; download: string}[]; stop: () => void} {
  const links: {href: string; download: string}[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    // those in the page are pressed by a test
    if (this.isConnected) return click.call(this);
    links.push({href: this.href, download: this.download});
  };
  return {links, stop: () => (HTMLAnchorElement.prototype.click = click)};
}
