import { cityId } from '../../domain/city/city-id.ts'

/** The version of the rule book as a query's column: 0 where the city has settled nothing yet. */
export const ruleBookVersion = `coalesce((select city.version from streams city where city.stream = '${cityId}'), 0)`
