import { isJsonObject } from '../../kernel/json.ts'

/** Whether two parts of a version say the same, whatever order their keys stand in. */
export const saysTheSame = (a: object, b: object): boolean => written(a) === written(b)

const written = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isJsonObject(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )
