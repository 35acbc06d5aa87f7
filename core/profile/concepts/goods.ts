import { type Concept } from '#core/profile/concept.ts'
import { cultureGoods } from '#core/profile/concepts/goods-culture.ts'
import { healthGoods } from '#core/profile/concepts/goods-health.ts'
import { homeGoods } from '#core/profile/concepts/goods-home.ts'
import { landGoods } from '#core/profile/concepts/goods-land.ts'
import { makingGoods } from '#core/profile/concepts/goods-making.ts'
import { movingGoods } from '#core/profile/concepts/goods-moving.ts'
import { officeGoods } from '#core/profile/concepts/goods-office.ts'

/** Materials, products, produce, equipment and places, each under the trade that makes or uses them. */
export const goodsConcepts = (): readonly Concept[] => [
  ...makingGoods(),
  ...movingGoods(),
  ...landGoods(),
  ...healthGoods(),
  ...homeGoods(),
  ...cultureGoods(),
  ...officeGoods(),
]
