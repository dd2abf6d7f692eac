import {LinkPage} from './link.page.js';

/** For who works the page of a link by script: its presses count as those of a person. Returns the end of that. */
export function trustScripts(): () => void {
  const {trusts} = LinkPage;
  LinkPage.trusts = () => true;
  return () => void (LinkPage.trusts = trusts);
}
