// A button that copies what stands in another place of the page works by script alone, so it stays hidden without, and
// where the browser lets no page write to the clipboard.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const from = document.getElementById(button.dataset.copy)
  if (from === null || navigator.clipboard === undefined) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(from.textContent.trim())
    button.textContent = button.dataset.copied
  })
}
