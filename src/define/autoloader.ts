/**
 * Defines each of our elements when it appears on the page, and loads nothing before. One script tag is enough:
 * `<script type="module" src="…/cdn/autoloader.js"></script>`.
 */
const entries: Record<string, () => Promise<unknown>> = {
  'mutuelle-backend': () => import('./backend.js'),
  'mutuelle-enrolment-wizard': () => import('./enrolment-wizard.js'),
  'mutuelle-profile-form': () => import('./profile-form.js'),
  'mutuelle-beneficiary-form': () => import('./beneficiary-form.js'),
  'mutuelle-bank-details-form': () => import('./bank-details-form.js'),
  'mutuelle-guarantee-picker': () => import('./guarantee-picker.js'),
  'mutuelle-otp-signature-pad': () => import('./otp-signature-pad.js'),
  'mutuelle-coverage-overview': () => import('./coverage-overview.js'),
  'mutuelle-digital-card-viewer': () => import('./digital-card-viewer.js'),
  'mutuelle-reimbursement-timeline': () => import('./reimbursement-timeline.js'),
  'mutuelle-network-locator': () => import('./network-locator.js'),
};

function load(tag: string): void {
  const entry = entries[tag];
  if (!entry) {
    if (tag.startsWith('mutuelle-') && !known.includes(tag) && !customElements.get(tag)) console.warn(`<${tag}> is not an element of mutuelle-elements. Known: ${known.join(', ')}.`);
    return;
  }
  delete entries[tag];
  entry().catch(() => {
    // the network fell or a new version was deployed: the next appearance of the tag tries again
    entries[tag] = entry;
  });
}

const known = Object.keys(entries);

function look(root: ParentNode & Node): void {
  if (root instanceof Element) load(root.localName);
  root.querySelectorAll(':not(:defined)').forEach((element) => load(element.localName));
}

new MutationObserver((changes) => {
  for (const change of changes) change.addedNodes.forEach((node) => node instanceof Element && look(node));
}).observe(document.documentElement, {childList: true, subtree: true});

look(document);
