/** A value that survives JSON unchanged: the only kind that events, commands and workflow inputs are made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Whether a value has members by name, as an object of JSON has them; a list has none. */
export const isJsonObject = (value: unknown): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
