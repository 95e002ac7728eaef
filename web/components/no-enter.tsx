/**
 * Enter in a line of text presses a form's first button, and would record an act that nobody has read once more. This
 * first button sends nothing anywhere: a form that is no dialogue's can't be closed like one. It needs no script, and
 * stands at the head of every form that records something and has a line to type in or a choice to take.
 */
export const NoEnter = () => <button type="submit" formmethod="dialog" hidden />
