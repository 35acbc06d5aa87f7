import type { Concept } from '#core/profile/concept.ts'
import { companyServices } from '#core/profile/concepts/services-company.ts'
import { exchangeServices } from '#core/profile/concepts/services-exchange.ts'
import { gatheringServices } from '#core/profile/concepts/services-gatherings.ts'
import { sellingServices } from '#core/profile/concepts/services-selling.ts'
import { technologyServices } from '#core/profile/concepts/services-technology.ts'
import { tradeServices } from '#core/profile/concepts/services-trades.ts'
import { workingLifeServices } from '#core/profile/concepts/services-working-life.ts'

/** What people give, lend or do for one another, told by activities rather than by the name of a field. */
export const serviceConcepts = (): readonly Concept[] => [
  ...workingLifeServices(),
  ...exchangeServices(),
  ...companyServices(),
  ...sellingServices(),
  ...gatheringServices(),
  ...technologyServices(),
  ...tradeServices(),
]
