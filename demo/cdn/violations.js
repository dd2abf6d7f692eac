// Counts what the browser reports against the policy of the page.
let count = 0;
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
  count += 1;
  document.querySelector('#violations').textContent = `${count} (${violatedDirective} ${blockedURI} ${sample})`;
});
