/** What a person reads at the terminal, in both languages. */
export interface Text {
  readonly ja: string
  readonly en: string
}

/** A failure that a person can do something about: says what failed and what to do, in both languages. */
export class LaunchError extends Error {
  readonly text: Text
  constructor(text: Text, options?: ErrorOptions) {
    super(`${text.ja}\n${text.en}`, options)
    this.name = 'LaunchError'
    this.text = text
  }
}
