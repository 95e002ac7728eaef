// While an input method composes a word, keys are its own: Enter takes a candidate, Ctrl+K makes katakana. No script of a page
// hears them, whatever is added later; some browsers tell a composition only by the old key code.
addEventListener(
  'keydown',
  (event) => {
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation()
  },
  { capture: true },
)
