// Enter in a line of text presses the form's first button, which sends nothing (`no-enter.tsx`): no script takes that for sending.
addEventListener(
  'submit',
  (event) => {
    if (event.submitter?.formMethod !== 'dialog') return
    event.preventDefault()
    event.stopImmediatePropagation()
  },
  { capture: true },
)
