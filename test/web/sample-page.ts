/** A page by its name, with the address under which it would stand. */
export interface SamplePage {
  readonly name: string
  readonly html: string
}
