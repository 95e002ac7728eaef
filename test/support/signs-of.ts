/** The characters of a text that say something: without white space, and without the strokes that draw a table. */
export const signsOf = (text: string): string => text.replace(/[\s|｜│┃║+\-:=─━═\u2500-\u257f]/g, '')
