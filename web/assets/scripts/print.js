// The button that prints works by script alone, so it stays hidden without; the browser's own menu does the same.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
