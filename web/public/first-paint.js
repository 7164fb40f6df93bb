// Before the first paint: the colour scheme and the language that were chosen, so that nothing flashes.
(() => {
  const root = document.documentElement;
  let scheme = 'auto';
  let language = '';
  try {
    scheme = localStorage.getItem('claimwright.scheme') || 'auto';
    language = localStorage.getItem('claimwright.language') || '';
  } catch {
    // Storage may be forbidden: the system's choice stands.
  }
  const dark = scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.lang = language || (navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en');
})();
