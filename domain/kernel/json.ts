/** A value that survives JSON unchanged: the only kind that events, commands and workflow inputs are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
