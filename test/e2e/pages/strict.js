/* What the policy of this page refused, from the first script on. */
window.violations = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
  window.violations.push([violatedDirective, blockedURI, sourceFile].join(' '));
});
